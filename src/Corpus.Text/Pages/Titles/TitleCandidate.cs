using Corpus.Text.Model;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Titles;

/// <summary>A line that could be the title, and what stands around it.</summary>
internal sealed class TitleCandidate
{
    public required int Index { get; init; }

    public required PageLine Line { get; init; }

    /// <summary>The line without an address glued to its front.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Copies of one wording have the same.</summary>
    public required ulong Wording { get; init; }

    /// <summary>The share of its words of four letters and more that stand in the first lines of the body.</summary>
    public required double Overlap { get; init; }

    /// <summary>0 before the run, 1 for the run's first line, 2 for its second.</summary>
    public required int LineOfRun { get; init; }

    /// <summary>Lines down to the run.</summary>
    public required int Distance { get; init; }

    /// <summary>Lines down to the next date, up to 5; 6 for further.</summary>
    public required int DateAfter { get; init; }

    /// <summary>Lines down to the next byline, up to 5; 6 for further.</summary>
    public required int BylineAfter { get; init; }

    public required bool DateOrBylineAbove { get; init; }

    /// <summary>The first line of the page's head that no list knows and that is as long as a headline.</summary>
    public required bool IsFirstPlain { get; init; }

    public required bool ProseFollows { get; init; }

    public required bool HasColonOrDash { get; init; }

    /// <summary>A bar, a guillemet or a spaced slash: a page title or a trail of sections.</summary>
    public required bool HasBar { get; init; }

    /// <summary>Opens with a small letter, as descriptions of pictures and file names do.</summary>
    public required bool OpensSmall { get; init; }

    public required char LastMark { get; init; }

    /// <summary>How often its wording stands among the candidates.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>Two neighbouring words stand side by side in the body too.</summary>
    public required bool SharesPair { get; init; }

    /// <summary>The document's first line, and right below it the byline, the date or the text: a text and no page.</summary>
    public required bool OpensDocument { get; init; }

    /// <summary>A Markdown heading of the first level.</summary>
    public required bool IsHeading { get; init; }

    /// <summary>An undecoded HTML entity: an attribute's text, not the headline that a reader saw.</summary>
    public required bool HasEntity { get; init; }

    public int Words => Line.Words;

    public bool Is(LineCategories list) => Line.Is(list);
}
