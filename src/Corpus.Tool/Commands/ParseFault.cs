using System.CommandLine;
using System.CommandLine.Parsing;

namespace Corpus.Tool.Commands;

/// <summary>What cannot be understood of the words behind <c>corpus</c>, in one sentence that says what to do.</summary>
internal static class ParseFault
{
    /// <summary>The first fault; null where all is understood.</summary>
    public static string? Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (UnknownOption(parsed) is { } unknown)
            return $"there is no option {unknown}{Nearest(unknown, command.Options.SelectMany(option => option.Aliases.Append(option.Name)))}{Help(command)}";
        if (parsed.Errors.Count == 0)
            return null;
        if (command is RootCommand)
            return OfRoot(parsed, command);
        if (parsed.UnmatchedTokens is [{ } word, ..])
            return $"“{word}” is too many: {Usage(command)}{Help(command)}";
        if (command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            is { } missing)
            return $"{command.Name} needs a {missing.Name}: {missing.Description}{Help(command)}";

        ParseError error = parsed.Errors[0];
        return error.SymbolResult is OptionResult { Tokens.Count: 0, Option: { } option }
            ? $"{option.Name} needs a value: {option.Name} {option.HelpName ?? option.Name.TrimStart('-')}{Help(command)}"
            : error.Message.TrimEnd('.') + Help(command);
    }

    private static string OfRoot(ParseResult parsed, Command root)
    {
        string all = string.Join(", ", root.Subcommands.Select(command => command.Name));
        if (parsed.UnmatchedTokens is not [{ } word, ..])
            return $"say what to do: {all}";

        string nearest = Nearest(word, root.Subcommands.Select(command => command.Name));
        return $"there is no command “{word}”{nearest}; there are {all}: “corpus --help” says what each does";
    }

    // An option takes one word: what stands behind it was perhaps meant for it, too.
    private static string Usage(Command command) => command.Options.Any(option => option.Arity.MaximumNumberOfValues > 1)
        ? $"{command.Name} takes options only, and an option one value: give it again for another, or put ; between them"
        : $"{command.Name} takes options only";

    private static string Help(Command command) => $" (“corpus {command.Name} --help” lists what it takes)";

    // Where a command takes names of files, a mistyped option would be one of them. A file of such a name stands behind "--".
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && IsNamedAsOption(token.Value))?.Value;

    private static bool IsNamedAsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsDigit(word[1]);

    private static string Nearest(string word, IEnumerable<string> known) =>
        known.FirstOrDefault(name => name.StartsWith(word, StringComparison.Ordinal) || IsOneTypoAway(word, name)) is { } nearest
            ? $", did you mean {nearest}?"
            : "";

    // One letter more, less, or other, or two that changed places: what fingers do.
    private static bool IsOneTypoAway(string left, string right)
    {
        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        int end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
            end++;
        int more = left.Length - start - end;
        int fewer = right.Length - start - end;
        return (more <= 1 && fewer <= 1) || (more == 2 && fewer == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]);
    }
}
