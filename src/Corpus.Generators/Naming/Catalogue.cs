using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Generators.Naming;

/// <summary>The names of everything in the corpus: which member is which article, quotation, claim, figure and speaker.</summary>
/// <param name="Articles">In the order of the documents that the catalogue was made from: sorted by path, ordinal.</param>
/// <param name="Speakers">In the order of the speaker directory: sorted by name, ordinal.</param>
/// <param name="Collisions">Documents that did not get the name that they wanted (CORP006).</param>
internal sealed record Catalogue(
    EquatableArray<ArticleEntry> Articles,
    EquatableArray<SpeakerEntry> Speakers,
    EquatableArray<NameCollision> Collisions)
{
    /// <summary>Names the given documents, which are sorted by path in ordinal order.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, CancellationToken cancellationToken) =>
        Create(documents, SpeakerDirectory.Create([.. documents.Select(document => document.Article)]), cancellationToken);

    /// <summary>The same, where the speakers of the documents are known already.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, SpeakerDirectory directory, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<Name> speakerNames = SpeakerNaming.Of(directory.Speakers);
        var collisions = new List<NameCollision>();
        IReadOnlyList<Name> articleNames = ArticleNaming.Of(documents, collisions);

        var articles = new List<ArticleEntry>(documents.Count);
        for (int i = 0; i < documents.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            articles.Add(Entry(i, articleNames[i], documents[i], directory));
        }

        return new Catalogue(
            articles.ToEquatableArray(),
            directory.Speakers.Select((speaker, i) => new SpeakerEntry(speakerNames[i].Slug, speakerNames[i].Member, speaker)).ToEquatableArray(),
            collisions.ToEquatableArray());
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
