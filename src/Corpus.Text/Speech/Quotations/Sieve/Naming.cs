using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>a plan known as "Deep Water", a bag labelled "fragile", gardens (called "plots"): what something is called, which nobody has said.</summary>
internal static class Naming
{
    private const int LongestName = 8;

    /// <summary>Whether <paramref name="quotation"/> is a name that the words before it give to something.</summary>
    public static bool Is(Story story, Quotation quotation, Evidence? evidence)
    {
        int left = story.Left(quotation);
        int at = quotation.At - 1;
        // dubbed "a shambles" by Brook: somebody has said it.
        if (quotation.Words > LongestName || at < left || IsGivenBySomebody(story, quotation))
            return false;
        if (at > left && story.Is(at, FunctionWords.DefiniteArticle))
            at--;
        bool isAs = story.Is(at, FunctionWords.Equative);
        if (isAs)
            at--;
        while (at > left && story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Adverb) && !story.Tokens[at].Has(WordClasses.Naming))
            at--;
        if (at <= left || !story.Tokens[at].IsLower || !story.Tokens[at].Has(WordClasses.Naming) || isAs != story.Is(at, "known"))
            return false;
        return !(story.Is(at, "called") || story.Is(at, "termed")) || (evidence is not Evidence.Cue && IsReduced(story, at, left));
    }

    private static bool IsGivenBySomebody(Story story, Quotation quotation)
    {
        int behind = quotation.At + 1;
        return behind < story.SentenceOf(quotation).End && story.Is(behind, FunctionWords.Agentive);
    }

    // gardens, called "plots"; gardens (also called "plots"); not: Brook called it "a plot".
    private static bool IsReduced(Story story, int participle, int left)
    {
        int before = participle - 1;
        while (before > left && story.Tokens[before].IsWord && story.Tokens[before].Has(WordClasses.Adverb))
            before--;
        return before >= left && story.Tokens[before].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash;
    }
}
