using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Syntax;

/// <summary>The stories of a page: its paragraphs cut into sentences, words and quotations, before anybody is known in them.</summary>
internal sealed class Prose : IDisposable
{
    private Prose(string? language, IReadOnlyList<Story> stories, IReadOnlyList<TextSpan> unpaired) =>
        (Language, Stories, Unpaired) = (language, stories, unpaired);

    /// <summary>The tag of the language in which the page reports; null where nothing decides.</summary>
    public string? Language { get; }

    /// <summary>The body first, then every other run of a region that has a quotation, in order.</summary>
    public IReadOnlyList<Story> Stories { get; }

    /// <summary>The quotation marks without a partner, in no order.</summary>
    public IReadOnlyList<TextSpan> Unpaired { get; }

    /// <summary>Reads the paragraphs of <paramref name="page"/>, in time linear in their length.</summary>
    /// <remarks>
    /// The body is one story, however many captions and links stand in it. Every other run of a region is a story of its own:
    /// people of a related article are nobody's antecedents here.
    /// </remarks>
    public static Prose Read(Page page, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string? language = PageLanguage.Of(page);
        var reader = new StoryReader(page.Text, language is null or TextLanguage.English ? null : ReportingLanguage.Of(language));
        List<Story> stories = [reader.Read(Body(page), isAlwaysRead: true, cancellationToken)!];
        var run = new List<Paragraph>();
        for (int i = 0; i < page.Paragraphs.Count; i++)
        {
            Paragraph paragraph = page.Paragraphs[i];
            if (paragraph.Region == Region.Body)
                continue;
            run.Add(paragraph);
            bool ends = i + 1 == page.Paragraphs.Count || page.Paragraphs[i + 1].Region != paragraph.Region;
            if (!ends)
                continue;
            if (reader.Read(run, isAlwaysRead: false, cancellationToken) is { } story)
                stories.Add(story);
            run.Clear();
        }

        return new Prose(language, stories, reader.Unpaired);
    }

    /// <summary>Leaves the memory of the tokens to the next page that this thread reads. Nobody asks the stories from here on.</summary>
    public void Dispose()
    {
        foreach (Story story in Stories)
            story.Tokens.Release();
    }

    // A loop: a query over structs is compiled anew in every compiler run.
    private static List<Paragraph> Body(Page page)
    {
        int count = 0;
        foreach (Paragraph paragraph in page.Paragraphs)
            count += paragraph.Region == Region.Body ? 1 : 0;
        var body = new List<Paragraph>(count);
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            if (paragraph.Region == Region.Body)
                body.Add(paragraph);
        }

        return body;
    }
}
