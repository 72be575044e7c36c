using System.Globalization;
using System.Text;

namespace Corpus.Mutations;

/// <summary>How many faults were noticed, folder by folder, and which ones were not.</summary>
internal static class Report
{
    public static string Of(IReadOnlyList<Fault> faults, IReadOnlyDictionary<int, string?> noticed, Func<Fault, string> folder)
    {
        var text = new StringBuilder();
        text.AppendLine("folder                            faults   same  noticed  not noticed");
        foreach (IGrouping<string, Fault> group in faults.GroupBy(folder).OrderBy(group => group.Key, StringComparer.Ordinal))
            AppendRow(text, group.Key, [.. group], noticed);
        AppendRow(text, "all", faults, noticed);
        foreach (Fault fault in faults.Where(fault => noticed[fault.Number] is null && !fault.IsEquivalent))
            text.AppendLine(CultureInfo.InvariantCulture, $"not noticed: line {fault.Number}: {fault}");
        foreach (Fault fault in faults.Where(fault => noticed[fault.Number] is not null && fault.IsEquivalent))
            text.AppendLine(CultureInfo.InvariantCulture, $"said to be the same, and noticed by {noticed[fault.Number]}: line {fault.Number}: {fault}");
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string name, IReadOnlyCollection<Fault> faults, IReadOnlyDictionary<int, string?> noticed)
    {
        int same = faults.Count(fault => fault.IsEquivalent);
        int found = faults.Count(fault => !fault.IsEquivalent && noticed[fault.Number] is not null);
        int counted = faults.Count - same;
        text.AppendLine(CultureInfo.InvariantCulture, $"{name,-32} {faults.Count,7} {same,6} {found,8} {counted - found,12}   {(counted == 0 ? 100 : 100.0 * found / counted):0.0} %");
    }
}
