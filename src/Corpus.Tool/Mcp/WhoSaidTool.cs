using System.ComponentModel;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Tool.Mcp;

/// <summary><c>who_said</c>: to whom the sources give some words.</summary>
internal sealed class WhoSaidTool(CitableCorpus corpus)
{
    private const int MostPlaces = 10;

    // Whoever asks who said a word or two wants to know, and cites nothing yet.
    private static readonly MatchOptions _any = MatchOptions.Default with { MinimumWords = 1 };

    [CorpusTool(
        "who_said",
        "Who said it",
        "Says to whom the sources give some words. Where no source has exactly these words, it answers for the nearest passage and says that they differ. "
        + "A speaker who is not told is not guessed.",
        """{ "text": "We have waited 9 months" }""")]
    public SaidBy Ask(
        [Description("The words, without the quotation marks around them.")] string text,
        CancellationToken cancellationToken = default)
    {
        Verdict verdict = corpus.Check(new CitedWords(Bounds.Quotation(text)), _any, cancellationToken);
        SourcePlaceAnswer[] places = [.. verdict.Occurrences.Take(MostPlaces).Select(occurrence => SourcePlaceAnswer.Of(corpus, occurrence))];
        return new SaidBy
        {
            Verdict = VerdictNames.Of(verdict.Kind),
            HasTheseWords = verdict.Kind is not (VerdictKind.NotFound or VerdictKind.Altered or VerdictKind.NumberAltered or VerdictKind.MeaningAltered
                or VerdictKind.BrokenElision),
            Speakers = [.. verdict.Occurrences.Take(MostPlaces).Zip(places).Where(pair => pair.Second.Speaker is not null)
                .GroupBy(pair => pair.Second.Speaker!, StringComparer.Ordinal)
                .Select(speaker => new SpeakerAnswer { Name = speaker.Key, Role = RoleOf(speaker.First().First, speaker.Key) })],
            Places = places,
            PlacesInAll = verdict.Occurrences.Count,
        };
    }

    private string? RoleOf(Occurrence occurrence, string name)
    {
        foreach (int speaker in corpus.Directory.IndexesOf(occurrence.Article))
        {
            Speaker known = corpus.Directory.Speakers[speaker];
            if (known.Name == name)
                return known.Role;
        }

        return null;
    }
}

/// <summary>The answer of <c>who_said</c>.</summary>
internal sealed record SaidBy : SourcedAnswer
{
    [Description("The verdict on the words: " + VerdictNames.All + ".")]
    public required string Verdict { get; init; }

    [Description("Whether a source has these very words. If not, speakers and places are those of the nearest passage, if any.")]
    public required bool HasTheseWords { get; init; }

    [Description("To whom the sources give the words. Empty where they are nobody's: not quoted, or of a speaker who is not told.")]
    public required IReadOnlyList<SpeakerAnswer> Speakers { get; init; }

    [Description("Where the words stand, the best place first.")]
    public required IReadOnlyList<SourcePlaceAnswer> Places { get; init; }

    [Description("How many places there are; the first ten are shown.")]
    public required int PlacesInAll { get; init; }
}

/// <summary>Somebody who is quoted.</summary>
internal sealed record SpeakerAnswer
{
    [Description("The fullest form of the name in the sources.")]
    public required string Name { get; init; }

    [Description("The title or role that the sources give.")]
    public string? Role { get; init; }
}
