using Corpus.Tests;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Tests.Matching;

/// <summary>Citations from small made documents, each standing for a way in which people and programs go wrong, or for one that only looks wrong.</summary>
public sealed class CaseTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Corpus.Text.Tests", "Matching", "Cases");

    private static readonly Lazy<CorpusIndex> _corpus = new(Load);

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (string line in File.ReadAllLines(Path.Combine(_folder, "cases.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split('\t');
            cases.Add(fields[1].Replace("\\n", "\n", StringComparison.Ordinal), fields[0]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_has_its_verdict(string cited, string expected) =>
        Assert.Contains(_corpus.Value.Check(cited).Kind.ToString(), expected.Split(' '));

    private static CorpusIndex Load()
    {
        Article[] articles = [.. Directory.GetFiles(_folder).Where(path => !path.EndsWith("cases.tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => ArticleReader.Read(File.ReadAllText(path)))];
        return new CorpusIndex([.. articles.Select(article => new SearchableArticle(article))], SpeakerDirectory.Create(articles));
    }
}
