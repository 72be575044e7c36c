using Corpus.Text.Matching;
using Corpus.Text.Model;

namespace Corpus.Generators.Analyzers;

/// <summary>The words that differ, with a word on each side: what the source has and what the citation has.</summary>
internal sealed record DifferencePhrases(string Source, string Cited, int More)
{
    // As much as a reader takes in at a glance. What differs further on is counted.
    private const int Glance = 60;

    public static DifferencePhrases Of(Verdict verdict, string cited, string source)
    {
        if (verdict.Differences.Count == 0)
            return new DifferencePhrases(Phrase.Clip(verdict.SourceWords ?? ""), Phrase.Clip(cited), 0);

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

        return new DifferencePhrases(InContext(source, inSource), InContext(cited, inCited), verdict.Differences.Count - shown);
    }

    private static string InContext(string text, TextSpan span)
    {
        int start = Math.Max(0, Math.Min(span.Start, text.Length));
        int end = Math.Max(start, Math.Min(span.End, text.Length));
        TextSpan shown = Phrase.WithNeighbours(text, TextSpan.FromBounds(start, end));

        // The marks around the neighbours belong to other sentences than the message's.
        int first = shown.Start;
        while (first < start && !char.IsLetterOrDigit(text[first]))
            first++;
        int last = shown.End;
        while (last > end && !char.IsLetterOrDigit(text[last - 1]))
            last--;
        return Phrase.Clip(TextSpan.FromBounds(first, Math.Max(first, last)).In(text));
    }
}
