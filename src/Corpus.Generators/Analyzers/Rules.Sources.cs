using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>The rules about the sources: what a document or the project's settings get wrong.</summary>
internal static partial class Rules
{
    private const string Sources = "Corpus.Sources";

    public static readonly DiagnosticDescriptor UnreadableSource = new(
        RuleIdentifiers.UnreadableSource,
        "A source cannot be read",
        "The source '{0}' cannot be read: {1}",
        Sources,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnreadableSource));

    public static readonly DiagnosticDescriptor NoArticle = new(
        RuleIdentifiers.NoArticle,
        "No article found in a source",
        "No article was found in '{0}': all of it looks like navigation, related links or notices",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NoArticle));

    public static readonly DiagnosticDescriptor UnpairedMark = new(
        RuleIdentifiers.UnpairedMark,
        "A quotation mark without its partner",
        "The quotation mark {0} has no partner, so no quotation was read here",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnpairedMark));

    /// <summary>CORP003 for a mark whose quotation was read all the same: where it ends is a guess.</summary>
    public static readonly DiagnosticDescriptor GuessedQuotation = new(
        RuleIdentifiers.UnpairedMark,
        "A quotation mark without its partner",
        "The quotation mark {0} has no partner; the quotation “{1}” was read from it as far as the paragraph goes",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnpairedMark));

    public static readonly DiagnosticDescriptor Reprint = new(
        RuleIdentifiers.Reprint,
        "Two sources carry the same article",
        "'{0}' is a reprint of '{1}': the two are one source",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Reprint));

    public static readonly DiagnosticDescriptor ConflictingDates = new(
        RuleIdentifiers.ConflictingDates,
        "Dates that contradict each other",
        "“{0}” cannot be right as it stands: {1}",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.ConflictingDates));

    public static readonly DiagnosticDescriptor NameCollision = new(
        RuleIdentifiers.NameCollision,
        "Two sources wanted the same name",
        "'{0}' is named {1}, because {2} is the name of '{3}': an Id settles which of them has it",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.NameCollision));

    public static readonly DiagnosticDescriptor Metadata = new(
        RuleIdentifiers.Metadata,
        "Metadata that cannot be used",
        "The metadata {0}=\"{1}\" of '{2}' cannot be used: give {3}",
        Sources,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Metadata));

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        RuleIdentifiers.LanguageVersion,
        "The language version is too old",
        "The generated corpus needs C# 9 or later, and this project compiles as C# {0}: set LangVersion",
        Sources,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.LanguageVersion),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>CORP009 for a key of <c>.editorconfig</c> or <c>.globalconfig</c> that the product does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownOption = new(
        RuleIdentifiers.Property,
        "A property with an unknown value",
        "There is no option {0}{1}",
        Sources,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Property),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>CORP009 for an option of <c>.editorconfig</c> or <c>.globalconfig</c> with a value that means nothing.</summary>
    public static readonly DiagnosticDescriptor OptionValue = new(
        RuleIdentifiers.Property,
        "A property with an unknown value",
        "The option {0} has the unknown value '{1}': use {2}",
        Sources,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Property),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Property = new(
        RuleIdentifiers.Property,
        "A property with an unknown value",
        "The property {0} cannot be '{1}': use {2}",
        Sources,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.Property),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor AmbiguousDate = new(
        RuleIdentifiers.AmbiguousDate,
        "A date that can be read in two ways",
        "Nothing on the page tells the day of “{0}” from its month, so '{1}' has no date: give it as Published",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.AmbiguousDate));

    public static readonly DiagnosticDescriptor PageSource = new(
        RuleIdentifiers.PageSource,
        "A source is a page and no text yet",
        Corpus.Generators.Sources.PageSource.Message,
        Sources,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.PageSource));

    public static readonly DiagnosticDescriptor UnnamedMembers = new(
        RuleIdentifiers.UnnamedMembers,
        "A large corpus, not all of which has named members",
        "Of the {0} things in this corpus only {2} have named members ({3}), because others would make more than {1}; "
            + "all are in All, Find and their article's lists: set CorpusMembers",
        Sources,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.UnnamedMembers),
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
