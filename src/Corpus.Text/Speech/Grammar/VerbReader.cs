using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Reads verbs of saying: sagte; a déclaré, a-t-il dit; hat … betont; teilte … mit.</summary>
internal sealed class VerbReader(ReportedText text)
{
    private const int FarthestPart = 25;
    private const GrammarClass AnyPronoun = GrammarClass.Pronoun | GrammarClass.He | GrammarClass.She | GrammarClass.They;

    private readonly ReportingLanguage _language = text.Language;

    /// <summary>The verb of saying that begins at <paramref name="at"/>; null where none does.</summary>
    public Verb? Read(int at, Sentence clause)
    {
        ClauseToken token = text[at];
        if (at >= clause.End || !token.IsWord)
            return null;
        int start = SkipClitics(at, clause.End);
        if (start > at && text.Has(start, GrammarClass.Auxiliary) && Participle(start, clause) is { } reflexive)
            return reflexive with { First = at };
        if (start > at && IsFinite(start))
            return new Verb(at, start, start + 1, Inner(start + 1));
        // est dit, wird gesagt: with a form of "be" and without a reflexive it is passive.
        if (token.Has(GrammarClass.Auxiliary) && !token.Has(GrammarClass.Passive) && Participle(at, clause) is { } compound)
            return compound;
        if (token.Has(GrammarClass.Finite) && !token.IsCapitalised && Second(at, clause))
            return new Verb(at, at, at + 1, -1);
        return IsFinite(at) ? new Verb(at, at, at + 1, Inner(at + 1)) : null;
    }

    /// <summary>The verb that gives a name, which begins at <paramref name="at"/>.</summary>
    public Verb? ReadCalls(int at, Sentence clause)
    {
        if (text.Has(at, GrammarClass.Calls) && !IsNoun(at))
            return new Verb(at, at, at + 1, -1);
        if (!text.Has(at, GrammarClass.Auxiliary))
            return null;
        for (int i = at + 1; i < Math.Min(clause.End, at + FarthestPart) && text[i].Kind is not (TokenKind.Colon or TokenKind.Semicolon); i++)
        {
            if (text.Has(i, GrammarClass.CalledPart))
                return new Verb(at, i, _language.Has(LanguageTraits.VerbSecond) ? at + 1 : i + 1, -1);
        }

        return null;
    }

    /// <summary>Whether an unlisted word has the form of a finite verb, as far as its letters tell.</summary>
    public bool MayBeFinite(int at) => _language.EndsIn(text.Word(at), GrammarClass.VerbEnding);

    private bool IsFinite(int at)
    {
        ClauseToken token = text[at];
        if (!token.Has(GrammarClass.Says) || IsNoun(at))
            return false;
        return !token.IsCapitalised || text.OpensSentence(at);
    }

    // une demande, la nota: behind an article it is a noun.
    private bool IsNoun(int at)
    {
        if (text[at].IsCapitalised && !text.OpensSentence(at))
            return true;
        GrammarClass before = text[at - 1].Classes;
        bool isClitic = (before & (GrammarClass.Clitic | AnyPronoun)) != 0;
        return at > 0 && !isClitic && (before & (GrammarClass.Article | GrammarClass.Determiner | GrammarClass.Oblique)) != 0
            && !_language.Has(LanguageTraits.NounsAreCapitalised)
            && !_language.Has(LanguageTraits.VerbSecond);
    }

    private int SkipClitics(int at, int limit)
    {
        int start = at;
        while (start < limit && start < at + 3 && text.Has(start, GrammarClass.Clitic) && !text.Has(start, GrammarClass.Auxiliary) && !IsFinite(start))
            start++;
        return start;
    }

    private int Inner(int at) => text.Has(at, AnyPronoun) && !text.Has(at, GrammarClass.Article | GrammarClass.Determiner)
        && text[at - 1].End == text[at].Start - 1
        && text.Text[text[at - 1].End] == '-' ? at : -1;

    // hat am Montag betont: in languages with the verb in second place the participle stands at the clause's end, in others beside its auxiliary.
    private Verb? Participle(int auxiliary, Sentence clause)
    {
        bool isApart = _language.Has(LanguageTraits.VerbSecond);
        int inner = -1;
        int limit = Math.Min(clause.End, auxiliary + (isApart ? FarthestPart : 6));
        for (int i = auxiliary + 1; i < limit; i++)
        {
            ClauseToken token = text[i];
            if (token.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Quotation || token.EndsSentence || (token.BreaksClause && !isApart))
                return null;
            if (token.Kind == TokenKind.Comma && isApart)
                return null;
            if (token.Has(GrammarClass.Said) && !token.IsCapitalised)
                return new Verb(auxiliary, i, isApart ? auxiliary + 1 : i + 1, inner);
            if (isApart)
                continue;
            if (token.Has(AnyPronoun) && inner < 0)
                inner = i;
            else if (!token.Has(GrammarClass.Adverb | GrammarClass.Clitic | GrammarClass.Auxiliary | GrammarClass.Time | GrammarClass.Article))
                return null;
        }

        return null;
    }

    private bool Second(int finite, Sentence clause)
    {
        for (int i = finite + 1; i < Math.Min(clause.End, finite + FarthestPart); i++)
        {
            ClauseToken token = text[i];
            if (token.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Quotation || token.EndsSentence)
                return false;
            bool endsClause = i + 1 >= clause.End || text[i + 1].BreaksClause;
            if (token.Has(GrammarClass.Separated) && (endsClause || text.Has(i + 1, GrammarClass.Conjunction | GrammarClass.Subordinator)))
                return true;
            if (token.Kind == TokenKind.Comma)
                return false;
        }

        return false;
    }
}
