using System.Text.RegularExpressions;

namespace Corpus.Text.Tests.House;

/// <summary>Finds lines of code that stand in two places, whatever their white space and comments are.</summary>
internal static partial class CopiedPassages
{
    /// <summary>The passages of <paramref name="longest"/> lines and more that are in two places of these files, each by its first line.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<(string Name, string[] Lines)> files, int longest)
    {
        var first = new Dictionary<string, (string Name, int Line)>();
        var found = new List<string>();
        foreach ((string name, string[] lines) in files)
        {
            (string Code, int Number)[] code = [.. lines.Select((line, index) => (Code: Normal(line), Number: index + 1)).Where(line => Counts(line.Code))];
            for (int i = 0; i + longest <= code.Length; i++)
            {
                string passage = string.Join('\n', code.Skip(i).Take(longest).Select(line => line.Code));
                if (first.TryGetValue(passage, out (string Name, int Line) other))
                    found.Add($"{name}({code[i].Number}) is {other.Name}({other.Line})");
                else
                    first.Add(passage, (name, code[i].Number));
            }
        }

        return found;
    }

    private static string Normal(string line) => Spaces().Replace(line.Split("//")[0], "");

    // A bracket alone and what every file begins with say nothing.
    private static bool Counts(string code) =>
        code.Length > 1 && !code.StartsWith("using", StringComparison.Ordinal) && !code.StartsWith("namespace", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
