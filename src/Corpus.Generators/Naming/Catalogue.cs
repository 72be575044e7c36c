using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Generators.Naming;

/// <summary>The names of everything in the corpus: which member is which article, quotation, claim, figure and speaker.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, NameCollision> _collisions;

    private Catalogue(EquatableArray<ArticleEntry> articles, EquatableArray<SpeakerEntry> speakers, IReadOnlyList<NameCollision> collisions)
    {
        Articles = articles;
        Speakers = speakers;
        Collisions = collisions;
        _collisions = collisions.ToDictionary(collision => collision.Path, StringComparer.Ordinal);
    }

    /// <summary>In the order of the documents that the catalogue was made from: sorted by path, ordinal.</summary>
    public EquatableArray<ArticleEntry> Articles { get; }

    /// <summary>In the order of the speaker directory: sorted by name, ordinal.</summary>
    public EquatableArray<SpeakerEntry> Speakers { get; }

    /// <summary>Documents that did not get the name that they wanted (CORP006).</summary>
    public IReadOnlyList<NameCollision> Collisions { get; }

    /// <summary>The collision of the document at a path; null when it got the name that it wanted.</summary>
    public NameCollision? CollisionOf(string path) => _collisions.TryGetValue(path, out NameCollision? collision) ? collision : null;

    /// <summary>Names the given documents, which are sorted by path in ordinal order.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, CancellationToken cancellationToken) =>
        Create(documents, SpeakerDirectory.Create([.. documents.Select(document => document.Article)]), cancellationToken);

    /// <summary>The same, where the speakers of the documents are known already.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, SpeakerDirectory directory, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<Name> speakerNames = SpeakerNaming.Of(directory.Speakers);
        var collisions = new List<NameCollision>();
        IReadOnlyList<Name> articleNames = ArticleNaming.Of(documents, collisions, cancellationToken);

        var articles = new List<ArticleEntry>(documents.Count);
        for (int i = 0; i < documents.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            articles.Add(Entry(i, articleNames[i], documents[i], directory));
        }

        return new Catalogue(
            articles.ToEquatableArray(),
            directory.Speakers.Select((speaker, i) => new SpeakerEntry(speakerNames[i].Slug, speakerNames[i].Member, speaker)).ToEquatableArray(),
            collisions);
    }

    private static ArticleEntry Entry(int index, Name name, SourceDocument document, SpeakerDirectory directory)
    {
        Article article = document.Article;
        IReadOnlyList<Name> quoteNames = MemberNaming.OfQuotes(article, name.Member);
        IReadOnlyList<Name> claimNames = MemberNaming.OfClaims(article, name.Member);
        IEnumerable<QuoteEntry> quotes = article.Quotes.Select((quote, i) =>
            new QuoteEntry(Id(quoteNames[i]), quoteNames[i].Member, directory.IndexOf(index, quote.Speaker)));
        IEnumerable<ClaimEntry> claims = article.Claims.Select((claim, i) =>
            new ClaimEntry(Id(claimNames[i]), claimNames[i].Member, directory.IndexOf(index, claim.Speaker)));
        IEnumerable<FigureEntry> figures = MemberNaming.OfFigures(article, name.Member).Select(figure => new FigureEntry(Id(figure), figure.Member));

        return new ArticleEntry(name.Slug, name.Member, document.Item.Path, quotes.ToEquatableArray(), claims.ToEquatableArray(), figures.ToEquatableArray());

        string Id(Name own) => name.Slug + "/" + own.Slug;
    }
}
