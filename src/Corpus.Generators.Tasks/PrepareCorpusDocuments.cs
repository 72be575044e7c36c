using Corpus.Generators.Sources;
using Corpus.Text.Pages;
using Corpus.Text.Sources;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Generators.Tasks;

/// <summary>
/// Turns the project's source items into what the compiler takes: an additional file with one line of text about it, and an embedded resource.
/// </summary>
public sealed class PrepareCorpusDocuments : Task
{
    /// <summary>The items: <c>CorpusSource</c>, and additional files that the project marks by hand. One file may come several times.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The metadata that the compiler is told of.</summary>
    [Required]
    public string[] MetadataNames { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Folders that the build writes to: a pattern such as <c>**/*.txt</c> meets what it leaves there.</summary>
    public ITaskItem[] OutputFolders { get; set; } = [];

    /// <summary>Where copies of files go whose own names do not come through the build.</summary>
    [Required]
    public string CopiesFolder { get; set; } = "";

    /// <summary>The file that remembers which documents were text.</summary>
    [Required]
    public string TextCache { get; set; } = "";

    /// <summary>The documents: each file once, as additional file and embedded resource alike.</summary>
    [Output]
    public ITaskItem[] Documents { get; private set; } = [];

    /// <summary>The copies.</summary>
    [Output]
    public ITaskItem[] Copies { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var documents = new List<ITaskItem>(Sources.Length);
        var copies = new List<ITaskItem>();
        var known = TextFiles.Load(TextCache);
        foreach (SourceGroup source in SourceGroup.Of(Sources, OutputFolders.Select(folder => folder.GetMetadata("FullPath"))))
        {
            string path = DocumentPath.Of(Given(source.Value("Link")), source.File, ProjectDirectory);
            if (known.FaultOf(source.File) is { } fault)
            {
                LeaveOut(source.File, path, fault);
                continue;
            }

            TaskItem document = Describe(source, path);
            if (FileCopy.IsNeededFor(source.File, source.Item.ItemSpec))
            {
                document.ItemSpec = ItemPath.Escape(FileCopy.Make(source.File, CopiesFolder));
                copies.Add(new TaskItem(document.ItemSpec));
            }

            documents.Add(document);
        }

        known.Save();
        Documents = [.. documents];
        Copies = [.. copies];
        return !Log.HasLoggedErrors;
    }

    private void LeaveOut(string file, string path, string fault)
    {
        PageKind kind = TextFiles.KindOf(file);
        if (PageSource.IsPage(kind))
            Log.LogWarning(null, PageSource.Rule, null, file, 0, 0, 0, 0, PageSource.Message, path, PageSource.Name(kind), PageSource.Remedy(kind, path));
        else
            Log.LogWarning(null, "CORP001", null, file, 0, 0, 0, 0, "The source '{0}' cannot be read: {1}", path, fault);
    }

    private TaskItem Describe(SourceGroup source, string path)
    {
        var values = new List<KeyValuePair<string, string>> { new("Path", path) };
        foreach (string name in MetadataNames)
            values.Add(new(name, source.Value(name)));

        // Not only what is needed: an embedded resource may have more to say, such as that it is copied to the output.
        var document = new TaskItem(source.Item);
        document.SetMetadata("CorpusSource", "true");
        document.SetMetadata("CorpusDocument", ItemText.Write(values));
        document.SetMetadata("LogicalName", "corpus/" + ItemText.Escape(path));
        document.SetMetadata("WithCulture", "false");
        document.SetMetadata("Type", "Non-Resx");
        return document;
    }

    private static string? Given(string value) => value.Length > 0 ? value : null;

}
