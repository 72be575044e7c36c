using System.Globalization;
using System.Text;
using Corpus.Generators.Sources;
using Corpus.Generators.Tests.Naming;
using Corpus.Text.Model;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

public sealed class RuntimeTests
{
    private static readonly Article _budget = Article("The budget", ("Zoë Quill", "We are done"), (null, "balanced"), ("Quill", "We are done")) with
    {
        Byline = "Ann Lee",
        Outlet = "Daily Planet",
        Published = new DateTime(2025, 6, 12),
        Url = "https://example.org/budget",
        SyndicatedFrom = "Wire",
        Retrieved = new DateTimeOffset(2025, 6, 13, 9, 15, 0, TimeSpan.FromHours(2)),
        Sha256 = new string('a', 64),
    };

    private static MadeCorpus Corpus(bool isSharing = false) => new(
        Document("seeds/b.txt", _budget with { Speakers = new[] { Speaker("Zoë Quill", "Mayor", "Zoë Quill", "she"), Speaker("Quill") }.ToEquatableArray() }),
        Document("seeds/a.txt", Article(null, ("Zoe Quill", "Nothing “new”"), ("Max Orr", "No"))))
    {
        IsSharing = isSharing,
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Everything_that_was_read_is_there_at_run_time(bool isSharing)
    {
        string shown = Corpus(isSharing).Run(
            """
            Article a = Articles.TheBudget;
            return string.Join("|", a.Id, a.Path, a.Title, a.Byline, a.Outlet, a.Published?.ToString("yyyy-MM-dd"), a.Url, a.SyndicatedFrom, a.Passages.Count, a.Quotes.Count, a);
            """);

        Assert.Equal("the-budget|seeds/b.txt|The budget|Ann Lee|Daily Planet|2025-06-12|https://example.org/budget|Wire|1|3|The budget (Daily Planet, 2025-06-12)", shown);
    }

    [Fact]
    public void When_a_document_was_fetched_and_of_what_is_there_at_run_time() => Assert.Equal(
        "06/13/2025 09:15:00 +02:00|" + new string('a', 64) + "|none|none",
        Corpus().Run(
            """
            Article a = Articles.TheBudget, b = Articles.A;
            return string.Join("|", a.Retrieved?.ToString(System.Globalization.CultureInfo.InvariantCulture), a.Sha256, b.Retrieved is null ? "none" : "some", b.Sha256 ?? "none");
            """));

    [Fact]
    public void An_utterance_in_two_pieces_is_linked()
    {
        Article parted = Article("The budget", ("Zoë Quill", "We are done"), ("Zoë Quill", "for this year"));
        parted = parted with { Quotes = parted.Quotes.Select((quote, i) => i == 1 ? quote with { ContinuesFrom = 0 } : quote).ToEquatableArray() };

        Assert.Equal("|We are done", new MadeCorpus(Document("a.txt", parted)).Run(
            """return Quotes.All[0].ContinuesFrom?.Text + "|" + Quotes.All[1].ContinuesFrom?.Text;"""));
    }

    [Fact]
    public void What_was_not_read_is_null() =>
        Assert.Equal("True|a|", Corpus().Run(
            """
            Article a = Articles.A;
            return string.Join("|", a.Title is null && a.Byline is null && a.Outlet is null && a.Published is null && a.Url is null && a.SyndicatedFrom is null, a.Id, a.Quotes[0].Via);
            """));

    [Fact]
    public void The_text_is_the_document_and_every_quotation_is_its_slice() =>
        Assert.Equal(_budget.Text + "True|We are done|3|Direct|Body|Zoë Quill|:", Corpus().Run(
            """
            Quote q = Quotes.TheBudget.WeAreDone2;
            return Articles.TheBudget.Text + string.Join("|",
                Quotes.All.All(quote => quote.Article.Text.Substring(quote.Start, quote.Length) == quote.Text),
                q.Text, q.Line - 1, q.Kind, q.Region, q.Speaker!.Name, q.Cue);
            """));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_is_sorted_by_path_and_find_gives_the_very_same_objects(bool isSharing) =>
        Assert.Equal("seeds/a.txt,seeds/b.txt|5|Max Orr,Zoë Quill|True|True|True|True|True", Corpus(isSharing).Run(
            """
            return string.Join("|",
                string.Join(",", Articles.All.Select(article => article.Path)),
                Quotes.All.Count,
                string.Join(",", Speakers.All.Select(speaker => speaker.Name)),
                Articles.All.All(article => ReferenceEquals(article, Articles.Find(article.Id))),
                Quotes.All.All(quote => ReferenceEquals(quote, Quotes.Find(quote.Id))),
                Speakers.All.All(speaker => ReferenceEquals(speaker, Speakers.Find(speaker.Id))),
                ReferenceEquals(Articles.All[1], Articles.TheBudget) && ReferenceEquals(Quotes.TheBudget.WeAreDone, Articles.TheBudget.Quotes[0]) && ReferenceEquals(Speakers.ZoëQuill, Quotes.TheBudget.WeAreDone.Speaker),
                Articles.Find("x") is null && Quotes.Find("x") is null && Speakers.Find("x") is null);
            """));

    [Fact]
    public void A_speaker_has_the_quotations_of_all_articles() =>
        Assert.Equal("Mayor|Zoe Quill,Zoë Quill,she,Quill|a/nothing-new,the-budget/we-are-done,the-budget/we-are-done-2", Corpus().Run(
            """
            Speaker s = Speakers.ZoëQuill;
            return s.Role + "|" + string.Join(",", s.Mentions) + "|" + string.Join(",", s.Quotes.Select(quote => quote.Id));
            """));

    [Fact]
    public void Records_show_themselves_to_people() =>
        Assert.Equal("“We are done” — Zoë Quill / “balanced” / Zoë Quill / a / Body [0..12)", new MadeCorpus(
            Document("a", Article(null)),
            Document("b", Article("The budget", ("Zoë Quill", "We are done"), (null, "balanced")))).Run(
            """
            return string.Join(" / ", Quotes.TheBudget.WeAreDone, Quotes.TheBudget.Balanced, Speakers.ZoëQuill, Articles.A.Path, Articles.A.Passages[0]);
            """).Replace("[0..9)", "[0..12)", StringComparison.Ordinal));

    [Fact]
    public void Equality_goes_by_id_and_never_round_in_circles() =>
        Assert.Equal("True|False|True|True", Corpus().Run(
            """
            return string.Join("|",
                Articles.A == Articles.All[0], Quotes.TheBudget.WeAreDone == Quotes.TheBudget.WeAreDone2,
                Quotes.All.ToHashSet().Count == 5, Articles.A.Passages[0].Equals(Articles.A.Passages[0]));
            """));

    [Fact]
    public void The_body_is_what_the_reader_says_it_is()
    {
        const string text = "Head\r\n  One line. \r\n\r\nTwo\u2028lines.\rThree.\u200B\nfoot";
        var article = new Article
        {
            Text = text,
            Passages = new[]
            {
                new Passage(Region.Title, new TextSpan(0, 6)),
                new Passage(Region.Body, new TextSpan(6, text.Length - 10)),
                new Passage(Region.Boilerplate, new TextSpan(text.Length - 4, 4)),
            }.ToEquatableArray(),
        };

        Assert.Equal(article.Body, new MadeCorpus(Document("a.txt", article)).Run("return Articles.A.Body;"));
        Assert.Equal("One line.\nTwo\u2028lines.\nThree.", article.Body);
    }

    [Fact]
    public void A_document_is_decoded_as_the_compiler_did()
    {
        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal(_budget.Text, Corpus().Run("return Articles.TheBudget.Text;", document => [.. encoding.GetPreamble(), .. encoding.GetBytes(document.Article.Text)]));
    }

    // Faults of every kind among these: overlong forms, halves of pairs, what lies behind the last character, and what breaks off.
    [Fact]
    public void Any_bytes_are_the_text_that_the_run_time_makes_of_them()
    {
        byte[][] pieces =
        [
            .. new[] { "a", "é\u0080\u07FF", "“\u0800\uD7FF\uE000\uFFFF”", "𝒳\U00010000\U0010FFFF", "\uFEFF", "\0\r\n" }.Select(Encoding.UTF8.GetBytes),
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE, 0xFF], [0x80], [0xE2, 0x80], [0xE2, 0x41, 0x80], [0xC3], [0xF0, 0x9D], [0xC3, 0xC3, 0xA9],
        ];
        var random = new Random(1);
        byte[][] texts =
        [
            .. pieces, .. pieces.Select(piece => (byte[])[0x61, .. piece]), .. pieces.Select(piece => (byte[])[.. piece, 0x62, 0x63]),
            .. Enumerable.Range(0, 20).Select(_ => (byte[])[.. Enumerable.Range(0, 9).SelectMany(_ => pieces[random.Next(pieces.Length)])]),
        ];
        SourceDocument[] documents = [.. texts.Select((bytes, i) => Document($"d/{i:000}.txt", new Article { Text = Decoded(bytes) }))];

        Assert.Equal(
            string.Join(" ", documents.Select(document => document.Article.Text.Length)),
            new MadeCorpus(documents) { IsSharing = true }.Run(
                "return string.Join(\" \", Articles.All.Select(article => article.Text.Length));",
                document => texts[int.Parse(document.Item.Path.AsSpan(2, 3), CultureInfo.InvariantCulture)]));

        static string Decoded(byte[] bytes)
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
    }

