using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Text.Evaluation;

/// <summary>All that the reader finds in a set of texts, one thing a line: two versions of the product read alike when these lines are equal byte for byte.</summary>
/// <remarks>
/// Made by <c>dotnet run --project tests/Corpus.Text.Evaluation -- --dump FOLDER... > FILE</c>, once for each version, and compared with <c>cmp</c> or <c>diff</c>.
/// The folders are read with all below them, in ordinal order of path; a line begins with the path below the folder, so that a difference tells where it is.
/// </remarks>
internal static class Findings
{
    public static void Write(IReadOnlyList<string> folders, TextWriter output)
    {
        output.NewLine = "\n";
        foreach (string folder in folders)
        {
            foreach (string file in Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string name = Path.GetRelativePath(folder, file).Replace('\\', '/');
                foreach (string line in Of(ArticleReader.Read(File.ReadAllText(file))))
                    output.WriteLine($"{name}: {line}");
            }
        }
    }

    private static IEnumerable<string> Of(Article article)
    {
        yield return Line("article", article.Title, article.Byline, Day(article.Published), article.Outlet, article.Url, article.SyndicatedFrom, article.Language, article.Speaker?.Name);
        foreach (Passage passage in article.Passages)
            yield return Line("passage", At(passage.Span), passage.Region);

        foreach (Quote quote in article.Quotes)
            yield return Line("quote", At(quote.Span), quote.Line, quote.Kind, quote.Region, quote.Speaker, quote.Mention, quote.Cue, quote.Via, quote.ContinuesFrom, quote.Rule, quote.Span.In(article.Text));

        foreach (Speaker speaker in article.Speakers)
            yield return Line("speaker", [speaker.Name, speaker.Role, .. speaker.Mentions]);

        foreach (Claim claim in article.Claims)
            yield return Line("claim", At(claim.Span), claim.Line, claim.Kind, claim.Speaker, claim.Mention, claim.Cue, claim.Rule, claim.Span.In(article.Text));

        foreach (Figure figure in article.Figures)
            yield return Line("figure", At(figure.Span), figure.Line, figure.Value, figure.UpTo, figure.Unit, At(figure.UnitSpan), figure.Approximate, figure.Span.In(article.Text));

        foreach (Finding finding in article.Findings)
            yield return Line("finding", At(finding.Span), finding.Kind, finding.Against is { } against ? At(against) : null);

        foreach (FrontMatterFault fault in article.FrontMatterFaults)
            yield return Line("fault", fault);
    }

    private static string Line(string kind, params object?[] parts) =>
        string.Join(" | ", parts.Select(part => part is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{part}").ReplaceLineEndings("\\n")).Prepend(kind));

    private static string At(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}+{span.Length}");

    private static string? Day(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
