using Corpus.Generators.Citations;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Analyzers;

/// <summary>Knows a citation that is right but for its last word, of which only the beginning has been typed.</summary>
/// <remarks>A warning that comes and goes with every word teaches nobody anything. Once the literal has its end, the word counts as it stands.</remarks>
internal static class HalfTyped
{
    public static bool Is(Citation citation, string words, CitedCorpus corpus, Func<string, Verdict> ask, CancellationToken cancellationToken)
    {
        if (citation.Tree.GetRoot(cancellationToken).FindNode(citation.Span, getInnermostNodeForTie: true) is not ExpressionSyntax expression
            || !UnendedLiteral.IsIn(expression))
        {
            return false;
        }

        // A literal without an end takes in what closes the call, and one of several lines takes in the rest of the file.
        string typed = words.Split('\r', '\n')[0].TrimEnd(')', ']', '}', ';', ',', ' ', '\t');
        int start = typed.Length;
        while (start > 0 && !MessageText.IsSpace(typed[start - 1]))
            start--;
        string whole = typed.Substring(0, start).TrimEnd();
        if (whole.Length == 0)
            return true;

        Verdict verdict = ask(whole);
        return verdict.Kind is VerdictKind.Faithful or VerdictKind.TooShort or VerdictKind.SeveralSources or VerdictKind.OutsideBody
            && verdict.Occurrences.Any(place => GoesOn(corpus.Documents[place.Article].Article.Text, place.Span.End, typed.Substring(start)));
    }

    /// <summary>Whether the next word at <paramref name="at"/>, or what stands before it, begins with <paramref name="beginning"/>.</summary>
    private static bool GoesOn(string text, int at, string beginning)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && Plain(text[at]) != Plain(beginning[0]))
            at++;
        if (at + beginning.Length > text.Length)
            return false;

        for (int i = 0; i < beginning.Length; i++)
        {
            if (Plain(text[at + i]) != Plain(beginning[i]))
                return false;
        }

        return true;
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => c,
    };
}
