using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>Invented pages that tests put together.</summary>
internal static class Pages
{
    /// <summary>Four paragraphs of prose about a bridge.</summary>
    public const string Prose = """
        The council of Westport voted on Tuesday to replace the old bridge across the harbour, which has been closed to lorries since the spring floods damaged two of its pillars.
        Engineers had warned for years that the foundations were weak, and the harbour office counted more than forty repairs in the past decade, most of them at night.
        The new bridge will carry two lanes, a cycle path and the tram, and it is to open in four years, provided that the region pays its share of the costs.
        Residents on the eastern bank welcomed the decision, although many of them asked how they were to reach the hospital while the work goes on.
        """;

    public static Page Read(params string[] parts) => PageReader.Read(string.Join("\n", parts));

    /// <summary>The lines of one region, in order.</summary>
    public static IEnumerable<string> Lines(this Page page, Region region) =>
        page.Paragraphs.Where(paragraph => paragraph.Region == region).Select(paragraph => paragraph.Span.In(page.Text));

    public static string Body(this Page page) => new Article { Text = page.Text, Passages = page.Passages }.Body;
}
