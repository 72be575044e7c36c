using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One article as it is emitted: made when its file is written, and not kept.</summary>
/// <param name="Document">The document.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its member.</param>
/// <param name="SpeakerId">The id of the one whose words the whole document is; null for an article.</param>
/// <param name="Quotes">Its quotations, in the order of the article's.</param>
/// <param name="Claims">Its claims, in the order of the article's.</param>
/// <param name="Figures">Its figures, in the order of the article's.</param>
internal sealed record ArticleModel(
    SourceDocument Document,
    string Id,
    string Member,
    string? SpeakerId,
    EquatableArray<QuoteModel> Quotes,
    EquatableArray<ClaimModel> Claims,
    EquatableArray<FigureModel> Figures)
{
    /// <summary>What was read.</summary>
    public Article Article => Document.Article;

    /// <summary>The article, with what stands in it named.</summary>
    public static ArticleModel Of(NamedArticle named)
    {
        Article article = named.Document.Article;
        IReadOnlyList<Name> quoteNames = MemberNaming.OfQuotes(article, named.Member);
        IReadOnlyList<Name> claimNames = MemberNaming.OfClaims(article, named.Member);
        IReadOnlyList<Name> figureNames = MemberNaming.OfFigures(article, named.Member);
        Dictionary<string, NamedSpeaker> speakers = named.Speakers.ToDictionary(speaker => speaker.CalledHere, StringComparer.Ordinal);
        return new ArticleModel(
            named.Document,
            named.Id,
            named.Member,
            Find(article.Speaker?.Name)?.Id,
            article.Quotes
                .Select((quote, i) => new QuoteModel(IdOf(quoteNames[i]), quoteNames[i].Member, quote, Find(quote.Speaker)?.Id, Find(quote.Speaker)?.Name))
                .ToEquatableArray(),
            article.Claims
                .Select((claim, i) => new ClaimModel(IdOf(claimNames[i]), claimNames[i].Member, claim, Find(claim.Speaker)?.Id, Find(claim.Speaker)?.Name))
                .ToEquatableArray(),
            article.Figures.Select((figure, i) => new FigureModel(IdOf(figureNames[i]), figureNames[i].Member, figure)).ToEquatableArray());

        string IdOf(Name own) => named.Id + "/" + own.Slug;

        NamedSpeaker? Find(string? name) => name is not null && speakers.TryGetValue(name, out NamedSpeaker? speaker) ? speaker : null;
    }
}
