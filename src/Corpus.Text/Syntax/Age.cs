using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>The 24-year-old: somebody by age.</summary>
internal static class Age
{
    private const string Ending = "-year-old";

    /// <summary>Whether the word at <paramref name="at"/> is an age that stands for its bearer.</summary>
    public static bool IsBearer(Story story, int at)
    {
        ReadOnlySpan<char> word = story.Word(at);
        return word.Length > Ending.Length && char.IsDigit(word[0]) && word.EndsWith(Ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The number of such a word.</summary>
    public static string YearsOf(Story story, int at) => story.Slice(at, at + 1).Substring(0, story.Tokens[at].Length - Ending.Length);

    /// <summary>The number behind a name that ends before <paramref name="end"/>: "Lind, 24,"; null if there is none.</summary>
    public static string? Behind(Story story, int end) =>
        end + 1 < story.Tokens.Length
            && story.Tokens[end].Kind == TokenKind.Comma
            && story.Tokens[end + 1] is { Kind: TokenKind.Number, Length: <= 3 }
                ? story.Slice(end + 1, end + 2)
                : null;

    /// <summary>Whether the words from <paramref name="first"/> up to <paramref name="end"/> are an age: 41, aged 41, now 41.</summary>
    public static bool EndingAt(Story story, int end, int first) =>
        story.Tokens[end - 1] is { Kind: TokenKind.Number, Length: <= 3 }
        && (end - first == 1 || (end - first == 2 && (story.Is(first, "aged") || story.Is(first, "age") || story.Tokens[first].Has(WordClasses.Adverb))));
}
