using System.Globalization;
using System.Text;

namespace Corpus.Text.Language;

/// <summary>Composes letters with the marks that follow them.</summary>
/// <remarks>string.Normalize leaves text as it is where the host runs without cultures, as compilers do; a result must not depend on the host.</remarks>
internal static class Composition
{
    // No mark and no letter that is another one lies below: nearly all text in Latin letters needs no table.
    private const char FirstMark = '\u0300';

    /// <summary>Appends <paramref name="c"/> to <paramref name="form"/>, or composes it with the last letter there.</summary>
    public static void Append(StringBuilder form, char c)
    {
        if (c < FirstMark)
        {
            form.Append(c);
            return;
        }

        if (form.Length > 0)
        {
            char last = form[form.Length - 1];
            if (Compose(last, c) is char composed)
            {
                form[form.Length - 1] = composed;
                return;
            }

            // A mark below the letter may come after one above it that is composed already: take the upper one off, and put it back.
            if (Characters.KindOf(c) == CharacterKind.Mark && Decomposed(last) is (char letter, char mark) && Compose(letter, c) is char other)
            {
                form[form.Length - 1] = other;
                if (Compose(other, mark) is char both)
                    form[form.Length - 1] = both;
                else
                    form.Append(mark);
                return;
            }
        }

        form.Append(Table.Compositions.TryGetValue(c, out char single) ? single : c);
    }

    private static char? Compose(char first, char second)
    {
        // Hangul syllables are computed: leading consonant, vowel, trailing consonant.
        if (first is >= '\u1100' and <= '\u1112' && second is >= '\u1161' and <= '\u1175')
            return (char)('\uAC00' + ((((first - '\u1100') * 21) + (second - '\u1161')) * 28));
        if (first is >= '\uAC00' and <= '\uD7A3' && (first - '\uAC00') % 28 == 0 && second is > '\u11A7' and <= '\u11C2')
            return (char)(first + (second - '\u11A7'));

        return Table.Compositions.TryGetValue((first << 16) | second, out char composed) ? composed : null;
    }

    private static (char Letter, char Mark)? Decomposed(char c) => Table.Decompositions.TryGetValue(c, out (char, char) parts) ? parts : null;

    /// <summary>Read when the first mark above ASCII's letters is met, and not before.</summary>
    private static class Table
    {
        public static readonly Dictionary<int, char> Compositions = Read();

        public static readonly Dictionary<char, (char Letter, char Mark)> Decompositions = Compositions
            .Where(pair => unchecked((uint)pair.Key) > char.MaxValue)
            .ToDictionary(pair => pair.Value, pair => ((char)((uint)pair.Key >> 16), (char)(pair.Key & char.MaxValue)));

        private static Dictionary<int, char> Read()
        {
            var compositions = new Dictionary<int, char>();
            foreach (string[] row in EmbeddedTable.Rows("compositions.tsv"))
            {
                int key = 0;
                foreach (string codePoint in row[0].Split(' '))
                    key = (key << 16) | Parse(codePoint);
                compositions[key] = (char)Parse(row[1]);
            }

            return compositions;
        }

        private static int Parse(string codePoint) => int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
