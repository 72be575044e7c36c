using Corpus.Pages.Html.Markup;

namespace Corpus.Pages.Html.Lines;

/// <summary>A line of a web page and the markup it stood in.</summary>
/// <param name="Text">Its words, without white space at both ends.</param>
/// <param name="Block">The element that is the line, or that holds it.</param>
internal sealed record MarkupLine(string Text, MarkupElement Block)
{
    /// <summary>The block around it; what a page leaves open around a paragraph, a link or a style, is none.</summary>
    public MarkupElement? Container { get; } = BlockAround(Block);

    /// <summary>How many of its letters and digits can be clicked.</summary>
    public int LinkLetters { get; init; }

    /// <summary>How many of its letters and digits are bold.</summary>
    public int BoldLetters { get; init; }

    /// <summary>How many letters and digits it has.</summary>
    public int Letters { get; init; }

    /// <summary>Whether it begins an item of a list.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Whether a line break, no new block, parts it from the line above.</summary>
    public bool FollowsBreak { get; init; }

    /// <summary>Cells of a table with tabs between them.</summary>
    public bool HasCells { get; init; }

    private static MarkupElement? BlockAround(MarkupElement block)
    {
        MarkupElement? outer = block.Parent;
        while (outer is not null && !outer.Is(ElementKind.Block | ElementKind.Table))
            outer = outer.Parent;
        return outer;
    }
}
