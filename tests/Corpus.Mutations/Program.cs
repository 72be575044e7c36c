using System.Globalization;
using Corpus.Mutations;

// propose <folder of src> <count>          lines for faults.tsv, to be read before they are taken
// run [text | line | line-line]... [--tests text,text] [--keep] [--built] [--workers n]
//                                          tries the faults (of files whose path holds the text; of these lines; all) and tells which were noticed
string[] words = [.. args.Where((word, i) => !word.StartsWith("--", StringComparison.Ordinal) && (i == 0 || args[i - 1] is not ("--tests" or "--workers")))];
var copy = new WorkingCopy(Path.Combine(Path.GetTempPath(), "corpus-mutations"));
switch (args.FirstOrDefault())
{
    case Worker.Command:
        return Worker.Run(args);
    case "propose":
        foreach (string line in Proposal.Lines(args[1], int.Parse(args[2], CultureInfo.InvariantCulture)))
            Console.WriteLine(line);
        return 0;
    case "run":
        string list = Path.Combine(Repository.Root, "tests", "Corpus.Mutations", "faults.tsv");
        IReadOnlyList<Fault> listed = Fault.ReadAll(list);
        IReadOnlyList<Fault> faults = [.. (args.Contains("--built") ? listed : copy.Make(listed))
            .Where(fault => words.Length == 1 || words[1..].Any(word => IsMeant(fault, word)))];
        var campaign = new Campaign(copy, int.Parse(Option("--workers") ?? "2", CultureInfo.InvariantCulture));
        if (!args.Contains("--keep"))
            campaign.Cover(Option("--tests") ?? "");
        IReadOnlyDictionary<int, string?> noticed = campaign.Run(faults);
        Console.Write(Report.Of(faults, noticed, copy.Folder));
        return 0;
    default:
        Console.WriteLine("propose <folder of src> <count> | run [text | line | line-line]... [--tests text,text] [--keep] [--built] [--workers n]");
        return 1;
}

bool IsMeant(Fault fault, string word)
{
    string[] bounds = word.Split('-');
    return int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int from)
        ? fault.Number >= from && fault.Number <= int.Parse(bounds[^1], CultureInfo.InvariantCulture)
        : copy.Folder(fault).Contains(word, StringComparison.Ordinal) || fault.File.Contains(word, StringComparison.Ordinal);
}

string? Option(string name) => Array.IndexOf(args, name) is int at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
