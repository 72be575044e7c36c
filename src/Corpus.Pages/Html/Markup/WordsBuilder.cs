using System.Text;

namespace Corpus.Pages.Html.Markup;

/// <summary>Puts words together as a browser shows them: white space is one blank, and none at both ends; characters that nobody sees are left out.</summary>
internal sealed class WordsBuilder
{
    private readonly StringBuilder _text = new();
    private bool _owesBlank;

    public int Length => _text.Length;

    /// <summary>The last character; a blank where one is owed or there is none.</summary>
    public char Last => _owesBlank || _text.Length == 0 ? ' ' : _text[_text.Length - 1];

    public void Append(string words)
    {
        foreach (char c in words)
        {
            if (c is ' ' or '\n' or '\r' or '\t' or '\f')
                _owesBlank = _text.Length > 0;
            else if (!IsInvisible(c))
                AppendCharacter(IsLineEnd(c) ? ' ' : c);
        }
    }

    /// <summary>Parts what follows from what stands there.</summary>
    public void AppendBlank() => _owesBlank = _text.Length > 0;

    /// <summary>Parts two cells of a table.</summary>
    public void AppendTab()
    {
        if (_text.Length > 0)
            _text.Append('\t');
        _owesBlank = false;
    }

    public void Clear()
    {
        _text.Clear();
        _owesBlank = false;
    }

    public override string ToString() => _text.ToString().Trim();

    private void AppendCharacter(char c)
    {
        if (_owesBlank && _text[_text.Length - 1] != '\t')
            _text.Append(' ');
        _owesBlank = false;
        _text.Append(c);
    }

    // Hyphens and blanks that show only where a line breaks, marks of the byte order, and what no text holds.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || (c < ' ')
        || c is >= '\u007F' and < '\u00A0' && c != '\u0085';

    // A text's line ends at these, too; a page's does not.
    private static bool IsLineEnd(char c) => c is '\u0085' or '\u2028' or '\u2029';
}
