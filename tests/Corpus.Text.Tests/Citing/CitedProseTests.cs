using Corpus.Text.Citing;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Tests.Citing;

/// <summary>Which words of a running text are cited, from which source and by whom.</summary>
public sealed class CitedProseTests
{
    private const string Ferry =
        """
        ---
        outlet: Island Post
        ---
        Island ferry will sail again in May

        KESTREL BAY — The ferry to Kestrel Bay will sail again on 12 May after nine months in the yard.

        “We have waited 9 months for this boat, and we are not going to wait another summer,” said harbour master Marit Lund.

        Mayor Oskar Brandt told reporters: “The island cannot live without its ferry.”
        """;

    private const string True = "We have waited 9 months for this boat, and we are not going to wait another summer";

    private const string Altered = "We have waited 8 months for this boat, and we are not going to wait another summer";

    private static readonly CitableCorpus _corpus = CitableTexts.Of(("ferry.txt", Ferry),
        ("lake.txt", "---\noutlet: Lake Post\n---\nA lake\n\nThe lake was calm on all of its shores.\n"));

    [Fact]
    public void What_stands_in_a_block_of_code_is_cited_by_nobody_and_what_stands_behind_it_is() =>
        Assert.Equal([True], Words($"```\n“{Altered}”\n~~~\n“{Altered}”\n```\n\nShe said: “{True}” there.\n"));

    [Fact]
    public void Marks_of_an_older_kind_are_no_code() => Assert.Equal([Altered], Words($"She said ``{Altered}'' today.\n"));

    [Theory]
    [InlineData($"She said: “{True}” ([here](lake.txt \"The lake\")).")]
    [InlineData($"She said: “{True}” ([here](../notes/lake.txt)).")]
    [InlineData($"She said: “{True}” ([a](#top), [here](lake.txt)).")]
    [InlineData($"<!-- cite: lake.txt -->\nShe said: “{True}”.")]
    [InlineData($"She said: “{True}”.\n<!-- CITE: lake.txt -->")]
    [InlineData($"As the [Lake Post](lake.txt) has it:\n\n> {True}\n")]
    [InlineData($"> {True}\n> — Marit Lund, Lake Post")]
    public void The_source_that_stands_beside_the_words_is_asked(string text)
    {
        CheckedCitation found = Assert.Single(Check(text));

        Assert.Equal(VerdictKind.OtherSource, found.Finding.Verdict!.Kind);
    }

    [Theory]
    [InlineData($"She said: “{True}”. The [lake](lake.txt) is far.")]
    [InlineData($"The [lake](lake.txt) is far. She said: “{True}”.")]
    [InlineData($"[The lake is far.](lake.txt) She said: “{True}”.")]
    [InlineData($"The [lake](lake.txt) is far.\n\n> {True}\n")]
    [InlineData($"<!-- cite: lake.txt -->\nThe lake.\n\nShe said: “{True}”.")]
    public void A_source_of_another_sentence_or_paragraph_is_not_asked(string text) => Assert.Null(Assert.Single(Check(text)).Citation.Source);

    [Theory]
    [InlineData("> The island cannot live without its ferry. — Oskar Brandt", "The island cannot live without its ferry.", "Oskar Brandt")]
    [InlineData("> The island cannot live without its ferry.\n> — Oskar Brandt", "The island cannot live without its ferry.", "Oskar Brandt")]
    [InlineData("> The island cannot live without its ferry.\n\n-- Oskar Brandt", "The island cannot live without its ferry.", "Oskar Brandt")]
    [InlineData("> The island cannot live without its ferry. — Then silence", "The island cannot live without its ferry. — Then silence", null)]
    [InlineData("> The island cannot live\n> — without its ferry.", "The island cannot live\n  — without its ferry.", null)]
    [InlineData("> The island cannot live without its ferry.\n> — Anna Vale, Peter Holm, Island Post", "The island cannot live without its ferry.",
        "Anna Vale")]
    [InlineData("> The island cannot live without its ferry.\n> — Anna Vale, Oskar Brandt", "The island cannot live without its ferry.", "Oskar Brandt")]
    [InlineData("> The island cannot live without its ferry.\n> — [Anna Vale](ferry.txt)", "The island cannot live without its ferry.", null)]
    public void The_line_below_a_block_says_whose_it_is(string text, string words, string? speaker)
    {
        CheckedCitation found = Check(text)[0];

        Assert.Equal((words, speaker), (found.Words, found.Citation.Speaker?.Value));
    }

