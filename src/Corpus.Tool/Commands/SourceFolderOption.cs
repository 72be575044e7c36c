using System.CommandLine;

namespace Corpus.Tool.Commands;

/// <summary>The option that names the folder of the sources.</summary>
internal static class SourceFolderOption
{
    /// <summary>Adds it to a command.</summary>
    public static Option<string> AddTo(Command command)
    {
        var option = new Option<string>("--output", "-o")
        {
            Description = "The folder of the sources",
            HelpName = "folder",
            DefaultValueFactory = _ => "sources",
        };
        command.Add(option);
        return option;
    }

    /// <summary>The folder, absolute: one that is there, or may be made.</summary>
    /// <exception cref="CannotRunException">A file has its name, or that of a folder around it.</exception>
    public static string Of(ParseResult parsed, Option<string> option, CommandContext context)
    {
        string folder = context.PathOf(parsed.GetValue(option)!);
        for (string? path = folder; path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
                throw new CannotRunException($"“{context.Shown(path)}” is a file: -o names the folder of the sources, such as -o sources");
        }

        return folder;
    }
}
