using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Where the same words stand in quotation marks.</summary>
internal sealed class QuoteIndex
{
    private static readonly List<Place> _none = [];

    private readonly Dictionary<ulong, List<Place>> _places = [];
    private readonly List<ulong> _hashes = [];

    public QuoteIndex(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, CancellationToken cancellationToken)
    {
        for (int i = 0; i < articles.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (QuoteFingerprint quote in articles[i].Print.Quotes)
            {
                if (!_places.TryGetValue(quote.Hash, out List<Place>? places))
                {
                    _places.Add(quote.Hash, places = []);
                    _hashes.Add(quote.Hash);
                }

                places.Add(new Place(i, quote.Index));
            }
        }
    }

    /// <summary>The places of a quotation, in order.</summary>
    public IReadOnlyList<Place> Of(ulong hash) => _places.TryGetValue(hash, out List<Place>? places) ? places : _none;

    /// <summary>The quotations of two articles or more, in order of their first place.</summary>
    public IReadOnlyList<Utterance> Utterances(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, Independence independence)
    {
        var utterances = new List<Utterance>();
        foreach (ulong hash in _hashes)
        {
            List<Place> places = _places[hash];
            if (places[0].Article != places[places.Count - 1].Article)
                utterances.Add(new Utterance(places.ToEquatableArray(), independence.SourcesOf(places.Select(WordsAt)).ToEquatableArray()));
        }

        return utterances;

        WordPlace WordsAt(Place place)
        {
            Quote quote = articles[place.Article].Article.Quotes[place.Item];
            return new WordPlace(place.Article, quote.Span, quote.Region is Region.Title or Region.Body);
        }
    }
}
