using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Bylines;
using Corpus.Text.Pages.Lines;
using Corpus.Text.Pages.Outlets;
using Corpus.Text.Pages.Published;
using Corpus.Text.Pages.Titles;

namespace Corpus.Text.Pages;

/// <summary>Takes a page apart into regions and paragraphs.</summary>
internal static class PageReader
{
    /// <summary>Reads <paramref name="text"/> in time linear in its length: lines, the run that is the body, then what stands around it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Page Read(string text, CancellationToken cancellationToken = default) => Read(text, null, cancellationToken);

    /// <summary>The same, where somebody knows the language: its tag (<c>de</c>, <c>pt-BR</c>), or null.</summary>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public static Page Read(string text, string? knownLanguage, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FrontMatter matter = FrontMatter.Read(text, cancellationToken);
        string? language = knownLanguage ?? matter.Language;
        int linesBefore = matter.Lines.Count == 0 ? 0 : matter.Lines[matter.Lines.Count - 1].Number;
        if (matter.Regions is not null)
            return WrittenDownPage.Read(text, matter, linesBefore, language, cancellationToken);
        if (Specification.Read(text, matter.End, linesBefore, cancellationToken) is { } specification)
            return PageOf(text, specification, matter, language, cancellationToken);

        List<PageLine> lines = PageLines.Read(text, matter.End, linesBefore, cancellationToken);

        BodyRun run = BodyRun.Find(lines, out bool isFallback, cancellationToken);
        if (!isFallback)
            run = run.WithLastWords(text, lines);
        TitleCandidate? title = TitleFinder.Find(text, lines, run);
        if (title is not null && run.Contains(title.Index))
            run = run with { First = title.Index + 1 };

        BylineFinder.Found? byline = new BylineFinder(text, lines, run, title?.Index).Find();
        run = NextArticle.Cut(text, lines, run);
        run = AuthorEnd.Cut(text, lines, run, matter.Byline ?? byline?.Names);

        var labels = new RegionLabels(text, lines, run, cancellationToken);
        labels.LabelRun(isFallback);
        if (title is not null)
            labels.LabelStandfirst(title.Index);
        labels.LabelFirstWords(title?.Index ?? -1);

        cancellationToken.ThrowIfCancellationRequested();
        ArticleDateline dateline = run.IsEmpty ? default : ArticleDateline.Read(text, lines[run.First].Content);
        DateFinder.Candidate? date = new DateFinder(text, lines, run, title?.Index).Find(dateline.Date);
        (string Name, int SignedLine)? outlet = new OutletFinder(text, lines, run, title, byline?.Index).Find(dateline.Agency, cancellationToken);
        (string From, int Index)? syndication = SyndicationFinder.Find(text, lines, run);

        if (title is not null)
            labels.LabelTitle(title.Index, title.Span.In(text));
        if (matter.Title is not null)
            labels.LabelTitle(-1, matter.Title);
        LabelFound(lines, byline, date, outlet, syndication);
        labels.LabelHead(title?.Index ?? run.First - 3);
        labels.LabelTail();

        DateTime? published = date is null ? null : new DateOrder(text, lines, run.First, language).Settle(date.Date, date.Index);
        var regions = new PageRegions(text, [.. matter.Lines, .. lines], title, cancellationToken);
        return Page.Of(text, regions, matter, language) with
        {
            Title = matter.Title ?? (title is null ? null : TitleText.Of(text, lines, title, outlet?.Name)),
            Byline = matter.Byline ?? byline?.Names,
            Outlet = matter.Outlet ?? outlet?.Name,
            Published = matter.Published ?? published,
            SyndicatedFrom = syndication is { } first && !SameName(first.From, outlet?.Name) ? first.From : null,
            Findings = date is not null && published is null && matter.Published is null
                ? new[] { new Finding(FindingKind.AmbiguousDate, date.Date.Span) }.ToEquatableArray()
                : default,
        };
    }

    private static Page PageOf(string text, Specification specification, FrontMatter matter, string? language, CancellationToken cancellationToken)
    {
        var regions = new PageRegions(text, [.. matter.Lines, .. specification.Lines], null, cancellationToken);
        return Page.Of(text, regions, matter, language) with
        {
            Title = matter.Title ?? specification.Title,
            Byline = matter.Byline ?? specification.Byline,
            Outlet = matter.Outlet,
            Published = matter.Published ?? specification.Published,
        };
    }

    private static void LabelFound(
        List<PageLine> lines,
        BylineFinder.Found? byline,
        DateFinder.Candidate? date,
        (string Name, int SignedLine)? outlet,
        (string From, int Index)? syndication)
    {
        if (byline is { } by)
            LabelUnlessBody(lines[by.Index], Region.Byline, RegionReason.Byline);
        if (date is not null)
            LabelUnlessBody(lines[date.Index], Region.Byline, RegionReason.DateLine);
        if (outlet is { SignedLine: >= 0 } signed)
            LabelUnlessBody(lines[signed.SignedLine], Region.Byline, RegionReason.OutletLine);
        if (syndication is { } first)
            LabelUnlessBody(lines[first.Index], Region.Boilerplate, RegionReason.Syndication);
    }

    private static void LabelUnlessBody(PageLine line, Region region, string reason)
    {
        if (line.Region is not (Region.Body or Region.Title))
            line.Label(region, reason);
    }

    internal static bool SameName(string left, string? right) => right is not null && LooseWording.Of(left.AsSpan()) == LooseWording.Of(right.AsSpan());
}
