using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Generators.Naming;

/// <summary>The names of everything in the corpus: which member is which article, quotation and speaker.</summary>
/// <param name="Articles">In the order of the documents that the catalogue was made from: sorted by path, ordinal.</param>
/// <param name="Speakers">In the order of the speaker directory: sorted by name, ordinal.</param>
/// <param name="Collisions">Documents that did not get the name that they wanted (CORP006).</param>
internal sealed record Catalogue(
    EquatableArray<ArticleEntry> Articles,
    EquatableArray<SpeakerEntry> Speakers,
    EquatableArray<NameCollision> Collisions)
{
    /// <summary>Names the given documents, which are sorted by path in ordinal order.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, CancellationToken cancellationToken)
    {
        SpeakerDirectory directory = SpeakerDirectory.Create(documents.Select(document => document.Article).ToList());
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
        IReadOnlyList<Name> quoteNames = QuoteNaming.Of(document.Article, name.Member);
        IEnumerable<QuoteEntry> quotes = document.Article.Quotes.Select((quote, i) =>
            new QuoteEntry(name.Slug + "/" + quoteNames[i].Slug, quoteNames[i].Member, directory.IndexOf(index, quote.Speaker)));

        return new ArticleEntry(name.Slug, name.Member, document.Item.Path, quotes.ToEquatableArray());
    }
}
