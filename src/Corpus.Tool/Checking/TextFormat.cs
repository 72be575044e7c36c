namespace Corpus.Tool.Checking;

/// <summary>One line for each fault, in the form that editors and build logs lead from, and the sum.</summary>
internal static class TextFormat
{
    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (CheckedObjection found in result.Objections)
        {
            (int line, int column) = found.Start;
            string level = found.IsFault ? "warning" : "note";
            output.Write($"{found.In.File.Path}:{line}:{column}: {level} {found.Objection.Rule.Id}: {found.Objection.Message}\n");
        }

        string faults = result.Faults switch { 0 => "no fault", 1 => "1 fault", int many => $"{many} faults" };
        string asked = $"{Counted(result.Citations, "citation")} in {Counted(result.Files.Count, "file")}, {Counted(result.Sources.Sources.Count, "source")}";
        output.Write($"{asked}: {faults}\n");
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
