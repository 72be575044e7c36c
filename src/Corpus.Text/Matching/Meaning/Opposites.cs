namespace Corpus.Text.Matching.Meaning;

/// <summary>Tells opposites by the form of the words: "underpaid" and "overpaid", "lawful" and "unlawful", "opening" for "open".</summary>
internal static class Opposites
{
    private static readonly (string, string)[] _prefixes =
    [
        ("un", ""), ("in", ""), ("im", ""), ("il", ""), ("ir", ""), ("dis", ""), ("non", ""), ("non-", ""), ("mis", ""), ("over", "under"), ("pro", "anti"),
        ("pro-", "anti-"), ("in", "ex"), ("im", "ex"), ("pre", "post"), ("pre-", "post-"), ("up", "down"), ("inter", "intra"), ("hyper", "hypo"),
    ];

    private static readonly string[] _endings = ["ing", "ed", "es", "s", "d", "er", "est"];

    /// <summary>Of fewer letters a prefix may be a part of the word: "in", "inn".</summary>
    private const int ShortestStem = 4;

    /// <summary>Whether one word has a prefix where the other has its opposite, or none, and the rest is the same.</summary>
    public static bool DifferByPrefix(string form, string other)
    {
        foreach ((string left, string right) in _prefixes)
        {
            if (Differ(form, left, other, right) || Differ(form, right, other, left))
                return true;
        }

        return false;
    }

    /// <summary>The words of which a word can be a form: of "closing" "clos" and "close".</summary>
    public static IEnumerable<string> StemsOf(string form)
    {
        foreach (string ending in _endings)
        {
            if (form.Length < ending.Length + ShortestStem - 1 || !form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;

            string stem = form.Substring(0, form.Length - ending.Length);
            yield return stem;
            yield return stem + "e";
            if (stem[stem.Length - 1] == stem[stem.Length - 2])
                yield return stem.Substring(0, stem.Length - 1);
        }

        yield return form;
    }

    private static bool Differ(string form, string prefix, string other, string otherPrefix) =>
        form.Length - prefix.Length >= ShortestStem && form.Length - prefix.Length == other.Length - otherPrefix.Length
            && form.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && other.StartsWith(otherPrefix, StringComparison.OrdinalIgnoreCase)
            && string.Compare(form, prefix.Length, other, otherPrefix.Length, form.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
