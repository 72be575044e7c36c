using Corpus.Generators.Sources;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Generators.Tasks;

/// <summary>Makes a package carry its corpus: the documents, their list, and a targets file that tells the projects which refer to the package.</summary>
public sealed class PackCorpus : Task
{
    /// <summary>The project's documents.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The name of the assembly that the documents are embedded in.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The package's name.</summary>
    [Required]
    public string PackageId { get; set; } = "";

    /// <summary>Where the list and the targets file are written.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The files of the package, each with its <c>PackagePath</c>.</summary>
    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = new List<ITaskItem>();
        var lines = new List<(string File, string Line)>();
        foreach (ITaskItem document in Documents.OrderBy(document => document.GetMetadata("LogicalName"), StringComparer.Ordinal))
        {
            // Numbered, because a path may lead out of the project and may have characters that no package can hold.
            string name = "documents/" + (lines.Count + 1).ToString("D5", System.Globalization.CultureInfo.InvariantCulture) + ".txt";
            lines.Add((name, document.GetMetadata("CorpusDocument")));
            files.Add(Packed(document.GetMetadata("FullPath"), "corpus/" + name));
        }

        string list = Path.Combine(Folder, "documents.list");
        DocumentList.Write(list, lines);
        files.Add(Packed(list, "corpus/documents.list"));

        string targets = Path.Combine(Folder, PackageId + ".targets");
        File.WriteAllText(targets, $"""
            <Project>
              <ItemGroup>
                <!-- Read by Corpus.Generators, where a project has it: citations are checked against these documents, too. -->
                <CorpusPackage Include="$(MSBuildThisFileDirectory)../corpus/documents.list" CorpusAssembly="{System.Security.SecurityElement.Escape(ItemPath.Escape(Assembly))}" />
              </ItemGroup>
            </Project>

            """.Replace("\r", ""));
        files.Add(Packed(targets, "build/" + PackageId + ".targets"));
        files.Add(Packed(targets, "buildTransitive/" + PackageId + ".targets"));
        Files = [.. files];
        return true;
    }

    private static TaskItem Packed(string file, string packagePath)
    {
        var item = new TaskItem(ItemPath.Escape(file));
        item.SetMetadata("PackagePath", packagePath);
        return item;
    }
}
