using System.Runtime.CompilerServices;
using Corpus.Generators.Sources;

namespace Corpus.Generators.Naming;

/// <summary>The names of what stands in one article: they follow from the article and its own name, whatever else is in the corpus.</summary>
internal sealed class MemberNames
{
    // Made for the articles that somebody asks about, and kept as long as the document: a corpus in which another one was edited asks for the same.
    private static readonly ConditionalWeakTable<SourceDocument, MemberNames> _known = new();

    private readonly string _article;
    private readonly Lazy<IReadOnlyList<Name>> _quotes, _claims, _figures;

    private MemberNames(SourceDocument document, string article)
    {
        _article = article;
        _quotes = new(() => MemberNaming.OfQuotes(document.Article, article));
        _claims = new(() => MemberNaming.OfClaims(document.Article, article));
        _figures = new(() => MemberNaming.OfFigures(document.Article, article));
    }

    /// <summary>Of its quotations, in their order.</summary>
    public IReadOnlyList<Name> Quotes => _quotes.Value;

    /// <summary>Of its claims.</summary>
    public IReadOnlyList<Name> Claims => _claims.Value;

    /// <summary>Of its figures.</summary>
    public IReadOnlyList<Name> Figures => _figures.Value;

    /// <summary>The names in <paramref name="document"/>, whose member of <c>Articles</c> is <paramref name="article"/>.</summary>
    public static MemberNames Of(SourceDocument document, string article)
    {
        if (_known.TryGetValue(document, out MemberNames? known) && known._article == article)
            return known;

        var names = new MemberNames(document, article);
        lock (_known)
        {
            _known.Remove(document);
            _known.Add(document, names);
        }

        return names;
    }
}
