using System.Text;

namespace Corpus.Generators.PackageTests.Shapes;

/// <summary>All shapes in one solution: restored once, built once, side by side.</summary>
internal sealed class ShapeBuild
{
    private readonly string _folder;
    private readonly string _packages;
    private readonly Dictionary<string, string> _folders = [];
    private readonly Dictionary<string, List<string>> _reported = [];

    private ShapeBuild(string folder, string packages)
    {
        _folder = folder;
        _packages = packages;
    }

    public static ShapeBuild Of(IReadOnlyList<Shape> shapes, string folder, ProductPackage package)
    {
        var build = new ShapeBuild(folder, package.PackagesFolder);
        var solution = new StringBuilder("<Solution>\n");
        package.WriteFeed(folder);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        foreach ((int number, Shape shape) in shapes.Index())
        {
            string name = $"s{number:D2}";
            build._folders[shape.Name] = name;
            build.Write(shape, Path.Combine(folder, name), package);
            solution.Append($"  <Folder Name=\"/{name}/\">\n");
            foreach (string project in Directory.GetFiles(Path.Combine(folder, name), "*.*proj", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                solution.Append($"    <Project Path=\"{Path.GetRelativePath(folder, project).Replace('\\', '/')}\" />\n");
            solution.Append("  </Folder>\n");
        }

        File.WriteAllText(Path.Combine(folder, "All.slnx"), solution.Append("</Solution>\n").ToString());
        DotNetResult result = DotNet.Run(folder, package.PackagesFolder, "build", "All.slnx", "-m", "-v", "q", "-clp:NoSummary", "-tl:off", "-p:UseSharedCompilation=true");
        foreach (Reported diagnostic in PackageTests.Reported.In(result.Output))
            build.Keep(diagnostic);

        build.Log = result.Output;
        return build;
    }

    /// <summary>What the build printed.</summary>
    private string Log { get; set; } = "";

    /// <summary>What was reported in a shape: id, file and line.</summary>
    public IEnumerable<string> Reported(Shape shape) =>
        _reported.TryGetValue(_folders[shape.Name], out List<string>? found) ? found.Order(StringComparer.Ordinal) : [];

    /// <summary>What the build printed about a shape.</summary>
    public string LogOf(Shape shape) =>
        string.Join('\n', Log.Split('\n').Where(line => line.Contains(Path.Combine(_folder, _folders[shape.Name]) + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Distinct().DefaultIfEmpty(Log));

    /// <summary>What the shape's program prints.</summary>
    public string Run(Shape shape)
    {
        string output = Path.Combine(_folder, _folders[shape.Name]);
        string program = Directory.GetFiles(output, shape.Main + ".dll", SearchOption.AllDirectories).First(file => file.Contains(Path.Combine("bin", "Debug"), StringComparison.Ordinal));
        return DotNet.Run(output, _packages, program).Succeeded();
    }

    private void Write(Shape shape, string folder, ProductPackage package)
    {
        Directory.CreateDirectory(folder);
        string reference = $"""<PackageReference Include="Corpus.Generators" Version="[{package.Version}]" />""";
        if (shape.Template is not null)
        {
            DotNet.Run(folder, package.PackagesFolder, "new", shape.Template, "-n", shape.Main, "-o", ".", "--no-restore").Succeeded();
            string project = Path.Combine(folder, shape.Main + ".csproj");
            File.WriteAllText(project, File.ReadAllText(project).Replace(
                "</Project>",
                $"<ItemGroup>{reference}<CorpusSource Include=\"docs/*.txt\" /></ItemGroup></Project>",
                StringComparison.Ordinal));
        }

        foreach ((string path, string content) in shape.Files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content.Replace("%package%", reference, StringComparison.Ordinal).Replace("%packages%", _packages, StringComparison.Ordinal));
        }
    }

    private void Keep(Reported diagnostic)
    {
        // The package source has another version of a template's package than the template asks for: nothing of ours.
        if (diagnostic.Id == "NU1603")
            return;

        // The project in brackets at the line's end says whose it is; the file itself may be shared or not be there.
        string project = Path.GetRelativePath(_folder, diagnostic.Project).Replace('\\', '/');
        string name = project.Split('/')[0];
        if (!_reported.TryGetValue(name, out List<string>? found))
            _reported.Add(name, found = []);

        string text = $"{diagnostic.Id} {diagnostic.File}" + (diagnostic.Line > 0 ? $"({diagnostic.Line})" : "");
        if (!found.Contains(text))
            found.Add(text);
    }
}
