using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;
using Corpus.Text.Quantities;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A cut that no dots and no full stop show: what the words say by themselves that begin or end beside a denial.</summary>
/// <remarks>
/// "allowed to end the lease", cut out of "is not allowed to end the lease", is a piece of a sentence and says nothing yet. "ships were lost", cut out of
/// "No ships were lost", says the opposite of its source.
/// </remarks>
internal static class BareCut
{
    private const string English = "en";

    /// <summary>Of "do not".</summary>
    private const string Auxiliary = "do";

    /// <summary>As many small words stand between a denial and what it denies.</summary>
    private const int MostBetween = 2;

    /// <summary>Words from "weder" to what stands behind "noch".</summary>
    private const int LongestCorrelate = 10;

    /// <summary>The denial without which words read as a statement of their own; -1 when they are no statement, or none stands before them.</summary>
    /// <param name="source">The document.</param>
    /// <param name="first">The first of the words.</param>
    /// <param name="last">The last of the words.</param>
    /// <param name="isRaised">Whether the citation begins with a capital that the source does not have: it means to be a sentence.</param>
    public static int DenialBefore(DocumentWords source, int first, int last, bool isRaised)
    {
        MeaningWords words = MeaningWords.Of(source);
        if (CorrelateBefore(source, words, first) is >= 0 and var neither)
            return EndsClause(source, last) || HasVerb(source, words, first, last) ? neither : -1;

        int before = WordBefore(source, words, first);
        int denial = before < 0 ? -1 : EdgeWords.DenialBefore(source, first);
        if (denial < 0)
            return isRaised && before >= 0 && EndsClause(source, last) && OpensWithQuantity(source, words, before) ? before : -1;

        MeaningClasses classes = words.ClassesAt(source, denial, out int length);
        bool isFinite = HasVerb(source, words, first, last);

        // "denied that | he saw the car" is said of the whole clause, and so is the subject of "Nothing in | this contract limits"; else a negation further off
        // is said of other words.
        if (denial + length <= before)
        {
            bool isSubject = classes.HasFlag(MeaningClasses.Negation) && (classes & (MeaningClasses.Pronoun | MeaningClasses.BeforeNoun)) != 0
                && OpensClause(source, words, denial);
            bool isDenied = isSubject ? isFinite || EndsClause(source, last) : isFinite && classes.HasFlag(MeaningClasses.Denial);
            return isRaised && isDenied ? denial : -1;
        }

        // "without the mayor's consent" is no statement in any case, and "if the bell rings" is often quoted without its "if".
        if (classes.HasFlag(MeaningClasses.Condition))
            return -1;

        bool isStatement = isRaised
            ? isFinite || EndsClause(source, last) || OpensClause(source, words, denial)
            : IsStatement(source, words, classes, (first, last), OpensClause(source, words, denial), isFinite);
        return isStatement ? denial : -1;
    }

    // In small letters words may be a piece of a sentence, and are one unless the denial leaves a whole clause behind.
    private static bool IsStatement(
        DocumentWords source, MeaningWords words, MeaningClasses denial, (int First, int Last) cited, bool opensClause, bool isFinite)
    {
        if (denial.HasFlag(MeaningClasses.BeforeVerb))
            return true;
        if (!denial.HasFlag(MeaningClasses.Negation) || words.ClassesOf(source.FormOf(cited.First)).HasFlag(MeaningClasses.Finite))
            return false;
        if (IsImperative(source, words, denial, cited, opensClause))
            return true;
        if (denial.HasFlag(MeaningClasses.BeforeNoun))
            return isFinite || (opensClause && EndsClause(source, cited.Last));

        // "none of | the boats were sold", "not | all members agreed".
        bool isOf = words.ClassesOf(source.FormOf(cited.First - 1)).HasFlag(MeaningClasses.Genitive);
        bool isSubject = isOf || words.ClassesOf(source.FormOf(cited.First)).HasFlag(MeaningClasses.Quantifier);
        return isSubject && opensClause && (isFinite || EndsClause(source, cited.Last) || HasParticiple(source, cited.First, cited.Last));
    }

