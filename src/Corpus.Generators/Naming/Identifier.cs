using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Naming;

/// <summary>Makes names out of any text. What comes out is always legal C#: it never begins with a small ASCII letter, so no keyword is among it.</summary>
internal static class Identifier
{
    private const int ShortestUnit = 4;
    private const int ShortestAbbreviation = 3;

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
        foreach (string word in UnitFirst(IdentifierWords.Of(text, longest)))
        {
            string cased = isShouted || IsAbbreviation(word) ? word.ToLowerInvariant() : word;
            bool isSeparated = member.Length > 0 ? char.IsDigit(cased[0]) && char.IsDigit(member[member.Length - 1]) : !IsStart(cased[0]);
            if (count == mostWords || (count > 0 && member.Length + cased.Length + (isSeparated ? 1 : 0) > longest))
                break;

            if (isSeparated)
                member.Append('_');
            member.Append(char.ToUpperInvariant(cased[0])).Append(cased.Replace(IdentifierWords.Point, '_'), 1, cased.Length - 1);
            slug.Append(count > 0 ? "-" : "").Append(cased.ToLowerInvariant().Replace(IdentifierWords.Point, '-'));
            count++;
        }

        return count == 0 ? null : new Name(member.ToString(), slug.ToString());
    }

    /// <summary>
    /// No member begins with a digit: "94,000 prisoners" is <c>Prisoners94000</c>. A short word behind the number, as in "5 of them", is no unit.
    /// </summary>
    private static IEnumerable<string> UnitFirst(IEnumerable<string> words)
    {
        using IEnumerator<string> word = words.GetEnumerator();
        if (!word.MoveNext())
            yield break;

        string first = word.Current;
        if (IsNumber(first) && word.MoveNext())
        {
            bool isUnit = word.Current.Length >= ShortestUnit && IsStart(word.Current[0]);
            yield return isUnit ? word.Current : first;
            yield return isUnit ? first : word.Current;
        }
        else
        {
            yield return first;
        }

        while (word.MoveNext())
            yield return word.Current;
    }

    // A number with zeros in front is a file's.
    private static bool IsNumber(string word) => word[0] is > '0' and <= '9' && word.All(c => c is (>= '0' and <= '9') or IdentifierWords.Point);

    /// <summary>Three capitals or more are written as a word, so that no <c>MUST</c> stands beside <c>MustNot</c>.</summary>
    private static bool IsAbbreviation(string word) => word.Length >= ShortestAbbreviation && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    /// <summary>Whether a headline is in capitals throughout: then its words of one and two letters are no abbreviations either.</summary>
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

    private static bool IsStart(char c) => SyntaxFacts.IsIdentifierStartCharacter(c);
}
