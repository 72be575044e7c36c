using System.Text;

namespace Corpus.Pages.Pdf;

/// <summary>Lines that are one paragraph.</summary>
internal sealed class PrintedParagraph(PrintedFragment first)
{
    private readonly List<string> _lines = [first.Text];

    /// <summary>Its first line.</summary>
    public PrintedFragment First { get; } = first;

    /// <summary>Its last line.</summary>
    public PrintedFragment Last { get; private set; } = first;

    /// <summary>How it ends.</summary>
    public string End => _lines[_lines.Count - 1];

    public void Add(PrintedFragment line)
    {
        _lines.Add(line.Text);
        Last = line;
    }

    /// <summary>Goes on with the lines of <paramref name="rest"/>, which a column or a page parted from it.</summary>
    public void Add(PrintedParagraph rest)
    {
        _lines.AddRange(rest._lines);
        Last = rest.Last;
    }

    /// <summary>The words on one line.</summary>
    public string Text(BrokenWords words)
    {
        var text = new StringBuilder(_lines[0]);
        for (int i = 1; i < _lines.Count; i++)
            words.Append(text, _lines[i]);
        return text.ToString();
    }
}
