using System.Globalization;
using Corpus.Generators.Emit;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

/// <summary>What a question makes at run time, counted: a program pays for what it asks for, however large the corpus is.</summary>
public sealed class MadeWhenAskedTests
{
    private const int Documents = 40;

    private const string Count = """ + $"|files {Made.File}, articles {Made.Article}, quotations {Made.Quote}, speakers {Made.Speaker}" """;

    // Every third has no quotation, and the others have two.
    private static readonly SourceDocument[] _documents =
    [
        .. Enumerable.Range(0, Documents).Select(i => Document($"d/{i:00}.txt", i % 3 == 0
            ? Article($"Report {i}")
            : Article($"Report {i}", ("Zoë Quill", $"The first words of {i}"), ("Max Orr", $"The second words of {i}")))),
    ];

    // Somebody whom one article of many quotes.
    private static readonly SourceDocument _rare = Document("d/99.txt", Article("The last report", ("Ada Lane", "Once only")));

    // So many of the shared files have an article.
    private static readonly string _shared = _documents.Select(document => ArticleFile.BucketOf(document.Item.Path))
        .Distinct().Count().ToString(CultureInfo.InvariantCulture);

    /// <summary>What the first question of a program reads: tables, and texts of documents.</summary>
    public static TheoryData<string, string> FirstQuestions => new()
    {
        { "Articles.All[1].Quotes[0].Text", "The first words of 1|tables 2, texts 1" },
        { "Articles.All[1].Title", "Report 1|tables 2, texts 0" },
        { "Articles.Report7.Title", "Report 7|tables 1, texts 0" },
        { "Quotes.Report7.TheSecondWordsOf7.Text", "The second words of 7|tables 1, texts 1" },
        { "Articles.All.Count", "40|tables 1, texts 0" },
        { "Articles.Find(\"report-7\")!.Path", "d/07.txt|tables 3, texts 0" },
        { "Articles.Find(\"report-77\")?.Path", "|tables 1, texts 0" },
        { "Quotes.Find(\"report-7/the-second-words-of-7\")!.Text", "The second words of 7|tables 3, texts 1" },
        { "Quotes.Find(\"report-77/the-second-words-of-7\")?.Text", "|tables 1, texts 0" },
        { "Speakers.Find(\"max-orr\")!.Name", "Max Orr|tables 2, texts 0" },
        { "Articles.Report7.Quotes[1].Speaker!.Name", "Max Orr|tables 3, texts 0" },
    };

    [Theory]
    [MemberData(nameof(FirstQuestions))]
    public void A_first_question_reads_the_tables_that_it_needs_and_at_most_one_text(string question, string answer)
    {
        foreach (bool isSharing in new[] { false, true })
        {
            Assert.Equal(answer, new MadeCorpus(_documents) { IsCounting = true, IsSharing = isSharing }
                .Run($$"""return ({{question}}) + $"|tables {Made.Table}, texts {Made.Text}";"""));
        }
    }

    // These live apart from the run time's own assembly: the first look at one of them loads a file.
    [Fact]
    public void What_answers_a_first_question_names_no_type_for_which_the_run_time_would_load_an_assembly()
    {
        string[] files =
        [
            "Article.g.cs", "Quote.g.cs", "Articles.g.cs", "Quotes.g.cs", "Speakers.g.cs", "CorpusLists.g.cs", "CorpusTable.g.cs", "EmbeddedText.g.cs",
        ];
        string code = string.Concat(new MadeCorpus(_documents).Files().Where(file => files.Contains(file.HintName)).Select(file => file.Code));

        Assert.All(
            ["System.Threading.", "System.Text.Encoding", "Encoding(", "Generic.Dictionary", "Generic.List<", "System.Linq"],
            type => Assert.DoesNotContain(type, code, StringComparison.Ordinal));
    }

    private static string Ask(string question, bool isSharing) =>
        new MadeCorpus(_documents) { IsCounting = true, IsSharing = isSharing }.Run($"return ({question}){Count};");

