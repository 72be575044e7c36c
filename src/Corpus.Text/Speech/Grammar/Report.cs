using Corpus.Text.Language.Languages;
using Corpus.Text.Speech.Rows;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Who says, by which word: what a row of the grammar finds beside a quotation.</summary>
/// <param name="Row">The row that found it.</param>
/// <param name="Speaker">The subject; null where the sentence has none, or none that can speak.</param>
/// <param name="Cue">The first token of the reporting word; -1 where there is none.</param>
/// <param name="CueEnd">The token behind it.</param>
internal sealed record Report(ReportingRow Row, Subject? Speaker, int Cue, int CueEnd)
{
    /// <summary>Whether the language leaves the subject out here, so that it is the last one.</summary>
    public bool IsSubjectMissing { get; init; }

    /// <summary>The sex that the verb's form tells: řekla.</summary>
    public GrammarClass Gender { get; init; }
}
