using System.CommandLine;

namespace Corpus.Tool.Commands;

/// <summary>An option that takes patterns: one behind its name, others by giving it again or with <c>;</c> between them.</summary>
/// <remarks>It takes no more words than one: what stands behind its value is the command's.</remarks>
internal static class PatternOption
{
    /// <summary>The option that names the sources, which several commands have.</summary>
    public static Option<string[]> Sources() => Create(
        "--sources",
        "The sources, by patterns such as 'sources/*.txt' (quoted, so that the shell leaves them alone; several with ; between them, or --sources again); "
        + "else those of corpus.json, else the CorpusSource items of the folder's project");

    /// <summary>An option that needs a pattern.</summary>
    public static Option<string[]> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "pattern",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The patterns that were given; none where the option was not.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(value => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
