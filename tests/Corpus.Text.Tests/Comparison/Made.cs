using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Quantities;

namespace Corpus.Text.Tests.Comparison;

/// <summary>Invented articles, and what comes out when they are compared.</summary>
internal static class Made
{
    public const string Bridge = """
        The council of Westport voted on Tuesday to replace the old bridge across the harbour, which has been closed to lorries since the spring floods.
        Engineers had warned for years that the foundations were weak, and the harbour office counted many repairs in the past decade.
        Mayor Lena Holt told reporters: “We have waited far too long for this day.”
        The new bridge will carry two lanes, a cycle path and the tram, provided that the region pays its share of the costs.
        Residents on the eastern bank welcomed the decision, although many asked how they were to reach the hospital while the work goes on.
        """;

    /// <summary>The same told again: the quotation, then sentence after sentence in similar words.</summary>
    public const string BridgeRetold = """
        Westport has a big decision behind it. “We have waited far too long for this day,” Mayor Lena Holt said.
        The old harbour bridge has been closed to lorries ever since the floods in spring, and the council of Westport voted to replace it.
        For years engineers had warned about weak foundations, with the harbour office having counted repair after repair in the decade.
        Two lanes, a tram and a cycle path are what the new bridge will carry, if the region pays a share of its costs.
        """;

    /// <summary>Another report of the same day, with the same quotation and facts of its own.</summary>
    public const string BridgeReported = """
        After a debate of six hours a majority in Westport's town hall came out for a new crossing on Tuesday night.
        Opponents on the benches of the green list spoke of a waste of money and announced a petition.
        “We have waited far too long for this day,” said Lena Holt, who had campaigned on the project.
        Shopkeepers in the old town fear for their trade, and the ferry company hopes to win passengers during construction.
        Bids are to be invited in autumn, according to the building department.
        """;

    public const string Mill = """
        A fire destroyed the paper mill at Lower Granby early on Sunday, and nobody was hurt, the fire service said.
        Flames were seen from the motorway, where the police closed one carriageway until noon because of the smoke.
        The owners had planned to sell the site next year to a maker of batteries, which now wants to wait for the report.
        """;

    public static Article Article(string body, string? outlet = null, DateTime? published = null, string? syndicatedFrom = null, string? url = null)
    {
        var whole = new TextSpan(0, body.Length);
        var page = new Page { Text = body, Paragraphs = [.. Line.In(body).Where(line => !line.IsBlank).Select(line => new Paragraph(Region.Body, line.Number, line.Content))], Passages = default };
        var quotes = new List<Quote>();
        for (int start = body.IndexOf('“'); start >= 0; start = body.IndexOf('“', start + 1))
            quotes.Add(new Quote { Span = TextSpan.FromBounds(start + 1, body.IndexOf('”', start)), Line = 1, Kind = QuoteKind.Direct, Region = Region.Body });

        return new Article
        {
            Text = body,
            Passages = new[] { new Passage(Region.Body, whole) }.ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
            Figures = FigureReader.Read(page),
            Outlet = outlet,
            Published = published,
            SyndicatedFrom = syndicatedFrom,
            Url = url,
        };
    }

    public static CorpusComparison Compare(params Article[] articles) => CorpusComparison.Create([.. articles.Select(article => (article, ArticleFingerprint.Of(article)))]);
}
