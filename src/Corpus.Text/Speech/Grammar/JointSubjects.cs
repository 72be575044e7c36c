using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Speech.Grammar;

/// <summary>sagten Ada Brook und Jonas Lind: two names that are one subject, so that what is said is no single one's.</summary>
internal sealed class JointSubjects(ReportedText text, SubjectReader subjects)
{
    private const int LongestName = 10;

    private const GrammarClass Verb = GrammarClass.Says | GrammarClass.Calls | GrammarClass.Auxiliary | GrammarClass.Finite;

    private readonly VerbSubjects _finder = new(text, subjects);

    /// <summary>Both names, of which <paramref name="subject"/> is one; null where it stands alone.</summary>
    public (Subject First, Subject Second)? Of(Subject subject)
    {
        if (!subject.IsName)
            return null;
        if (text.Has(subject.End, GrammarClass.Conjunction)
            && subjects.Read(subject.End + 1, subject.End + LongestName) is { IsName: true } second && !HasVerbOfItsOwn(second))
            return (subject, second);
        int conjunction = subject.First - 1;
        return conjunction > 0 && text.Has(conjunction, GrammarClass.Conjunction)
            && _finder.EndingAt(conjunction, Math.Max(0, conjunction - LongestName), isOblique: false) is { IsName: true } first && OpensClause(first)
                ? (first, subject) : null;
    }

    // sagte Ada Brook und Jonas Lind nickte
    private bool HasVerbOfItsOwn(Subject second)
    {
        ClauseToken behind = text[second.End];
        return behind.IsWord && !behind.IsCapitalised && (behind.Has(Verb) || behind.Classes == GrammarClass.None);
    }

    private bool OpensClause(Subject first) => first.First == 0 || text.OpensSentence(first.First) || text[first.First - 1].BreaksClause
        || text.Has(first.First - 1, GrammarClass.Subordinator | GrammarClass.As | Verb);
}
