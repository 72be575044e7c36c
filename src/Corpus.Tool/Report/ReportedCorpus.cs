using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.People;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>Everything that the page shows of a corpus, counted once.</summary>
internal sealed class ReportedCorpus
{
    private readonly Dictionary<Place, Utterance> _utterances = [];

    /// <param name="sources">The sources, sorted by path.</param>
    /// <param name="speakers">Who is quoted in them.</param>
    /// <param name="comparison">What they have in common.</param>
    public ReportedCorpus(IReadOnlyList<CitableSource> sources, SpeakerDirectory speakers, CorpusComparison comparison)
    {
        (Sources, Speakers, Comparison) = (sources, speakers, comparison);
        Article[] articles = [.. sources.Select(source => source.Article)];
        foreach (Utterance utterance in Comparison.Utterances)
        {
            foreach (Place place in utterance.Quotes)
                _utterances[place] = utterance;
        }

        (SpokenBy, ClaimedBy) = (new int[Speakers.Speakers.Count], new int[Speakers.Speakers.Count]);
        var via = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < articles.Length; i++)
        {
            foreach (Quote quote in articles[i].Quotes)
            {
                Count(SpokenBy, i, quote.Speaker);
                if (quote.Via is { } outlet)
                    via[outlet] = via.GetValueOrDefault(outlet) + 1;
            }

            foreach (Claim claim in articles[i].Claims)
                Count(ClaimedBy, i, claim.Speaker);
        }

        Outlets = Ranked(articles.Select(article => article.Outlet).OfType<string>().CountBy(outlet => outlet, StringComparer.Ordinal));
        Via = Ranked(via);
        SpeakersByRank =
        [
            .. Enumerable.Range(0, Speakers.Speakers.Count)
                .OrderByDescending(speaker => SpokenBy[speaker])
                .ThenByDescending(speaker => ClaimedBy[speaker])
                .ThenBy(speaker => speaker),
        ];
        Colours = new SpeakerColours(SpeakersByRank);
    }

    /// <summary>The sources, in the order of their paths.</summary>
    public IReadOnlyList<CitableSource> Sources { get; }

    /// <summary>Who is quoted, each person once.</summary>
    public SpeakerDirectory Speakers { get; }

    /// <summary>Who repeats whom, and whose figures differ.</summary>
    public CorpusComparison Comparison { get; }

    /// <summary>The outlets with the number of their articles, most first.</summary>
    public IReadOnlyList<(string Name, int Count)> Outlets { get; }

    /// <summary>The outlets that quotations were taken over from, with their number, most first.</summary>
    public IReadOnlyList<(string Name, int Count)> Via { get; }

    /// <summary>For each speaker the number of quotations.</summary>
    public int[] SpokenBy { get; }

    /// <summary>For each speaker the number of claims.</summary>
    public int[] ClaimedBy { get; }

    /// <summary>The speakers, who has most quotations first.</summary>
    public IReadOnlyList<int> SpeakersByRank { get; }

    /// <summary>Their colours.</summary>
    public SpeakerColours Colours { get; }

    /// <summary>The statement that a quotation is, where other articles have it, too; else null.</summary>
    public Utterance? UtteranceAt(int article, int quote) => _utterances.GetValueOrDefault(new Place(article, quote));

    private void Count(int[] counts, int article, string? name)
    {
        if (Speakers.IndexOf(article, name) is { } speaker)
            counts[speaker]++;
    }

    private static List<(string Name, int Count)> Ranked(IEnumerable<KeyValuePair<string, int>> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
}
