using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Pages.Word;

/// <summary>The styles of a document.</summary>
internal sealed class WordStyles
{
    private const int Longest = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart part)
    {
        foreach (Style style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles[id] = style;
        }
    }

    /// <summary>The name of a paragraph's style in small letters: every language of Word keeps the English one in the file.</summary>
    public string NameOf(Paragraph paragraph)
    {
        string id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        string name = _styles.TryGetValue(id, out Style? style) ? style.StyleName?.Val?.Value ?? id : id;
        return name.ToLowerInvariant();
    }

    /// <summary>The numbering that a paragraph has from its style.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph)
    {
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (int i = 0; i < Longest && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering)
                return numbering;
            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }
}
