using Corpus.Tests;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

/// <summary>
/// What people and language models really change when they cite: units, months, names, tenses, who did what to whom, how many, how surely. Beside it what
/// they may change.
/// </summary>
public sealed class AlterationTests
{
    private static readonly Dictionary<string, CorpusIndex> _corpora = [];

    public static TheoryData<string, string> Altered => Rows("A");

    public static TheoryData<string, string> Faithful => Rows("F");

    [Theory]
    [MemberData(nameof(Altered))]
    public void An_altered_citation_does_not_pass(string cited, string source)
    {
        Verdict verdict = Check(source, cited);

        Assert.False(verdict.Kind is VerdictKind.Faithful or VerdictKind.TooShort or VerdictKind.SeveralSources || verdict.IsSpelling, verdict.Kind.ToString());
    }

    [Theory]
    [MemberData(nameof(Faithful))]
    public void A_faithful_citation_is_accepted_or_only_written_otherwise(string cited, string source)
    {
        Verdict verdict = Check(source, cited);

        Assert.True(verdict.Kind is VerdictKind.Faithful or VerdictKind.TooShort || verdict.IsSpelling, $"{verdict.Kind}: {verdict.SourceWords}");
    }

    private static Verdict Check(string source, string cited)
    {
        lock (_corpora)
        {
            if (!_corpora.TryGetValue(source, out CorpusIndex? corpus))
                _corpora.Add(source, corpus = Sources.Of(source));
            return corpus.Check(cited);
        }
    }

    private static TheoryData<string, string> Rows(string kind)
    {
        var rows = new TheoryData<string, string>();
        string source = "";
        foreach (string line in File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Corpus.Text.Tests", "Matching", "Alterations.tsv")))
        {
            string[] fields = line.Split('\t');
            if (fields[0] == "SRC")
                source = fields[1].Replace("\\n", "\n", StringComparison.Ordinal);
            else if (fields[0] == kind)
                rows.Add(fields[1], source);
        }

        return rows;
    }
}
