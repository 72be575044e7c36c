using System.Globalization;
using System.Text;
using Corpus.Generators.Characters;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Naming;

/// <summary>Makes names out of any text. What comes out is always legal C#: it never begins with a small ASCII letter, so no keyword is among it.</summary>
internal static class Identifier
{
    /// <summary>The name made of the first words of <paramref name="text"/>; null when it has no letter and no digit that C# takes.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">How long the member may become, in UTF-16 code units; it is cut at a word when there is one to cut at.</param>
    /// <param name="mostWords">How many words it may have.</param>
    public static Name? From(string? text, int longest, int mostWords = int.MaxValue)
    {
        if (text is null)
            return null;

        bool isShouted = IsShouted(text, longest * 4);
        var member = new StringBuilder();
        var slug = new StringBuilder();
        int count = 0;
        foreach (string word in Words(text, longest))
        {
            string cased = isShouted ? word.ToLowerInvariant() : word;
            bool isSeparated = member.Length > 0 ? char.IsDigit(cased[0]) && char.IsDigit(member[member.Length - 1]) : !IsStart(cased[0]);
            if (count == mostWords || (count > 0 && member.Length + cased.Length + (isSeparated ? 1 : 0) > longest))
                break;

            if (isSeparated)
                member.Append('_');
            member.Append(char.ToUpperInvariant(cased[0])).Append(cased, 1, cased.Length - 1);
            slug.Append(count > 0 ? "-" : "").Append(cased.ToLowerInvariant());
            count++;
        }

        return count == 0 ? null : new Name(member.ToString(), slug.ToString());
    }

    /// <summary>Runs of letters, digits and their accents, each cut at <paramref name="longest"/>. An apostrophe within a word is not the word's end.</summary>
    private static IEnumerable<string> Words(string text, int longest)
    {
        var word = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            // A soft hyphen or a joiner within a word is not there.
            if (Invisible.LengthAt(text, i) is > 0 and int hidden)
            {
                i += hidden - 1;
                continue;
            }

            char c = text[i];
            if (IsPart(c) && (word.Length > 0 || char.IsLetterOrDigit(c)))
            {
                if (word.Length < longest)
                    word.Append(c);
            }
            else if (word.Length > 0 && !(IsApostrophe(c) && i + 1 < text.Length && IsPart(text[i + 1])))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>A headline in capitals throughout reads better in small letters; a single word in capitals is an abbreviation.</summary>
    private static bool IsShouted(string text, int scope)
    {
        int length = Math.Min(text.Length, scope);
        bool hasSpace = false;
        for (int i = 0; i < length; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            hasSpace |= text[i] == ' ' && i > 0;
        }

        return hasSpace;
    }

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) ? SyntaxFacts.IsIdentifierPartCharacter(c)
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsStart(char c) => SyntaxFacts.IsIdentifierStartCharacter(c);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC';
}
