using Corpus.Text.Matching.Verdicts;

namespace Corpus.Tool.Mcp;

/// <summary>How verdicts are called in answers. Programs compare them: a name is never changed.</summary>
internal static class VerdictNames
{
    /// <summary>All of them, for descriptions.</summary>
    public const string All =
        "faithful; not_found (no source has these words or words like them); altered (other words); number_altered; meaning_altered (a negation, a modal verb "
        + "or a quantifier differs or is left out); other_source; other_speaker; broken_elision (the parts do not belong together); too_short; several_sources "
        + "(faithful, in more than one independent source); outside_body (only in a caption or other articles); left_out (a bracket replaces words, or the "
        + "sentence goes on)";

    /// <summary>The name of a verdict.</summary>
    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Faithful => "faithful",
        VerdictKind.NotFound => "not_found",
        VerdictKind.Altered => "altered",
        VerdictKind.NumberAltered => "number_altered",
        VerdictKind.MeaningAltered => "meaning_altered",
        VerdictKind.OtherSource => "other_source",
        VerdictKind.OtherSpeaker => "other_speaker",
        VerdictKind.BrokenElision => "broken_elision",
        VerdictKind.TooShort => "too_short",
        VerdictKind.SeveralSources => "several_sources",
        VerdictKind.OutsideBody => "outside_body",
        _ => "left_out",
    };
}
