namespace Corpus.Tool.Report;

/// <summary>Where the sources are cited: each citation and its place lead to one another.</summary>
internal sealed class CitedPlaces
{
    private readonly ILookup<int, int> _byArticle;

    /// <param name="citations">The citations, in the order in which the page numbers them; null when nobody asked.</param>
    public CitedPlaces(IReadOnlyList<ShownCitation>? citations)
    {
        IsAsked = citations is not null;
        Citations = citations ?? [];
        _byArticle = Enumerable.Range(0, Citations.Count)
            .Where(i => Citations[i].Places.Count > 0)
            .ToLookup(i => Citations[i].Places[0].Article);
    }

    /// <summary>Whether prose or code was given to be checked.</summary>
    public bool IsAsked { get; }

    /// <summary>What cites.</summary>
    public IReadOnlyList<ShownCitation> Citations { get; }

    /// <summary>How often an article is cited.</summary>
    public int CountOf(int article) => _byArticle[article].Count();

    /// <summary>The cited words of an article.</summary>
    public IEnumerable<TextMark> Of(int article) => _byArticle[article].Select(i => new TextMark(Citations[i].Places[0].Span, MarkKind.Citation, i));

    /// <summary>Whether a quotation is cited, whole or in part.</summary>
    public bool IsCited(int article, int quote) => _byArticle[article].Any(i => Citations[i].Places[0].Quote == quote);

    /// <summary>Writes the way back, from the words of a source to the citation.</summary>
    public void WriteBacklink(HtmlWriter page, int citation)
    {
        ShownCitation cites = Citations[citation];
        string verdict = cites.IsFault ? "bad" : "ok";
        page.Write($"<a class=\"back {verdict}\" href=\"#c{citation}\">cited, {Wording.Clip(Path.GetFileName(cites.Path), 40)} line {cites.Line}</a>");
    }
}
