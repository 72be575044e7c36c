using System.Text;

namespace Corpus.Tool.Checking;

/// <summary>Workflow commands, which GitHub shows beside the changed lines of a pull request.</summary>
internal static class GitHubFormat
{
    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (CheckedObjection found in result.Objections)
        {
            (int line, int column) = found.Start;
            (int endLine, int endColumn) = found.End;
            string columns = line == endLine ? $",col={column},endColumn={endColumn}" : "";
            output.Write($"::{(found.IsFault ? "error" : "notice")} file={Property(found.In.File.Path)},line={line},endLine={endLine}{columns}"
                + $",title={found.Objection.Rule.Id}::{Data(found.Objection.Message)}\n");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => new StringBuilder(Data(text)).Replace(":", "%3A").Replace(",", "%2C").ToString();
}
