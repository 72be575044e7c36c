using Corpus.Tests;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using Corpus.Tool.Mcp;
using ModelContextProtocol;

namespace Corpus.Tool.Tests.Mcp;

/// <summary>What each tool answers, without a server between.</summary>
public sealed class ToolAnswerTests
{
    private const string Altered = "A harbour without ferries is a bus park";

    private static readonly CitableCorpus _corpus = MadeCorpus.Citable(MadeCorpus.Harbour);

    private static readonly VerifyAnswerTool _answers = new(_corpus, MatchOptions.Default);

    private static readonly FindQuotesTool _quotes = new(_corpus);

    [Fact]
    public void A_quotation_behind_a_link_has_its_place_in_the_text_as_it_was_given()
    {
        const string Text = "A first line.\n\nAs [the paper](news/harbour.txt) has it, “A harbour without ferries is a bus park” and not more.\n";

        VerifiedQuotation found = Assert.Single(_answers.Verify(Text).Quotations);

        Assert.Equal((Altered, 3), (Text.Substring(found.Start, found.Length), found.Line));
    }

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(101, 100, 100)]
    public void A_hundred_quotations_are_given_at_once_and_then_the_rest(int count, int given, int? next)
    {
        string text = string.Concat(Enumerable.Repeat($"He said: “{Altered}”.\n\n", count));

        VerifiedAnswer first = _answers.Verify(text);

        Assert.Equal((given, count, count, next), (first.Quotations.Count, first.InAll, first.Faults, first.NextOffset));
        VerifiedAnswer rest = _answers.Verify(text, offset: 99);
        Assert.Equal((count - 99, count, count, null), (rest.Quotations.Count, rest.InAll, rest.Faults, rest.NextOffset));
        Assert.Equal(text.LastIndexOf(Altered, StringComparison.Ordinal), rest.Quotations[^1].Start);
    }

    [Fact]
    public void Invented_words_are_a_fault_for_who_is_strict()
    {
        const string Text = "He said: “nothing of this was ever printed in any paper here”.";

        Assert.Empty(_answers.Verify(Text).Quotations);
        Assert.Equal(1, _answers.Verify(Text, strict: true).Faults);
    }

    [Fact]
    public void A_text_of_more_than_four_million_characters_is_refused() =>
        Assert.Throws<McpException>(() => _answers.Verify(new string('x', 4_000_001)));

    [Fact]
    public void Words_are_found_as_they_begin_and_never_inside_of_a_word()
    {
        Assert.Equal(2, _quotes.Find("ferri PARK").InAll);
        Assert.Equal(0, _quotes.Find("erries").InAll);
        Assert.Equal(0, _quotes.Find("ferries shop").InAll);
    }

    [Fact]
    public void Only_the_named_speaker_s_quotations_in_the_named_source_are_found()
    {
        Assert.Equal(["news/winter.txt"], _quotes.Find(source: "Island Post").Quotes.Select(quote => quote.Place.Source));
        Assert.Equal(["Jonas Lind", "Jonas Lind"], _quotes.Find(speaker: "Lind").Quotes.Select(quote => quote.Place.Speaker));
        Assert.Empty(_quotes.Find(speaker: "Lind", source: "Island Post").Quotes);
    }

    [Fact]
    public void Pages_of_quotations_follow_each_other_without_a_gap_and_end()
    {
        FoundQuotes all = _quotes.Find();
        var paged = new List<int>();
        for (int? offset = 0; offset is int from; offset = _quotes.Find(offset: from, limit: 3).NextOffset)
            paged.AddRange(_quotes.Find(offset: from, limit: 3).Quotes.Select(quote => quote.Place.Start));

        Assert.Null(all.NextOffset);
        Assert.Equal(all.Quotes.Select(quote => quote.Place.Start), paged);
        Assert.Null(_quotes.Find(limit: all.InAll).NextOffset);
        Assert.Equal((all.InAll, null), (_quotes.Find(offset: -5).Quotes.Count, _quotes.Find(offset: -5).NextOffset));
    }

    [Fact]
    public void Sources_are_listed_by_any_part_of_a_name_in_any_case_and_a_page_at_a_time()
    {
        var tool = new ListSourcesTool(_corpus);

        Assert.Equal(["news/harbour.txt"], tool.List("tarn HERALD").Sources.Select(source => source.Path));
        Assert.Equal(["news/reprint.txt", "news/winter.txt"], tool.List(offset: 1).Sources.Select(source => source.Path));
        Assert.Equal(3, tool.List(offset: -1).Sources.Count);
        Assert.Equal((null, 2), (tool.List(limit: 3).NextOffset, tool.List(limit: 2).NextOffset));
    }

    [Fact]
    public void A_name_that_several_sources_have_is_asked_back()
    {
        CitableCorpus two = MadeCorpus.Citable([Titled("a.txt", "Harbour news"), Titled("b.txt", "Harbour news")]);

        McpException refused = Assert.Throws<McpException>(() => new ReadSourceTool(two).Read("Harbour news"));

        Assert.Equal("“Harbour news” is 2 sources: a.txt, b.txt", refused.Message);
    }

    [Fact]
    public void A_page_of_a_source_ends_between_two_characters_and_the_last_one_says_so()
    {
        var tool = new ReadSourceTool(MadeCorpus.Citable([Titled("a.txt", null, "abc😀def")]));

        SourcePage first = tool.Read("a.txt", length: 4);
        SourcePage last = tool.Read("a.txt", start: 4);

        Assert.Equal(("abc", 3), (first.Text, first.NextStart));
        Assert.Equal(("😀def", 3, null), (last.Text, last.Start, last.NextStart));
    }

    [Fact]
    public void What_is_shown_is_cut_between_two_characters() =>
        Assert.Equal("abc", SourceText.Shown("abc😀", 4));

    [Fact]
    public void The_first_words_of_the_body_are_the_body_s()
    {
        var article = new Article
        {
            Text = "Headline\nThe first words.",
            Passages = new[] { new Passage(Region.Title, new TextSpan(0, 9)), new Passage(Region.Body, new TextSpan(9, 16)) }.ToEquatableArray(),
        };
        CitableCorpus corpus = MadeCorpus.Citable([new("a.txt", new SearchableArticle(article))]);

        Assert.Equal("body", SourcePlaceAnswer.Of(corpus, new Occurrence(0, new TextSpan(9, 3), -1)).Region);
        Assert.Equal("title", SourcePlaceAnswer.Of(corpus, new Occurrence(0, new TextSpan(0, 3), -1)).Region);
    }

    [Fact]
    public void Who_asks_for_two_words_is_told_and_the_role_is_the_speaker_s_own()
    {
        SaidBy said = new WhoSaidTool(_corpus).Ask("car park");

        SpeakerAnswer speaker = Assert.Single(said.Speakers);
        Assert.Equal(("Jonas Lind", "ferry captain"), (speaker.Name, speaker.Role));
        Assert.Equal(2, said.Places.Count);
    }

    [Fact]
    public void A_name_of_thousands_of_characters_is_nobody_s_and_nothing_is_said_to_be_near_it()
    {
        McpException refused = Assert.Throws<McpException>(() => _quotes.Find(source: string.Concat(Enumerable.Repeat("news/harbour.txt", 200))));

        Assert.StartsWith("no source is called “news/harbour.txt", refused.Message, StringComparison.Ordinal);
        Assert.True(refused.Message.Length < 200, refused.Message);
    }

    [Fact]
    public void Words_of_several_sources_are_shown_in_each()
    {
        VerifiedQuote answer = new VerifyQuoteTool(_corpus, MatchOptions.Default).Verify("A harbour without ferries is a car park");

        Assert.Equal(["news/harbour.txt", "news/reprint.txt"], answer.Places.Select(place => place.Source));
    }

    private static CitableSource Titled(string path, string? title, string text = "Nothing more.") => new(
        path,
        new SearchableArticle(new Article
        {
            Text = text,
            Title = title,
            Passages = new[] { new Passage(Region.Body, new TextSpan(0, text.Length)) }.ToEquatableArray()
        }));
}
