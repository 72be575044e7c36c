using Corpus.Generators.Benchmarks.Quick;
using Corpus.Text;
using Corpus.Text.Comparison;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.People;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using Corpus.Tool.Report;

namespace Corpus.Tests;

/// <summary>Corpora made for a test of the page.</summary>
internal static class MadeCorpus
{
    /// <summary>Three articles: an original, its reprint, and another reporter's, whose figure differs.</summary>
    public static IReadOnlyList<CitableSource> Harbour { get; } =
    [
        Source("news/harbour.txt", """
        ---
        title: Harbour to close in winter
        outlet: The Tarn Herald
        published: 2024-05-28
        url: https://tarn.example/harbour
        ---
        Merrow's harbour will be closed for repairs, the town of Merrow told the people of Tarn on Tuesday.

        “We have waited far too long for these repairs, and the work will begin in autumn,” said Harbour Master Helena Brandt. “Nobody will lose a day's work.”

        The closure affects 94,000 passengers a year in Merrow, the Tarn Harbour Board counted in spring.

        “A harbour without ferries is a car park,” ferry captain Jonas Lind told The Tarn Herald.
        """),
        Source("news/reprint.txt", """
        ---
        title: Harbour to close
        outlet: Coast Today
        published: 2024-05-30
        ---
        Merrow's harbour will be closed for repairs, the town of Merrow told the people of Tarn on Tuesday.

        “We have waited far too long for these repairs, and the work will begin in autumn,” said Harbour Master Helena Brandt. “Nobody will lose a day's work.”

        The closure affects 94,000 passengers a year in Merrow, the Tarn Harbour Board counted in spring.

        “A harbour without ferries is a car park,” ferry captain Jonas Lind told The Tarn Herald.
        """),
        Source("news/winter.txt", """
        ---
        title: What winter will bring to Merrow
        outlet: Island Post
        published: 2024-06-03
        ---
        Shopkeepers in Merrow fear the coming winter in Tarn.

        Some 120,000 passengers come through Merrow, and the Tarn shops live by them, Mayor Ada Holm wrote in a letter to Merrow and Tarn.

        “Every week without a ferry costs us a shop,” Holm said, according to Radio Tarn.
        """),
    ];

    /// <summary>Made news articles, each of about 4.6 KB.</summary>
    public static IReadOnlyList<CitableSource> Articles(int count) => [.. MadeArticles.First(count).Select(made => Source("made/" + made.File, made.Text))];

    /// <summary>A source as the product reads it.</summary>
    public static CitableSource Source(string path, string text) => new(path, new SearchableArticle(ArticleReader.Read(text)));

    /// <summary>What the page shows of some sources.</summary>
    public static ReportedCorpus Reported(IReadOnlyList<CitableSource> sources) => new(sources, Speakers(sources), Comparison(sources));

    /// <summary>The sources as citations ask them.</summary>
    public static CitableCorpus Citable(IReadOnlyList<CitableSource> sources) =>
        new(sources, () => Speakers(sources), _ => Comparison(sources), GeneratedNames.None);

    /// <summary>The page of some sources.</summary>
    public static string Page(params CitableSource[] sources) => CorpusReport.Of("Merrow", Reported(sources));

    private static SpeakerDirectory Speakers(IReadOnlyList<CitableSource> sources) => SpeakerDirectory.Create([.. sources.Select(source => source.Article)]);

    private static CorpusComparison Comparison(IReadOnlyList<CitableSource> sources) =>
        CorpusComparison.Create([.. sources.Select(source => (source.Article, ArticleFingerprint.Of(source.Article)))]);
}
