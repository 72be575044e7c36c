using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>A piece of cited text and where it is written: a literal, a part of an interpolated string, a line of a comment.</summary>
/// <param name="Start">Where the piece begins in the cited text.</param>
/// <param name="Value">The piece of the cited text.</param>
/// <param name="Source">Where it is written, without the literal's own quotation marks.</param>
/// <param name="Written">The characters of the file at <paramref name="Source"/>.</param>
/// <param name="Form">How it is written.</param>
/// <param name="HasDoubledBraces">Whether a brace of the value is written twice, as in an interpolated string.</param>
internal sealed record TextPiece(int Start, string Value, SourceSpan Source, string Written, TextForm Form, bool HasDoubledBraces = false)
{
    public int End => Start + Value.Length;

    /// <summary>Where in the file the units from <paramref name="start"/> to <paramref name="end"/> of the value stand.</summary>
    public SourceSpan Locate(int start, int end)
    {
        if (Form == TextForm.Opaque)
            return Source;

        int at = 0;
        int first = -1;
        for (int i = 0; i < Value.Length; i++)
        {
            int length = WrittenLength(ref at, Value[i]);
            if (i == start)
                first = at;
            if (at + length > Written.Length)
                return Source;
            // Two units that one escape stands for are written at the same place.
            if (i + 1 < Value.Length && char.IsHighSurrogate(Value[i]) && char.IsLowSurrogate(Value[i + 1]) && length == 10)
            {
                if (++i == start)
                    first = at;
                if (end == i)
                    end++;
            }

            at += length;
            if (i + 1 >= end)
                break;
        }

        if (first < 0)
            return new SourceSpan(Source.Start + at, 0);
        return SourceSpan.FromBounds(Source.Start + first, Source.Start + (end > start ? at : first));
    }

    /// <summary>How many characters stand for the next unit of the value; moves past characters that stand for nothing.</summary>
    private int WrittenLength(ref int at, char unit)
    {
        if (Form == TextForm.Raw)
        {
            while (at < Written.Length && Written[at] != unit && char.IsWhiteSpace(Written[at]))
                at++;
        }

        char next = at + 1 < Written.Length ? Written[at + 1] : '\0';
        return unit switch
        {
            '{' or '}' when HasDoubledBraces && Form != TextForm.Raw && next == unit => 2,
            '"' when Form == TextForm.Verbatim => 2,
            _ when Form == TextForm.Escaped && at < Written.Length && Written[at] == '\\' => EscapeLength(at, next),
            _ => 1,
        };
    }

    private int EscapeLength(int at, char kind)
    {
        switch (kind)
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                int end = at + 2;
                while (end < Written.Length && end < at + 6 && Uri.IsHexDigit(Written[end]))
                    end++;
                return end - at;
            default:
                return 2;
        }
    }
}
