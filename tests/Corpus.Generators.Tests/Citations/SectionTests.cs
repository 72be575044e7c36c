using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Corpus.Text.Model;
using Corpus.Text.Verification.Sections;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Citations;

/// <summary>The section behind the <c>#</c> of a source.</summary>
public sealed class SectionTests
{
    private const string Rfc = """
        Network Working Group                    J. Doe
        Request for Comments: 9999

                             The Lighthouse Protocol

        Table of Contents

           1. Introduction . . . . . . . . . . . . . . . 1
           5. Lamps  . . . . . . . . . . . . . . . . . . 2
             5.3. Blinking . . . . . . . . . . . . . . . 3

        1.  Introduction

           A lighthouse that is dark is no lighthouse at all, and ships know it.

        5.  Lamps

           Lamps are lit at dusk by the keeper who is on watch.

        5.3.  Blinking

           A lighthouse MUST blink twice before it sleeps in the morning.

        5.3.1.  Slow Blinking

           A slow lamp MAY blink once when the fog is very thick.

        5.4.  Colours

           Green lamps MUST NOT be used on any rock to the north.

        Appendix A.  History

           The first lighthouse was a fire on a hill above the bay.

        A.1.  Fires

           Fires were made of driftwood that the children had gathered.

        """;

    private const string Guide = """
        # Lamps

        A lighthouse MUST wink twice before it sleeps in the morning.

        ## What's *new* in `Lamp`? [Notes](notes.md)

        The lamp is now as bright as seven hundred candles on a table.

        Closing the day
        ---------------

        The keeper puts the lamp out when the sun is over the sea.

        ## Oil {#fuel}

        Whale oil MUST NOT be burned in any lamp of the harbour.

        ```sh
        # not a heading
        ```

        ## Oil

        Rape oil burns with a small and very steady flame at night.

        <a name="wicks"></a>

        Wicks are cut by the keeper every evening before the dusk.

        <h2 id="Ships">Ships</h2>

        Ships that pass in fog are told by the bell of the tower.
        """;

    [Theory]
    [InlineData("section-5.3", "A lighthouse MUST blink twice before it sleeps")]
    [InlineData("5.3", "A lighthouse MUST blink twice before it sleeps")]
    [InlineData("section-5.3-1", "A lighthouse MUST blink twice before it sleeps")]
    [InlineData("name-blinking", "A lighthouse MUST blink twice before it sleeps")]
    [InlineData("rfc.section.5.3", "A lighthouse MUST blink twice before it sleeps")]
    [InlineData("section-5", "A lighthouse MUST blink twice before it sleeps")]
    [InlineData("section-5.3", "A slow lamp MAY blink once when the fog is very thick")]
    [InlineData("appendix-A", "Fires were made of driftwood that the children had gathered")]
    [InlineData("appendix-A.1", "Fires were made of driftwood that the children had gathered")]
    [InlineData(":~:text=lighthouse", "A lighthouse MUST blink twice before it sleeps")]
    public Task Words_in_the_section_of_an_rfc_are_right(string section, string words) => Expect.Diagnostics(Comment("rfc9999", section, words), WithSpecifications);

    [Theory]
    [InlineData("lamps", "A lighthouse MUST wink twice before it sleeps")]
    [InlineData("whats-new-in-lamp-notes", "as bright as seven hundred candles on a table")]
    [InlineData("closing-the-day", "puts the lamp out when the sun is over the sea")]
    [InlineData("fuel", "Whale oil MUST NOT be burned in any lamp")]
    [InlineData("oil", "Whale oil MUST NOT be burned in any lamp")]
    [InlineData("oil", "burns with a small and very steady flame")]
    [InlineData("wicks", "Wicks are cut by the keeper every evening")]
    [InlineData("Ships", "Ships that pass in fog are told by the bell")]
    [InlineData("ships", "Ships that pass in fog are told by the bell")]
    [InlineData("L3", "A lighthouse MUST wink twice before it sleeps")]
    [InlineData("L1-L5", "A lighthouse MUST wink twice before it sleeps")]
    public Task Words_in_the_section_of_a_page_are_right(string section, string words) => Expect.Diagnostics(Comment("guide.md", section, words), WithSpecifications);

    [Theory]
    [InlineData("rfc9999", "section-5.4", "A lighthouse MUST blink twice before it sleeps", "The words are not in section “section-5.4” but in section “5.3. Blinking” (specs/lighthouse.txt line 22)")]
    [InlineData("rfc9999", "section-5.3.1", "A lighthouse MUST blink twice before it sleeps", "The words are not in section “section-5.3.1” but in section “5.3. Blinking” (specs/lighthouse.txt line 22)")]
    [InlineData("rfc9999", "section-1", "Green lamps MUST NOT be used on any rock", "The words are not in section “section-1” but in section “5.4. Colours” (specs/lighthouse.txt line 30)")]
    [InlineData("guide.md", "fuel", "Wicks are cut by the keeper every evening", "The words are not in section “fuel” but in section “wicks” (docs/guide.md line 28)")]
    [InlineData("guide.md", "wicks", "Ships that pass in fog are told by the bell", "The words are not in section “wicks” but in section “Ships” (docs/guide.md line 32)")]
    public async Task Words_that_stand_only_in_another_section_name_it(string source, string section, string words, string message)
    {
        string code = "//= " + source + "#{|CORP105:" + section + "|}\n//# " + words + "\nclass C { }";
        await Expect.Diagnostics(code, WithSpecifications);
        Assert.Equal(message, Assert.Single(await WithSpecifications(true).Analyze(Markup.Parse(code).Text)).GetMessage());
    }

