using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A bracket before the first word of a citation, or behind the last one.
/// What it stands for there no neighbour shows: it may add, or replace the source's next words.</summary>
internal static class EdgeBracket
{
    /// <summary>As many words of the source as a bracket may stand for.</summary>
    private const int Reach = 3;

    /// <summary>What is lost by a bracket behind a passage; null when the source has a bracket of its own there.</summary>
    public static LossPlace? Behind(string text, Bracket bracket, DocumentWords source, int last)
    {
        var loss = new BracketLoss(text, bracket, source);
        if (source.FoldedGap(last) is { Length: > 0 } gap && gap[0] == '[')
            return loss.IsPrinted(last + 1) ? Place(bracket, source, Loss.None, last + 1, last) : null;

        int end = last;
        while (end - last < Reach && end + 1 < source.Count && !SentenceEnd.IsClauseEndBehind(source, end))
            end++;
        if (end == last)
        {
            // Behind a comma only a number shows what the bracket stands for.
            bool isNumber = last + 1 < source.Count && !SentenceEnd.IsBehind(source, last) && loss.ChangesNumber(last + 1, last + 1);
            return isNumber ? Place(bracket, source, Loss.Number, last + 1, last + 1) : Inserted(loss, bracket, source, last);
        }

        string next = source.FormOf(last + 1);
        MeaningWords words = MeaningWords.Of(source);
        bool replaces = words.ClassesOf(source.FormOf(last)).HasFlag(MeaningClasses.Governor) || words.ClassesOf(next).HasFlag(MeaningClasses.Pronoun)
            || (loss.BeginsWithGovernor && words.ClassesOf(next).HasFlag(MeaningClasses.Governor)) || loss.IsOpposed(next) || loss.Shares(last + 1, end);
        bool isNumberThere = loss.ChangesNumber(last + 1, end) || loss.ChangesMonth(last + 1);
        if (!isNumberThere && !replaces)
            return Inserted(loss, bracket, source, last);

        int replaced = Math.Min(Math.Max(loss.Count, 1), end - last);
        Loss lost = isNumberThere ? Loss.Number : loss.OfReplacement(last + 1, replaced);
        return Place(bracket, source, lost, last + 1, lost is Loss.Number ? end : last + replaced);
    }

    /// <summary>What is lost by a bracket before a passage; null when the source has a bracket of its own there.</summary>
    public static LossPlace? Before(string text, Bracket bracket, DocumentWords source, int first)
    {
        var loss = new BracketLoss(text, bracket, source);
        if (source.FoldedGap(first - 1) is { Length: > 0 } gap && gap[gap.Length - 1] == ']')
            return loss.IsPrinted(first - loss.Count) ? Place(bracket, source, Loss.None, first, first - 1) : null;

        int start = first;
        while (first - start < Reach && start > 0 && !SentenceEnd.IsClauseEndBehind(source, start - 1))
            start--;
        if (start == first)
            return Place(bracket, source, loss.OfInsertion(first - 1), first, first - 1);

        string previous = source.FormOf(first - 1);
        int denial = EdgeWords.DenialBefore(source, first);
        bool opensSentence = start == 0 || SentenceEnd.IsClauseEndBehind(source, start - 1);
        bool replaces = MeaningWords.Of(source).ClassesOf(previous).HasFlag(MeaningClasses.Pronoun)
            || loss.IsOpposed(previous) || opensSentence || loss.Shares(start, first - 1);
        Loss lost = denial >= 0 && !loss.Denies() ? Loss.Meaning
            : loss.IsLiteral(first - loss.Count, first - 1) ? Loss.None
            : loss.ChangesNumber(start, first - 1) || loss.ChangesMonth(first - 1) ? Loss.Number
            : replaces ? loss.OfReplacement(start, first - start)
            : loss.OfInsertion(first - 1);
        return Place(bracket, source, lost, lost == Loss.Meaning && denial >= 0 ? Math.Min(denial, start) : start, first - 1);
    }

    private static LossPlace Inserted(BracketLoss loss, Bracket bracket, DocumentWords source, int last)
    {
        Loss lost = loss.OfInsertion(last);
        return (lost == Loss.None ? loss.OfName(last) : null) ?? Place(bracket, source, lost, last + 1, last);
    }

    private static LossPlace Place(Bracket bracket, DocumentWords source, Loss loss, int first, int last)
    {
        int start = first < source.Count ? source.StartOf(first) : source.Text.Length;
        return new LossPlace(loss, bracket.Span, last < first ? new TextSpan(start, 0) : TextSpan.FromBounds(start, source.EndOf(last)));
    }
}
