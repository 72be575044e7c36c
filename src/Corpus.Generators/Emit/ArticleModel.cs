using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One article as it is emitted. It knows others by their ids only, so that it is the same whatever else comes into the corpus.</summary>
/// <param name="Document">The document.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its member.</param>
/// <param name="Quotes">Its quotations, in the order of the article's.</param>
internal sealed record ArticleModel(SourceDocument Document, string Id, string Member, EquatableArray<QuoteModel> Quotes)
{
    /// <summary>What was read.</summary>
    public Article Article => Document.Article;

    /// <summary>The article at <paramref name="index"/> of <paramref name="catalogue"/>.</summary>
    public static ArticleModel Of(SourceDocument document, Catalogue catalogue, int index)
    {
        ArticleEntry entry = catalogue.Articles[index];
        IEnumerable<QuoteModel> quotes = entry.Quotes.Select((quote, i) =>
        {
            SpeakerEntry? speaker = quote.Speaker is int who ? catalogue.Speakers[who] : null;
            return new QuoteModel(quote.Id, quote.Member, document.Article.Quotes[i], speaker?.Id, speaker?.Speaker.Name);
        });

        return new ArticleModel(document, entry.Id, entry.Member, quotes.ToEquatableArray());
    }
}