    [Theory]
    [InlineData("rfc9999", "section-5.5", "No section of “specs/lighthouse.txt” is called “section-5.5”; the nearest is “section-5.3”")]
    [InlineData("rfc9999", "table-of-contents", "No section of “specs/lighthouse.txt” is called “table-of-contents”")]
    [InlineData("guide.md", "not-a-heading", "No section of “docs/guide.md” is called “not-a-heading”")]
    [InlineData("guide.md", "L99", "No section of “docs/guide.md” is called “L99”")]
    [InlineData("harbour.txt", "section-2", "No section of “sources/harbour.txt” is called “section-2”; it has no sections")]
    public async Task An_unknown_section_is_pointed_at(string source, string section, string message)
    {
        string code = "//= " + source + "#{|CORP110:" + section + "|}\n//# before\nclass C { }".Replace("before", source == "harbour.txt" ? "before the first storms reach the coast" : "the keeper", StringComparison.Ordinal);
        IReadOnlyList<Diagnostic> found = await WithSpecifications(true).Analyze(Markup.Parse(code).Text);
        Assert.Contains(found, diagnostic => diagnostic.GetMessage() == message && diagnostic.Location.SourceSpan == Markup.Parse(code).Spans[0].Span);
    }

    [Fact]
    public Task Beside_an_unknown_section_the_words_are_checked_too() => Expect.Diagnostics(
        "//= guide.md#{|CORP110:not-a-heading|}\n//# Wicks are cut by the keeper every {|CORP102:morning|} before the dusk\nclass C { }",
        WithSpecifications);

    [Theory]
    [InlineData("Brass is rubbed with a dry cloth every week", "")]
    [InlineData("Glass is washed with warm water every month", "")]
    [InlineData("Paint is scraped from the rails every spring", "{|CORP105:outer|}")]
    public Task An_element_ends_where_its_own_end_is(string words, string wrong) => Expect.Diagnostics(
        "//= care.md#" + (wrong.Length == 0 ? "outer" : wrong) + "\n//# " + words + "\nclass C { }",
        hasGeneratedTypes => new TestProject { HasGeneratedTypes = hasGeneratedTypes }.AddSource("docs/care.md", """
            # Care of the tower

            <div id="outer">

            <div>

            Brass is rubbed with a dry cloth every week of the year.

            </div>

            Glass is washed with warm water every month of the year.

            </div>

            <div id="rails">

            Paint is scraped from the rails every spring of the year.

            </div>
            """));

    [Fact]
    public void A_page_that_ends_inside_of_a_tag_has_its_sections() =>
        Assert.Equal(["x"], SectionTable.Of(ArticleReader.Read("# Care\n\nWords of the page.\n\n<div id=\"x\">\n\nMore words of it. <")).Find("x").Select(_ => "x"));

    [Fact]
    public Task A_section_is_checked_wherever_a_source_is_named() => Expect.Diagnostics(
        """
        class C
        {
            string A = Cite.Quote("A lighthouse MUST blink twice before it sleeps", article: {|CORP105:"rfc9999#section-5.4"|});
            string B = Cite.Quote("A lighthouse MUST blink twice before it sleeps", article: "https://www.rfc-editor.org/rfc/rfc9999#section-5.3");
            /// <q cite="{|CORP105:guide.md#fuel|}">A lighthouse MUST wink twice before it sleeps</q>
            string D;
        }
        """,
        WithSpecifications);

    [Fact]
    public void Every_heading_of_a_long_text_is_found_in_one_pass()
    {
        string text = string.Concat(Enumerable.Range(1, 2000).Select(number => $"{number}.  Title\n\n   Words of that section.\n\n"));
        var table = SectionTable.Of(ArticleReader.Read(text));
        Assert.Equal(2000, table.Sections.Count);
        Assert.Equal("1234.  Title", text.Substring(Assert.Single(table.Find("section-1234")).Start, 12));
    }

    [Theory]
    [InlineData("<a id=\"x\"></a>\n")]
    [InlineData("<div id=\"x\">\n")]
    [InlineData("<h2 id=x>\n")]
    [InlineData("<a ")]
    [InlineData("# a ](](](\n")]
    [InlineData("1.1.1.1. Title\n")]
    public void A_hostile_text_has_its_sections_soon(string piece) =>
        Assert.NotNull(SectionTable.Of(ArticleReader.Read(string.Concat(Enumerable.Repeat(piece, 20_000)))).Sections);

    private static string Comment(string source, string section, string words) => "//= " + source + "#" + section + "\n//# " + words + "\nclass C { }";

    private static TestProject WithSpecifications(bool hasGeneratedTypes) => new TestProject { HasGeneratedTypes = hasGeneratedTypes }
        .AddNews().AddSource("specs/lighthouse.txt", Rfc).AddSource("docs/guide.md", Guide);
}
