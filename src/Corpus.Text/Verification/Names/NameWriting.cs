using Corpus.Text.Language;

namespace Corpus.Text.Verification.Names;

/// <summary>The ways in which a citation writes one and the same name: the WHO's, World Health Organization (WHO), Ray, Tom.</summary>
internal static class NameWriting
{
    /// <summary>The name as it is written, and then without what writers put around a name.</summary>
    public static IEnumerable<string> Forms(string name)
    {
        yield return name;
        string plain = WithoutPossessive(WithoutArticle(name.Trim()));
        if (plain.Length < name.Length)
            yield return plain;

        int open = plain.IndexOf('(');
        if (open > 0 && plain[plain.Length - 1] == ')')
        {
            yield return plain.Substring(0, open).TrimEnd();
            yield return plain.Substring(open + 1, plain.Length - open - 2).Trim();
        }

        // Ray, Tom; and Tom Ray, the mayor.
        int comma = plain.IndexOf(',');
        if (comma > 0 && comma + 1 < plain.Length)
        {
            string before = plain.Substring(0, comma).TrimEnd();
            if (plain.IndexOf(',', comma + 1) < 0)
                yield return plain.Substring(comma + 1).Trim() + " " + before;
            if (before.IndexOf(' ') > 0)
                yield return before;
        }
    }

    /// <summary>The single names of "Tom Ray, Anna Lee and Paul Reed"; none where it is one name.</summary>
    public static string[] Several(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var names = new List<string>();
        int first = 0;
        bool hasAnd = false;
        for (int i = 0; i <= words.Length; i++)
        {
            bool isAnd = i < words.Length && (words[i] == "&" || (Lexicon.FunctionOf(words[i].AsSpan()) & FunctionWords.Additive) != 0);
            bool isParted = i > first && words[i - 1][words[i - 1].Length - 1] == ',';
            if (i < words.Length && !isAnd && !isParted)
                continue;
            if (i > first)
                names.Add(string.Join(" ", words, first, i - first).TrimEnd(','));
            hasAnd |= isAnd;
            first = isAnd ? i + 1 : i;
        }

        return hasAnd && names.Count > 1 ? [.. names] : [];
    }

    /// <summary>WHO for World Health Organization; null for what is no body's name of three words or more.</summary>
    public static string? Initials(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string[] capitalised = [.. words.Where(word => char.IsUpper(word[0]))];
        return capitalised.Length >= 3 && words.Any(IsOfBody) ? new string([.. capitalised.Select(word => word[0])]) : null;
    }

    /// <summary>Whether given names as they are written can be those of one person: T. and Tom, John and John F.</summary>
    public static bool AreOnePerson(string[] cited, string[] known)
    {
        if (cited.Length == 0 || known.Length == 0 || !AreOne(cited[0], known[0]))
            return false;
        (string[] fewer, string[] more) = cited.Length < known.Length ? (cited, known) : (known, cited);
        int at = 1;
        for (int i = 1; i < fewer.Length; i++, at++)
        {
            while (at < more.Length && !AreOne(fewer[i], more[at]))
                at++;
            if (at == more.Length)
                return false;
        }

        return true;
    }

    /// <summary>The words of a name, J.F. as two.</summary>
    public static string[] Words(string name) => Diacritics.Fold(name).Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static bool AreOne(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || (left[0] == right[0] && (left.Length == 1 || right.Length == 1));

    private static bool IsOfBody(string word) =>
        (Lexicon.ClassesOf(word.ToLowerInvariant().AsSpan()) & (WordClasses.OrganisationWord | WordClasses.BodyNoun | WordClasses.BodyHead)) != 0;

    private static string WithoutArticle(string name)
    {
        int space = name.IndexOf(' ');
        return space > 0 && (Lexicon.FunctionOf(name.AsSpan(0, space)) & FunctionWords.DefiniteArticle) != 0 ? name.Substring(space + 1).TrimStart() : name;
    }

    private static string WithoutPossessive(string name)
    {
        int last = name.Length - 1;
        if (last > 1 && name[last] is 's' or 'S' && name[last - 1] is '\'' or '’')
            return name.Substring(0, last - 1);
        return last > 1 && name[last] is '\'' or '’' && name[last - 1] is 's' or 'S' ? name.Substring(0, last) : name;
    }
}