    // "Never | use heat above 40 °C", "Do not | use force": what is left is told to be done.
    private static bool IsImperative(DocumentWords source, MeaningWords words, MeaningClasses denial, (int First, int Last) cited, bool opensClause)
    {
        if (cited.Last - cited.First < 2 || !EndsClause(source, cited.Last))
            return false;

        const MeaningClasses other = MeaningClasses.Governor | MeaningClasses.BeforeNoun | MeaningClasses.Pronoun | MeaningClasses.Correlative;
        int auxiliary = cited.First - 2;
        return (opensClause && (denial & other) == 0)
            || (denial.HasFlag(MeaningClasses.Governor) && auxiliary >= 0 && OpensClause(source, words, auxiliary)
                && string.Equals(source.FormOf(auxiliary), Auxiliary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether a denial stands just behind words that begin their sentence and read as a whole one: "The board approved | nothing", "Die Leute zahlen | nicht".
    /// </summary>
    public static bool IsDeniedBehind(DocumentWords source, int first, int last)
    {
        if (last + 1 >= source.Count || last == first || SentenceEnd.IsClauseEndBehind(source, last))
            return false;

        MeaningWords words = MeaningWords.Of(source);
        MeaningClasses classes = words.ClassesAt(source, last + 1, out _);
        const MeaningClasses incomplete = MeaningClasses.Governor | MeaningClasses.Finite | MeaningClasses.Pronoun | MeaningClasses.Relative
            | MeaningClasses.Coordination | MeaningClasses.Limitation;

        // "not" denies what stands behind it ("died not of the fall"), and what a preposition or an auxiliary verb ends says nothing yet.
        return classes.HasFlag(MeaningClasses.Negation)
            && (classes & (MeaningClasses.Governor | MeaningClasses.Finite | MeaningClasses.BeforeVerb)) == 0
            && (words.ClassesOf(source.FormOf(last)) & incomplete) == 0
            && (first == 0 || SentenceEnd.IsBehind(source, first - 1)) && IsOneClause(source, first, last);
    }

    // "weder die Pumpen noch | die Filter wurden erneuert".
    private static int CorrelateBefore(DocumentWords source, MeaningWords words, int first)
    {
        if (first < 2 || SentenceEnd.IsClauseEndBehind(source, first - 1) || !words.ClassesOf(source.FormOf(first - 1)).HasFlag(MeaningClasses.Correlative))
            return -1;

        int word = first - 2;
        while (word > 0 && first - word < LongestCorrelate && !SentenceEnd.IsClauseEndBehind(source, word)
            && !words.ClassesOf(source.FormOf(word)).HasFlag(MeaningClasses.Negation))
        {
            word--;
        }

        return words.ClassesOf(source.FormOf(word)).HasFlag(MeaningClasses.Negation) && !SentenceEnd.IsClauseEndBehind(source, word) ? word : -1;
    }

    // "no | se | opuso", "none | of | the ships": a word between belongs to the one before or behind it.
    private static int WordBefore(DocumentWords source, MeaningWords words, int first)
    {
        int word = first - 1;
        while (word > 0 && first - word <= MostBetween && words.ClassesOf(source.FormOf(word)) is var classes
            && (classes & (MeaningClasses.Pronoun | MeaningClasses.Genitive)) != 0 && (classes & MeaningClasses.Turning) == 0)
        {
            word--;
        }

        return word;
    }

    // "Most | members agreed", "Almost | all members agreed", "May | those who come judge us kindly".
    private static bool OpensWithQuantity(DocumentWords source, MeaningWords words, int word)
    {
        string form = source.FormOf(word).ToLowerInvariant();
        bool turns = (words.ClassesOf(form) & (MeaningClasses.Quantifier | MeaningClasses.Modal)) != 0
            || (Hedges.IsPhraseBefore(form) && words.ClassesOf(source.FormOf(word + 1)).HasFlag(MeaningClasses.Quantifier));
        return turns && !SentenceEnd.IsClauseEndBehind(source, word) && (word == 0 || SentenceEnd.IsBehind(source, word - 1));
    }

    // Up to where another clause begins.
    private static bool HasVerb(DocumentWords source, MeaningWords words, int first, int last)
    {
        bool isEnglish = source.Language == English;
        for (int word = first; word <= last; word++)
        {
            string form = source.FormOf(word);
            MeaningClasses classes = words.ClassesOf(form);
            if (classes.HasFlag(MeaningClasses.Relative))
                return false;
            if (word > first && (classes.HasFlag(MeaningClasses.Finite) || (isEnglish && IsVerb(form))))
                return true;
            if (SentenceEnd.IsClauseEndBehind(source, word))
                return false;
        }

        return false;
    }

    private static bool IsVerb(string form) =>
        Lexicon.ReportingOf(form.ToLowerInvariant().AsSpan()) is var classes
            && classes.HasFlag(ReportingClasses.FiniteVerb) && !classes.HasFlag(ReportingClasses.NounLike);

    // "all members agreed": behind a denial at the clause's beginning it can be nothing but the verb, or else what stands for one.
    private static bool HasParticiple(DocumentWords source, int first, int last)
    {
        if (source.Language != English)
            return false;

        for (int word = first + 1; word <= last && !SentenceEnd.IsClauseEndBehind(source, word - 1); word++)
        {
            if (source.FormOf(word).EndsWith("ed", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool OpensClause(DocumentWords source, MeaningWords words, int word) =>
        word == 0 || SentenceEnd.IsClauseEndBehind(source, word - 1) || IsBehindNumberOfSection(source, word)
            || (words.ClassesOf(source.FormOf(word - 1)) & (MeaningClasses.Coordination | MeaningClasses.Relative | MeaningClasses.Limitation)) != 0;

    // "8.1 Nothing in this contract …".
    private static bool IsBehindNumberOfSection(DocumentWords source, int word) =>
        char.IsUpper(source.Text[source.StartOf(word)]) && Characters.IsDigit(source.Text[source.StartOf(word - 1)])
            && (word == 1 || Gap.HasLineBreak(source.Text, source.EndOf(word - 2), source.StartOf(word - 1)));

    private static bool IsOneClause(DocumentWords source, int first, int last)
    {
        for (int word = first; word < last; word++)
        {
            if (SentenceEnd.IsClauseEndBehind(source, word))
                return false;
        }

        return true;
    }

    private static bool EndsClause(DocumentWords source, int last) => last + 1 >= source.Count || SentenceEnd.IsClauseEndBehind(source, last);
}
