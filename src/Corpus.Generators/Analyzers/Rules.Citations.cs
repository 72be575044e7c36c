using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>The rules about citations: what code gets wrong about the sources.</summary>
internal static partial class Rules
{
    private const string Citations = "Corpus.Citations";

    public static readonly DiagnosticDescriptor NotFound = new(
        RuleIdentifiers.NotFound,
        "The cited words are in no source",
        "No source has the words “{0}”, or words like them",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NotFound));

    public static readonly DiagnosticDescriptor Altered = new(
        RuleIdentifiers.Altered,
        "The cited words differ from the source",
        "The source says “{0}”, not “{1}” ({2})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Altered));

    /// <summary>CORP102 for the same words and numbers in another spelling.</summary>
    public static readonly DiagnosticDescriptor WrittenDifferently = new(
        RuleIdentifiers.Altered,
        "The cited words differ from the source",
        "The source writes “{0}”, not “{1}”: the same, written differently ({2})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Altered));

    public static readonly DiagnosticDescriptor NumberAltered = new(
        RuleIdentifiers.NumberAltered,
        "A cited number differs from the source",
        "The source says “{0}”, not “{1}”: a number differs ({2})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NumberAltered));

    public static readonly DiagnosticDescriptor MeaningAltered = new(
        RuleIdentifiers.MeaningAltered,
        "A citation turns the meaning of the source",
        "The source says “{0}”, not “{1}”: the meaning differs ({2})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.MeaningAltered));

    public static readonly DiagnosticDescriptor OtherSource = new(
        RuleIdentifiers.OtherSource,
        "The words are in another source",
        "The words are not in {0} but in {1} ({2})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OtherSource));

    public static readonly DiagnosticDescriptor OtherSpeaker = new(
        RuleIdentifiers.OtherSpeaker,
        "The words are another speaker's",
        "The source gives these words to {0}, not to {1} ({2})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OtherSpeaker));

    /// <summary>CORP106 for words that the source does not give to anybody by name.</summary>
    public static readonly DiagnosticDescriptor NobodysWords = new(
        RuleIdentifiers.OtherSpeaker,
        "The words are another speaker's",
        "The source gives these words to nobody by name, so not to {0} ({1})",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OtherSpeaker));

    public static readonly DiagnosticDescriptor BrokenElision = new(
        RuleIdentifiers.BrokenElision,
        "The parts of an elided citation do not belong together",
        "The parts of this citation do not follow one another closely in one article{0}",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.BrokenElision));

    public static readonly DiagnosticDescriptor TooShort = new(
        RuleIdentifiers.TooShort,
        "Too short to be evidence",
        "“{0}” is too short to be evidence: cite {1} words or more, or a whole quotation",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.TooShort));

    public static readonly DiagnosticDescriptor SeveralSources = new(
        RuleIdentifiers.SeveralSources,
        "In more than one source, and none is named",
        "The words stand in {0} independent sources: name the one that you mean ({1})",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SeveralSources));

    public static readonly DiagnosticDescriptor UnknownName = new(
        RuleIdentifiers.UnknownName,
        "No such source or speaker",
        "No {0} is called “{1}”{2}",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnknownName));

    /// <summary>CORP110 for words in a comment that has the form of a citation, but names no source.</summary>
    public static readonly DiagnosticDescriptor NoSourceNamed = new(
        RuleIdentifiers.UnknownName,
        "No such source or speaker",
        "These words name no source: write a line “//= source” above them",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnknownName));

    public static readonly DiagnosticDescriptor OutsideBody = new(
        RuleIdentifiers.OutsideBody,
        "Found only outside an article's body",
        "The words stand only outside the article's own text, in its {0} ({1})",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OutsideBody));

    public static readonly DiagnosticDescriptor NotConstant = new(
        RuleIdentifiers.NotConstant,
        "The cited text is not a constant",
        "The cited {0} is not a constant, so it cannot be checked against the sources",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NotConstant));

    /// <summary>
    /// CORP112 for a value that stands in the code, but behind a step that is not taken: it looks checked, and so it is reported as a warning.
    /// </summary>
    /// <remarks>One id has one severity in the list of releases: this one is raised where the diagnostic is made.</remarks>
    public static readonly DiagnosticDescriptor NotFollowed = new(
        RuleIdentifiers.NotConstant,
        "The cited text is not a constant",
        "The cited {0} is not checked: it comes from {1}, which is not followed; write it as a constant",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NotConstant));

    /// <summary>CORP101 for a project without any source: said once, at its first citation, and not at every one.</summary>
    public static readonly DiagnosticDescriptor NoSources = new(
        RuleIdentifiers.NotFound,
        "The cited words are in no source",
        "Citations cannot be checked: the project has no readable source, add <CorpusSource Include=\"…\" />",
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NotFound),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DisputedFigure = new(
        RuleIdentifiers.DisputedFigure,
        "A cited figure that another source disputes",
        "Sources disagree: “{0}” here, “{1}” in {2}",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.DisputedFigure));

    public static readonly DiagnosticDescriptor WordsReplaced = new(
        RuleIdentifiers.LeftOut,
        "Words of the source are left out",
        "“{0}” stands where the source says “{1}” ({2})",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.LeftOut));

    /// <summary>CORP114 for a full stop that the source does not have.</summary>
    public static readonly DiagnosticDescriptor SentenceGoesOn = new(
        RuleIdentifiers.LeftOut,
        "Words of the source are left out",
        "The source's sentence goes on: “{0}” ({1})",
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.LeftOut));

    /// <summary>All rules about citations.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCitations { get; } =
    [
        NotFound, NoSources, Altered, WrittenDifferently, NumberAltered, MeaningAltered, OtherSource, OtherSpeaker, NobodysWords,
        BrokenElision, TooShort, SeveralSources, UnknownName, NoSourceNamed, OutsideBody, NotConstant, NotFollowed, DisputedFigure,
        WordsReplaced, SentenceGoesOn,
    ];
}
