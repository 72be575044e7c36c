using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations;

/// <summary>Finds the quotations of a page and their speakers.</summary>
public static class QuotationReader
{
    /// <summary>Reads the paragraphs of <paramref name="page"/>, in time linear in their length.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Quotations Read(Page page, CancellationToken cancellationToken = default) => Read(page, null, cancellationToken);

    /// <summary>As above; <paramref name="body"/> reads the body's story, too, before its memory is given back.</summary>
    internal static Quotations Read(Page page, IBodyReader? body, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var unpaired = new List<TextSpan>();
        var article = new ArticleQuotes(page.Text);
        IBodyReader? next = body;
        foreach (Story story in Stories(page, body is not null, unpaired, cancellationToken))
        {
            using (story)
            {
                if (story.Quotations.Count == 0 && next is null)
                    continue;

                QuotationSieve.Run(story, cancellationToken);
                IReadOnlyList<NounPhrase> others = next?.Find(story, cancellationToken) ?? [];
                Coreference people = Coreference.Resolve(story, others, cancellationToken);
                article.Add(story, people, cancellationToken);
                next?.Take(story, people);
                next = null;
            }
        }

        return article.ToQuotations(unpaired.Select(mark => new Finding(FindingKind.UnpairedQuotationMark, mark)), cancellationToken);
    }

    // The body is one story, however many captions and links stand in it. Every other run of a region is a story of its own:
    // people of a related article are nobody's antecedents here. Headline and captions may ask the body for a full name.
    private static IEnumerable<Story> Stories(Page page, bool readsBody, List<TextSpan> unpaired, CancellationToken cancellationToken)
    {
        var reader = new StoryReader(page.Text);
        List<Paragraph> body = BodyOf(page);
        Story main = reader.Read(body, null, unpaired, readsBody, cancellationToken);
        yield return main;

        NameInventory? names = null;
        NameInventory NamesOfBody() => names ??= readsBody || main.Quotations.Count > 0 ? main.Names : reader.ReadNames(body, cancellationToken);

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

            bool isOfArticle = paragraph.Region is Region.Title or Region.Caption or Region.Byline;
            yield return reader.Read(run, isOfArticle ? NamesOfBody : null, unpaired, isAlwaysRead: false, cancellationToken);
            run.Clear();
        }
    }

    private static List<Paragraph> BodyOf(Page page)
    {
        var body = new List<Paragraph>();
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            if (paragraph.Region == Region.Body)
                body.Add(paragraph);
        }

        return body;
    }
}
