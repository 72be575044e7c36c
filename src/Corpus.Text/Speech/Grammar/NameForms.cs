using Corpus.Text.Language.Languages;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Which forms of a word are one word: Brook and Brooks, Навальный and Навальным, leder and lederen.</summary>
internal sealed class NameForms(ReportingLanguage language)
{
    private const int ShortestStem = 3;

    private readonly List<string> _nameEndings = [.. language.EndingsOf(GrammarClass.NameEnding).Select(ending => ending.Text)];
    private readonly List<string> _nounEndings = [.. language.EndingsOf(GrammarClass.NounEnding).Select(ending => ending.Text)];
    private readonly bool _isInflected = language.Has(LanguageTraits.NamesAreInflected);

    public bool AreSame(string left, string right)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
            return true;
        int stem = CommonStart(left, right);
        if (stem < ShortestStem)
            return false;
        string leftRest = left.Substring(stem);
        string rightRest = right.Substring(stem);
        if (leftRest.Length == 0 || rightRest.Length == 0)
            return _nameEndings.Contains(leftRest + rightRest);
        return _isInflected && stem >= Math.Min(left.Length, right.Length) - 3 && IsEnding(leftRest) && IsEnding(rightRest);
    }

    /// <summary>
    /// The length of what an article adds to an adjective's ending: an ending that another one of the language ends in. 0 for a word that is no such form.
    /// </summary>
    public int WeakEndingOf(string word)
    {
        int shortest = 0;
        bool isDouble = false;
        foreach (string ending in _nameEndings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            isDouble |= shortest > 0;
            shortest = shortest == 0 ? ending.Length : Math.Min(shortest, ending.Length);
        }

        return isDouble ? shortest : 0;
    }

    /// <summary>Takes the form without an ending into the full name: "Ada Brooks" is "Ada Brook" once "Brook" speaks.</summary>
    public void TakeBase(NamedPerson member, string last)
    {
        if (_isInflected || member.Last.Length <= last.Length || !member.Last.StartsWith(last, StringComparison.Ordinal)
            || !member.Name.EndsWith(member.Last, StringComparison.Ordinal))
            return;
        member.Name = member.Name.Substring(0, member.Name.Length - member.Last.Length) + last;
        member.Parts = [.. member.Parts.Take(member.Parts.Length - 1), last];
    }

    /// <summary>Whether a noun names a role: Ministerin is the Hafenministerin, lederen the leder.</summary>
    public bool IsRole(string head, string role) =>
        IsSameNoun(head, role) || (head.Length >= 4 && role.Length > head.Length && role.EndsWith(head, StringComparison.OrdinalIgnoreCase))
        || _nounEndings.Exists(ending => head.Length - ending.Length >= 4 && head.EndsWith(ending, StringComparison.Ordinal)
            && role.EndsWith(head.Substring(0, head.Length - ending.Length), StringComparison.OrdinalIgnoreCase));

    private bool IsSameNoun(string left, string right)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
            return true;
        int stem = CommonStart(left, right);
        return stem >= ShortestStem && (stem == left.Length || stem == right.Length) && _nounEndings.Contains(left.Substring(stem) + right.Substring(stem));
    }

    private bool IsEnding(string rest) => _nameEndings.Contains(rest) || rest.Length <= 2;

    private static int CommonStart(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        int at = 0;
        while (at < length && char.ToLowerInvariant(left[at]) == char.ToLowerInvariant(right[at]))
            at++;
        return at;
    }
}
