using Corpus.Generators.Sources;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Generators.Tasks;

/// <summary>
/// The documents of referenced projects and packages, as additional files that citations are checked against: not generated from, not embedded again.
/// </summary>
public sealed class ReferToCorpora : Task
{
    /// <summary>The project's own documents. A file that is one of them is not another's as well.</summary>
    public ITaskItem[] Own { get; set; } = [];

    /// <summary>
    /// The documents of referenced projects, each with <c>CorpusDocument</c>, <c>CorpusAssembly</c>, <c>CorpusNamespace</c> and <c>CorpusVisibility</c>.
    /// </summary>
    public ITaskItem[] Projects { get; set; } = [];

    /// <summary>The lists of documents that referenced packages carry.</summary>
    public ITaskItem[] Packages { get; set; } = [];

    /// <summary>The documents, each file once.</summary>
    [Output]
    public ITaskItem[] Documents { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var taken = new HashSet<string>(Own.Select(document => document.GetMetadata("FullPath")), StringComparer.Ordinal);
        var documents = new List<ITaskItem>();
        foreach (ITaskItem document in Projects)
        {
            if (taken.Add(document.GetMetadata("FullPath")))
                documents.Add(Refer(document, document.GetMetadata("CorpusDocument"), document, document.GetMetadata("CorpusVisibility")));
        }

        foreach (ITaskItem package in Packages)
        {
            string list = package.GetMetadata("FullPath");
            if (!File.Exists(list))
            {
                Log.LogWarning(null, "CORP001", null, list, 0, 0, 0, 0, "The source '{0}' cannot be read: {1}", list, "there is no such file");
                continue;
            }

            foreach ((string file, string line) in DocumentList.Read(list))
            {
                if (taken.Add(file))
                    documents.Add(Refer(new TaskItem(ItemPath.Escape(file)), line, package, "public"));
            }
        }

        Documents = [.. documents];
        return !Log.HasLoggedErrors;
    }

    private static TaskItem Refer(ITaskItem file, string line, ITaskItem corpus, string visibility)
    {
        var document = new TaskItem(ItemPath.Escape(file.ItemSpec));
        document.SetMetadata("CorpusDocument", line + "&" + ItemText.Write(
        [
            new("Assembly", corpus.GetMetadata("CorpusAssembly")),
            new("Namespace", corpus.GetMetadata("CorpusNamespace")),
            new("Visibility", visibility),
        ]));
        return document;
    }
}
