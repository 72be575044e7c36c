namespace Corpus.Text.Verification;

/// <summary>The rules about citations, and how they say what is wrong: the same words in the compiler, in the command and in the library.</summary>
internal static class CitationRules
{
    public static CitationRule NotFound { get; } = new(
        "CORP101", "The cited words are in no source", "No source has the words “{0}”, or words like them");

    /// <summary>CORP101 for a citation of nothing.</summary>
    public static CitationRule NoWords { get; } = NotFound with { Message = "Nothing is cited: “{0}” has no words" };

    public static CitationRule Altered { get; } = new(
        "CORP102", "The cited words differ from the source", "The source says “{0}”, not “{1}” ({2})");

    /// <summary>CORP102 for the same words and numbers in another spelling.</summary>
    public static CitationRule WrittenDifferently { get; } = Altered with
    {
        Message = "The source writes “{0}”, not “{1}”: the same, written differently ({2})",
    };

    public static CitationRule NumberAltered { get; } = new(
        "CORP103", "A cited number differs from the source", "The source says “{0}”, not “{1}”: a number differs ({2})");

    public static CitationRule MeaningAltered { get; } = new(
        "CORP104", "A citation turns the meaning of the source", "The source says “{0}”, not “{1}”: the meaning differs ({2})");

    public static CitationRule OtherSource { get; } = new(
        "CORP105", "The words are in another source", "The words are not in {0} but in {1} ({2})");

    public static CitationRule OtherSpeaker { get; } = new(
        "CORP106", "The words are another speaker's", "The source gives these words to {0}, not to {1} ({2})");

    /// <summary>CORP106 for words that the source does not give to anybody by name.</summary>
    public static CitationRule NobodysWords { get; } = OtherSpeaker with
    {
        Message = "The source gives these words to nobody by name, so not to {0} ({1})",
    };

    public static CitationRule BrokenElision { get; } = new(
        "CORP107",
        "The parts of an elided citation do not belong together",
        "The parts of this citation do not follow one another closely in one article{0}");

    public static CitationRule TooShort { get; } = new(
        "CORP108", "Too short to be evidence", "“{0}” is too short to be evidence: cite {1} words or more, or a whole quotation", IsWarning: false);

    public static CitationRule SeveralSources { get; } = new(
        "CORP109",
        "In more than one source, and none is named",
        "The words stand in {0} independent sources: name the one that you mean ({1})",
        IsWarning: false);

    public static CitationRule UnknownName { get; } = new("CORP110", "No such source or speaker", "No {0} is called “{1}”{2}");

    /// <summary>CORP110 for words in a comment that has the form of a citation, but names no source.</summary>
    public static CitationRule NoSourceNamed { get; } = UnknownName with
    {
        Message = "These words name no source: write a line “//= source” above them",
    };

    public static CitationRule OutsideBody { get; } = new(
        "CORP111", "Found only outside an article's body", "The words stand only outside the article's own text, in its {0} ({1})", IsWarning: false);

    public static CitationRule DisputedFigure { get; } = new(
        "CORP113", "A cited figure that another source disputes", "Sources disagree: “{0}” here, “{1}” in {2}", IsWarning: false);

    public static CitationRule WordsReplaced { get; } = new(
        "CORP114", "Words of the source are left out", "“{0}” stands where the source says “{1}” ({2})", IsWarning: false);

    /// <summary>CORP114 for a full stop that the source does not have.</summary>
    public static CitationRule SentenceGoesOn { get; } = WordsReplaced with { Message = "The source's sentence goes on: “{0}” ({1})" };

    /// <summary>CORP114 for what the source has in square brackets, such as the number of a reference.</summary>
    public static CitationRule NoteLeftOut { get; } = WordsReplaced with { Message = "The source has “{0}” here, in square brackets, which is left out ({1})" };

    /// <summary>Each id once, in order.</summary>
    public static IReadOnlyList<CitationRule> ById { get; } =
    [
        NotFound, Altered, NumberAltered, MeaningAltered, OtherSource, OtherSpeaker, BrokenElision, TooShort, SeveralSources, UnknownName, OutsideBody,
        DisputedFigure, WordsReplaced,
    ];
}
