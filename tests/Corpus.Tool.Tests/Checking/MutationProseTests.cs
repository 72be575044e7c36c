using System.Text;
using Corpus.Text.Citing;
using Corpus.Text.Comparison;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Tests.Matching;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using Corpus.Tool.Prose;

namespace Corpus.Tool.Tests.Checking;

/// <summary>True and altered citations in prose: what the sources say to them is what they say to the same words in code.</summary>
public sealed class MutationProseTests
{
    private const int CasesOfKind = 12;
    private const int Seed = 20_261;

    private static readonly Lazy<MutationCorpus> _made = new(() => new MutationCorpus());

    private static readonly Lazy<CitableCorpus> _corpus = new(() => new CitableCorpus(
        [.. _made.Value.Index.Articles.Select((article, i) => new CitableSource(PathOf(i), article))],
        () => _made.Value.Speakers,
        cancellationToken => Compare(_made.Value, cancellationToken),
        GeneratedNames.None));

    [Fact]
    public void As_block_quotations_with_a_note_that_names_the_source() =>
        Same("page.md", citation => $"<!-- cite: {PathOf(citation.Article)} -->\n> {Lines(citation)}\n\n");

    [Fact]
    public void As_block_quotations_with_a_link_on_the_line_behind_them() =>
        Same("page.md", citation => $"> {Lines(citation)}\n\n— [source]({PathOf(citation.Article)})\n\n");

    [Fact]
    public void As_blocks_of_a_web_page_that_cite() => Same(
        "page.html",
        citation => $"<blockquote cite=\"{PathOf(citation.Article)}\">{System.Net.WebUtility.HtmlEncode(citation.Text)}</blockquote>\n");

    private static void Same(string name, Func<MutationKinds.Citation, string> write)
    {
        MutationKinds.Citation[] citations = [.. Citations()];
        string page = string.Concat(citations.Select(write));

        var asked = new Verifier(_corpus.Value, MatchOptions.Default);
        IReadOnlyList<CheckedCitation> found = new ProseVerifier(_corpus.Value, MatchOptions.Default, isStrict: false).Check(ProseFile.Of(name, page), default);

        string[] expected =
        [
            .. citations.Select(citation => Told(citation.Text, asked.Check(
                new CitationQuestion { Words = citation.Text, Articles = [new GivenName(PathOf(citation.Article))] }, default))),
        ];
        Assert.True(citations.Length > 200);
        Assert.Equal(citations.Length, found.Count);
        string[] differing =
        [
            .. citations.Select((citation, i) => (citation, Told: Told(citation.Text, found[i].Finding), Expected: expected[i]))
                .Where(one => one.Told != one.Expected)
                .Select(one => $"{one.citation.Kind}: {one.Expected} became {one.Told}"),
        ];
        Assert.True(differing.Length == 0, $"{differing.Length} of {citations.Length} differ\n" + string.Join('\n', differing.Take(20)));
    }

    private static string Told(string words, CitationFinding finding) =>
        $"{words} -> {finding.Verdict!.Kind} {string.Join(' ', finding.Objections.Select(objection => objection.Rule.Id))}";

    private static CorpusComparison Compare(MutationCorpus corpus, CancellationToken cancellationToken) => CorpusComparison.Create(
        [.. corpus.Articles.Select(article => (article, ArticleFingerprint.Of(article, cancellationToken)))], cancellationToken);

    internal static IEnumerable<MutationKinds.Citation> Citations()
    {
        MutationCorpus corpus = _made.Value;
        var random = new Random(Seed);
        var kinds = new MutationKinds(corpus, random);
        foreach ((string kind, MutationKinds.Expected expected, Func<string[], string?> change) in kinds.All)
        {
            int made = 0;
            for (int tries = 0; made < CasesOfKind && tries < CasesOfKind * 20; tries++)
            {
                MutationCorpus.BodyLine line = corpus.Lines[random.Next(corpus.Lines.Count)];
                string[] words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                int length = Math.Min(words.Length, random.Next(9, 15));
                int start = random.Next(words.Length - length + 1);
                if (change(words[start..(start + length)]) is not { } text)
                    continue;

                made++;
                yield return new MutationKinds.Citation(kind, line.Article, text, expected);
            }
        }
    }

    private static string PathOf(int article) => $"sources/{article:000}.txt";

    private static string Lines(MutationKinds.Citation citation) => Escaped(citation.Text).Replace("\n", "\n> ", StringComparison.Ordinal);

    // Whoever writes Markdown writes its signs so that they are read as they stand.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
            escaped.Append(char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? "\\" : "").Append(c);
        return escaped.ToString();
    }
}
