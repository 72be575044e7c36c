using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>An article's names.</summary>
/// <param name="Id">Its stable id, unique in the corpus.</param>
/// <param name="Member">The member of <c>Articles</c>, and the nested class of <c>Quotes</c>, <c>Claims</c> and <c>Figures</c>.</param>
/// <param name="Path">The document's path, as in <see cref="Sources.SourceItem.Path"/>.</param>
/// <param name="Quotes">Its quotations, in the order of the article's.</param>
/// <param name="Claims">Its claims, in the order of the article's.</param>
/// <param name="Figures">Its figures, in the order of the article's.</param>
internal sealed record ArticleEntry(
    string Id,
    string Member,
    string Path,
    EquatableArray<QuoteEntry> Quotes,
    EquatableArray<ClaimEntry> Claims,
    EquatableArray<FigureEntry> Figures);
