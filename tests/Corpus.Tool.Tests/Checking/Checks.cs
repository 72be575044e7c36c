using Corpus.Tool.Checking;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Checking;

/// <summary>Runs the command on made files against the made article, without a cache.</summary>
internal static class Checks
{
    /// <summary>The faults of one file: "line:column rule".</summary>
    public static string[] Of(string name, string text, bool isStrict = false)
    {
        using var folder = new MadeFolder(("sources/ferry.txt", MadeFolder.Ferry), (name, text));
        return [.. Objections(folder, name, isStrict).Select(found => $"{found.Start.Line}:{found.Start.Column} {found.Objection.Rule.Id}")];
    }

    public static IReadOnlyList<CheckedObjection> Objections(MadeFolder folder, string name, bool isStrict = false) =>
        [.. Request(folder, name, isStrict).Run(_ => { }, default).Objections];

    public static CheckRequest Request(MadeFolder folder, string name, bool isStrict = false) =>
        new(folder.Path, [name], ["sources/*.txt"], isStrict) { Cache = ArticleCache.None, Kept = KeptChecks.None };

    /// <summary>What the command writes, and its code.</summary>
    public static (int Code, string Output, string Error) Run(CheckRequest request, string format = "text", bool fixes = false)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        int code = CheckCommand.Run(request, fixes, format, output, error, default);
        return (code, output.ToString(), error.ToString());
    }
}
