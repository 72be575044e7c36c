using Corpus.Text.Citing;
using Corpus.Tool.Prose;
using Corpus.Tool.Tests.Checking;

namespace Corpus.Tool.Tests.Prose;

/// <summary>Where one quotation in a file ends and the next begins, and what in a file is none.</summary>
public sealed class ProseEdgeTests
{
    private const string Altered = "We have waited 8 months for this boat";

    private const string Half = "We have waited 9 months";

    [Theory]
    [InlineData("a.js", $"//= ferry.txt\n//# {Altered}\nlet x;\n//# {Altered}\n", 1)]
    [InlineData("a.js", $"//= ferry.txt\n//= speaker=Marit Lund\n//# {Altered}\n", 1)]
    [InlineData("a.js", $"//= ferry.txt\n//### {Altered}\n", 0)]
    [InlineData("a.js", "//= ferry.txt\n//# We have waited\n//# 8 months for this boat\n", 1)]
    [InlineData("a.JS", $"//= ferry.txt\n//# {Altered}\n", 1)]
    [InlineData("a.json", $"{{ \"a\": \"“{Half}\", \"b\": \"for that boat”\" }}", 0)]
    [InlineData("a.json", $"{{ \"a\": \"\\u201c{Altered}\\u201d, we said.\" }}", 1)]
    [InlineData("a.json", "{ \"a\": \"“We have waited 8 months for this boat” \\u20", 1)]
    [InlineData("a.md", $"> {Altered}\n\nText.\n\n> {Altered}\n", 2)]
    [InlineData("a.md", $"> {Altered}\n\n<!-- -->\n\n> {Altered}\n", 2)]
    [InlineData("a.md", "“We have waited\\! 8 months for this boat”", 1)]
    [InlineData("a.md", $"He said: &ldquo;{Altered}&rdquo; there.", 1)]
    [InlineData("a.html", "<p>“We have waited 8\nmonths for this boat”</p>", 1)]
    [InlineData("a.html", $"<p>“{Half}</p><p>for that boat”</p>", 0)]
    [InlineData("a.html", $"<p>“{Altered}<br>and so on”</p><p>“{Altered}”</p>", 2)]
    [InlineData("a.html", $"<p><q>He told us “<q>{Altered}</q>”</q> there.</p>", 1)]
    [InlineData("a.html", $"<p>He<br/>“{Altered}” <img src=a> “{Altered}”</p>", 2)]
    [InlineData("a.html", $"<script>“{Altered}”</b></script><p>“{Altered}”</p>", 1)]
    [InlineData("a.html", $"<pre>“{Altered}”</code></pre><p>“{Altered}”</p>", 1)]
    [InlineData("a.html", $"<p>&#8220;{Altered}&#8221; and &ldquo;{Altered}&rdquo;</p>", 2)]
    [InlineData("a.resx", $"<root><value>“{Half}</value><value>for that boat”</value></root>", 0)]
    [InlineData("a.resx", $"<root><value><![CDATA[]]></value><value>“{Altered}”</value></root>", 1)]
    public void Each_quotation_is_found_once_and_what_is_none_is_not(string name, string text, int found) =>
        Assert.Equal(found, Checks.Of(name, text).Count(fault => fault.EndsWith("CORP103", StringComparison.Ordinal)));

    [Theory]
    [InlineData($"<blockquote>{Half}<blockquote>The island cannot live without its ferry</blockquote></blockquote>")]
    [InlineData($"<p><q>{Half} for this boat. “<q>The island cannot live without its ferry</q>,” Mayor Oskar Brandt said.</q></p>")]
    public void A_quotation_ends_where_one_within_it_begins(string text) => Assert.Empty(Checks.Of("a.html", text, isStrict: true));

    [Theory]
    [InlineData("a.html", $"<p>She said: “{Half}”.<!-- cite: lake.txt --></p><p>More.</p>")]
    [InlineData("a.md", "She said: “Nothing of this was ever printed at all”. [^1]\n\n[^1]: [Ferry](sources/ferry.txt)\n")]
    public void A_source_named_directly_behind_the_sentence_is_the_one_asked(string name, string text) =>
        Assert.NotEmpty(Checks.Of(name, text));

    [Theory]
    [InlineData("<p>She said <q>Nothing of this was ever printed at all</q>. The <a href=\"ferry.txt\">ferry</a> sails.</p>")]
    [InlineData("<p>She said: <q>Nothing of this was ever printed at all.</q> The <a href=\"ferry.txt\">ferry</a> sails.</p>")]
    public void A_link_of_the_next_sentence_says_nothing_of_marked_words(string text) => Assert.Empty(Checks.Of("a.html", text));

    [Theory]
    [InlineData("> The island cannot live without its ferry.\n> — Oskar Brandt\n", "The island cannot live without its ferry.")]
    [InlineData("<blockquote>The island cannot live without its ferry.<footer>Oskar Brandt</footer><footer>Anna Vale</footer></blockquote>",
        "The island cannot live without its ferry.")]
    public void Who_is_named_in_a_block_is_no_part_of_its_words(string markdown, string words)
    {
        MarkedQuotation quotation = Assert.Single(MarkdownProse.Read(markdown).Quotations, quotation => quotation.IsBlock);
        ProseText prose = MarkdownProse.Read(markdown);

        Assert.StartsWith(words, quotation.Span.In(prose.Text).Trim(), StringComparison.Ordinal);
        Assert.Empty(Checks.Of("a.md", markdown));
    }

    [Fact]
    public void A_picture_written_as_a_number_is_one_character() =>
        Assert.Contains("😀 and on", MarkupProse.Read("<p>&#128512; and on</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void Any_other_attribute_is_no_source() =>
        Assert.All(MarkupProse.Read($"<blockquote class=\"ferry.txt\">{Altered}</blockquote>").Quotations, quotation => Assert.Null(quotation.Source));

    [Fact]
    public void A_note_in_a_script_is_none() => Assert.Empty(
        MarkupProse.Read("<textarea><!-- cite: ferry.txt --></textarea><svg><!-- cite: ferry.txt --></svg>").Notes);

    [Fact]
    public void An_empty_file_has_nothing_to_check() => Assert.Empty(Checks.Of("a.md", ""));
}
