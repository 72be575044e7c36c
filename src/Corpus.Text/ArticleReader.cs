using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Quantities;
using Corpus.Text.Speech;
using Corpus.Text.Syntax;

namespace Corpus.Text;

/// <summary>Reads a document: any string is valid, and the same string always gives the same article.</summary>
internal static class ArticleReader
{
    /// <summary>Reads <paramref name="text"/> in time linear in its length.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Article Read(string text, CancellationToken cancellationToken = default) => Read(text, null, cancellationToken);

    /// <summary>The same, where somebody knows the language: its tag (<c>de</c>, <c>pt-BR</c>), or null.</summary>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public static Article Read(string text, string? language, CancellationToken cancellationToken)
    {
        Page page = PageReader.Read(text, language, cancellationToken);
        using Prose prose = Prose.Read(page, cancellationToken);
        Cast cast = Cast.Read(prose, cancellationToken);
        ReportedSpeech speech = ReportedSpeech.Read(prose, cast, cancellationToken);
        PageQuantities quantities = PageQuantities.Read(page, prose.Language, cancellationToken);

        var article = new Article(page)
        {
            Quotes = AtFirstHand(speech.Quotes, page.Outlet),
            Speakers = speech.Speakers,
            Claims = speech.Claims,
            Figures = quantities.Figures,
            Findings = InOrder(page.Findings, speech.Findings, quantities.Findings),
        };
        article = article.WithSpeakers(new Transcript(text, cancellationToken).Speakers());
        return page.Speaker is null ? article : article.SpokenBy(page.Speaker);
    }

    // What somebody tells the outlet whose page this is was not taken over from another.
    private static EquatableArray<Quote> AtFirstHand(EquatableArray<Quote> quotes, string? outlet)
    {
        if (outlet is null || !quotes.Any(quote => IsOutlet(quote.Via, outlet)))
            return quotes;
        return quotes.Select(quote => IsOutlet(quote.Via, outlet) ? quote with { Via = null } : quote).ToEquatableArray();
    }

    // The Bergen Post and Bergen Post are one.
    private static bool IsOutlet(string? via, string outlet) =>
        via is not null && string.Equals(WithoutArticle(via), WithoutArticle(outlet), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name)
    {
        int space = name.IndexOf(' ');
        return space > 0 && (Lexicon.FunctionOf(name.AsSpan(0, space)) & FunctionWords.DefiniteArticle) != 0 ? name.Substring(space + 1) : name;
    }

    private static EquatableArray<Finding> InOrder(EquatableArray<Finding> ofPage, EquatableArray<Finding> ofSpeech, IReadOnlyList<Finding> ofNumbers) =>
        ofPage.Count + ofSpeech.Count + ofNumbers.Count == 0
            ? default
            : ofPage.Concat(ofSpeech).Concat(ofNumbers).OrderBy(finding => finding.Span.Start).ToEquatableArray();
}
