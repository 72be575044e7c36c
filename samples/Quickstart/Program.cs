// Five news articles became types when this program was compiled. Nothing here parses text: the compiler did.

Console.WriteLine("ARTICLES");
foreach (Article article in Articles.All)
{
    Console.WriteLine();
    Console.WriteLine(article.Title ?? "(no headline)");
    Console.WriteLine($"  {Facts(article)}");

    foreach (Quote quote in article.Quotes.Where(quote => quote.Region is Region.Title or Region.Body))
        Console.WriteLine($"  {quote.Line,4}  {Speaker(quote)}: “{Shorten(quote.Text)}”");

    int elsewhere = article.Quotes.Count(quote => quote.Region is not (Region.Title or Region.Body));
    if (elsewhere > 0)
        Console.WriteLine($"        and {elsewhere} in related links and boilerplate, labelled as such");
}

Console.WriteLine();
Console.WriteLine("SPEAKERS");
foreach (Speaker speaker in Speakers.All)
{
    IReadOnlyList<Quote> quotes = [.. speaker.Quotes.Where(quote => quote.Region is Region.Title or Region.Body)];
    if (quotes.Count == 0)
        continue;

    Console.WriteLine();
    Console.WriteLine(speaker.Role is null ? speaker.Name : $"{speaker.Name}, {speaker.Role}");
    foreach (Quote quote in quotes)
        Console.WriteLine($"  “{Shorten(quote.Text)}” ({quote.Article.Path}, line {quote.Line})");
}

// In code, a quotation is a member. Its words are in the tooltip, and a misspelt member does not compile.
Console.WriteLine();
Console.WriteLine("ONE MEMBER");
Console.WriteLine($"  {Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest}");

// And words that are cited as a string are checked against the sources: alter one, and the build warns.
Console.WriteLine($"  {Cite.Quote("have not yet made a decision on this proposal", speaker: "Nery Mabel Reyes")}");

static string Facts(Article article) => string.Join(", ", new[]
{
    article.Byline is null ? null : $"by {article.Byline}",
    article.Outlet,
    article.Published?.ToString("yyyy-MM-dd"),
    article.SyndicatedFrom is null ? null : $"first on {article.SyndicatedFrom}",
    article.Path,
}.Where(fact => fact is not null));

static string Speaker(Quote quote) => (quote.Speaker?.Name ?? quote.Mention ?? "(nobody named)") + (quote.Via is null ? "" : $" (via {quote.Via})");

static string Shorten(string words) => words.Length <= 90 ? words : words[..words.LastIndexOf(' ', 88)] + " …";
