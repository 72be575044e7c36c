using System.Text;
using Corpus.Text.Model;

namespace Corpus.Text.Pages;

/// <summary>The keys and values between two lines of three hyphens, as YAML has them: <c>key: value</c>, lists, and text on the lines below.</summary>
internal sealed class FrontMatterValues(string text)
{
    private readonly List<(string Key, TextSpan Span, string Value, int Line)> _all = [];
    private readonly StringBuilder _value = new();
    private string _key = "";
    private TextSpan _span;
    private int _line;
    private int _indentation;
    private bool _isOpen;
    private bool _isText;

    /// <summary>In order, those that have a value: the key in small letters, where the value stands, and the index of the line with the key.</summary>
    public IReadOnlyList<(string Key, TextSpan Span, string Value, int Line)> All => _all;

    /// <summary>Takes the next line, which is not blank.</summary>
    /// <param name="line">The line.</param>
    /// <param name="index">Its index among those that are not blank.</param>
    public void Add(Line line, int index)
    {
        string content = line.Content.In(text);
        if (content[0] == '#')
            return;

        int colon = content.IndexOf(':');
        int indentation = line.Content.Start - line.Span.Start;
        if (content.StartsWith("- ", StringComparison.Ordinal))
        {
            Continue(TextSpan.FromBounds(line.Content.Start + 2, line.Content.End), ", ");
            return;
        }

        if (_key.Length > 0 && indentation > _indentation)
        {
            // Keys of a key are nobody's that is known.
            if (_isText || colon < 0)
                Continue(line.Content, " ");
            return;
        }

        Close();
        if (colon <= 0)
            return;

        _indentation = indentation;
        _key = content.Substring(0, colon).Trim().ToLowerInvariant();
        _line = index;
        _span = Trimmed(line.Content.Start + colon + 1, line.Content.End);

        // "key: >" has its text on the lines below, and so has a key with nothing behind it.
        _isText = _span.In(text) is ">" or "|" or ">-" or "|-";
        _isOpen = _isText || _span.Length == 0;
        if (_isOpen)
            _span = default;
        else
            _value.Append(WithoutMarks(_span.In(text)));
    }

    /// <summary>Ends the last value.</summary>
    public void Close()
    {
        if (_value.Length > 0)
            _all.Add((_key, _span, _value.ToString(), _line));

        _value.Clear();
        _key = "";
        _isOpen = false;
    }

    private void Continue(TextSpan part, string separator)
    {
        if (!_isOpen)
            return;

        _span = _value.Length == 0 ? part : TextSpan.FromBounds(_span.Start, part.End);
        _value.Append(_value.Length == 0 ? "" : separator).Append(WithoutMarks(part.In(text).Trim()));
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return TextSpan.FromBounds(start, end);
    }

    // 'a', "a" and [a, b].
    private static string WithoutMarks(string value)
    {
        if (value.Length > 1 && value[0] == '[' && value[value.Length - 1] == ']')
            return string.Join(", ", Items(value.Substring(1, value.Length - 2)).Select(item => WithoutMarks(item.Trim())));
        if (value.Length < 2 || value[0] is not ('"' or '\'') || value[value.Length - 1] != value[0])
            return value;

        string inside = value.Substring(1, value.Length - 2);
        return value[0] == '\'' ? inside.Replace("''", "'") : inside.Replace("\\\"", "\"");
    }

    // A comma inside marks parts no items.
    private static IEnumerable<string> Items(string list)
    {
        int start = 0;
        char mark = '\0';
        for (int i = 0; i < list.Length; i++)
        {
            char c = list[i];
            bool opens = mark == '\0' && c is '"' or '\'' && list.AsSpan(start, i - start).IsWhiteSpace();
            if (opens)
                mark = c;
            else if (c == mark && !(i > 0 && list[i - 1] == '\\'))
                mark = '\0';
            if (c != ',' || mark != '\0')
                continue;

            yield return list.Substring(start, i - start);
            start = i + 1;
        }

        yield return list.Substring(start);
    }
}
