using Corpus.Text.Language;
using Corpus.Text.Language.Languages;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>Finds what a number counts: the noun phrase behind it, or the one that it is said of.</summary>
internal sealed class UnitReader(string language, NumberWordsReader spoken)
{
    private const int LongestPhrase = 7;

    /// <summary>The noun phrase behind the number, without a word that is no part of it; null where there is none.</summary>
    public TextSpan? Behind(ParagraphWords words, Amount amount)
    {
        int from = BehindOf(words, amount, out bool isPartitive);
        return language switch
        {
            TextLanguage.English => English(words, from, isSingular: amount.NeedsWhole || amount.Value == 1, isPartitive),
            "de" => German(words, from),
            _ => FirstNoun(words, from),
        };
    }

    /// <summary>The noun phrase before the number: the subject of "is only 41,000", the measure in "a population of 5 million".</summary>
    public static TextSpan? Before(ParagraphWords words, int start)
    {
        NearWord word = words.Before(start);
        while (word.Has(FigureClasses.OnlyAdverb))
            word = words.Before(word.Span.Start);
        if (word.IsNone || word.HasStop)
            return null;

        if (word.Has(FigureClasses.Of))
        {
            NearWord measure = words.Before(word.Span.Start);
            return measure.Has(FigureClasses.Quantity) ? PhraseUpTo(words, measure) : null;
        }

        return word.Has(FigureClasses.OnlyAdverb) || !word.Has(FigureClasses.Copula) ? null : SubjectOf(words, word, out _);
    }

    /// <summary>What a change is told of before a place: the subject of "members rose from".</summary>
    /// <remarks>Null where no verb of change stands there, or its subject is nothing that is counted.</remarks>
    public static TextSpan? Changed(ParagraphWords words, int start)
    {
        NearWord word = words.Before(start);
        if (word.Has(FigureClasses.Counterpart) || word.Has(FigureClasses.By))
            word = words.Before(word.Span.Start);
        while (!word.Has(FigureClasses.Change) && (word.Has(FigureClasses.OnlyAdverb) || IsLy(words, word)))
            word = words.Before(word.Span.Start);
        if (word.HasStop || !word.Has(FigureClasses.Change))
            return null;

        // Sales rose, turnout fell; but what the team rose to is a place, and the catch shrank to tons.
        return SubjectOf(words, word, out NearWord head) is { } subject && (head.Has(FigureClasses.Quantity) || IsPlural(words, head)) ? subject : null;
    }

    private static TextSpan? SubjectOf(ParagraphWords words, NearWord verb, out NearWord head)
    {
        head = words.Before(verb.Span.Start);
        while (head.Classes.HasFlag(WordClasses.Auxiliary) || head.Has(FigureClasses.OnlyAdverb) || IsLy(words, head))
            head = words.Before(head.Span.Start);

        // The population of Peru is 33 million: not the country is counted; but the number of closures counts closures.
        NearWord of = PhraseUpTo(words, head) is { } phrase ? words.Before(phrase.Start) : default;
        of = of.Has(FigureClasses.Of) ? of : of.Has(FigureClasses.Definite) ? words.Before(of.Span.Start) : default;
        if (of.Has(FigureClasses.Of) && words.Before(of.Span.Start) is var subject && !subject.Has(FigureClasses.NoSubject))
            head = subject;

        // A capital is a name's, unless it opens the sentence.
        NearWord before = words.Before(head.Span.Start);
        bool isName = head.IsCapitalised && (!(before.IsNone || before.HasStop) || !verb.Has(FigureClasses.Change));
        bool isCounted = !head.IsNone && !head.HasStop && !isName && !head.EndsPhrase && !head.Has(FigureClasses.NoSubject)
            && (head.Classes & WordClasses.Pronoun) == 0
            && ((head.Classes & WordClasses.PersonNoun) == 0 || verb.Has(FigureClasses.Change));
        return isCounted ? PhraseUpTo(words, head) : null;
    }

    // 12 of the 15 members counts members, as does "3 millones de personas".
    private int BehindOf(ParagraphWords words, Amount amount, out bool isPartitive)
    {
        isPartitive = amount.NeedsWhole;
        int from = amount.UnitFrom;
        NearWord of = words.After(from);
        if (of.Has(FigureClasses.Of) && (words.After(of.Span.End).Has(FigureClasses.Definite) || (amount.HasMagnitude && language != TextLanguage.English)))
        {
            isPartitive = true;
            from = of.Span.End;
        }

        if (!isPartitive)
            return from;
        NearWord next = words.After(from);
        while (next.Has(FigureClasses.Definite))
        {
            from = next.Span.End;
            next = words.After(from);
        }

        return from;
    }

