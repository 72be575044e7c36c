// Five news articles became types when this program was compiled. Nothing here parses text: the compiler did.
using Quickstart.Corpus;

if (args is ["--json"])
{
    Console.WriteLine(JsonLd.Of(Articles.All));
    return;
}

Console.WriteLine("ARTICLES");
foreach (Article article in Articles.All)
{
    Console.WriteLine();
    Console.WriteLine(article.Title ?? "(no headline)");
    Console.WriteLine($"  {Facts(article)}");

    foreach (Quote quote in article.Quotes.Where(quote => quote.Region is Region.Title or Region.Body))
        Console.WriteLine($"  {quote.Line,4}  {Who(quote.Speaker, quote.Mention)}{(quote.Via is null ? "" : $" (via {quote.Via})")}: “{Shorten(quote.Text)}”");

    int elsewhere = article.Quotes.Count(quote => quote.Region is not (Region.Title or Region.Body));
    if (elsewhere > 0)
        Console.WriteLine($"        and {elsewhere} in related links and boilerplate, labelled as such");

    foreach (DateConflict conflict in article.DateConflicts)
        Console.WriteLine($"        dates that contradict each other: {conflict}");
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

Console.WriteLine();
Console.WriteLine("CLAIMS");
foreach (Claim claim in Claims.All)
    Console.WriteLine($"  {Path.GetFileNameWithoutExtension(claim.Article.Path)[..3]}:{claim.Line,-3} {claim.Kind,-8}  {Cut(Who(claim.Speaker, claim.Mention), 24),-24}  {Shorten(claim.Text)}");

Console.WriteLine();
Console.WriteLine("FIGURES");
foreach (Figure figure in Articles.All.SelectMany(article => article.Figures))
{
    string hedge = figure.Bound != FigureBound.None ? $" ({figure.Bound})" : figure.Approximate ? " (approximate)" : "";
    Console.WriteLine($"  {Path.GetFileNameWithoutExtension(figure.Article.Path)[..3]}:{figure.Line,-3} {figure.Value,12:#,0.##}  {figure.Unit}{hedge}");
}

foreach (FigureDisagreement disagreement in Figures.Disagreements)
    Console.WriteLine($"  Sources disagree: {disagreement}");

Console.WriteLine();
Console.WriteLine("WHO REPEATS WHOM");
foreach (Article reprint in Articles.All.Where(article => article.ReprintOf is not null))
    Console.WriteLine($"  {reprint.Path} reprints {reprint.ReprintOf!.Path}");

var told = new HashSet<Quote>();
foreach (Quote quote in Quotes.All.Where(quote => quote.AlsoIn.Count > 0 && told.Add(quote)))
{
    told.UnionWith(quote.AlsoIn);
    Console.WriteLine($"  {quote}");
    foreach (Quote place in quote.AlsoIn.Prepend(quote))
        Console.WriteLine($"    {place.Article.Path}, line {place.Line}");
    Console.WriteLine($"    independent sources: {quote.IndependentSources.Count} ({string.Join(", ", quote.IndependentSources.Select(source => source.Path))})");
}

// In code, a quotation is a member. Its words are in the tooltip, and a misspelt member does not compile.
Console.WriteLine();
Console.WriteLine("ONE MEMBER OF EACH KIND");
Console.WriteLine($"  {Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest}");
Console.WriteLine($"  {Figures.PeruPlansToTransferPrisonersToElSalvador.Prisoners94000}");

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

static string Who(Speaker? speaker, string? mention) => speaker?.Name ?? mention ?? "(nobody named)";

static string Cut(string words, int longest) => words.Length <= longest ? words : words[..(longest - 1)] + "…";

static string Shorten(string words) => words.Length <= 90 ? words : words[..words.LastIndexOf(' ', 88)] + " …";