    [Fact]
    public void A_hyphen_of_a_word_and_a_long_line_are_no_attribution()
    {
        Assert.Null(Check($"> {True}\n\n-ish, Oskar Brandt")[0].Citation.Speaker);
        Assert.Null(Check($"> {True}\n\n— Oskar Brandt, {new string('x', 300)}")[0].Citation.Speaker);
    }

    [Fact]
    public void A_speaker_who_is_called_as_a_file_is_the_speaker_and_not_the_source()
    {
        CitableCorpus corpus = CitableTexts.Of(("Lund.txt", Ferry));

        CheckedCitation found = new ProseVerifier(corpus, MatchOptions.Default, isStrict: true).Check(PlainProse.Read($"> {True}\n> — Lund\n"), default)[0];

        Assert.Equal((null, "Lund"), (found.Citation.Source?.Value, found.Citation.Speaker?.Value));
    }

    [Theory]
    [InlineData($"Oskar Brandt spoke at length.\n\n“{True}”, a letter says.\n")]
    [InlineData($"Mayor Oskar Brandt told reporters:\n\n“{True}.”\n")]
    public void A_name_of_another_paragraph_is_not_the_speaker(string text) => Assert.Null(Assert.Single(Check(text)).Citation.Speaker?.Value);

    [Theory]
    [InlineData("Do it with “We have waited 8 months for this `boat`” and wait.\n")]
    [InlineData("> We have waited 8 months for this `boat`\n")]
    [InlineData("> `We have waited 8 months for this boat`\n> — Marit Lund, Island Post\n")]
    public void Words_with_code_in_them_are_cited_by_nobody(string text) => Assert.Empty(Check(text));

    [Fact]
    public void A_block_in_marks_is_asked_as_a_block_alone() => Assert.Empty(Check("> “[its ferry](ferry.txt)”\n"));

    [Theory]
    [InlineData("“We have waited 8 years for this boat” she said.", true)]
    [InlineData("“have waited 8 years for this boat” she said.", false)]
    [InlineData("“have waited 8 months” she said.", false)]
    [InlineData("“We have waited 8 months” she said.", true)]
    [InlineData($"“{True},” said Anna Vale.", false)]
    [InlineData("> Nothing of this was ever printed “by anybody in any of our papers”.", false)]
    public void Where_no_source_is_named_only_words_very_like_a_source_s_are_a_fault(string text, bool isFault) =>
        Assert.Equal(isFault, Check(text, isStrict: false).Any(found => found.Finding.Objections.Any(objection => objection.Rule.IsWarning)));

    [Fact]
    public void A_block_that_no_source_has_is_checked_as_a_whole() =>
        Assert.Equal(["Nothing of this was ever printed “by anybody in any of our papers”."],
            Words("> Nothing of this was ever printed “by anybody in any of our papers”."));

    [Fact]
    public void Five_words_are_a_citation_where_no_source_is_named_and_four_are_anybody_s()
    {
        Assert.Single(Check("She was “not going to wait another” day.", isStrict: false));
        Assert.Empty(Check("She was “not going to wait” a day.", isStrict: false));
    }

    [Fact]
    public void Four_words_are_a_citation_too_where_every_quotation_must_have_its_source() =>
        Assert.Single(Check("She was “not going to wait” a day.", isStrict: true));

    [Fact]
    public void The_place_of_words_behind_something_hidden_is_theirs()
    {
        string text = $"[The Post](ferry.txt) [and](x.txt) more: “{Altered}” and so on.";
        ProseText prose = PlainProse.Read(text);

        CheckedCitation found = Assert.Single(new ProseVerifier(_corpus, MatchOptions.Default, isStrict: true).Check(prose, default));

        Assert.Equal(Altered, prose.InFile(found.Citation.Words).In(text));
        Assert.Equal("The Post", prose.InFile(found.Citation.Source!.Span).In(text));
    }

    [Fact]
    public void A_comment_is_no_prose() => Assert.Empty(Check($"Well. <!-- “{Altered}” --> Well.\n"));

    [Theory]
    [InlineData("MARIT LUND")]
    [InlineData("Marit  Lund")]
    [InlineData("Marit\u00A0Lund")]
    [InlineData("Lund")]
    [InlineData("Ms Lund")]
    public void A_speaker_is_known_by_any_part_and_case_of_the_name(string name) => Assert.Single(_corpus.Speakers.Find(new GivenName(name)));

    private static IEnumerable<string> Words(string text) => Check(text).Select(found => found.Words);

    private static IReadOnlyList<CheckedCitation> Check(string text, bool isStrict = true) =>
        new ProseVerifier(_corpus, MatchOptions.Default, isStrict).Check(PlainProse.Read(text), default);
}
