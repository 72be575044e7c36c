using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Mutations;

/// <summary>The repository's files once more, with the faults in them, built once for all.</summary>
internal sealed partial class WorkingCopy(string root)
{
    private static readonly string[] _copied = ["src", "tests", "seeds", "docs", "samples"];

    private static readonly string[] _notCopied = ["bin", "obj", "Corpus.Mutations", "BenchmarkDotNet.Artifacts"];

    /// <summary>The test projects that are run. Package tests build whole projects, and would take hours.</summary>
    public static IReadOnlyList<string> TestProjects { get; } = ["Corpus.Text.Tests", "Corpus.Generators.Tests", "Corpus.Pages.Tests", "Corpus.Tool.Tests"];

    public string Assembly(string project) => Path.Combine(root, "tests", project, "bin", "Debug", "net10.0", project + ".dll");

    public string CoverageFile => Path.Combine(root, "coverage.tsv");

    /// <summary>The project and the first folder of a fault's file.</summary>
    public string Folder(Fault fault)
    {
        string file = Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories).First(file => Is(Path.GetRelativePath(root, file), fault));
        string[] folders = Path.GetRelativePath(Path.Combine(root, "src"), file).Split(Path.DirectorySeparatorChar);
        return string.Join('/', folders[..Math.Min(2, folders.Length - 1)]);
    }

    /// <summary>Makes the copy and builds it. A fault that does not compile, or whose code is gone, is left out and told.</summary>
    public IReadOnlyList<Fault> Make(IReadOnlyList<Fault> faults)
    {
        Copy();
        var planted = new HashSet<Fault>(faults);
        while (true)
        {
            var lost = new List<Fault>();
            Plant(planted, lost);
            Drop(planted, lost, "its code is gone");
            if (Build() is not { Count: > 0 } errors)
                return [.. faults.Where(planted.Contains)];

            var around = errors.SelectMany(error => Planting.FaultsAround(File.ReadAllText(error.File), error.Line)).ToHashSet();
            Fault[] faulty = [.. planted.Where(fault => around.Contains(fault.Number))];
            if (faulty.Length == 0)
                throw new InvalidOperationException("The copy does not build: " + string.Join('\n', errors));
            Drop(planted, faulty, "it does not compile: " + string.Join(", ", errors.Select(error => error.Code).Distinct()));
        }
    }

    private static void Drop(HashSet<Fault> planted, IEnumerable<Fault> dropped, string why)
    {
        foreach (Fault fault in dropped)
        {
            if (planted.Remove(fault))
                Console.WriteLine($"left out, {why}: line {fault.Number}: {fault}");
        }
    }

    // The files that are the same keep their time, so that what was built stays built.
    private void Copy()
    {
        foreach (string file in Directory.GetFiles(Repository.Root))
            Write(Path.Combine(root, Path.GetFileName(file)), File.ReadAllBytes(file));
        foreach (string file in _copied.SelectMany(folder => FilesIn(Path.Combine(Repository.Root, folder))))
        {
            string relative = Path.GetRelativePath(Repository.Root, file);
            if (!(relative.StartsWith("src", StringComparison.Ordinal) && relative.EndsWith(".cs", StringComparison.Ordinal)))
                Write(Path.Combine(root, relative), File.ReadAllBytes(file));
        }

        Sweep();
        using Stream stream = typeof(WorkingCopy).Assembly.GetManifestResourceStream("Planted.cs")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Write(Path.Combine(root, "src", "Corpus.Text", "Planted.cs"), bytes.ToArray());
    }

    private void Plant(IReadOnlyCollection<Fault> faults, List<Fault> lost)
    {
        string[] files = [.. FilesIn(Path.Combine(Repository.Root, "src")).Where(file => file.EndsWith(".cs", StringComparison.Ordinal))];
        lost.AddRange(faults.Where(fault => files.Count(file => Is(file, fault)) != 1));
        foreach (string file in files)
        {
            string code = File.ReadAllText(file);
            Fault[] here = [.. faults.Where(fault => Is(file, fault))];
            string planted = here.Length == 0 ? code : Planting.Plant(code, here, lost);
            Write(Path.Combine(root, Path.GetRelativePath(Repository.Root, file)), System.Text.Encoding.UTF8.GetBytes(planted));
        }
    }

    // What is gone from the repository must go from the copy, too: a file that was moved would be there twice.
    private void Sweep()
    {
        foreach (string copy in _copied.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists).SelectMany(FilesIn))
        {
            string relative = Path.GetRelativePath(root, copy);
            if (Path.GetFileName(copy) != "Planted.cs" && !File.Exists(Path.Combine(Repository.Root, relative)))
                File.Delete(copy);
        }
    }

    // Without what was built, and without this program.
    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(_notCopied.Contains));

    private static bool Is(string file, Fault fault) => ('/' + file.Replace(Path.DirectorySeparatorChar, '/')).EndsWith('/' + fault.File, StringComparison.Ordinal);

    private static void Write(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private List<BuildError> Build()
    {
        foreach (string project in TestProjects.Reverse())
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = root };
            foreach (string argument in new[] { "build", Path.Combine("tests", project), "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0" })
                start.ArgumentList.Add(argument);
            using var build = Process.Start(start)!;
            string output = build.StandardOutput.ReadToEnd();
            build.WaitForExit();
            if (build.ExitCode == 0)
                continue;

            List<BuildError> errors = [.. ErrorLine().Matches(output)
                .Select(match => new BuildError(match.Groups[1].Value.Trim(), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) - 1, match.Groups[3].Value)).Distinct()];
            return errors.Count > 0 ? errors : throw new InvalidOperationException(output);
        }

        return [];
    }

    [GeneratedRegex(@"^(.*\.cs)\((\d+),\d+\): error (\w+)", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    private sealed record BuildError(string File, int Line, string Code);
}
