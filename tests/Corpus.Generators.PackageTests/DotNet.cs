using System.Diagnostics;

namespace Corpus.Generators.PackageTests;

/// <summary>Runs the dotnet command as a user does in a terminal.</summary>
internal static class DotNet
{
    public static DotNetResult Run(string folder, string packages, params string[] arguments) =>
        Run(folder, packages, new Dictionary<string, string>(), arguments);

    public static DotNetResult Run(string folder, string packages, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the surrounding test run tells its own build must not reach the build under test.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotNetResult(process.ExitCode, output + error.Result);
    }
}

internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>The output, once it is certain that the command succeeded.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return Output;
    }
}
