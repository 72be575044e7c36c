using System.Xml;
using System.Xml.Linq;
using Corpus.Text.Sources;

namespace Corpus.Tool.Sources;

/// <summary>The <c>CorpusSource</c> items of a project, read from its file: nothing is built and nothing is evaluated for them.</summary>
/// <remarks>Items that only MSBuild can tell (with properties, conditions, other items) are asked of MSBuild, which takes a second.</remarks>
internal static class ProjectItems
{
    private const string ItemName = "CorpusSource";

    // What of the file's own name may stand in another value: Link="seeds/%(Filename)%(Extension)".
    private static readonly Dictionary<string, Func<string, string?>> _ofFile = new(StringComparer.OrdinalIgnoreCase)
    {
        ["%(Filename)"] = Path.GetFileNameWithoutExtension,
        ["%(Extension)"] = Path.GetExtension,
    };

    /// <summary>The sources of the one project in the folder; null when there is no project.</summary>
    public static IReadOnlyList<SourceFile>? Find(string folder, List<SourceProblem> problems)
    {
        string[] projects = [.. Directory.GetFiles(folder, "*.*proj").Order(StringComparer.Ordinal)];
        if (projects.Length > 1)
        {
            throw new CannotRunException(
                $"the folder has {projects.Length} projects ({string.Join(", ", projects.Select(Path.GetFileName))}): "
                + "say which files are sources with --sources");
        }

        return projects.Length == 0 ? null : [.. Of(projects[0]).SelectMany(item => item.Files(folder, problems))];
    }

    private static IEnumerable<ProjectItem> Of(string project)
    {
        try
        {
            var items = XDocument.Load(project).Descendants().Where(element => element.Name.LocalName == ItemName).ToList();
            return items.TrueForAll(IsPlain) && !IsSaidElsewhere(project) ? items.Select(Plain) : ProjectEvaluation.ItemsOf(project, ItemName);
        }
        catch (XmlException fault)
        {
            throw new CannotRunException($"{Path.GetFileName(project)} is no project file: {fault.Message}");
        }
    }

    private static bool IsPlain(XElement item) =>
        item.Attribute("Include") is not null && item.AncestorsAndSelf().All(element => element.Attribute("Condition") is null)
        && ValuesOf(item).All(value => value.Value.IndexOf("$(", StringComparison.Ordinal) < 0
            && value.Value.IndexOf("@(", StringComparison.Ordinal) < 0
            && WithoutNames(value.Value).IndexOf('%', StringComparison.Ordinal) < 0);

    private static string WithoutNames(string value) =>
        _ofFile.Keys.Aggregate(value, (text, name) => text.Replace(name, "", StringComparison.OrdinalIgnoreCase));

    // Directory.Build.props and its like, up to the root.
    private static bool IsSaidElsewhere(string project)
    {
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(project)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets" })
            {
                string file = Path.Combine(folder, name);
                if (File.Exists(file) && File.ReadAllText(file).Contains("<" + ItemName, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static ProjectItem Plain(XElement item)
    {
        Dictionary<string, string> values = ValuesOf(item).ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
        return new ProjectItem(Patterns(values, "Include"), Patterns(values, "Exclude"), values);
    }

    private static string[] Patterns(Dictionary<string, string> values, string name) =>
        values.TryGetValue(name, out string? value) ? value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(XElement item) =>
        item.Attributes().Select(one => new KeyValuePair<string, string>(one.Name.LocalName, one.Value))
            .Concat(item.Elements().Select(one => new KeyValuePair<string, string>(one.Name.LocalName, one.Value)));

    /// <summary>One item of a project: its files, and what it says of them.</summary>
    internal sealed record ProjectItem(IReadOnlyList<string> Include, IReadOnlyList<string> Exclude, IReadOnlyDictionary<string, string> Values)
    {
        public IEnumerable<SourceFile> Files(string folder, List<SourceProblem> problems)
        {
            var excluded = Exclude.SelectMany(pattern => FilesOf(folder, pattern)).ToHashSet(StringComparer.Ordinal);
            foreach (string file in Include.SelectMany(pattern => FilesOf(folder, pattern)).Where(file => !excluded.Contains(file)))
            {
                string path = DocumentPath.Of(ValueOf("Link", file), file, folder);
                var metadata = new ItemMetadata(name => ValueOf(name, file));
                yield return new SourceFile(path, file, metadata.Source());
                problems.AddRange(metadata.Faults.Select(fault =>
                    new SourceProblem(path, $"its {fault.Name} “{fault.Value}” is not used: it must be {fault.Expected}")));
            }
        }

        private static IEnumerable<string> FilesOf(string folder, string pattern) =>
            pattern.Contains('*', StringComparison.Ordinal) || pattern.Contains('?', StringComparison.Ordinal)
                ? FilePattern.Match(folder, pattern).Order(StringComparer.Ordinal)
                : [Path.GetFullPath(pattern.Replace('\\', '/'), folder)];

        private string? ValueOf(string name, string file) => Values.TryGetValue(name, out string? value)
            ? _ofFile.Aggregate(value, (text, one) => text.Replace(one.Key, one.Value(file), StringComparison.OrdinalIgnoreCase))
            : null;
    }
}
