namespace Corpus.Text.Tests.Pages;

/// <summary>
/// An invented news page of one language. Every line of its file opens with what it is: T title, A byline or date, B body, ? body or not (a standfirst without a full stop), C caption, - anything else, * a list item of no article;
/// head lines (# key: value) say what is to be read from it.
/// </summary>
internal sealed class LanguagePage
{
    private readonly List<(char Kind, string Text)> _lines = [];

    private LanguagePage(string language, IEnumerable<string> rows)
    {
        Language = language;
        foreach (string row in rows.Where(row => row.Length > 2))
        {
            string text = row[2..];
            if (row[0] != '#')
                _lines.Add((row[0], text));
            else if (text.StartsWith("byline: ", StringComparison.Ordinal))
                Byline = text[8..];
            else if (text.StartsWith("date: ", StringComparison.Ordinal))
                Published = DateTime.ParseExact(text[6..], "yyyy-MM-dd", null);
            else if (text.StartsWith("quote: ", StringComparison.Ordinal))
                Quotations.Add(text[7..]);
        }
    }

    public string Language { get; }

    public string? Byline { get; }

    public DateTime? Published { get; }

    public List<string> Quotations { get; } = [];

    public string Title => _lines.Single(line => line.Kind == 'T').Text;

    public IEnumerable<string> Body => Lines('B');

    /// <summary>Lines that a reader may take for the body or leave out.</summary>
    public IEnumerable<string> Optional => Lines('?');

    /// <summary>As a text browser shows it: blank lines between blocks, bullets before list items.</summary>
    public string Flat => string.Join("\n", _lines.Select(line => line.Kind == '*' ? "  • " + line.Text : "\n" + line.Text));

    /// <summary>The page with other lines between its navigation and its body; T stands for the headline.</summary>
    public string WithHead(IEnumerable<string> head) => string.Join(
        "\n\n",
        _lines.TakeWhile(line => line.Kind is '-' or '*').Select(line => line.Text)
            .Concat(head.Select(line => line == "T" ? Title : line))
            .Concat(Body)
            .Concat(_lines.Skip(_lines.FindLastIndex(line => line.Kind == 'B') + 1).Where(line => line.Kind != 'A').Select(line => line.Text)));

    /// <summary>The same without blank lines and bullets.</summary>
    public string Tight => string.Join("\n", _lines.Select(line => line.Text));

    public static LanguagePage Read(string language)
    {
        using Stream stream = typeof(LanguagePage).Assembly.GetManifestResourceStream(language + ".page")!;
        using var reader = new StreamReader(stream);
        return new LanguagePage(language, reader.ReadToEnd().Split('\n').Select(row => row.TrimEnd('\r')));
    }

    /// <summary>Every language that there is a page of.</summary>
    public static IEnumerable<string> Languages =>
        typeof(LanguagePage).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".page", StringComparison.Ordinal)).Select(name => name[..^5]).Order(StringComparer.Ordinal);

    private IEnumerable<string> Lines(char kind) => _lines.Where(line => line.Kind == kind).Select(line => line.Text);
}
