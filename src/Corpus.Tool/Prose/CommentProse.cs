using Corpus.Text.Citing;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Reads citations in comments of code: a line <c>//= source#section</c>, then lines <c>//# words</c>, with the file's own comment sign.</summary>
/// <remarks>The form is that of the Duvet tool, whose further <c>//= key=value</c> lines are read over.</remarks>
internal static class CommentProse
{
    public static ProseText Read(string file, string sign)
    {
        var buffer = new ProseBuffer(file);
        string? source = null;
        TextSpan? words = null;
        foreach (Line line in Line.In(file))
        {
            if (Content(file, line.Content, sign + "=") is { } named)
            {
                Cite(buffer, ref words, source);
                if (!IsFurther(named.In(file)))
                    source = named.In(file);
            }
            else if (source is not null && Content(file, line.Content, sign + "#") is { } cited)
            {
                buffer.Copy(cited);
                words = TextSpan.FromBounds(words?.Start ?? cited.Start, cited.End);
            }
            else
            {
                Cite(buffer, ref words, source);
                source = null;
            }
        }

        Cite(buffer, ref words, source);
        return buffer.ToProse();
    }

    private static void Cite(ProseBuffer buffer, ref TextSpan? words, string? source)
    {
        if (words is { Length: > 0 } span && source is { Length: > 0 })
        {
            buffer.JoinLines(span);
            buffer.Add(new MarkedQuotation(span, IsBlock: true) { Source = source });
        }

        words = null;
    }

    private static bool IsFurther(string named)
    {
        int equals = named.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && named.Take(equals).All(c => char.IsLetter(c) || c is '-' or '_');
    }

    // "//======" is a rule between two parts of a file, and "//###" another.
    private static TextSpan? Content(string file, TextSpan line, string mark)
    {
        int start = line.Start;
        if (line.Length < mark.Length || string.CompareOrdinal(file, start, mark, 0, mark.Length) != 0
            || (line.Length > mark.Length && file[start + mark.Length] == mark[^1]))
        {
            return null;
        }

        start += mark.Length;
        while (start < line.End && char.IsWhiteSpace(file[start]))
            start++;
        return TextSpan.FromBounds(start, line.End);
    }
}
