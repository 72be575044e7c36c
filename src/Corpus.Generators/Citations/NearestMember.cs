using Corpus.Text.Verification.Names;

namespace Corpus.Generators.Citations;

/// <summary>Which member somebody may have meant who wrote the name of one that is not there. Only ever used to suggest a name, never to accept one.</summary>
internal static class NearestMember
{
    // Half of the words of both names together.
    private const double FewestShared = 0.5;

    /// <summary>
    /// The member that is written most like <paramref name="name"/>, else the one that has most of its words, as after a headline was changed;
    /// null when none is near.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> members)
    {
        List<string> sorted = [.. members.OrderBy(member => member, StringComparer.Ordinal)];
        return AlikeInSpelling(name, sorted) ?? AlikeInWords(name, sorted);
    }

    private static string? AlikeInSpelling(string name, List<string> members)
    {
        string? nearest = null;
        int least = Math.Max(1, name.Length / 3) + 1;
        foreach (string member in members)
        {
            int distance = Spelling.Distance(name.ToUpperInvariant(), member.ToUpperInvariant(), least);
            if (distance < least)
                (nearest, least) = (member, distance);
        }

        return nearest;
    }

    private static string? AlikeInWords(string name, List<string> members)
    {
        HashSet<string> wanted = Words(name);
        string? nearest = null;
        double most = 0;
        foreach (string member in members)
        {
            HashSet<string> words = Words(member);
            double shared = 2.0 * words.Count(wanted.Contains) / Math.Max(1, words.Count + wanted.Count);
            if (shared >= FewestShared && shared > most)
                (nearest, most) = (member, shared);
        }

        return nearest;
    }

    /// <summary>The words of a member: each begins with a capital or a digit.</summary>
    private static HashSet<string> Words(string member)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int start = 0;
        for (int i = 1; i <= member.Length; i++)
        {
            bool isEnd = i == member.Length || member[i] == '_'
                || (char.IsUpper(member[i]) && !char.IsUpper(member[i - 1]))
                || char.IsDigit(member[i]) != char.IsDigit(member[i - 1]);
            if (!isEnd)
                continue;

            string word = member.Substring(start, i - start).Trim('_');
            if (word.Length > 0)
                words.Add(word);
            start = i;
        }

        return words;
    }
}
