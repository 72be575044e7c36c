using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>Who repeats whom: for each group an arc from every copy to its original, beside the list of the articles.</summary>
internal sealed class RepetitionSection(HtmlWriter page, ReportedCorpus corpus)
{
    // Sixteen units of the picture are one rem of the page: an arc's end stands at the middle of its row in the list beside it.
    private const int Row = 64;
    private const int Width = 96;
    private const int MostPlaces = 6;

    /// <summary>Writes the section; nothing where nobody repeats anybody.</summary>
    public void Write()
    {
        (IReadOnlyList<RepetitionGroup> groups, int count) = RepetitionGroups.In(corpus);
        if (count == 0)
            return;

        page.Write($"<section id=\"repeats\" aria-labelledby=\"repeats-h\"><h2 id=\"repeats-h\">Who repeats whom</h2>");
        page.Write($"<p class=\"key\"><svg viewBox=\"0 0 28 8\" aria-hidden=\"true\"><path class=\"k0\" d=\"M0 4H28\"/></svg> reprints ");
        page.Write($"<svg viewBox=\"0 0 28 8\" aria-hidden=\"true\"><path class=\"k1\" d=\"M0 4H28\"/></svg> tells again in other words ");
        page.Write($"<svg viewBox=\"0 0 28 8\" aria-hidden=\"true\"><path class=\"k2\" d=\"M0 4H28\"/></svg> has the same quotation</p>");
        foreach (RepetitionGroup group in groups)
            Write(group);
        if (count > groups.Count)
            page.Write($"<p class=\"more\">and {Wording.Counted(count - groups.Count, "more group")} of fewer repetitions</p>");
        page.Write($"</section>\n");
    }

    private void Write(RepetitionGroup group)
    {
        int height = group.Articles.Count * Row;
        page.Write($"<div class=\"group\"><div class=\"rows\"><svg viewBox=\"0 0 {Width} {height}\" width=\"{Width / 16}rem\" height=\"{height / 16}rem\"");
        page.Write($" role=\"img\" aria-label=\"{Wording.Counted(group.Copyings.Count, "line")} from articles to those that they repeat\">");
        Dictionary<int, int> rows = group.Articles.Select((article, row) => (article, row)).ToDictionary(pair => pair.article, pair => pair.row);
        foreach (Copying copying in group.Copyings.OrderByDescending(copying => copying.Kind))
            WriteArc(rows[copying.Copy], rows[copying.Original], copying);
        foreach (int article in group.Articles)
            page.Write($"<circle cx=\"{Width - 6}\" cy=\"{Middle(rows[article])}\" r=\"4\"/>");
        page.Write($"</svg><ol>");
        foreach (int article in group.Articles)
            WriteRow(article, group.Copyings);
        page.Write($"</ol></div>");
        if (group.Left > 0)
            page.Write($"<p class=\"more\">and {Wording.Counted(group.Left, "more article")}</p>");
        WriteUtterances(group.Utterances);
        page.Write($"</div>");
    }

    private void WriteArc(int copy, int original, Copying copying)
    {
        int depth = Width - 6 - Math.Min(Width - 10, 18 + (13 * Math.Abs(copy - original)));
        page.Write($"<path class=\"k{(int)copying.Kind}\" ");
        page.Write($"d=\"M{Width - 6} {Middle(copy)}C{depth} {Middle(copy)} {depth} {Middle(original)} {Width - 10} {Middle(original)}\">");
        page.Write($"<title>{Wording.OutletOf(corpus.Sources[copying.Copy])} ");
        page.Write($"{Verb(copying.Kind)} {Wording.OutletOf(corpus.Sources[copying.Original])}</title></path>");
    }

    private static int Middle(int row) => (row * Row) + (Row / 2);

    private static string Verb(CopyKind kind) => kind switch
    {
        CopyKind.Reprint => "reprints",
        CopyKind.Rewrite => "tells again",
        _ => "has words of",
    };

    private void WriteRow(int article, IReadOnlyList<Copying> copyings)
    {
        CitableSource source = corpus.Sources[article];
        page.Write($"<li><a href=\"#a{article}\">{Wording.TitleOf(source)}</a><p><b>{Wording.OutletOf(source)}</b>");
        if (source.Article.Published is { } day)
            page.Write($" {Wording.ShortDay(day)}");
        foreach (IGrouping<CopyKind, Copying> kind in copyings.Where(copying => copying.Copy == article).GroupBy(copying => copying.Kind)
            .OrderBy(kind => kind.Key))
        {
            page.Write($"<span>{Verb(kind.Key)} {Wording.OutletOf(corpus.Sources[kind.First().Original])}");
            if (kind.Count() > 1)
                page.Write($" and {kind.Count() - 1} more");
            page.Write($"</span>");
        }

        page.Write($"</p></li>");
    }

    private void WriteUtterances(IReadOnlyList<Utterance> utterances)
    {
        if (utterances.Count == 0)
            return;

        page.Write($"<ul class=\"said\">");
        foreach (Utterance utterance in utterances)
        {
            Place first = utterance.Quotes[0];
            Article article = corpus.Sources[first.Article].Article;
            Quote quote = article.Quotes[first.Item];
            page.Write($"<li><blockquote>“{Wording.Clip(article.Text.Substring(quote.Span.Start, Math.Min(quote.Span.Length, 400)), 180)}”</blockquote><p>");
            if (corpus.Speakers.IndexOf(first.Article, quote.Speaker) is { } speaker)
                page.Write($"<b>{Wording.Clip(corpus.Speakers.Speakers[speaker].Name, 60)}</b> ");
            WritePlaces(utterance);
            page.Write($" <span>{Wording.Counted(utterance.IndependentSources.Count, "independent source")}</span></p></li>");
        }

        page.Write($"</ul>");
    }

    private void WritePlaces(Utterance utterance)
    {
        Place[] places = [.. utterance.Quotes.DistinctBy(place => place.Article)];
        page.Write($"in ");
        for (int i = 0; i < Math.Min(places.Length, MostPlaces); i++)
        {
            if (i > 0)
                page.Write($", ");
            page.Write($"<a href=\"#q{places[i].Article}-{places[i].Item}\">{Wording.OutletOf(corpus.Sources[places[i].Article])}</a>");
        }

        if (places.Length > MostPlaces)
            page.Write($" and {places.Length - MostPlaces} more");
    }
}
