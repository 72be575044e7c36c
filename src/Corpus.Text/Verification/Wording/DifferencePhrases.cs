using Corpus.Text.Language;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Verification.Wording;

/// <summary>The words that differ, with a word on each side: what the source has and what the citation has.</summary>
internal sealed record DifferencePhrases(string Source, string Cited, int More)
{
    // As much as a reader takes in at a glance. What differs further on is counted.
    private const int Glance = 60;

    /// <summary>The first differences of a verdict.</summary>
    /// <param name="verdict">Altered words.</param>
    /// <param name="cited">The cited text.</param>
    /// <param name="source">The text of the source.</param>
    /// <param name="print">How a piece of the source reads, without what a page break puts into it.</param>
    public static DifferencePhrases Of(Verdict verdict, string cited, string source, Func<TextSpan, string> print)
    {
        if (verdict.Differences.Count == 0 || verdict.Occurrences.Count == 0)
            return new DifferencePhrases(Show(verdict.SourceWords ?? ""), Show(cited), 0);

        TextSpan inCited = verdict.Differences[0].Cited;
        TextSpan inSource = verdict.Differences[0].Source;
        int shown = 1;
        while (shown < verdict.Differences.Count)
        {
            WordDifference next = verdict.Differences[shown];
            if (next.Cited.End - inCited.Start > Glance || next.Source.Start < inSource.End || next.Source.End - inSource.Start > Glance)
                break;
            inCited = TextSpan.FromBounds(inCited.Start, next.Cited.End);
            inSource = TextSpan.FromBounds(inSource.Start, next.Source.End);
            shown++;
        }

        inCited = Within(inCited, new TextSpan(0, cited.Length));
        inSource = Within(inSource, new TextSpan(0, source.Length));
        TextSpan passage = Within(verdict.Occurrences[0].Span, new TextSpan(0, source.Length));
        if (!HasWord(cited, inCited) && !HasWord(source, inSource))
        {
            inCited = MessageText.WithNeighbours(cited, inCited, new TextSpan(0, cited.Length));
            inSource = MessageText.WithNeighbours(source, inSource, passage);
        }

        Widen(cited, new TextSpan(0, cited.Length), source, passage, ref inCited, ref inSource);
        return new DifferencePhrases(Show(print(inSource)), Show(inCited.In(cited)), verdict.Differences.Count - shown);
    }

    // The neighbours are shown only where they are the same word on both sides, and never beyond the words that were compared.
    private static void Widen(string cited, TextSpan whole, string source, TextSpan passage, ref TextSpan inCited, ref TextSpan inSource)
    {
        (TextSpan citedWords, TextSpan sourceWords) = (MessageText.WholeWords(cited, inCited, whole), MessageText.WholeWords(source, inSource, passage));
        Complete(cited, inCited, citedWords, source, passage, ref sourceWords);
        Complete(source, inSource, sourceWords, cited, whole, ref citedWords);
        (inCited, inSource) = (citedWords, sourceWords);
        TextSpan citedBefore = MessageText.WordBefore(cited, inCited.Start, whole);
        TextSpan sourceBefore = MessageText.WordBefore(source, inSource.Start, passage);
        if (IsSame(cited, citedBefore, source, sourceBefore))
            (inCited, inSource) = (TextSpan.FromBounds(citedBefore.Start, inCited.End), TextSpan.FromBounds(sourceBefore.Start, inSource.End));

        TextSpan citedBehind = MessageText.WordBehind(cited, inCited.End, whole);
        TextSpan sourceBehind = MessageText.WordBehind(source, inSource.End, passage);
        if (IsSame(cited, citedBehind, source, sourceBehind))
            (inCited, inSource) = (TextSpan.FromBounds(inCited.Start, citedBehind.End), TextSpan.FromBounds(inSource.Start, sourceBehind.End));
    }

    // Of "non-zero" for "zero" only "non" differs: where one side is shown with the rest of its word, the other has this word, too.
    private static void Complete(string text, TextSpan differs, TextSpan words, string other, TextSpan bounds, ref TextSpan otherWords)
    {
        TextSpan behind = MessageText.WordBehind(other, otherWords.End, bounds);
        if (words.End > differs.End && IsSame(text, TextSpan.FromBounds(differs.End, words.End), other, behind))
            otherWords = TextSpan.FromBounds(otherWords.Start, behind.End);

        TextSpan before = MessageText.WordBefore(other, otherWords.Start, bounds);
        if (words.Start < differs.Start && IsSame(text, TextSpan.FromBounds(words.Start, differs.Start), other, before))
            otherWords = TextSpan.FromBounds(before.Start, otherWords.End);
    }

    private static bool HasWord(string text, TextSpan span) => span.In(text).Any(char.IsLetterOrDigit);

    private static bool IsSame(string cited, TextSpan citedWord, string source, TextSpan sourceWord) =>
        citedWord.Length > 0 && sourceWord.Length > 0
        && string.Equals(Letters(citedWord.In(cited)), Letters(sourceWord.In(source)), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string word) => new([.. WordForm.Of(word, 0, word.Length).Where(char.IsLetterOrDigit)]);

    private static TextSpan Within(TextSpan span, TextSpan bounds)
    {
        int start = Math.Max(bounds.Start, Math.Min(span.Start, bounds.End));
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, bounds.End)));
    }

    // The message's own marks are curly; those inside are the inner ones.
    private static string Show(string text) => MessageText.Clip(text.Trim()).Replace('“', '‘').Replace('”', '’');
}
