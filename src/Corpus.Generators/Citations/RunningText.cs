using System.Text;
using Corpus.Text.Model;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Puts cited text together that runs over comments or documentation.</summary>
internal sealed class RunningText
{
    private readonly StringBuilder _value = new();
    private readonly List<TextPiece> _pieces = [];

    /// <summary>Characters that stand for themselves.</summary>
    public void Add(string written, SourceSpan source) => Add(written, source, written, TextForm.Plain);

    /// <summary>Something that is written in another way: an entity, the end of a line.</summary>
    public void Add(string value, SourceSpan source, string written, TextForm form)
    {
        _pieces.Add(new TextPiece(_value.Length, value, source, written, form));
        _value.Append(value);
    }

    /// <summary>The text, and from its first word to its last where it stands; null without any word.</summary>
    public MappedText? ToText()
    {
        string value = _value.ToString();
        int start = 0;
        while (start < value.Length && char.IsWhiteSpace(value[start]))
            start++;
        int end = value.Length;
        while (end > start && char.IsWhiteSpace(value[end - 1]))
            end--;
        return start == end ? null : new MappedText(value, _pieces, new MappedText(value, _pieces, default).Locate(TextSpan.FromBounds(start, end)));
    }
}