    public static TheoryData<string, string> Questions => new()
    {
        { "Articles.All[1].Quotes[0].Text", "The first words of 1|files 1, articles 1, quotations 2, speakers 0" },
        { "Articles.All[1].Title", "Report 1|files 1, articles 1, quotations 0, speakers 0" },
        { "Articles.Report7.Path", "d/07.txt|files 1, articles 1, quotations 0, speakers 0" },
        { "Articles.Find(\"report-7\")!.Path", "d/07.txt|files 1, articles 1, quotations 0, speakers 0" },
        { "Articles.Find(\"report-77\")?.Path", "|files 0, articles 0, quotations 0, speakers 0" },
        { "Quotes.Find(\"report-7/the-second-words-of-7\")!.Text", "The second words of 7|files 1, articles 1, quotations 2, speakers 0" },
        { "Quotes.Report7.TheSecondWordsOf7.Text", "The second words of 7|files 1, articles 1, quotations 2, speakers 0" },
        { "Quotes.All[1].Text", "The second words of 1|files N, articles 1, quotations 2, speakers 0" },
        { "Articles.All.Count", "40|files 0, articles 0, quotations 0, speakers 0" },
        { "Quotes.All.Count", "52|files N, articles 0, quotations 0, speakers 0" },
        { "Speakers.All.Count", "2|files 0, articles 0, quotations 0, speakers 0" },
        { "Speakers.Find(\"max-orr\")!.Name", "Max Orr|files 0, articles 0, quotations 0, speakers 1" },
        { "Quotes.Find(\"report-7/the-second-words-of-7\")!.Speaker!.Name", "Max Orr|files 1, articles 1, quotations 2, speakers 2" },
        { "Articles.Find(\"report-7\")!.ReprintOf!.Path", "d/30.txt|files 2, articles 2, quotations 0, speakers 0" },
        { "Articles.Report7.ReprintOf!.Path", "d/30.txt|files 2, articles 2, quotations 0, speakers 0" },
        { "Articles.Report30.Reprints[0].Path", "d/07.txt|files 2, articles 2, quotations 0, speakers 0" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_makes_what_it_asks_for_and_nothing_else(string question, string answer)
    {
        Assert.Equal(answer.Replace("N", "40", StringComparison.Ordinal), Asked(isSharing: false));
        Assert.Equal(answer.Replace("N", _shared, StringComparison.Ordinal), Asked(isSharing: true));

        string Asked(bool isSharing) => new MadeCorpus(_documents)
        {
            IsCounting = true,
            IsSharing = isSharing,
            Relations = new(new[] { new ReprintModel(7, 30) }.ToEquatableArray(), default, default),
        }.Run($"return ({question}){Count};");
    }

    [Theory]
    [InlineData("Quotes.Select(quote => quote.Text)", "Once only|files 1, articles 1, quotations 1, speakers 1")]
    [InlineData("Claims.Select(claim => claim.Text)", "|files 1, articles 1, quotations 0, speakers 1")]
    public void What_a_speaker_said_is_looked_for_in_the_articles_that_have_the_speaker(string said, string answer) =>
        Assert.Equal(
            answer,
            new MadeCorpus([.. _documents, _rare]) { IsCounting = true }
                .Run($"return string.Join(\" \", Speakers.Find(\"ada-lane\")!.{said}){Count};"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_list_of_everything_is_the_same_by_index_and_one_by_one(bool isSharing) =>
        Assert.Equal("52 40 2 True|files N, articles 40, quotations 52, speakers 2".Replace("N", isSharing ? _shared : "40", StringComparison.Ordinal), Ask(
            """
            string.Join(" ",
                Quotes.All.Where((quote, i) => ReferenceEquals(quote, Quotes.All[i])).Count(),
                Articles.All.Where((article, i) => ReferenceEquals(article, Articles.All[i])).Count(),
                Speakers.All.Where((speaker, i) => ReferenceEquals(speaker, Speakers.All[i])).Count(),
                Quotes.All.SequenceEqual(Articles.All.SelectMany(article => article.Quotes)))
            """,
            isSharing));

    [Fact]
    public void A_list_of_everything_takes_part_in_queries_as_an_array_does() =>
        Assert.Equal("d/39.txt 40 17 -1 True False 40", new MadeCorpus(_documents).Run(
            """
            var all = (System.Collections.Generic.IList<Article>)Articles.All;
            Article[] copied = Articles.All.ToArray();
            return string.Join(" ", Articles.All.Last().Path, copied.Length, all.IndexOf(Articles.Report17), all.IndexOf(null!),
                all.Contains(copied[3]), all.Contains(null!), all.Count);
            """));

    [Fact]
    public void A_list_of_everything_cannot_be_changed_and_has_nothing_outside_its_bounds() =>
        Assert.Equal(string.Join(' ', Enumerable.Repeat("NotSupportedException", 6).Concat(Enumerable.Repeat("ArgumentOutOfRangeException", 3))),
            new MadeCorpus(_documents).Run(
            """
            var all = (System.Collections.Generic.IList<Quote>)Quotes.All;
            Quote one = Quotes.All[0];
            var faults = new Action[] { () => all.Add(one), () => all.Insert(0, one), () => all.Remove(one), () => all.RemoveAt(0),
                () => all.Clear(), () => all[0] = one,
                () => all[-1].ToString(), () => all[52].ToString(), () => Articles.All[40].ToString() };
            return string.Join(" ", faults.Select(fault => { try { fault(); return "none"; } catch (Exception e) { return e.GetType().Name; } }));
            """));
}
