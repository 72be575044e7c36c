using Corpus.Text.Model;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Bylines;
using Corpus.Text.Pages.Lines;
using Corpus.Text.Pages.Outlets;
using Corpus.Text.Pages.Published;

namespace Corpus.Text.Pages;

/// <summary>A page whose front matter says what each of its lines is: that is taken, and only what the front matter does not say of the page is looked
/// for.</summary>
internal static class WrittenDownPage
{
    public static Page Read(string text, FrontMatter matter, int linesBefore, string? language, CancellationToken cancellationToken)
    {
        List<PageLine> lines = PageLines.ReadEach(text, matter.End, linesBefore, cancellationToken);
        foreach (PageLine line in lines)
            line.Label(matter.Regions!.Of(line.Number - linesBefore), RegionReason.WrittenDown);

        int first = lines.FindIndex(line => line.Region == Region.Body);
        BodyRun run = first < 0 ? BodyRun.None : new BodyRun(first, lines.FindLastIndex(line => line.Region == Region.Body));
        int title = lines.FindIndex(line => line.Region == Region.Title);

        BylineFinder.Found? byline = matter.Byline is null ? new BylineFinder(text, lines, run, title < 0 ? null : title).Find() : null;
        ArticleDateline dateline = run.IsEmpty ? default : ArticleDateline.Read(text, lines[run.First].Content);
        DateFinder.Candidate? date = matter.Published is null ? new DateFinder(text, lines, run, title < 0 ? null : title).Find(dateline.Date) : null;
        DateTime? published = date is null ? null : new DateOrder(text, lines, run.First, language).Settle(date.Date, date.Index);
        string? outlet = matter.Outlet ?? new OutletFinder(text, lines, run, null, byline?.Index).Find(dateline.Agency, cancellationToken)?.Name;
        var regions = new PageRegions(text, [.. matter.Lines, .. lines], null, cancellationToken);
        return Page.Of(text, regions, matter, language) with
        {
            Title = matter.Title ?? (title < 0 ? null : lines[title].Content.In(text)),
            Byline = matter.Byline ?? byline?.Names,
            Outlet = outlet,
            Published = matter.Published ?? published,
            SyndicatedFrom = SyndicationFinder.Find(text, lines, run) is { } source && !PageReader.SameName(source.From, outlet) ? source.From : null,
            Findings = date is not null && published is null ? new[] { new Finding(FindingKind.AmbiguousDate, date.Date.Span) }.ToEquatableArray() : default,
        };
    }
}
