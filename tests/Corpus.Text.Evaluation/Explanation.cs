using System.Globalization;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Speech;

namespace Corpus.Text.Evaluation;

/// <summary>Why each line of a document has its region, and each quotation its speaker.</summary>
internal static class Explanation
{
    private const int Shown = 60;

    public static void Write(string text, TextWriter output)
    {
        Page page = PageReader.Read(text);
        foreach (Paragraph paragraph in page.Paragraphs)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paragraph.Line,5}  {paragraph.Region,-11}  {paragraph.Reason,-38}  {Start(paragraph.Span.In(text))}"));

        output.WriteLine();
        output.WriteLine($"title       {page.Title}");
        output.WriteLine($"byline      {page.Byline}");
        output.WriteLine($"outlet      {page.Outlet}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"published   {page.Published:yyyy-MM-dd}"));
        output.WriteLine($"first in    {page.SyndicatedFrom}");

        output.WriteLine();
        foreach (Quote quote in ReportedSpeech.Read(page).Quotes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{quote.Line,5}  {quote.Region,-11}  {quote.Speaker ?? quote.Mention ?? "-",-24}  {quote.Cue ?? "-",-12}  {quote.Rule ?? "no rule",-24}  {Start(quote.Span.In(text))}"));

        output.WriteLine();
        foreach (Claim claim in ArticleReader.Read(text).Claims)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claim.Line,5}  {claim.Kind,-8}  {claim.Speaker ?? "-",-24}  {claim.Mention ?? "-",-24}  {claim.Cue ?? "-",-12}  {claim.Rule,-18}  {claim.In(text).ReplaceLineEndings(" ")}"));
    }

    private static string Start(string words) => words.Length <= Shown ? words : words[..Shown].ReplaceLineEndings(" ") + "…";
}
