using System.Globalization;
using System.Text;

namespace Corpus.Pages.Json;

/// <summary>Reads JSON as pages have it: line ends inside strings, commas too many, comments around it, an end that is missing. What cannot be read is null;
/// what was read before it stays.</summary>
/// <remarks>An object is a dictionary, an array a list, all else a string; null is null. Names are compared as they stand.</remarks>
internal sealed class LooseJson
{
    private const int Deepest = 64;

    private readonly string _text;
    private int _at;

    private LooseJson(string text) => _text = text;

    /// <summary>The first value in <paramref name="text"/>.</summary>
    public static object? Read(string text)
    {
        int start = text.IndexOfAny(['{', '[']);
        return start < 0 ? null : new LooseJson(text) { _at = start }.Value(0);
    }

    private object? Value(int depth)
    {
        SkipBlanks();
        if (_at >= _text.Length || depth > Deepest)
        {
            _at = _text.Length;
            return null;
        }

        return _text[_at] switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String(),
            _ => Word(),
        };
    }

    private Dictionary<string, object?> Object(int depth)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        _at++;
        while (true)
        {
            SkipBlanks();
            if (_at >= _text.Length || _text[_at++] is '}')
                return members;
            if (_text[_at - 1] != '"')
                continue;

            _at--;
            string name = String();
            SkipBlanks();
            if (_at >= _text.Length || _text[_at] != ':')
                continue;

            _at++;
            object? value = Value(depth + 1);
            if (!members.ContainsKey(name))
                members.Add(name, value);
        }
    }

    private List<object?> Array(int depth)
    {
        var items = new List<object?>();
        _at++;
        while (true)
        {
            SkipBlanks();
            if (_at >= _text.Length)
                return items;
            if (_text[_at] == ']')
            {
                _at++;
                return items;
            }

            if (_text[_at] is ',' or ':' or '}')
                _at++;
            else
                items.Add(Value(depth + 1));
        }
    }

    private string String()
    {
        var value = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (c == '"')
            {
                _at++;
                break;
            }

            value.Append(c == '\\' && _at + 1 < _text.Length ? Escaped() : c);
        }

        return value.ToString();
    }

    private char Escaped()
    {
        char c = _text[++_at];
        if (c == 'u' && _at + 4 < _text.Length
            && int.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            _at += 4;
            return (char)code;
        }

        return c switch { 'n' or 'r' or 't' or 'b' or 'f' => ' ', _ => c };
    }

    private string? Word()
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '}' or ']' or ':' or '"') && !char.IsWhiteSpace(_text[_at]))
            _at++;
        if (_at == start)
            _at++;
        string word = _text.Substring(start, _at - start);
        return word is "null" ? null : word;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '\uFEFF'))
            _at++;
    }
}
