using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>The citations that were checked, each with its verdict, and how much of the corpus is cited.</summary>
internal sealed class CitationSection(HtmlWriter page, ReportedCorpus corpus, CitedPlaces cited)
{
    /// <summary>Writes the section; nothing where nobody asked.</summary>
    public void Write()
    {
        if (!cited.IsAsked)
            return;

        int faults = cited.Citations.Count(citation => citation.IsFault);
        page.Write($"<section id=\"citations\" aria-labelledby=\"citations-h\"><h2 id=\"citations-h\">Citations</h2>");
        string found = faults == 0 ? "none at fault" : Wording.Number(faults) + " to look at";
        page.Write($"<p class=\"note\">{Wording.Counted(cited.Citations.Count, "citation")}, {found}.</p>");
        int number = 0;
        foreach (IGrouping<string, ShownCitation> file in cited.Citations.GroupBy(citation => citation.Path, StringComparer.Ordinal))
        {
            page.Write($"<h3 class=\"file\"><code>{file.Key}</code></h3><ol class=\"cites\">");
            foreach (ShownCitation citation in file)
                Write(citation, number++);
            page.Write($"</ol>");
        }

        WriteCoverage();
        page.Write($"</section>\n");
    }

    private void Write(ShownCitation citation, int number)
    {
        page.Write($"<li id=\"c{number}\" class=\"{(citation.IsFault ? "bad" : "ok")}\"><p class=\"verdict\"><b>{NameOf(citation.Kind)}</b>");
        page.Write($" <span>line {citation.Line}</span></p><blockquote>{Wording.Clip(citation.Words, 400)}</blockquote>");
        foreach ((string rule, string says) in citation.Objections)
            page.Write($"<p>{says} <code>{rule}</code></p>");
        if (citation.Places.Count > 0)
        {
            CitableSource source = corpus.Sources[citation.Places[0].Article];
            page.Write($"<p class=\"from\"><a href=\"#p{number}\">{Wording.TitleOf(source)}</a> <b>{Wording.OutletOf(source)}</b></p>");
        }

        page.Write($"</li>");
    }

    private static string NameOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Faithful => "Faithful",
        VerdictKind.NotFound => "In no source",
        VerdictKind.Altered => "Other words",
        VerdictKind.NumberAltered => "Another number",
        VerdictKind.MeaningAltered => "Another meaning",
        VerdictKind.OtherSource => "Another source",
        VerdictKind.OtherSpeaker => "Another speaker",
        VerdictKind.BrokenElision => "Broken elision",
        VerdictKind.TooShort => "Too short",
        VerdictKind.SeveralSources => "Several sources",
        VerdictKind.OutsideBody => "Outside the article",
        _ => "Left out",
    };

    private void WriteCoverage()
    {
        int[] never = [.. Enumerable.Range(0, corpus.Sources.Count).Where(article => cited.CountOf(article) == 0)];
        int quotations = corpus.Sources.Sum(source => source.Article.Quotes.Count);
        int quoted = Enumerable.Range(0, corpus.Sources.Count)
            .Sum(article => Enumerable.Range(0, corpus.Sources[article].Article.Quotes.Count).Count(quote => cited.IsCited(article, quote)));
        page.Write($"<h3>Coverage</h3><p>{Wording.Number(corpus.Sources.Count - never.Length)} of {Wording.Counted(corpus.Sources.Count, "article")}");
        page.Write($" and {Wording.Number(quoted)} of {Wording.Counted(quotations, "quotation")} are cited.</p>");
        if (never.Length == 0)
            return;

        page.Write($"<details class=\"never\"><summary>Never cited: {Wording.Counted(never.Length, "article")}</summary><ul>");
        foreach (int article in never)
            page.Write($"<li><a href=\"#a{article}\">{Wording.TitleOf(corpus.Sources[article])}</a> {Wording.OutletOf(corpus.Sources[article])}</li>");
        page.Write($"</ul></details>");
    }
}