    [Theory]
    [InlineData("shorter")]
    [InlineData("The budgeT")]
    public void Another_text_than_the_one_compiled_against_is_an_error_that_says_what_to_do(string head)
    {
        string message = Corpus().Run(
            "try { return Articles.TheBudget.Text; } catch (InvalidOperationException e) { return e.Message; }",
            document => Encoding.UTF8.GetBytes(head + document.Article.Text[Math.Min(head.Length, 10)..]));

        Assert.Equal("The resource 'corpus/seeds/b.txt' of the assembly 'Newsroom' is not the document that the assembly was compiled against. Rebuild the project.", message);
    }

    [Fact]
    public void A_document_that_was_not_embedded_is_an_error_that_says_what_to_do() =>
        Assert.Equal(
            "The assembly 'Newsroom' has no resource 'corpus/seeds/b.txt'. Include the document as a CorpusSource item, which embeds it, and rebuild the project.",
            Corpus().Run("try { return Quotes.TheBudget.Balanced.Text; } catch (InvalidOperationException e) { return e.Message; }", _ => null));

    [Fact]
    public void A_citation_is_the_cited_text() =>
        Assert.Equal("words|words|Zoë Quill", Corpus().Run(
            """
            var cites = (CitesAttribute)Attribute.GetCustomAttribute(typeof(Cited), typeof(CitesAttribute))!;
            return Cite.Quote("words", nameof(Speakers.ZoëQuill), article: nameof(Articles.TheBudget)) + "|" + cites.Text + "|" + cites.Speaker;
            } [Cites("words", Speaker = "Zoë Quill")] internal sealed class Cited { }
            static Probe() {
            """));

    [Fact]
    public void Lists_cannot_be_changed() =>
        Assert.Equal("True", Corpus().Run(
            """
            return (!(Articles.All is Article[]) && !(Articles.A.Quotes is Quote[]) && !(Speakers.ZoëQuill.Quotes is System.Collections.Generic.List<Quote>) && !(Speakers.ZoëQuill.Mentions is string[])).ToString();
            """));
}
