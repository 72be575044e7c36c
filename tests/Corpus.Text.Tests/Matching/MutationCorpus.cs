using System.Text;
using Corpus.Tests;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Tests.Matching;

/// <summary>The texts that citations are cut out of, and a plain second opinion on whether a text has some words.</summary>
internal sealed class MutationCorpus
{
    private const int MostDevelopmentTexts = 80;

    private readonly string[] _plain;

    public MutationCorpus()
    {
        List<string> paths = [.. Repository.Seeds];
        if (Repository.DevelopmentSet(Path.Combine("body-dev", "flat")) is { } development)
        {
            paths.AddRange(Directory.GetFiles(development, "*.txt").Order(StringComparer.Ordinal).Take(MostDevelopmentTexts));
            HasDevelopmentSet = true;
        }

        Articles = [.. paths.Select(path => ArticleReader.Read(File.ReadAllText(path)))];
        Speakers = SpeakerDirectory.Create(Articles);
        Index = new CorpusIndex([.. Articles.Select(article => new SearchableArticle(article))], Speakers);
        _plain = [.. Articles.Select(article => Plain(article.Text))];
        Lines = [.. Articles.SelectMany((article, index) => LinesOf(article).Select(line => new BodyLine(index, line)))];
    }

    public bool HasDevelopmentSet { get; }

    public IReadOnlyList<Article> Articles { get; }

    public SpeakerDirectory Speakers { get; }

    public CorpusIndex Index { get; }

    /// <summary>The lines of all bodies that have more than a few words.</summary>
    public IReadOnlyList<BodyLine> Lines { get; }

    /// <summary>Whether an article has the words, by a plain search that knows nothing of the matcher.</summary>
    public bool Has(int article, string words)
    {
        string text = _plain[article];
        string wanted = Plain(words).Trim();
        for (int at = text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            bool ends = at + wanted.Length == text.Length || !char.IsLetterOrDigit(text[at + wanted.Length]);
            if (begins && ends && string.CompareOrdinal(text, at + 1, wanted, 1, wanted.Length - 1) == 0)
                return true;
        }

        return false;
    }

    public bool AnyHas(string words) => Enumerable.Range(0, Articles.Count).Any(article => Has(article, words));

    /// <summary>Whether an article has one run of words somewhere before another.</summary>
    public bool HasInOrder(int article, string first, string second)
    {
        int at = _plain[article].IndexOf(Plain(first).Trim(), StringComparison.OrdinalIgnoreCase);
        return at >= 0 && _plain[article].IndexOf(Plain(second).Trim(), at, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static IEnumerable<string> LinesOf(Article article) => article.Passages
        .Where(passage => passage.Region == Region.Body)
        .SelectMany(passage => passage.Span.In(article.Text).Split('\n'))
        .Select(line => line.Trim())
        .Where(line => line.Split(' ').Length >= 14);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char folded = c switch
            {
                '“' or '”' or '‘' or '’' or '"' => '\'',
                '–' or '—' or '‑' => '-',
                _ => char.IsWhiteSpace(c) ? ' ' : c,
            };
            if (folded != ' ' || plain.Length == 0 || plain[^1] != ' ')
                plain.Append(folded);
        }

        return plain.ToString();
    }

    internal sealed record BodyLine(int Article, string Text);
}
