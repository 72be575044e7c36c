using Corpus.Text.Model;
using static System.FormattableString;

namespace Corpus.Tool.Report;

/// <summary>The corpus at a glance: how much there is, of what time, from whom, and who speaks.</summary>
internal sealed class OverviewSection(HtmlWriter page, ReportedCorpus corpus)
{
    private const int MostOutlets = 12;
    private const int MostSpeakers = 16;
    private const int MostVia = 8;

    /// <summary>Writes the sentence that says what the corpus is.</summary>
    public void WriteSummary()
    {
        DateTime[] days = [.. corpus.Sources.Select(source => source.Article.Published).OfType<DateTime>().Order()];
        page.Write($"<p class=\"lead\"><b>{Wording.Number(corpus.Sources.Count)}</b> {(corpus.Sources.Count == 1 ? "article" : "articles")}");
        if (corpus.Outlets.Count > 0)
            page.Write($" of <b>{Wording.Number(corpus.Outlets.Count)}</b> {(corpus.Outlets.Count == 1 ? "outlet" : "outlets")}");
        if (days.Length > 0 && days[0] == days[^1])
            page.Write($", {Wording.Day(days[0])}");
        else if (days.Length > 0)
            page.Write($", {Wording.Day(days[0])} to {Wording.Day(days[^1])}");
        page.Write($". <b>{Wording.Number(Sum(article => article.Quotes.Count))}</b> quotations");
        page.Write($" of <b>{Wording.Number(corpus.SpokenBy.Count(count => count > 0))}</b> speakers,");
        page.Write($" <b>{Wording.Number(Sum(article => article.Claims.Count))}</b> claims,");
        page.Write($" <b>{Wording.Number(Sum(article => article.Figures.Count))}</b> figures.</p>");
    }

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        page.Write($"<section id=\"glance\" aria-labelledby=\"glance-h\"><h2 id=\"glance-h\">At a glance</h2><div class=\"cards\">");
        new DateBars(page, corpus.Sources).Write();
        WriteRanked("Outlets", corpus.Outlets, MostOutlets, "article", isFilter: true);
        WriteSpeakers();
        WriteRanked("Taken over from", corpus.Via, MostVia, "quotation", isFilter: false);
        page.Write($"</div></section>\n");
    }

    private int Sum(Func<Article, int> count) => corpus.Sources.Sum(source => count(source.Article));

    private void WriteSpeakers()
    {
        int[] quoted = [.. corpus.SpeakersByRank.Where(speaker => corpus.SpokenBy[speaker] > 0)];
        if (quoted.Length == 0)
            return;

        page.Write($"<div class=\"card wide\"><h3>Who is quoted</h3><table class=\"rank\"><thead><tr><th scope=\"col\">Speaker");
        page.Write($"</th><th scope=\"col\" class=\"n\">Quotations</th><th scope=\"col\" class=\"n\">Claims</th></tr></thead><tbody>");
        foreach (int speaker in quoted.Take(MostSpeakers))
        {
            Speaker named = corpus.Speakers.Speakers[speaker];
            page.Write($"<tr><th scope=\"row\"><a class=\"pick\" href=\"#articles\" data-speaker=\"{speaker}\">");
            page.Write($"<span class=\"q s{corpus.Colours.ColourOf(speaker)}\">{Wording.Clip(named.Name, 60)}</span></a>");
            if (named.Role is { } role)
                page.Write($" <i>{Wording.Clip(role, 60)}</i>");
            page.Write($"</th><td class=\"n\">");
            WriteBar(corpus.SpokenBy[speaker], corpus.SpokenBy[quoted[0]], corpus.Colours.ColourOf(speaker));
            page.Write($"{Wording.Number(corpus.SpokenBy[speaker])}</td><td class=\"n\">{Wording.Number(corpus.ClaimedBy[speaker])}</td></tr>");
        }

        page.Write($"</tbody></table>");
        WriteMore(quoted.Length - MostSpeakers, "speaker");
        page.Write($"</div>");
    }

    private void WriteRanked(string heading, IReadOnlyList<(string Name, int Count)> ranked, int most, string noun, bool isFilter)
    {
        if (ranked.Count == 0)
            return;

        page.Write($"<div class=\"card\"><h3>{heading}</h3><table class=\"rank\"><thead class=\"sr\"><tr><th scope=\"col\">Outlet</th>");
        page.Write($"<th scope=\"col\">{noun}s</th></tr></thead><tbody>");
        for (int i = 0; i < Math.Min(most, ranked.Count); i++)
        {
            page.Write($"<tr><th scope=\"row\">");
            if (isFilter)
                page.Write($"<a class=\"pick\" href=\"#articles\" data-outlet=\"{i}\">{Wording.Clip(ranked[i].Name, 60)}</a>");
            else
                page.Write($"{Wording.Clip(ranked[i].Name, 60)}");
            page.Write($"</th><td class=\"n\">");
            WriteBar(ranked[i].Count, ranked[0].Count, null);
            page.Write($"{Wording.Number(ranked[i].Count)}</td></tr>");
        }

        page.Write($"</tbody></table>");
        WriteMore(ranked.Count - most, "outlet");
        page.Write($"</div>");
    }

    private void WriteMore(int more, string noun)
    {
        if (more > 0)
            page.Write($"<p class=\"more\">and {Wording.Counted(more, "more " + noun)}</p>");
    }

    // As a picture and not as a style: a content security policy that allows one style sheet allows no other style.
    private void WriteBar(int count, int most, int? colour)
    {
        int width = Math.Max(2, 100 * count / Math.Max(1, most));
        string tone = colour is int one ? Invariant($" s{one}") : "";
        page.Write($"<svg class=\"bar{tone}\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        page.Write($"<rect width=\"{width}\" height=\"4\" rx=\"1\"/></svg>");
    }
}
