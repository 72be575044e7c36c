using System.Globalization;
using System.Text;

namespace Corpus.Generators.Emit;

/// <summary>The rule by which the emitted code makes an id of a thing's first words, so that most ids need not be written.</summary>
/// <remarks>
/// It is what the emitted <c>CorpusIds</c> does, step by step, and knows plain letters only, for another host may know other letters than this one.
/// Whether it gives the name that the corpus gave is found out for each name, and the other names are written.
/// </remarks>
internal static class FirstWords
{
    /// <summary>The most words of a quotation's or a claim's name.</summary>
    public const int MostWords = 6;

    /// <summary>The longest name of a quotation or a claim.</summary>
    public const int Longest = 40;

    /// <summary>So many code units of a quotation are looked at.</summary>
    public const int Scope = 400;

    /// <summary>The most words of a figure's unit in its name.</summary>
    public const int MostUnitWords = 3;

    /// <summary>The longest name of an article or a speaker, of any number of words.</summary>
    public const int LongestTitle = 60;

    /// <summary>The id made of the first words of a text; empty when the rule does not know a character among them.</summary>
    public static string Of(string text, int start, int length, int longest, int mostWords)
    {
        var slug = new StringBuilder();
        int count = 0;
        int memberLength = 0;
        int end = start + length;
        for (int i = start; i < end && count < mostWords; count++)
        {
            while (i < end && !IsPart(text[i]))
            {
                if (!IsPlain(text[i++]))
                    return "";
            }

            int wordStart = i;
            int slugLength = slug.Length;
            if (count > 0)
                slug.Append('-');
            for (; i < end && (IsPart(text[i]) || (IsSilent(text[i]) && i + 1 < end && IsPart(text[i + 1]))); i++)
            {
                if (!IsSilent(text[i]))
                    slug.Append(text[i] is >= 'A' and <= 'Z' ? (char)(text[i] + 32) : text[i]);
            }

            if (i < end && !IsPlain(text[i]))
                return "";
            if (i == wordStart)
                return Cut(slugLength);

            int wordLength = slug.Length - slugLength - (count > 0 ? 1 : 0);
            bool isParted = IsDigit(text[wordStart]) && (count == 0 || IsDigit(slug[slugLength - 1]));
            if (count > 0 && memberLength + wordLength + (isParted ? 1 : 0) > longest)
                return Cut(slugLength);

            memberLength += wordLength + (isParted ? 1 : 0);
        }

        return slug.ToString();

        string Cut(int at) => slug.ToString(0, at);
    }

    /// <summary>
    /// How the emitted code comes to <paramref name="slug"/>: 0, as <paramref name="byRule"/> says; 2 and more, with that number behind it; 1, not at all.
    /// </summary>
    public static int Code(string slug, string byRule)
    {
        if (byRule.Length == 0 || !slug.StartsWith(byRule, StringComparison.Ordinal))
            return 1;
        if (slug.Length == byRule.Length)
            return 0;

        return slug[byRule.Length] == '-'
            && int.TryParse(slug.Substring(byRule.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number > 1
            && slug.Length == byRule.Length + 1 + number.ToString(CultureInfo.InvariantCulture).Length
                ? number
                : 1;
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsSilent(char c) => c is '\'' or '\u2018' or '\u2019';

    // What parts words and is no letter on any host: ASCII, no-break spaces, dashes, quotation marks, ellipses.
    private static bool IsPlain(char c) =>
        c is < '\u0080' or '\u00A0' or '\u00AB' or '\u00BB' or (>= '\u2010' and <= '\u2027') or '\u20AC' or '\u00A3';
}
