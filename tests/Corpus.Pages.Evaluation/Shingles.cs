using System.Text.RegularExpressions;

namespace Corpus.Pages.Evaluation;

/// <summary>Texts compared by their runs of four words, as the scorer of the development pages does.</summary>
internal static partial class Shingles
{
    private const int Length = 4;

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word { get; }

    public static string[] Words(string text) => [.. Word.Matches(text).Select(match => match.Value)];

    public static Dictionary<string, int> Of(IReadOnlyList<string> words)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Math.Max(1, words.Count - Length + 1); i++)
        {
            string shingle = string.Join(' ', words.Skip(i).Take(Length));
            if (shingle.Length > 0)
                bag[shingle] = bag.GetValueOrDefault(shingle) + 1;
        }

        return bag;
    }

    /// <summary>Precision and recall of one page.</summary>
    public static (double Precision, double Recall) Compare(string gold, string answer)
    {
        Dictionary<string, int> right = Of(Words(gold));
        Dictionary<string, int> given = Of(Words(answer));
        double shared = given.Sum(one => Math.Min(one.Value, right.GetValueOrDefault(one.Key)));
        double precision = given.Count == 0 ? 0 : shared / given.Values.Sum();
        return (precision, shared / right.Values.Sum());
    }
}
