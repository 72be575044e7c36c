namespace Corpus.Text.Language.Languages;

/// <summary>How a language reports speech and writes names.</summary>
[Flags]
internal enum LanguageTraits
{
    None = 0,

    /// <summary>The finite verb is the second constituent, so that the subject stands behind it when anything else comes first.</summary>
    VerbSecond = 1,

    /// <summary>A capital letter makes no name.</summary>
    NounsAreCapitalised = 2,

    /// <summary>A sentence may leave its subject out.</summary>
    SubjectMayBeMissing = 4,

    /// <summary>A dash at the head of a paragraph opens speech.</summary>
    DashOpensSpeech = 8,

    /// <summary>The reporting verb stands behind the quotation and its subject before it.</summary>
    VerbBehindQuotation = 16,

    /// <summary>A name may carry the endings of its case.</summary>
    NamesAreInflected = 32,

    /// <summary>l'usine, dell'accordo: an apostrophe ends a word.</summary>
    ElidesVowels = 64,

    /// <summary>a-t-il, disse-lhe: a hyphen binds a pronoun to its verb.</summary>
    CliticsBehindVerb = 128,

    /// <summary>Erdoğan'ın: an apostrophe stands between a name and its ending.</summary>
    ApostropheBeforeEnding = 256,

    /// <summary>The subject may stand between quotation and verb: ”…”, Virtanen sanoo.</summary>
    SubjectBeforeVerbBehindQuotation = 512,

    /// <summary>No blanks stand between words.</summary>
    WritesWithoutSpaces = 1024,
}
