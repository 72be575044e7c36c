using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Pages.Word;

/// <summary>The words of a paragraph as they are shown: without what was deleted, and without the codes of fields.</summary>
internal static class WordRuns
{
    /// <summary>The words; a line break is a line feed.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="notes">Gives a note its mark; null where there are no notes.</param>
    public static string Text(Paragraph paragraph, WordNotes? notes)
    {
        var text = new StringBuilder();
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            if (IsShown(element, paragraph))
                Append(text, element, notes);
        }

        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, OpenXmlElement element, WordNotes? notes)
    {
        switch (element)
        {
            case DocumentFormat.OpenXml.Wordprocessing.Text words:
                text.Append(words.Text);
                break;
            case TabChar or PositionalTab:
                text.Append(' ');
                break;
            case Break or CarriageReturn:
                text.Append('\n');
                break;
            case NoBreakHyphen:
                text.Append('-');
                break;
            case FootnoteReference { Id: { HasValue: true } id }:
                text.Append(notes?.MarkOf(id.Value, isAtEnd: false));
                break;
            case EndnoteReference { Id: { HasValue: true } id }:
                text.Append(notes?.MarkOf(id.Value, isAtEnd: true));
                break;
        }
    }

    // A paragraph in a text box within this one is a paragraph of its own, and stands twice: for new and for old readers.
    private static bool IsShown(OpenXmlElement element, Paragraph paragraph)
    {
        if (element is not (DocumentFormat.OpenXml.Wordprocessing.Text or TabChar or PositionalTab or Break or CarriageReturn or NoBreakHyphen
            or FootnoteReference or EndnoteReference))
            return false;

        for (OpenXmlElement? outer = element.Parent; outer is not null && outer != paragraph; outer = outer.Parent)
        {
            if (outer is DeletedRun or MoveFromRun or AlternateContentFallback or Run { RunProperties.Vanish: not null })
                return false;
        }

        return true;
    }
}
