using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using ModelContextProtocol;

namespace Corpus.Tool.Mcp;

/// <summary>What a question may ask for: whatever it says, the answer is of a size that can be read.</summary>
internal static class Bounds
{
    /// <summary>The most characters of one quotation.</summary>
    public const int LongestQuote = 100_000;

    private const int LongestName = 2_000;

    /// <summary>A number between two others.</summary>
    public static int Within(int number, int least, int most) => Math.Clamp(number, least, most);

    /// <summary>The quotation, or an error that says what is wrong with it.</summary>
    public static string Quotation(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new McpException("text is empty: give the quoted words")
        : text.Length > LongestQuote ? throw new McpException(
            $"text has more than {LongestQuote} characters: give one quotation, or ask verify_answer about the whole text")
        : text;

    /// <summary>The sources that a name may mean; null where none is named.</summary>
    public static IReadOnlyList<int>? Sources(CitableCorpus corpus, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;

        IReadOnlyList<int> meant = name.Length > LongestName ? [] : corpus.Articles.Find(new GivenName(name));
        return meant.Count > 0 ? meant : throw Unknown("source", name, name.Length > LongestName ? null : corpus.Articles.Nearest(new GivenName(name)));
    }

    /// <summary>The speakers whom a name may mean; null where none is named.</summary>
    public static IReadOnlyList<int>? Speakers(CitableCorpus corpus, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;

        IReadOnlyList<int> meant = name.Length > LongestName ? [] : corpus.Speakers.Find(new GivenName(name));
        return meant.Count > 0 ? meant : throw Unknown("speaker", name, name.Length > LongestName ? null : corpus.Speakers.Nearest(new GivenName(name)));
    }

    private static McpException Unknown(string what, string name, string? nearest) => new(
        $"no {what} is called “{SourceText.Shown(name, 100)}”" + (nearest is null ? "" : $"; the nearest is “{SourceText.Shown(nearest, 200)}”"));
}
