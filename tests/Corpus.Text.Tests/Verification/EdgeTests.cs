using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Tests;
using Corpus.Text.Comparison;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.People;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Tests.Verification;

/// <summary>
/// What people and language models make of a text when they cite it, text by text and word by word: news, a press release, an abstract, a specification, a
/// contract, a transcript, printed pages, Markdown, other languages. The lines of the tables are the cases.
/// </summary>
public sealed partial class EdgeTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Corpus.Text.Tests", "Verification", "Edges");

    private static readonly Lazy<Verifier> _verifier = new(Load);

    public static TheoryData<string> Texts => [.. Directory.GetFiles(_folder, "*.tsv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_citation_of_the_text_gets_the_verdict_that_it_deserves(string table)
    {
        string[] lines = File.ReadAllLines(Path.Combine(_folder, table));

        Assert.Empty(lines.Where(line => line.Length > 0).Select(Wrong).OfType<string>());
        Assert.NotEmpty(lines);
    }

    [Fact]
    public void There_are_more_than_a_thousand_of_them() => Assert.True(
        Directory.GetFiles(_folder, "*.tsv").Sum(table => File.ReadAllLines(table).Length) > 1000);

    /// <summary>What is wrong with the verdict on the citation of a line; null when nothing is.</summary>
    private static string? Wrong(string line)
    {
        string[] fields = line.Split('\t');
        var question = new CitationQuestion
        {
            Words = Unescape(fields[1]),
            Speakers = [.. Names(fields, "speaker=")],
            Articles = [.. Names(fields, "article=")],
        };
        CitationFinding finding = _verifier.Value.Check(question, default);
        string[] found = [.. finding.Objections.Select(objection => objection.Rule.Id).Except(["CORP108", "CORP109", "CORP113"])];
        bool isRight = fields[0].Split('|').Any(expected => IsRight(expected, found, finding.Verdict!));
        return isRight ? null : $"{string.Join(' ', found)}{(finding.Verdict!.IsSpelling ? " (same)" : "")}: {line}";
    }

    private static bool IsRight(string expected, string[] found, Verdict verdict) => expected switch
    {
        "faithful" => found.Length == 0,
        "same" => found.Length == 0 || (found is ["CORP102"] && verdict.IsSpelling),
        "words" => found is ["CORP102"] && !verdict.IsSpelling,
        "altered" => found is ["CORP101" or "CORP103" or "CORP104" or "CORP107"] || IsRight("words", found, verdict),
        _ => found.SequenceEqual([RuleOf(expected)]),
    };

    private static string RuleOf(string expected) => expected switch
    {
        "absent" => "CORP101",
        "number" => "CORP103",
        "meaning" => "CORP104",
        "source" => "CORP105",
        "speaker" => "CORP106",
        "elision" => "CORP107",
        "unknown" => "CORP110",
        "outside" => "CORP111",
        "left-out" => "CORP114",
        _ => throw new ArgumentException("No such verdict: " + expected),
    };

    private static IEnumerable<GivenName> Names(string[] fields, string key) => fields.Skip(2)
        .Where(field => field.StartsWith(key, StringComparison.Ordinal)).Select(field => new GivenName(field[key.Length..]));

    private static Verifier Load()
    {
        (string Name, Article Article)[] sources = [.. Directory.GetFiles(_folder)
            .Where(path => Path.GetExtension(path) is ".txt" or ".md" && Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), ArticleReader.Read(File.ReadAllText(path))))];
        var corpus = new CitableCorpus(
            [.. sources.Select(source => new CitableSource(source.Name, new SearchableArticle(source.Article)))],
            () => SpeakerDirectory.Create([.. sources.Select(source => source.Article)]),
            _ => CorpusComparison.Create([.. sources.Select(source => (source.Article, ArticleFingerprint.Of(source.Article)))]),
            GeneratedNames.None);
        return new Verifier(corpus, MatchOptions.Default);
    }

    private static string Unescape(string text) => Escape().Replace(
        text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal),
        match => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escape();
}
