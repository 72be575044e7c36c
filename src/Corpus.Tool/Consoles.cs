using Spectre.Console;

namespace Corpus.Tool;

/// <summary>Makes the console that draws tables and bars into a command's output.</summary>
internal static class Consoles
{
    private const int WidthOfFiles = 200;

    /// <summary>A console with colours and the terminal's width where a person watches, and a plain one otherwise.</summary>
    public static IAnsiConsole Of(CommandContext context)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(context.Output),
            Ansi = context.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = context.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = context.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!context.IsTerminal)
            console.Profile.Width = WidthOfFiles;
        return console;
    }
}
