using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Tool.Prose;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Checking;

/// <summary>Pages that cite none of the sources: those that came with the packages on this machine.</summary>
public sealed class FalseAlarmTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int MostPages = 150;
    private const int LongestPage = 1_000_000;

    [Fact]
    public void Pages_of_packages_have_no_fault()
    {
        string[] pages = [.. Pages().Take(MostPages)];
        if (pages.Length == 0)
        {
            output.WriteLine("There is no package folder on this machine: nothing was read.");
            return;
        }

        SourceSet sources = new SourceRequest(Repository.Root, ["seeds/*.txt"]).Load(new CorpusSettings(), ArticleCache.None, default);
        var verifier = new ProseVerifier(sources.Corpus, MatchOptions.Default, isStrict: false);
        var faults = new List<string>();
        foreach (string page in pages)
        {
            if (ProseFile.Read(Path.GetFileName(page), page, out _) is { } read)
            {
                faults.AddRange(verifier.Check(read.Prose, default)
                    .SelectMany(citation => citation.Finding.Objections.Select(objection => $"{page}: {objection.Message}")));
            }
        }

        Assert.Empty(faults);
    }

    // Licences and notices are pages, too, and full of words in marks.
    private static IEnumerable<string> Pages()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
        string[] names = ["*.md", "*.txt", "*.html"];
        return !Directory.Exists(packages) ? [] : names
            .SelectMany(name => Directory.EnumerateFiles(packages, name, SearchOption.AllDirectories))
            .Where(file => new FileInfo(file).Length is > 0 and < LongestPage)
            .Order(StringComparer.Ordinal);
    }
}
