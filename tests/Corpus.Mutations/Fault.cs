namespace Corpus.Mutations;

/// <summary>One line of the list: in this member of this file, these words of code become those.</summary>
/// <param name="Number">The line in the list, 1-based: how the fault is switched on.</param>
/// <param name="File">The end of the file's path: its name, with as many folders as it takes to be unique.</param>
/// <param name="Member">The member that the code is in.</param>
/// <param name="Nth">Which one, when the same code stands in the member more than once; 1-based.</param>
/// <param name="Original">An expression, a statement, or a piece of a string literal; runs of white space are one blank.</param>
/// <param name="Mutated">What stands there instead; empty drops a statement.</param>
/// <param name="Remark">Why no test can notice it ("same: …"), or what the fault means to a user.</param>
internal sealed record Fault(int Number, string File, string Member, int Nth, string Original, string Mutated, string Remark)
{
    private const string NoDifference = "same:";

    /// <summary>The program does the same with it as without: it does not count.</summary>
    public bool IsEquivalent => Remark.StartsWith(NoDifference, StringComparison.Ordinal);

    public string Place => Nth == 1 ? Member : $"{Member}#{Nth}";

    public static IReadOnlyList<Fault> ReadAll(string path)
    {
        string[] lines = System.IO.File.ReadAllLines(path);
        var faults = new List<Fault>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;

            string[] fields = lines[i].Split('\t');
            string[] place = fields[1].Split('#');
            int nth = place.Length > 1 ? int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
            faults.Add(new Fault(i + 1, fields[0], place[0], nth, fields[2], fields[3], fields.Length > 4 ? fields[4] : ""));
        }

        return faults;
    }

    public override string ToString() => $"{File} {Place}: {Original} -> {(Mutated.Length == 0 ? "(nothing)" : Mutated)}";
}
