using System.Globalization;
using Corpus.Generators.Emit;
using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis.CSharp;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

/// <summary>What the tables hold, and how much of it.</summary>
public sealed class TableTests
{
    private const string Shown = """
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var lines = new System.Text.StringBuilder();
        foreach (Article a in Articles.All)
        {
            lines.Append(string.Join("|", a.Id, a.Path, a.Title, a.Byline, a.Outlet, a.Url, a.SyndicatedFrom, a.Published?.ToString("yyyy-MM-dd", culture))).Append('\n');
            foreach (Passage p in a.Passages)
                lines.Append(p).Append('\n');
            foreach (Quote q in a.Quotes)
                lines.Append(string.Join("|", q.Id, q.Start, q.Length, q.Line, q.Kind, q.Region, q.Speaker?.Id, q.Mention, q.Cue, q.Via, q.ContinuesFrom?.Start)).Append('\n');
            foreach (Claim c in a.Claims)
                lines.Append(string.Join("|", c.Id, c.Start, c.Length, c.Line, c.Kind, c.Speaker?.Id, c.Mention, c.Cue, string.Join(";", c.Pieces))).Append('\n');
            foreach (Figure f in a.Figures)
                lines.Append(string.Join("|", f.Id, f.Start, f.Length, f.Line, f.Value.ToString(culture), f.UpTo?.ToString(culture), f.Unit, f.Approximate, f.Bound)).Append('\n');
            foreach (DateConflict d in a.DateConflicts)
                lines.Append(string.Join("|", d.Date.Start, d.Date.Length, d.Against?.Start, d.Date.Line, d.Against?.Line)).Append('\n');
        }
        foreach (Speaker s in Speakers.All)
            lines.Append(string.Join("|", s.Id, s.Name, s.Role, string.Join(";", s.Mentions))).Append('\n');
        return lines.ToString();
        """;

    private static SourceDocument[] Seeds { get; } = [.. Repository.Seeds.Select(file => Document("seeds/" + Path.GetFileName(file), ArticleReader.Read(File.ReadAllText(file))))];

