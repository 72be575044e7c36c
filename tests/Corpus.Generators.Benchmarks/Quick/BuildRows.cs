using static Corpus.Generators.Benchmarks.Quick.QuickRow;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>Whole builds, each against the same project without the product, and what the built program does at run time.</summary>
internal static class BuildRows
{
    private const int Times = 3;
    private const int Small = 160;
    private const int Middle = 1_000;
    private const int Large = 10_000;

    // A build that takes longer is measured once: it is far from what is to be reached.
    private const double TooLongForAMedian = 12;

    public static IEnumerable<QuickRow> Measure()
    {
        using var project = new MadeProject();
        project.Build("without");
        ChildUsage without = Median(() => project.Build("without"));

        yield return Against(without, Median(() => project.Build("with", "0")), "`dotnet build`, installed, no document", "≤ 1.1 times");
        project.AddDocuments(Small);
        yield return Against(without, Median(() => project.Build("with", "160")), "`dotnet build`, 160 articles of 4.6 KB", "≤ 1.8 times CPU, ≤ 1.6 wall");

        long documents = project.AddDocuments(Middle);
        ChildUsage middle = Median(() => project.Build("with", "1000"));
        yield return Against(without, middle, Shown($"`dotnet build`, 1,000 articles, {documents / 1e6:F1} MB"), "≤ 3 times CPU, ≤ 2.5 wall, ≤ 400 MB");
        foreach (QuickRow row in middle.Succeeded ? Emitted(project, without, middle, documents) : [])
            yield return row;

        project.AddDocuments(Large);
        ChildUsage large = project.Build("with", "10000", longestSeconds: 75);
        yield return Against(without, large, "`dotnet build`, 10,000 articles, once", "≤ 60 s CPU, ≤ 2 GB");

        int built = large.Succeeded ? Large : Middle;
        if (!large.Succeeded && !middle.Succeeded)
            yield break;

        string[] first = project.Ask(built, "first");
        string floor = project.Ask(built, "resource", Shown($"corpus/documents{built}/00000.txt"))[0];
        yield return AtRunTime("first quotation", first, "≤ 5 ms");
        yield return AtRunTime("`Quotes.All`, each looked at", project.Ask(built, "all"), "≤ 60 ms for 60,000");
        yield return AtRunTime("`Articles.Find`", project.Ask(built, "article", first[^1].Split('/')[0]), "≤ 1 ms");
        yield return AtRunTime("`Quotes.Find`", project.Ask(built, "find", first[^1]), "≤ 1 ms");

        QuickRow AtRunTime(string what, string[] answer, string toReach) => new(
            Shown($"new process: {what}, {built:N0} articles"),
            answer is [string milliseconds, ..] && milliseconds.Length > 0 ? milliseconds + " ms" : "no answer",
            toReach,
            Shown($"one resource read and decoded by the run time: {floor} ms"));
    }

    private static QuickRow Against(ChildUsage without, ChildUsage with, string what, string toReach) => new(
        what,
        with.Succeeded
            ? Shown($"{with.User / without.User:F2} times CPU ({with.User:F1} s), {with.Wall / without.Wall:F2} times wall ({with.Wall.TotalSeconds:F1} s), {with.CompilerMegabytes:F0} MB")
            : Shown($"no build after {with.Wall.TotalSeconds:F0} s: {with.Output.Split('\n')[0].Trim()}").TrimEnd(':', ' '),
        toReach,
        Shown($"without the package: {without.User:F1} s CPU, {without.Wall.TotalSeconds:F1} s wall, {without.CompilerMegabytes:F0} MB"));

    private static IEnumerable<QuickRow> Emitted(MadeProject project, ChildUsage without, ChildUsage with, long documents)
    {
        if (!project.Build("with", "1000", "emitted").Succeeded)
            yield break;

        ChildUsage compiled = Median(() => project.Build("emitted", "1000"));
        yield return new(
            "emitted C# / assembly, 1,000 articles",
            Shown($"{project.Bytes("emitted", "*.cs") / (double)documents:F2} / {project.Bytes("bin/with1000", "Made.dll") / (double)documents:F2} times the documents"),
            "≤ 0.6 / ≤ 1.25",
            Shown($"the documents: {documents / 1e6:F1} MB"));
        yield return new(
            "compiling the emitted code alone",
            compiled.Succeeded ? Shown($"{100 * (compiled.User - without.User) / with.User:F0} % of the build's CPU") : "does not compile without the product",
            "≤ 25 %",
            Shown($"the build with the package: {with.User:F1} s CPU"));
    }

    private static ChildUsage Median(Func<ChildUsage> build)
    {
        var builds = new List<ChildUsage>();
        while (builds.Count < Times && (builds.Count == 0 || builds[^1].Wall.TotalSeconds < TooLongForAMedian) && builds.TrueForAll(one => one.Succeeded))
            builds.Add(build());

        return builds.Find(one => !one.Succeeded) ?? builds.OrderBy(one => one.User).ElementAt(builds.Count / 2);
    }
}
