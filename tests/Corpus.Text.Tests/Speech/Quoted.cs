using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Speech;

namespace Corpus.Text.Tests.Speech;

/// <summary>Reads a text as the body of an article, one paragraph a line.</summary>
internal static class Quoted
{
    public static ReportedSpeech In(string text, CancellationToken cancellationToken = default) => ReportedSpeech.Read(Page(text), cancellationToken);

    public static Page Page(string text) => new()
    {
        Text = text,
        Passages = default,
        Paragraphs = [.. Line.In(text).Where(line => !line.IsBlank).Select(line => new Paragraph(Region.Body, line.Number, line.Content))],
    };

    /// <summary>A page whose lines begin with their region: "Title: ...".</summary>
    public static Page PageByRegion(params (Region Region, string Text)[] paragraphs)
    {
        string text = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        var read = new List<Paragraph>();
        int start = 0;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            read.Add(new Paragraph(paragraphs[i].Region, i + 1, new TextSpan(start, paragraphs[i].Text.Length)));
            start += paragraphs[i].Text.Length + 1;
        }

        return new Page { Text = text, Passages = default, Paragraphs = read };
    }

    /// <summary>The words of every quotation.</summary>
    public static string[] Words(string text) => [.. In(text).Quotes.Select(quote => quote.Span.In(text))];

    /// <summary>Who says each quotation: the speaker, else the mention in brackets, - for nobody and scare for a term; joined by bars.</summary>
    public static string Speakers(string text) => string.Join(" | ", In(text).Quotes.Select(quote =>
        quote.Kind == QuoteKind.Scare ? "scare" : quote.Speaker ?? (quote.Mention is null ? "-" : $"({quote.Mention})")));

    /// <summary>The only quotation of <paramref name="text"/>.</summary>
    public static Quote Single(string text) => Assert.Single(In(text).Quotes);

    /// <summary>The last quotation of <paramref name="text"/>.</summary>
    public static Quote Last(string text) => In(text).Quotes[^1];
}
