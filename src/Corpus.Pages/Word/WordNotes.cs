using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Pages.Word;

/// <summary>Counts the notes in the order in which the text refers to them.</summary>
internal sealed class WordNotes
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<(long Id, bool IsAtEnd)> _order = [];

    /// <summary>The mark of a note: its number, raised.</summary>
    public string MarkOf(long id, bool isAtEnd)
    {
        int index = _order.IndexOf((id, isAtEnd));
        if (index < 0)
        {
            index = _order.Count;
            _order.Add((id, isAtEnd));
        }

        return Mark(index);
    }

    /// <summary>The notes that were referred to, each with its mark.</summary>
    public IEnumerable<(string Mark, OpenXmlElement Note)> Read(MainDocumentPart part)
    {
        for (int i = 0; i < _order.Count; i++)
        {
            (long id, bool isAtEnd) = _order[i];
            IEnumerable<FootnoteEndnoteType>? notes = isAtEnd
                ? part.EndnotesPart?.Endnotes?.Elements<Endnote>()
                : part.FootnotesPart?.Footnotes?.Elements<Footnote>();
            if (notes?.FirstOrDefault(note => note.Id?.Value == id) is { } found)
                yield return (Mark(i), found);
        }
    }

    private static string Mark(int index) =>
        string.Concat((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => Superscripts[digit - '0']));
}
