using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes lines of C# with their indentation. Lines end in a line feed on every system.</summary>
internal sealed class SourceWriter
{
    private const int IndentationWidth = 4;

    private readonly StringBuilder _source = new();

    /// <summary>How far a line is indented: the number of open blocks, and more where a statement goes on.</summary>
    public int Indentation { get; set; }

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _source.Append('\n');

    /// <summary>Writes <paramref name="lines"/>, which may be a raw string of many, each at the present indentation.</summary>
    public void WriteLine(string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            if (end < 0)
                end = lines.Length;

            int contentEnd = end > start && lines[end - 1] == '\r' ? end - 1 : end;
            if (contentEnd > start)
                _source.Append(' ', Indentation * IndentationWidth).Append(lines, start, contentEnd - start);

            _source.Append('\n');
            start = end + 1;
        }
    }

    /// <summary>Writes <paramref name="lines"/> as they are, but for the indentation of the first: a verbatim string must not be moved.</summary>
    public void WriteUnindented(string lines) => _source.Append(' ', Indentation * IndentationWidth).Append(lines).Append('\n');

    /// <summary>Opens a block behind <paramref name="head"/>.</summary>
    public void Open(string head)
    {
        WriteLine(head);
        WriteLine("{");
        Indentation++;
    }

    /// <summary>Closes the block that was opened last; <paramref name="tail"/> stands behind the brace.</summary>
    public void Close(string tail = "")
    {
        Indentation--;
        WriteLine("}" + tail);
    }

    /// <summary>What was written.</summary>
    public SourceText ToSourceText() => SourceText.From(_source.ToString(), Encoding.UTF8, SourceHashAlgorithm.Sha256);
}