    // Names that the emitted rule cannot make are among these: other letters, numbers behind words, words that are too long, nothing at all, and words that stand nowhere.
    private static SourceDocument Odd { get; } = Document("odd.txt", Article(
        "Ελλάδα 1",
        ("Zoë Quill", "Ça va"),
        ("O’Neill", "It’s 5 5 5 o’clock, isn’t it"),
        ("O’Neill", "It’s 5 5 5 o’clock, isn’t it"),
        (null, "a 2"),
        (null, "a"),
        (null, "a"),
        ("Max “Q” Orr", "…"),
        ("日本", "首相は言った"),
        (null, "word₂ and ½ ａｂｃ"),
        (null, new string('x', 50) + " y"),
        (null, "''quoted'' 'tis \u00ADsoft hy\u00ADphen"),
        (null, "e\u0301te\u0301 𝒳"),
        ("~~ \"x\" \\", "all")) with
    {
        Byline = "~~tilde \"quote\" \\ back\nslash \uD800",
        Figures = new[]
        {
            new Figure { Span = new TextSpan(0, 1), Line = 1, Value = -1.50m, UpTo = 79228162514264337593543950335m, Unit = "nowhere to be found", UnitSpan = new TextSpan(0, 3) },
            new Figure { Span = new TextSpan(2, 1), Line = 1, Value = 0.1m, Unit = "€", UnitSpan = new TextSpan(0, 0), Approximate = true, Bound = FigureBound.LessThan },
        }.ToEquatableArray(),
    });

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void Everything_at_run_time_is_what_was_read_and_has_the_id_that_it_was_given(LanguageVersion version)
    {
        var corpus = new MadeCorpus([.. Seeds, Odd]) { Version = version };

        Assert.Equal(Expected(SourceCorpus.Create([.. Seeds, Odd])), corpus.Run(Shown).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Find_finds_everything_by_the_id_that_it_was_given()
    {
        Catalogue catalogue = SourceCorpus.Create([.. Seeds, Odd]).Catalogue;
        string code = string.Concat(catalogue.Articles.Select(article =>
            Check("Articles", article.Id)
            + string.Concat(article.Quotes.Select(quote => Check("Quotes", quote.Id)))
            + string.Concat(article.Claims.Select(claim => Check("Claims", claim.Id)))
            + string.Concat(article.Figures.Select(figure => Check("Figures", figure.Id)))));

        Assert.Equal("", new MadeCorpus([.. Seeds, Odd]).Run("string missing = \"\"; " + code + string.Concat(catalogue.Speakers.Select(speaker => Check("Speakers", speaker.Id))) + "return missing;"));

        static string Check(string type, string id) => $"if ({type}.Find({Literal.Of(id)})?.Id != {Literal.Of(id)}) missing += {Literal.Of(id)} + \"|\";\n";
    }

    [Fact]
    public void A_quotation_costs_a_few_characters_and_its_words_are_not_among_them()
    {
        (string? Speaker, string Words)[] quotes = [.. Enumerable.Range(0, 1000).Select(i => ((string?)"Zoë Quill", $"These are the words of number {i}"))];
        int Cost(int count)
        {
            var table = new TableWriter();
            SourceDocument document = Document("a.txt", Article("The budget", quotes[..count]));
            ArticleTableEmitter.Write(table, ArticleModel.Of(SourceCorpus.Create([document]).Catalogue.ArticleAt(0)));
            Assert.DoesNotContain("words", table.ToString(), StringComparison.Ordinal);
            return table.ToString().Length;
        }

        Assert.InRange((Cost(1000) - Cost(100)) / 900, 8, 20);
    }

    private static string Expected(SourceCorpus corpus)
    {
        var lines = new List<string>();
        for (int i = 0; i < corpus.Documents.Count; i++)
        {
            Article a = corpus.Documents[i].Article;
            ArticleEntry names = corpus.Catalogue.Articles[i];
            lines.Add(string.Join("|", names.Id, names.Path, a.Title, a.Byline, a.Outlet, a.Url, a.SyndicatedFrom, a.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            lines.AddRange(a.Passages.Select(p => $"{p.Region} [{p.Span.Start}..{p.Span.End})"));
            lines.AddRange(a.Quotes.Select((q, j) => string.Join(
                "|", names.Quotes[j].Id, q.Span.Start, q.Span.Length, q.Line, q.Kind, q.Region, Speaker(names.Quotes[j].Speaker), q.Mention, q.Cue, q.Via, q.ContinuesFrom is int from ? a.Quotes[from].Span.Start : null)));
            lines.AddRange(a.Claims.Select((c, j) => string.Join("|", names.Claims[j].Id, c.Span.Start, c.Span.Length, c.Line, c.Kind, Speaker(names.Claims[j].Speaker), c.Mention, c.Cue,
                string.Join(";", c.Pieces.Select(piece => $"Body [{piece.Start}..{piece.End})")))));
            lines.AddRange(a.Figures.Select((f, j) => string.Join(
                "|", names.Figures[j].Id, f.Span.Start, f.Span.Length, f.Line, f.Value.ToString(CultureInfo.InvariantCulture), f.UpTo?.ToString(CultureInfo.InvariantCulture), f.Unit, f.Approximate, f.Bound)));
            lines.AddRange(a.Findings.Where(f => f.Kind is FindingKind.ConflictingDates or FindingKind.WrongWeekday).Select(f => string.Join(
                "|", f.Span.Start, f.Span.Length, f.Against?.Start, Line.NumberAt(a.Text, f.Span.Start), f.Against is TextSpan against ? Line.NumberAt(a.Text, against.Start) : null)));
        }

        lines.AddRange(corpus.Catalogue.Speakers.Select(s => string.Join("|", s.Id, s.Speaker.Name, s.Speaker.Role, string.Join(";", s.Speaker.Mentions))));
        return string.Concat(lines.Select(line => line + "\n"));

        string? Speaker(int? index) => index is int who ? corpus.Catalogue.Speakers[who].Id : null;
    }
}
