using Corpus.Text.Speech.Rows;

namespace Corpus.Text.Speech.Grammar;

/// <summary>How the grammar of all languages with a table reads the rows, in their order; the first that finds a clause decides.</summary>
internal static class RowReaders
{
    private static readonly Dictionary<ReportingRow, Func<ClauseReader, int, ReportingRow, Report?>> _readers = new()
    {
        [ReportingRows.SubjectVerbColon] = static (clauses, quotation, row) => clauses.BeforeColon(quotation, row),
        [ReportingRows.SoBehind] = static (clauses, quotation, row) => clauses.SoBehind(quotation, row),
        [ReportingRows.AccordingToBehind] = static (clauses, quotation, row) => clauses.AccordingBehind(quotation, row),
        [ReportingRows.SaysInBehind] = static (clauses, quotation, row) => clauses.SaysInBehind(quotation, row),
        [ReportingRows.VerbThenSpeaker] = static (clauses, quotation, row) =>
            clauses.VerbBehind(quotation, row) is { Speaker: not null } clause ? clause : null,
        [ReportingRows.SubjectQuotationVerb] = static (clauses, quotation, row) => clauses.VerbBehindSubjectBefore(quotation, row),
        [ReportingRows.VerbBehind] = static (clauses, quotation, row) => clauses.VerbBehind(quotation, row),
        [ReportingRows.UnlistedVerbThenName] = static (clauses, quotation, row) => clauses.UnlistedVerbBehind(quotation, row),
        [ReportingRows.SpeakerThenVerb] = static (clauses, quotation, row) => clauses.SubjectVerbBehind(quotation, row),
        [ReportingRows.Label] = static (clauses, quotation, row) => clauses.Label(quotation, row),
        [ReportingRows.SubjectBefore] = static (clauses, quotation, row) => clauses.VerbBefore(quotation, row),
        [ReportingRows.AccordingToBefore] = static (clauses, quotation, row) => clauses.AccordingInSentence(quotation, row),
        [ReportingRows.CueLater] = static (clauses, quotation, row) => clauses.VerbLater(quotation, row),
        [ReportingRows.WeakVerbBefore] = static (clauses, quotation, row) => clauses.CallsBefore(quotation, row),
    };

    /// <summary>What stands beside the quotation in its own sentence: the rows, each with what reads its clause at the quotation's token.</summary>
    public static IReadOnlyList<(ReportingRow Row, Func<ClauseReader, int, ReportingRow, Report?> Read)> InSentence { get; } =
        [.. ReportingRows.InSentence.Where(row => (row.Languages & RowLanguages.Others) != 0).Select(row => (row, _readers[row]))];
}
