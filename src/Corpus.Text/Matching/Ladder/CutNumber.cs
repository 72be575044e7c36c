using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Spelling;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Whether a cut between two words parts a number that is written in several: "£412 | million", "two | hundred", "18 | per cent".</summary>
internal static class CutNumber
{
    private const string Percent = "percent";

    /// <summary>Words from a fraction to what it is a part of: those of "a quarter of a million", less one.</summary>
    private const int LongestJoint = 3;

    /// <summary>Whether the words before a cut read as another number than the source's: "£412 | million", "18 | per cent".</summary>
    public static bool EndsAt(DocumentWords source, int word) =>
        IsBehind(source, word) || IsPercentBehind(source, word, word) || IsPercentBehind(source, word - 1, word);

    /// <summary>Whether the words behind a cut read as another number: "twenty | five boats". What begins with "million" reads as none.</summary>
    public static bool StartsAt(DocumentWords source, int word) =>
        IsBehind(source, word - 1) && !(SpellingTable.Of(source.Language).NumberOf(source.FormOf(word)) is { IsMagnitude: true } or { IsHundred: true });

    /// <summary>Whether a number goes on behind a word.</summary>
    private static bool IsBehind(DocumentWords source, int word)
    {
        if (word < 0 || word + 1 >= source.Count || !IsBlankBehind(source, word))
            return false;

        SpellingTable table = SpellingTable.Of(source.Language);
        string next = source.FormOf(word + 1);
        if (ValueOf(table, source.FormOf(word)) is { } value)
            return GoesOn(table, source.FormOf(word), value, next) || IsJoined(source, table, word + 1) || IsPart(source, table, word);

        return IsPart(source, table, word) || IsJoined(source, table, word);
    }

    private static bool IsPercentBehind(DocumentWords source, int number, int from)
    {
        if (number < 0 || from + 1 >= source.Count || !IsBlankBehind(source, number) || !IsBlankBehind(source, from))
            return false;

        SpellingTable table = SpellingTable.Of(source.Language);
        if (ValueOf(table, source.FormOf(number)) is null)
            return false;

        string next = source.FormOf(number + 1);
        return (from == number && table.SpellingOf(next) == Percent)
            || (number + 2 < source.Count && table.SpellingOf(next + " " + source.FormOf(number + 2)) == Percent);
    }

    // Behind figures only a word that multiplies them belongs to the number: "in 1990 two men".
    private static bool GoesOn(SpellingTable table, string form, decimal value, string next) =>
        table.NumberOf(next) is { } further && SpelledNumber.Combine(value, further, out _)
            && (further.IsMagnitude || further.IsHundred || !Characters.IsDigit(form[0]));

    // "three hundred | and | forty", but not "between one hundred and two hundred".
    private static bool IsJoined(DocumentWords source, SpellingTable table, int and)
    {
        if (and < 1 || and + 1 >= source.Count || !IsBlankBehind(source, and - 1) || !IsBlankBehind(source, and))
            return false;
        if (!MeaningWords.Of(source).ClassesOf(source.FormOf(and)).HasFlag(MeaningClasses.Coordination))
            return false;

        bool isRound = table.NumberOf(source.FormOf(and - 1)) is { } before && (before.IsHundred || before.IsMagnitude);
        bool isSmall = table.NumberOf(source.FormOf(and + 1)) is { IsHundred: false, IsMagnitude: false };
        bool isMore = and + 2 < source.Count && table.NumberOf(source.FormOf(and + 2)) is { } further && (further.IsHundred || further.IsMagnitude);
        return isRound && isSmall && !isMore;
    }

    // "half a | million", "half | a million", "a quarter of a | million".
    private static bool IsPart(DocumentWords source, SpellingTable table, int word)
    {
        int fraction = word;
        while (fraction > 0 && word - fraction < LongestJoint && IsJoint(source, fraction) && IsBlankBehind(source, fraction - 1))
            fraction--;
        if (table.PartOf(source.FormOf(fraction)) is null)
            return false;

        int magnitude = word + 1;
        while (magnitude + 1 < source.Count && magnitude - fraction <= LongestJoint && IsJoint(source, magnitude) && IsBlankBehind(source, magnitude))
            magnitude++;
        return table.NumberOf(source.FormOf(magnitude)) is { IsMagnitude: true };
    }

    private static bool IsJoint(DocumentWords source, int word) => MeaningWords.Of(source).ClassesOf(source.FormOf(word)).HasFlag(MeaningClasses.Governor);

    private static decimal? ValueOf(SpellingTable table, string form)
    {
        if (Characters.IsDigit(form[0]))
            return SpelledNumber.TryRead(form, out decimal value, out string rest) && rest.Length == 0 ? value : null;
        return table.NumberOf(form)?.Value;
    }

    private static bool IsBlankBehind(DocumentWords source, int word)
    {
        (int start, int end) = source.GapOf(word);
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsSpace(source.Text[i]))
                return false;
        }

        return true;
    }
}
