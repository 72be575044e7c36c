using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>How English text is read for one row of what is stated without marks.</summary>
/// <param name="row">The row; several rules may read one.</param>
internal abstract class ClaimRule(ReportingRow row)
{
    public ReportingRow Row { get; } = row;

    /// <summary>The classes of words at which the rule can begin.</summary>
    public abstract ReportingClasses Triggers { get; }

    /// <summary>The statement that the word at <paramref name="at"/> reports, within the tokens of its sentence; null if it reports none in this way.</summary>
    public abstract Statement? Read(Story story, int at, SentenceWindow window);

    /// <summary>What the rule found: the content in the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    protected Statement By(NounPhrase? speaker, int cue, int first, int end) => By(speaker, cue, [new TokenRange(first, end)]);

    /// <summary>As above, for content in pieces.</summary>
    protected Statement By(NounPhrase? speaker, int cue, IReadOnlyList<TokenRange> pieces) => new(pieces, speaker, cue, Row.Name);
}
