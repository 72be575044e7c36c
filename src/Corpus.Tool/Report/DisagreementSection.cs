using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>Figures of independent articles that differ, side by side.</summary>
internal sealed class DisagreementSection(HtmlWriter page, ReportedCorpus corpus)
{
    private const int Most = 60;
    private const int Around = 110;

    /// <summary>Writes the section; nothing where all agree.</summary>
    public void Write()
    {
        IReadOnlyList<FigureDisagreement> disagreements = corpus.Comparison.Disagreements;
        if (disagreements.Count == 0)
            return;

        page.Write($"<section id=\"figures\" aria-labelledby=\"figures-h\"><h2 id=\"figures-h\">Figures that disagree</h2>");
        page.Write($"<p class=\"note\">No verdict: both may be right, of different days or by different counts.</p><ul class=\"pairs\">");
        foreach (FigureDisagreement one in disagreements.Take(Most))
        {
            page.Write($"<li>");
            WriteSide(one.First);
            page.Write($"<p class=\"versus\"><span>against</span></p>");
            WriteSide(one.Second);
            page.Write($"<p class=\"shared\">Both are about {Wording.Clip(string.Join(", ", one.SharedNames.Take(4)), 120)}.</p></li>");
        }

        page.Write($"</ul>");
        if (disagreements.Count > Most)
            page.Write($"<p class=\"more\">and {Wording.Counted(disagreements.Count - Most, "more disagreement")}</p>");
        page.Write($"</section>\n");
    }

    private void WriteSide(Place place)
    {
        CitableSource source = corpus.Sources[place.Article];
        Figure figure = source.Article.Figures[place.Item];
        page.Write($"<div><p class=\"big\">{Wording.Clip(figure.Span.In(source.Article.Text), 40)} ");
        page.Write($"<span>{Wording.Clip(figure.Unit, 40)}</span></p><p class=\"words\">");
        WriteWordsAround(source.Article.Text, figure.Span);
        page.Write($"</p><p class=\"from\"><a href=\"#f{place.Article}-{place.Item}\">{Wording.TitleOf(source)}</a> <b>{Wording.OutletOf(source)}</b>");
        if (source.Article.Published is { } day)
            page.Write($" {Wording.ShortDay(day)}");
        page.Write($"</p></div>");
    }

    private void WriteWordsAround(string text, TextSpan figure)
    {
        int start = Math.Max(0, figure.Start - Around);
        int lineStart = text.AsSpan(start, figure.Start - start).LastIndexOfAny('\r', '\n');
        bool isCutBefore = lineStart < 0 && start > 0;
        start = lineStart >= 0 ? start + lineStart + 1 : start;
        int end = Math.Min(text.Length, figure.End + Around);
        int lineEnd = text.AsSpan(figure.End, end - figure.End).IndexOfAny('\r', '\n');
        bool isCutBehind = lineEnd < 0 && end < text.Length;
        end = lineEnd >= 0 ? figure.End + lineEnd : end;

        // Whole words only, where there is a blank to cut at.
        if (isCutBefore && text.AsSpan(start, figure.Start - start).IndexOf(' ') is var blank and >= 0)
            start += blank;
        if (isCutBehind && text.AsSpan(figure.End, end - figure.End).LastIndexOf(' ') is var last and >= 0)
            end = figure.End + last;

        page.Write($"{(isCutBefore ? "… " : "")}{Wording.OneLine(text[start..figure.Start])}{Blank(text, figure.Start - 1)}");
        page.Write($"<mark>{figure.In(text)}</mark>");
        page.Write($"{Blank(text, figure.End)}{Wording.OneLine(text[figure.End..end])}{(isCutBehind ? " …" : "")}");
    }

    private static string Blank(string text, int at) => at >= 0 && at < text.Length && char.IsWhiteSpace(text[at]) ? " " : "";
}
