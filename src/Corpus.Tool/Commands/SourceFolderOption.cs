using System.CommandLine;

namespace Corpus.Tool.Commands;

/// <summary>The option that names the folder of the sources.</summary>
internal static class SourceFolderOption
{
    /// <summary>Adds it to a command.</summary>
    public static Option<string> AddTo(Command command)
    {
        var option = new Option<string>("--output", "-o") { Description = "The folder of the sources.", DefaultValueFactory = _ => "sources" };
        command.Add(option);
        return option;
    }
}
