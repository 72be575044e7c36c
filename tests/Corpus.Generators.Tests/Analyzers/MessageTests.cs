using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>What a message shows of a text, and what a fix may put in its place.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    public void A_message_is_never_cut_inside_of_a_character(string before)
    {
        string clipped = MessageText.Clip(before + string.Concat(Enumerable.Repeat("🙂", 100)));

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(clipped)));
        Assert.Contains(" … ", clipped, StringComparison.Ordinal);
    }

    [Fact]
    public void Ninety_characters_are_shown_whole_and_of_ninety_one_the_middle_is_left_out()
    {
        string ninety = new string('x', 44) + " " + new string('y', 45);

        Assert.Equal(ninety, MessageText.Clip(ninety));
        Assert.Contains(" … ", MessageText.Clip(ninety + "z"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_cut_at_a_blank_but_only_where_one_is_near_the_middle() => Assert.Equal(
        new string('x', 44) + " … " + new string('y', 25) + " " + new string('z', 19),
        MessageText.Clip(new string('x', 44) + " " + new string('y', 40) + " " + new string('z', 19)));

    [Theory]
    [InlineData("The tide is high ", 4, "tide")]
    [InlineData("The tide is high ", 3, "tide")]
    [InlineData("The tide is high ", 16, "high")]
    [InlineData("The tide is high ", 99, "high")]
    [InlineData("  ", 1, "")]
    [InlineData("", 0, "")]
    public void Where_words_are_missing_the_nearest_word_is_underlined(string text, int offset, string word) =>
        Assert.Equal(word, MessageText.WordAt(text, offset).In(text));

    [Fact]
    public void A_message_is_one_line() => Assert.Equal("a b c", MessageText.OneLine(" a \r\n\tb\0\0 c \n"));

    [Theory]
    [InlineData("The tide is high", 4, 8, "tide")]
    [InlineData("The tide is high", 5, 7, "tide")]
    [InlineData("The high-water mark", 5, 6, "high-water")]
    [InlineData("潮が高い", 1, 2, "が")]
    public void Whole_words_are_shown(string text, int start, int end, string shown) =>
        Assert.Equal(shown, MessageText.WholeWords(text, TextSpan.FromBounds(start, end), new TextSpan(0, text.Length)).In(text));

    [Theory]
    [InlineData("The tide, is high", 9, "tide", "is")]
    [InlineData("(tide) is", 6, "tide", "is")]
    [InlineData("tide", 0, "", "tide")]
    [InlineData("tide", 4, "tide", "")]
    public void The_neighbours_of_a_place_are_the_words_before_and_behind_it(string text, int offset, string before, string behind)
    {
        var all = new TextSpan(0, text.Length);

        Assert.Equal(before, MessageText.WordBefore(text, offset, all).In(text));
        Assert.Equal(behind, MessageText.WordBehind(text, offset, all).In(text));
    }

    [Fact]
    public void Differences_close_together_are_shown_as_one_and_the_others_are_counted()
    {
        const string cited = "one A two B three " + Far + " C four";
        const string source = "one X two Y three " + Far + " Z four";
        DifferencePhrases phrases = DifferencePhrases.Of(Altered(cited, source, "A X", "B Y", "C Z"), cited, source, span => span.In(source));

        Assert.Equal(new DifferencePhrases("one X two Y three", "one A two B three", 1), phrases);
    }

    [Fact]
    public void Nothing_outside_of_the_passage_is_shown_and_no_curly_mark_inside_of_curly_marks()
    {
        const string source = "Rain fell. “No X” Some";
        const string cited = "“No A”";
        var passage = TextSpan.FromBounds(source.IndexOf('“'), source.IndexOf('”') + 1);
        Verdict verdict = Altered(cited, source, "A X") with { Occurrences = new[] { new Occurrence(0, passage, -1) }.ToEquatableArray() };

        Assert.Equal(new DifferencePhrases("No X", "No A", 0), DifferencePhrases.Of(verdict, cited, source, span => span.In(source)));
        Assert.Equal("‘No’ X", DifferencePhrases.Of(new Verdict { Kind = VerdictKind.Altered, SourceWords = "“No” X" }, cited, source, span => span.In(source)).Source);
    }

    [Fact]
    public void A_word_of_one_letter_at_the_very_beginning_is_shown() => Assert.Equal(
        new DifferencePhrases("X tide", "A tide", 0),
        DifferencePhrases.Of(Altered("A tide", "X tide", "A X"), "A tide", "X tide", span => span.In("X tide")));

    [Fact]
    public void A_neighbour_is_shown_only_where_it_is_the_same_word_on_both_sides()
    {
        const string cited = "the prisoner[s] went home";
        const string source = "the prisoner goes home";

        Assert.Equal(
            new DifferencePhrases("goes home", "went home", 0),
            DifferencePhrases.Of(Altered(cited, source, "went goes"), cited, source, span => span.In(source)));
    }

    [Fact]
    public void Every_rule_for_citations_is_on_until_a_project_turns_it_off() =>
        Assert.All(Generators.Analyzers.Rules.OfCitations, rule => Assert.True(rule.IsEnabledByDefault, rule.Id));

    [Fact]
    public void Each_letter_of_another_case_has_brackets_of_its_own() =>
        Assert.Equal(
            "[t]he high [T]ide",
            MendedWords.InBrackets("the high Tide", Altered("the high Tide", "The high tide", "the The", "Tide tide"), "The high tide"));

    [Theory]
    [InlineData("the", "The", "[t]he tide")]
    [InlineData("the", "Thee", null)]
    [InlineData("they", "The", null)]
    [InlineData("tale", "Tail", null)]
    [InlineData("the", "the", null)]
    [InlineData("the", "A", null)]
    public void A_letter_is_bracketed_where_only_its_case_differs(string cited, string source, string? mended)
    {
        var verdict = new Verdict
        {
            Kind = VerdictKind.Altered,
            Differences = new[] { new WordDifference(new TextSpan(0, cited.Length), new TextSpan(0, source.Length)) }.ToEquatableArray(),
        };

        Assert.Equal(mended, MendedWords.InBrackets(cited + " tide", verdict, source + " tide"));
    }

    [Theory]
    [InlineData("begin within weeks", true, "begin within weeks")]
    [InlineData("begin within weeks", false, null)]
    [InlineData("begin “within weeks", true, "begin within weeks")]
    [InlineData("the boats’ crews", true, "the boats’ crews")]
    [InlineData("It's [not complicated", true, "It's not complicated")]
    [InlineData("It's not complicated]", true, "It's not complicated")]
    [InlineData("“", true, null)]
    public void What_is_offered_is_faithful_and_has_its_marks_in_pairs(string source, bool isFaithful, string? offered) =>
        Assert.Equal(offered, Faithful("cited words", isFaithful).Offered(source));

    [Theory]
    [InlineData("We open … the road", "We opened … the road", "We opened … the road")]
    [InlineData("We open … the road", "We opened all of the road", null)]
    [InlineData("We open . . . the road", "We opened ... the road", "We opened ... the road")]
    [InlineData("We open the road", "We opened all of the road", "We opened all of the road")]
    public void What_is_put_in_place_keeps_the_author_s_elision(string cited, string source, string? mended) =>
        Assert.Equal(mended, Faithful(cited, isFaithful: true).Mended(source));

    [Fact]
    public async Task Further_differences_are_placed_in_the_code_and_none_repeats_the_first()
    {
        const string cited = "voted on Sunday to raise the harbour wall by 40 metres before the last storms reach the coast";
        IReadOnlyList<Diagnostic> found = await TestProject.WithNews().Analyze(Expect.Class($"string A = Cite.Quote(\"{cited}\");"));

        Diagnostic altered = Assert.Single(found);
        string code = altered.Location.SourceTree!.ToString();
        Assert.Equal("Sunday", code.Substring(altered.Location.SourceSpan.Start, altered.Location.SourceSpan.Length));
        Assert.Equal(
            ["metres", "last"],
            altered.AdditionalLocations.Where(location => location.IsInSource).Select(location => code.Substring(location.SourceSpan.Start, location.SourceSpan.Length)));
    }

    [Fact]
    public async Task Of_many_differences_the_first_are_shown_the_others_are_counted_and_five_of_them_are_placed()
    {
        const string page = """
            The works at the pier of Merrow

            By Ines Calloway

            The board of the port has bought nine boats for the crews of the outer islands, has hired four masters for the winter, has painted the tower of the light in white,
            has mended the roof of the old hall by the quay, has moved the stones of the beach to the mouth of the river, and has sold the bell of the church to a town in the north.
            """;
        Diagnostic one = Assert.Single(await Found("has bought nine boats for the ships of the outer islands, has hired four masters for the winter, has painted the tower of the lamp in white"));
        Assert.EndsWith("line 5; 1 more differs)", one.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        Diagnostic many = Assert.Single(await Found(
            "has bought nine boats for the ships of the outer islands, has hired four masters for the summer, has painted the tower of the lamp in white, "
            + "has mended the wall of the old hall by the quay, has moved the sands of the beach to the mouth of the river, and has sold the clock of the church to a town in the south"));
        Assert.EndsWith(" more differ)", many.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(5, many.AdditionalLocations.Count(location => location.IsInSource));

        Task<IReadOnlyList<Diagnostic>> Found(string words) =>
            new TestProject().AddSource("sources/works.txt", page).Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\");"));
    }

    private const string Far = "and a long stretch of words that goes on beyond what a reader takes in at a single glance";

    private static FaithfulWords Faithful(string cited, bool isFaithful) => new(
        cited,
        new Verdict { Kind = VerdictKind.Altered },
        _ => new Verdict { Kind = isFaithful ? VerdictKind.Faithful : VerdictKind.NotFound });

    /// <summary>Each pair is a word of the citation and the one that the source has.</summary>
    private static Verdict Altered(string cited, string source, params string[] pairs) => new()
    {
        Kind = VerdictKind.Altered,
        Occurrences = new[] { new Occurrence(0, new TextSpan(0, source.Length), -1) }.ToEquatableArray(),
        Differences = pairs.Select(pair => pair.Split(' ')).Select(pair => new WordDifference(Span(cited, pair[0]), Span(source, pair[1]))).ToEquatableArray(),
    };

    private static TextSpan Span(string text, string word) => new(text.IndexOf(word, StringComparison.Ordinal), word.Length);
}
