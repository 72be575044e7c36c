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

    /// <summary>Items that may be of the same files: what the project has without knowing that they are documents.</summary>
    public ITaskItem[] Others { get; set; } = [];

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

    /// <summary>Those of the documents that the project copies to its output: the SDK looks for these before it compiles.</summary>
    [Output]
    public ITaskItem[] Copied { get; private set; } = [];

    /// <summary>The other items that are of a document, and must be none.</summary>
    [Output]
    public ITaskItem[] Repeated { get; private set; } = [];

    /// <summary>The copies.</summary>
    [Output]
    public ITaskItem[] Copies { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var documents = new List<ITaskItem>(Sources.Length);
        var copies = new List<ITaskItem>();
        var known = TextFiles.Load(TextCache);
        IReadOnlyList<SourceGroup> sources = SourceGroup.Of(Sources, OutputFolders.Select(folder => folder.GetMetadata("FullPath")));
        IReadOnlyList<string?> faults = known.FaultsOf([.. sources.Select(source => source.File)]);
        for (int i = 0; i < sources.Count; i++)
        {
            SourceGroup source = sources[i];
            string path = DocumentPath.Of(Given(source.Value("Link")), source.File, ProjectDirectory);
            if (faults[i] is { } fault)
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
        Copied = [.. documents.Where(document => document.GetMetadata("CopyToOutputDirectory").Length > 0)];
        Repeated = RepeatedIn(Sources);
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

        TaskItem document = CopyOf(source.Item);
        document.SetMetadata("CorpusDocument", ItemText.Write(values));
        document.SetMetadata("LogicalName", "corpus/" + ItemText.Escape(path));
        return document;
    }

    // Not only what is needed: an embedded resource may have more to say, such as that it is copied to the output. But most files are of a pattern
    // and have nothing to say, and to copy nothing takes as long as to copy much.
    private static TaskItem CopyOf(ITaskItem item) => item.CloneCustomMetadata().Count == 0 ? new TaskItem(ItemPath.Escape(item.ItemSpec)) : new TaskItem(item);

    private ITaskItem[] RepeatedIn(ITaskItem[] sources)
    {
        if (Others.Length == 0)
            return [];

        var files = new HashSet<string>(sources.Select(source => source.GetMetadata("FullPath")), SourceGroup.FileComparer);
        return [.. Others.Where(other => files.Contains(other.GetMetadata("FullPath")))];
    }

    private static string? Given(string value) => value.Length > 0 ? value : null;
}
