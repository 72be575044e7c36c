using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One article as it is emitted. It knows others by their ids only, so that it is the same whatever else comes into the corpus.</summary>
/// <param name="Document">The document.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its member.</param>
/// <param name="Quotes">Its quotations, in the order of the article's.</param>
/// <param name="Claims">Its claims, in the order of the article's.</param>
/// <param name="Figures">Its figures, in the order of the article's.</param>
internal sealed record ArticleModel(
    SourceDocument Document,
    string Id,
    string Member,
    EquatableArray<QuoteModel> Quotes,
    EquatableArray<ClaimModel> Claims,
    EquatableArray<FigureModel> Figures)
{
    /// <summary>What was read.</summary>
    public Article Article => Document.Article;

    /// <summary>The article at <paramref name="index"/> of <paramref name="catalogue"/>.</summary>
    public static ArticleModel Of(SourceDocument document, Catalogue catalogue, int index)
    {
        ArticleEntry entry = catalogue.Articles[index];
        Article article = document.Article;
        IEnumerable<QuoteModel> quotes = entry.Quotes.Select((quote, i) =>
            new QuoteModel(quote.Id, quote.Member, article.Quotes[i], Speaker(quote.Speaker)?.Id, Speaker(quote.Speaker)?.Speaker.Name));
        IEnumerable<ClaimModel> claims = entry.Claims.Select((claim, i) =>
            new ClaimModel(claim.Id, claim.Member, article.Claims[i], Speaker(claim.Speaker)?.Id, Speaker(claim.Speaker)?.Speaker.Name));
        IEnumerable<FigureModel> figures = entry.Figures.Select((figure, i) => new FigureModel(figure.Id, figure.Member, article.Figures[i]));

        return new ArticleModel(document, entry.Id, entry.Member, quotes.ToEquatableArray(), claims.ToEquatableArray(), figures.ToEquatableArray());

        SpeakerEntry? Speaker(int? index) => index is int who ? catalogue.Speakers[who] : null;
    }
}