    private TextSpan? English(ParagraphWords words, int from, bool isSingular, bool isPartitive)
    {
        int start = -1;
        int end = -1;
        int at = from;
        NearWord last = default;
        for (int i = 0; i < LongestPhrase; i++)
        {
            NearWord word = words.After(at);
            if (i == 0 && word.Has(FigureClasses.LeadingSkip))
            {
                at = word.Span.End;
                continue;
            }

            bool isPlural = IsPlural(words, word);
            if (word.IsNone || (word.EndsPhrase && !word.Has(FigureClasses.Plural))
                || (i == 0 && !isPartitive && word.Has(FigureClasses.Verb))
                || (last.Span.Length > 0 && word.Has(FigureClasses.Verb))
                || (end >= 0 && !isPlural) || spoken.TryGet(word, words, out _))
                break;
            bool isAdverb = (word.Classes & WordClasses.Adverb) != 0 || IsLy(words, word);
            if (start < 0 && !isAdverb)
                start = word.Span.Start;
            if (isPlural)
                end = word.Span.End;
            last = isAdverb ? last : word;
            at = word.Span.End;
            if (isSingular && isPlural)
                break;
        }

        if (end < 0 && isSingular && !last.IsNone && (isPartitive || !last.IsCapitalised))
            end = last.Span.End;
        if (end >= 0 && start >= 0 && start < end)
            return TextSpan.FromBounds(start, end);

        NearWord first = words.After(from);
        return first.Has(FigureClasses.Casualty) ? first.Span : null;
    }

    // The adjectives have small letters and the noun a capital.
    private static TextSpan? German(ParagraphWords words, int from)
    {
        int start = -1;
        for (int i = 0; i < LongestPhrase; i++)
        {
            NearWord word = words.After(from);
            if (word.IsNone || word.EndsPhrase || word.IsMonth)
                return null;
            start = start < 0 ? word.Span.Start : start;
            if (word.IsCapitalised || word.Has(FigureClasses.Abbreviation))
                return TextSpan.FromBounds(start, word.Span.End);
            from = word.Span.End;
        }

        return null;
    }

    // In the Romance languages the noun stands first; in an unknown one the first word is the best guess.
    private TextSpan? FirstNoun(ParagraphWords words, int from)
    {
        NearWord word = words.After(from);
        bool isNoun = !word.IsNone && !word.EndsPhrase && !word.IsMonth && !word.IsCapitalised
            && (word.Span.Length > 2 || word.Has(FigureClasses.Abbreviation)) && !spoken.TryGet(word, words, out _);
        return isNoun ? word.Span : null;
    }

    private static TextSpan? PhraseUpTo(ParagraphWords words, NearWord head)
    {
        int start = head.Span.Start;
        for (int i = 0; i < LongestPhrase; i++)
        {
            NearWord word = words.Before(start);
            if (word.IsNone || word.HasStop || word.EndsPhrase || word.Has(FigureClasses.One | FigureClasses.Definite)
                || (word.Classes & WordClasses.Determiner) != 0)
                break;
            start = word.Span.Start;
        }

        return TextSpan.FromBounds(start, head.Span.End);
    }

    private static bool IsPlural(ParagraphWords words, NearWord word)
    {
        if (word.Has(FigureClasses.Plural | FigureClasses.NotPlural))
            return word.Has(FigureClasses.Plural) && !word.Has(FigureClasses.NotPlural);

        ReadOnlySpan<char> form = words.Text.AsSpan(word.Span.Start, word.Span.Length);
        if (form.Length < 3 || form[form.Length - 1] is not ('s' or 'S'))
            return Compounded(form);
        return char.ToLowerInvariant(form[form.Length - 2]) is not ('s' or 'u' or 'i') || (form[form.Length - 1] == 's' && char.IsUpper(form[form.Length - 2]));
    }

    // ex-servicemen: the part behind the hyphen decides.
    private static bool Compounded(ReadOnlySpan<char> form)
    {
        int hyphen = form.LastIndexOf('-');
        return hyphen > 0 && (Lexicon.FigureOf(form.Slice(hyphen + 1)) & FigureClasses.Plural) != 0;
    }

    private static bool IsLy(ParagraphWords words, NearWord word) =>
        word is { IsCapitalised: false, Span.Length: > 4 } && words.At(word.Span.End - 1) == 'y' && words.At(word.Span.End - 2) == 'l'
            && (word.Classes & (WordClasses.PlainLy | WordClasses.PersonNoun)) == 0;
}
