using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>An article's names. What stands in it is named when somebody asks: most articles of a large corpus are never asked about.</summary>
internal sealed class ArticleEntry
{
    private readonly SourceDocument _document;
    private readonly Lazy<EquatableArray<QuoteEntry>> _quotes;
    private readonly Lazy<EquatableArray<ClaimEntry>> _claims;
    private readonly Lazy<EquatableArray<FigureEntry>> _figures;

    /// <param name="name">The article's own name.</param>
    /// <param name="document">The document.</param>
    /// <param name="speakerOf">The index in the catalogue of the one whom the article calls by a name.</param>
    public ArticleEntry(Name name, SourceDocument document, Func<string?, int?> speakerOf)
    {
        Id = name.Slug;
        Member = name.Member;
        _document = document;
        _quotes = new(() => Names.Quotes
            .Select((own, i) => new QuoteEntry(IdOf(own), own.Member, speakerOf(document.Article.Quotes[i].Speaker))).ToEquatableArray());
        _claims = new(() => Names.Claims
            .Select((own, i) => new ClaimEntry(IdOf(own), own.Member, speakerOf(document.Article.Claims[i].Speaker))).ToEquatableArray());
        _figures = new(() => Names.Figures.Select(own => new FigureEntry(IdOf(own), own.Member)).ToEquatableArray());
    }

    /// <summary>Its stable id, unique in the corpus.</summary>
    public string Id { get; }

    /// <summary>The member of <c>Articles</c>, and the nested class of <c>Quotes</c>, <c>Claims</c> and <c>Figures</c>.</summary>
    public string Member { get; }

    /// <summary>The document's path, as in <see cref="SourceItem.Path"/>.</summary>
    public string Path => _document.Item.Path;

    /// <summary>Its quotations, in the order of the article's.</summary>
    public EquatableArray<QuoteEntry> Quotes => _quotes.Value;

    /// <summary>Its claims, in the order of the article's.</summary>
    public EquatableArray<ClaimEntry> Claims => _claims.Value;

    /// <summary>Its figures, in the order of the article's.</summary>
    public EquatableArray<FigureEntry> Figures => _figures.Value;

    private MemberNames Names => MemberNames.Of(_document, Member);

    private string IdOf(Name own) => Id + "/" + own.Slug;
}
