namespace Corpus.Text.Matching.Verdicts;

/// <summary>What was found about cited words. The names follow the rules that report them.</summary>
internal enum VerdictKind
{
    /// <summary>The words stand in the source as cited; nothing to report.</summary>
    Faithful,

    /// <summary>CORP101: no source has these words or words like them.</summary>
    NotFound,

    /// <summary>CORP102: the nearest passage has other words.</summary>
    Altered,

    /// <summary>CORP103: the nearest passage has another number.</summary>
    NumberAltered,

    /// <summary>CORP104: a negation, a modal verb or a quantifier differs, or an elision drops one.</summary>
    MeaningAltered,

    /// <summary>CORP105: the words are in another source than the one cited.</summary>
    OtherSource,

    /// <summary>CORP106: the words are another speaker's.</summary>
    OtherSpeaker,

    /// <summary>CORP107: the parts of an elided citation are out of order, too far apart, or from different articles.</summary>
    BrokenElision,

    /// <summary>CORP108: faithful, but too short to be evidence.</summary>
    TooShort,

    /// <summary>CORP109: faithful, but in more than one independent source, and none was named.</summary>
    SeveralSources,

    /// <summary>CORP111: found only outside an article's body.</summary>
    OutsideBody,

    /// <summary>CORP114: faithful, but a bracket replaces words, or the citation ends a sentence that goes on in the source.</summary>
    LeftOut,
}
