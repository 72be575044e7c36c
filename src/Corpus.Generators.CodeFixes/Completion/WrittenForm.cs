using Corpus.Generators.Citations;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>How words are written at a place: what has to be escaped there, and what cannot be said at all.</summary>
/// <param name="Form">The kind of literal, or plain for comments.</param>
/// <param name="Marks">How many quotation marks open a raw literal.</param>
/// <param name="Dollars">How many dollar signs open an interpolated literal; 0 for others.</param>
/// <param name="IsOnLineOfItsOwn">Whether the words stand alone on their line, as in a raw literal of several lines.</param>
/// <param name="IsXml">Whether the words stand in documentation.</param>
internal sealed record WrittenForm(TextForm Form, int Marks = 1, int Dollars = 0, bool IsOnLineOfItsOwn = false, bool IsXml = false)
{
    public static WrittenForm Comment { get; } = new(TextForm.Plain);

    public static WrittenForm Xml { get; } = new(TextForm.Plain, IsXml: true);

    /// <summary>The words as they are written; null when they cannot be.</summary>
    /// <param name="words">The words, on one line, without characters that nobody sees.</param>
    public string? Write(string words) => Form switch
    {
        TextForm.Escaped => Braced(LiteralText.Escape(words)),
        TextForm.Verbatim => Braced(words.Replace("\"", "\"\"")),
        TextForm.Raw => WriteRaw(words),
        _ => IsXml ? LiteralText.Xml(words) : words,
    };

    /// <summary>The words that are <paramref name="written"/> in a literal of several lines, of which a regular one has none.</summary>
    public string Read(string written) => Form switch
    {
        TextForm.Verbatim => Unbraced(written.Replace("\"\"", "\"")),
        TextForm.Raw => written,
        _ => Unbraced(written),
    };

    private string Braced(string written) => Dollars == 0 ? written : written.Replace("{", "{{").Replace("}", "}}");

    private string Unbraced(string written) => Dollars == 0 ? written : written.Replace("{{", "{").Replace("}}", "}");

    private string? WriteRaw(string words)
    {
        bool endsAtMark = words.StartsWith("\"", StringComparison.Ordinal) || words.EndsWith("\"", StringComparison.Ordinal);
        bool opensHole = Dollars > 0 && (words.Contains(new string('{', Dollars)) || words.Contains(new string('}', Dollars)));
        return words.Contains(new string('"', Marks)) || opensHole || (endsAtMark && !IsOnLineOfItsOwn) ? null : words;
    }
}
