using System.Collections.Immutable;
using Corpus.Text.Verification;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>The rules about citations: what code gets wrong about the sources.</summary>
internal static partial class Rules
{
    private const string Citations = "Corpus.Citations";

    public static readonly DiagnosticDescriptor NotFound = new(
        RuleIdentifiers.NotFound,
        CitationRules.NotFound.Title,
        CitationRules.NotFound.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NotFound));

    /// <summary>CORP101 for a citation of nothing.</summary>
    public static readonly DiagnosticDescriptor NoWords = new(
        RuleIdentifiers.NotFound,
        CitationRules.NoWords.Title,
        CitationRules.NoWords.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NotFound));

    public static readonly DiagnosticDescriptor Altered = new(
        RuleIdentifiers.Altered,
        CitationRules.Altered.Title,
        CitationRules.Altered.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Altered));

    /// <summary>CORP102 for the same words and numbers in another spelling.</summary>
    public static readonly DiagnosticDescriptor WrittenDifferently = new(
        RuleIdentifiers.Altered,
        CitationRules.WrittenDifferently.Title,
        CitationRules.WrittenDifferently.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Altered));

    public static readonly DiagnosticDescriptor NumberAltered = new(
        RuleIdentifiers.NumberAltered,
        CitationRules.NumberAltered.Title,
        CitationRules.NumberAltered.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NumberAltered));

    public static readonly DiagnosticDescriptor MeaningAltered = new(
        RuleIdentifiers.MeaningAltered,
        CitationRules.MeaningAltered.Title,
        CitationRules.MeaningAltered.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.MeaningAltered));

    public static readonly DiagnosticDescriptor OtherSource = new(
        RuleIdentifiers.OtherSource,
        CitationRules.OtherSource.Title,
        CitationRules.OtherSource.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OtherSource));

    public static readonly DiagnosticDescriptor OtherSpeaker = new(
        RuleIdentifiers.OtherSpeaker,
        CitationRules.OtherSpeaker.Title,
        CitationRules.OtherSpeaker.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OtherSpeaker));

    /// <summary>CORP106 for words that the source does not give to anybody by name.</summary>
    public static readonly DiagnosticDescriptor NobodysWords = new(
        RuleIdentifiers.OtherSpeaker,
        CitationRules.NobodysWords.Title,
        CitationRules.NobodysWords.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.OtherSpeaker));

    public static readonly DiagnosticDescriptor BrokenElision = new(
        RuleIdentifiers.BrokenElision,
        CitationRules.BrokenElision.Title,
        CitationRules.BrokenElision.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.BrokenElision));

    public static readonly DiagnosticDescriptor TooShort = new(
        RuleIdentifiers.TooShort,
        CitationRules.TooShort.Title,
        CitationRules.TooShort.Message,
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.TooShort));

    public static readonly DiagnosticDescriptor SeveralSources = new(
        RuleIdentifiers.SeveralSources,
        CitationRules.SeveralSources.Title,
        CitationRules.SeveralSources.Message,
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SeveralSources));

    public static readonly DiagnosticDescriptor UnknownName = new(
        RuleIdentifiers.UnknownName,
        CitationRules.UnknownName.Title,
        CitationRules.UnknownName.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnknownName));

    /// <summary>CORP110 for words in a comment that has the form of a citation, but names no source.</summary>
    public static readonly DiagnosticDescriptor NoSourceNamed = new(
        RuleIdentifiers.UnknownName,
        CitationRules.NoSourceNamed.Title,
        CitationRules.NoSourceNamed.Message,
        Citations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnknownName));

    public static readonly DiagnosticDescriptor OutsideBody = new(
        RuleIdentifiers.OutsideBody,
        CitationRules.OutsideBody.Title,
        CitationRules.OutsideBody.Message,
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
        CitationRules.DisputedFigure.Title,
        CitationRules.DisputedFigure.Message,
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.DisputedFigure));

    public static readonly DiagnosticDescriptor WordsReplaced = new(
        RuleIdentifiers.LeftOut,
        CitationRules.WordsReplaced.Title,
        CitationRules.WordsReplaced.Message,
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.LeftOut));

    /// <summary>CORP114 for a full stop that the source does not have.</summary>
    public static readonly DiagnosticDescriptor SentenceGoesOn = new(
        RuleIdentifiers.LeftOut,
        CitationRules.SentenceGoesOn.Title,
        CitationRules.SentenceGoesOn.Message,
        Citations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.LeftOut));

    /// <summary>All rules about citations.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCitations { get; } =
    [
        NotFound, NoWords, NoSources, Altered, WrittenDifferently, NumberAltered, MeaningAltered, OtherSource, OtherSpeaker, NobodysWords,
        BrokenElision, TooShort, SeveralSources, UnknownName, NoSourceNamed, OutsideBody, NotConstant, NotFollowed, DisputedFigure,
        WordsReplaced, SentenceGoesOn,
    ];
    private static readonly Dictionary<CitationRule, DiagnosticDescriptor> _byRule = new()
    {
        [CitationRules.NotFound] = NotFound,
        [CitationRules.NoWords] = NoWords,
        [CitationRules.Altered] = Altered,
        [CitationRules.WrittenDifferently] = WrittenDifferently,
        [CitationRules.NumberAltered] = NumberAltered,
        [CitationRules.MeaningAltered] = MeaningAltered,
        [CitationRules.OtherSource] = OtherSource,
        [CitationRules.OtherSpeaker] = OtherSpeaker,
        [CitationRules.NobodysWords] = NobodysWords,
        [CitationRules.BrokenElision] = BrokenElision,
        [CitationRules.TooShort] = TooShort,
        [CitationRules.SeveralSources] = SeveralSources,
        [CitationRules.UnknownName] = UnknownName,
        [CitationRules.NoSourceNamed] = NoSourceNamed,
        [CitationRules.OutsideBody] = OutsideBody,
        [CitationRules.DisputedFigure] = DisputedFigure,
        [CitationRules.WordsReplaced] = WordsReplaced,
        [CitationRules.SentenceGoesOn] = SentenceGoesOn,
    };

    /// <summary>The compiler's form of a rule that the sources hold against a citation.</summary>
    public static DiagnosticDescriptor Of(CitationRule rule) => _byRule[rule];
}
