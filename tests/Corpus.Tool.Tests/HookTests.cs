using System.Diagnostics;
using System.Text.RegularExpressions;
using Corpus.Tests;

namespace Corpus.Tool.Tests;

/// <summary>The hook and the action as those run them who have them: with the names of changed files, and with what a workflow gives.</summary>
public sealed class HookTests : IDisposable
{
    private const string Altered = "“We have waited 8 months for this boat, and we are not going to wait another summer,” said Marit Lund.\n";

    private readonly Desk _desk = new();

    public HookTests()
    {
        _desk.Write("sources/ferry.txt", MadeFolder.Ferry);
        _desk.Write("corpus.json", "{ \"sources\": \"sources/*.txt\" }");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_hook_is_run_on_the_changed_files_of_a_commit_and_fails_with_a_fault()
    {
        _desk.Write("docs/a b.md", Altered);
        _desk.Write("notes.txt", "Nothing is cited.\n");
        _desk.Write("picture.png", [0, 1, 2]);
        string[] changed = Staged("corpus-check");
        Assert.Equal(["docs/a b.md", "notes.txt", "sources/ferry.txt"], changed);

        (int code, string output, string error) = await _desk.RunAsync([.. Entry("corpus-check"), .. changed]);

        Assert.Equal((1, ""), (code, error));
        Assert.Equal("docs/a b.md:1:17: warning CORP103", output[..output.IndexOf(": The", StringComparison.Ordinal)]);
        Assert.EndsWith("in 2 files, 1 source: 1 fault\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hook_that_puts_right_leaves_files_that_pass()
    {
        _desk.Write("docs/a b.md", Altered);
        string[] changed = Staged("corpus-check-fix");

        Assert.Equal(0, (await _desk.RunAsync([.. Entry("corpus-check-fix"), .. changed])).Code);
        Assert.Equal(Altered.Replace('8', '9'), _desk.Read("docs/a b.md"));
        Assert.Equal(MadeFolder.Ferry, _desk.Read("sources/ferry.txt"));
    }

    [Fact]
    public async Task A_commit_of_nothing_but_sources_passes()
    {
        (int code, string output, string error) = await _desk.RunAsync([.. Entry("corpus-check"), .. Staged("corpus-check")]);

        Assert.Equal((0, "0 citations in 0 files, 1 source: no fault\n", ""), (code, output, error));
    }

    [Fact]
    public void The_action_checks_what_it_is_told_and_marks_what_differs()
    {
        _desk.Write("docs/story.md", Altered);
        _desk.Write("other/lake.txt", "The lake was calm.\n");

        (int code, string output) = RunAction("docs/*.md README*.md", "sources/*.txt other/*.txt", "false");

        Assert.Equal(1, code);
        Assert.StartsWith("::error file=docs/story.md,line=1,endLine=1,col=17", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_without_inputs_asks_the_settings_and_strict_is_strict()
    {
        _desk.Write("story.md", "She said “these are words that no source of ours has anywhere”.\n");

        Assert.Equal(0, RunAction("", "", "false").Code);
        Assert.Equal(1, RunAction("", "", "true").Code);
    }

    [Fact]
    public void What_an_input_of_the_action_holds_is_never_run()
    {
        _desk.Write("story.md", "Nothing is cited.\n");

        RunAction("story.md $(touch ran) `touch ran` ; touch ran", "sources/*.txt;$(touch ran)", "$(touch ran)");

        Assert.DoesNotContain("ran", _desk.Files());
    }

    private static string[] Entry(string id) => [.. Value(id, "entry").Split(' ').Skip(1)];

    private static string Value(string id, string key)
    {
        string hooks = File.ReadAllText(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml"));
        int start = hooks.IndexOf($"- id: {id}\n", StringComparison.Ordinal);
        return Regex.Match(hooks[start..], $"^  {key}: (.*)$", RegexOptions.Multiline).Groups[1].Value;
    }

    // What git says is to be committed, of those that the hook is for.
    private string[] Staged(string id)
    {
        Run("git", ["init", "-q"]);
        Run("git", ["add", "-A"]);
        var isFor = new Regex(Value(id, "files"));
        return [.. Run("git", ["diff", "--cached", "--name-only", "-z", "--diff-filter=ACMRTUXB"]).Output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => isFor.IsMatch(file)).Order(StringComparer.Ordinal)];
    }

    // The shell of the action's last step, with the command where a workflow has it.
    private (int Code, string Output) RunAction(string files, string sources, string strict)
    {
        string action = File.ReadAllText(Path.Combine(Repository.Root, "action.yml"));
        string script = action[(action.LastIndexOf("run: |\n", StringComparison.Ordinal) + "run: |\n".Length)..];
        string tool = Path.Combine(
            Repository.Root, "src", "Corpus.Tool", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Corpus.Tool.dll");
        return Run(
            "bash",
            ["--noprofile", "--norc", "-eo", "pipefail", "-c", $"corpus() {{ dotnet '{tool}' \"$@\"; }}\n{script}"],
            ("FILES", files), ("SOURCES", sources), ("STRICT", strict));
    }

    private (int Code, string Output) Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _desk.Folder, RedirectStandardOutput = true };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
