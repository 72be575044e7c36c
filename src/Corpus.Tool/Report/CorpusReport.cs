using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Corpus.Tool.Report;

/// <summary>Makes the page: one file that asks nobody for anything, and that a browser lets run its own script and nothing else.</summary>
internal static class CorpusReport
{
    // More than a screen of closed headlines is quicker to look through than as many open articles.
    private const int MostOpen = 12;

    private static readonly JsonSerializerOptions _island = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly (string Keys, string What)[] _keys =
    [
        ("/", "search"),
        ("j", "next article"),
        ("k", "article before"),
        ("n", "next quotation in an open article"),
        ("p", "quotation before"),
        ("Enter", "open or close the article"),
        ("Esc", "in the search: show everything again"),
        ("?", "these keys"),
    ];

    /// <summary>The page of a corpus.</summary>
    /// <param name="title">What stands at its head.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="citations">What cites it, in order of files and lines; null when nothing was given to be checked.</param>
    public static string Of(string title, ReportedCorpus corpus, IReadOnlyList<ShownCitation>? citations = null)
    {
        citations = citations?.GroupBy(citation => citation.Path, StringComparer.Ordinal).SelectMany(file => file).ToList();
        var page = new HtmlWriter();
        var cited = new CitedPlaces(citations);
        var overview = new OverviewSection(page, corpus);
        WriteHead(page, title);
        page.Write($"<body><a class=\"skip\" href=\"#articles\">To the articles</a><header><h1>{title}</h1>");
        overview.WriteSummary();
        WriteSections(page, corpus, cited);
        page.Write($"</header><main>\n");
        overview.Write();
        new RepetitionSection(page, corpus).Write();
        new DisagreementSection(page, corpus).Write();
        new CitationSection(page, corpus, cited).Write();
        WriteArticles(page, corpus, cited);
        WriteKeys(page);
        page.Write($"</main>");
        page.Write($"<footer><p>Made by <code>corpus report</code> from the files named beside each article. The texts are their publishers’.</p></footer>\n");
        WriteIsland(page, corpus);
        page.Write($"<script>");
        page.Own(Resource("report.js"));
        page.Write($"</script></body></html>\n");
        return page.ToString();
    }

    private static void WriteHead(HtmlWriter page, string title)
    {
        string style = Resource("report.css");
        page.Write($"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '");
        page.Own(HashOf(Resource("report.js")));
        page.Write($"'; style-src '");
        page.Own(HashOf(style));
        page.Write($"'; img-src data:; base-uri 'none'; form-action 'none'\">");
        page.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">");
        page.Write($"<meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\"><title>{title}</title><style>");
        page.Own(style);
        page.Write($"</style></head>\n");
    }

    private static void WriteSections(HtmlWriter page, ReportedCorpus corpus, CitedPlaces cited)
    {
        page.Write($"<nav aria-label=\"Sections\"><ul><li><a href=\"#glance\">At a glance</a></li>");
        if (corpus.Comparison.Utterances.Count > 0 || corpus.Comparison.ReprintOf.Concat(corpus.Comparison.RewriteOf).Any(original => original is not null))
            page.Write($"<li><a href=\"#repeats\">Who repeats whom</a></li>");
        if (corpus.Comparison.Disagreements.Count > 0)
            page.Write($"<li><a href=\"#figures\">Figures that disagree</a></li>");
        if (cited.IsAsked)
            page.Write($"<li><a href=\"#citations\">Citations</a></li>");
        page.Write($"<li><a href=\"#articles\">Articles</a></li></ul></nav>");
    }

    private static void WriteArticles(HtmlWriter page, ReportedCorpus corpus, CitedPlaces cited)
    {
        page.Write($"<section id=\"articles\" aria-labelledby=\"articles-h\"><h2 id=\"articles-h\">Articles</h2>");
        page.Write($"<form role=\"search\" hidden><label>Search <input type=\"search\" id=\"find\" autocomplete=\"off\" spellcheck=\"false\"></label>");
        page.Write($"<label>Speaker <select id=\"by-speaker\"><option value=\"\">Everybody</option></select></label>");
        page.Write($"<label>Outlet <select id=\"by-outlet\"><option value=\"\">All</option></select></label>");
        page.Write($"<label class=\"box\"><input type=\"checkbox\" id=\"claims\"> Show claims</label>");
        page.Write($"<button type=\"button\" id=\"all\">Open all</button><button type=\"button\" id=\"keys\">Keys</button></form>");
        page.Write($"<p class=\"note\" role=\"status\" id=\"shown\"></p><div id=\"spoken\" hidden></div>\n");

        var disputed = new DisputedPlaces(corpus.Comparison.Disagreements);
        int[] byDate =
        [
            .. Enumerable.Range(0, corpus.Sources.Count)
                .OrderBy(article => corpus.Sources[article].Article.Published ?? DateTime.MaxValue).ThenBy(article => article),
        ];
        foreach (int article in byDate)
            new ArticleSection(page, corpus, cited, disputed, article).Write(isOpen: byDate.Length <= MostOpen);
        page.Write($"</section>");
    }

    // Single keys can be in the way of who talks to the computer: they can be turned off.
    private static void WriteKeys(HtmlWriter page)
    {
        page.Write($"<dialog id=\"help\" aria-labelledby=\"help-h\"><h2 id=\"help-h\">Keys</h2><dl>");
        foreach ((string keys, string what) in _keys)
            page.Write($"<dt><kbd>{keys}</kbd></dt><dd>{what}</dd>");
        page.Write($"</dl><form method=\"dialog\"><label class=\"box\"><input type=\"checkbox\" id=\"keys-on\" checked> Keys are on</label>");
        page.Write($"<button>Close</button></form></dialog>");
    }

    // What the script needs to offer the speakers and outlets; the texts it takes from the page.
    private static void WriteIsland(HtmlWriter page, ReportedCorpus corpus)
    {
        var data = new
        {
            speakers = corpus.SpeakersByRank.Where(speaker => corpus.SpokenBy[speaker] > 0)
                .Select(speaker => new object[] { speaker, Wording.Clip(corpus.Speakers.Speakers[speaker].Name, 60), corpus.SpokenBy[speaker] }),
            outlets = corpus.Outlets.Select(outlet => new object[] { Wording.Clip(outlet.Name, 60), outlet.Count }),
        };
        page.Write($"<script type=\"application/json\" id=\"corpus\">");
        page.Own(JsonSerializer.Serialize(data, _island));
        page.Write($"</script>\n");
    }

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
