using System.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes the data of generated types: numbers, words that stand in a document as their place, and other strings.</summary>
/// <remarks>
/// A number is written as in source maps: base 64, five bits a digit, the lowest first, the sixth bit on every digit but the last.
/// All that is written is visible ASCII without quotation marks, so that a table is one token of C# whose structure no document can change,
/// and costs one byte a character in the assembly.
/// The emitted <c>CorpusReader</c> reads the same.
/// </remarks>
internal sealed class TableWriter
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int DigitBits = 5;
    private const int More = 1 << DigitBits;

    // Stands before the number of a code unit that cannot stand for itself.
    private const char Escape = '~';

    private readonly StringBuilder _table = new();

    /// <summary>How much is written.</summary>
    public int Length => _table.Length;

    /// <summary>Writes a number that is not negative.</summary>
    public void Write(int number) => Write((long)number);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(long number)
    {
        while (number >= More)
        {
            _table.Append(Digits[More | (int)(number & (More - 1))]);
            number >>= DigitBits;
        }

        _table.Append(Digits[(int)number]);
    }

    /// <summary>Writes a number that may be negative: its sign is the lowest bit.</summary>
    public void WriteSigned(int number) => Write(number < 0 ? (-(long)number << 1) | 1 : (long)number << 1);

    /// <summary>
    /// Writes a number with a fixed count of digits of six bits, the highest first: rows of one width can be searched without reading them all.
    /// </summary>
    public void WriteFixed(long number, int digits)
    {
        while (digits-- > 0)
            _table.Append(Digits[(int)(number >> (digits * 6)) & 63]);
    }

    /// <summary>Writes a string with its length, or that there is none.</summary>
    public void Write(string? text)
    {
        Write(text is null ? 0 : text.Length + 1);
        WriteUnits(text ?? "");
    }

    /// <summary>Writes where words stand, as seen from <paramref name="anchor"/>; the words themselves when they stand nowhere.</summary>
    public void Write(string? words, int? start, int anchor)
    {
        Write(words is null ? 0 : 1 + (words.Length * 2L) + (start is null ? 1 : 0));
        if (start is int place)
            WriteSigned(place - anchor);
        else
            WriteUnits(words ?? "");
    }

    /// <summary>Writes what another writer holds, behind its length.</summary>
    public void Write(TableWriter part)
    {
        Write(part._table.Length);
        Append(part);
    }

    /// <summary>Writes what another writer holds.</summary>
    public void Append(TableWriter part) => _table.Append(part._table);

    /// <summary>Ends a row.</summary>
    public void EndLine() => _table.Append('\n');

    /// <inheritdoc/>
    public override string ToString() => _table.ToString();

    private void WriteUnits(string text)
    {
        foreach (char c in text)
        {
            if (c is >= ' ' and < Escape and not '"')
            {
                _table.Append(c);
            }
            else
            {
                _table.Append(Escape);
                Write((long)c);
            }
        }
    }
}
