namespace Corpus.Text.Speech.Grammar;

/// <summary>The rows of the grammar in their order; the first that finds a clause decides. Every language has all of them, and uses those for which it has
/// words.</summary>
internal static class Grammar
{
    /// <summary>What stands beside the quotation in its own sentence.</summary>
    public static IReadOnlyList<GrammarRow> InSentence { get; } =
    [
        new("SoBehind", "Q , So Subject", (clauses, quotation, row) => clauses.SoBehind(quotation, row)),
        new("AccordingBehind", "Q , AccordingTo Subject", (clauses, quotation, row) => clauses.AccordingBehind(quotation, row)),
        new("SaysInBehind", "Q , SaysIn Preposition Subject", (clauses, quotation, row) => clauses.SaysInBehind(quotation, row)),
        new("VerbSubject", "Q , Verb Subject", (clauses, quotation, row) => clauses.VerbBehind(quotation, row) is { Speaker: not null } clause ? clause : null),
        new("SubjectVerbColon", "Subject Verb : Q", (clauses, quotation, row) => clauses.BeforeColon(quotation, row)),
        new("Label", "Subject : Q", (clauses, quotation, row) => clauses.Label(quotation, row)),
        new("SubjectQuotationVerb", "Subject Q Verb", (clauses, quotation, row) => clauses.VerbBehindSubjectBefore(quotation, row)),
        new("VerbBehind", "Q , Verb", (clauses, quotation, row) => clauses.VerbBehind(quotation, row)),
        new("QuotationSubjectVerb", "Q , Subject Verb", (clauses, quotation, row) => clauses.SubjectVerbBehind(quotation, row)),
        new("UnlistedVerbSubject", "Q , word Subject", (clauses, quotation, row) => clauses.UnlistedVerbBehind(quotation, row)),
        new("SubjectVerbQuotation", "Subject Verb … Q", (clauses, quotation, row) => clauses.VerbBefore(quotation, row)),
        new("AccordingBefore", "AccordingTo Subject … Q", (clauses, quotation, row) => clauses.AccordingInSentence(quotation, row)) { IsWeak = true },
        new("VerbLater", "Q … , Verb Subject", (clauses, quotation, row) => clauses.VerbLater(quotation, row)) { IsWeak = true },
        new("Calls", "Subject Calls … Q", (clauses, quotation, row) => clauses.CallsBefore(quotation, row)) { IsWeak = true },
    ];

    /// <summary>A clause without marks behind a verb of saying.</summary>
    public static GrammarRow ThatClause { get; } = new("ThatClause", "Subject Verb That …", static (_, _, _) => null);

    /// <summary>A sentence that a word for "according to" opens.</summary>
    public static GrammarRow AccordingClause { get; } = new("AccordingClause", "AccordingTo Subject , …", static (_, _, _) => null);

    /// <summary>A quotation that stands alone, right behind another one of its paragraph.</summary>
    public static GrammarRow RunOn { get; } = new("RunOn", "Q . Q", static (_, _, _) => null);

    /// <summary>A quotation that stands alone behind a sentence that reports.</summary>
    public static GrammarRow SentenceBefore { get; } = new("SentenceBefore", "Subject Verb … . Q", static (_, _, _) => null);

    /// <summary>A sentence of reported speech without a verb of saying: its speaker is the last one.</summary>
    public static GrammarRow ReportedOn { get; } = new("ReportedOn", "Subject Verb … . … Reported … Q", static (_, _, _) => null) { IsWeak = true };

    /// <summary>A paragraph that is a quotation, behind one that ends in a colon or in speech.</summary>
    public static GrammarRow ParagraphBefore { get; } = new("ParagraphBefore", "Subject Verb … ¶ Q", static (_, _, _) => null);
}
