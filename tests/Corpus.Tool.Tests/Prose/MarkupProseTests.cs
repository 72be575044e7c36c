using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Corpus.Tests;
using Corpus.Text.Citing;
using Corpus.Text.Model;
using Corpus.Tool.Prose;
using CsCheck;

namespace Corpus.Tool.Tests.Prose;

/// <summary>What is read of a web page is what AngleSharp reads of it, and every character leads back to where the file has it.</summary>
public sealed class MarkupProseTests
{
    private const string Silent = "head,script,style,code,pre,kbd,samp,textarea,svg,math,template,noscript,select";

    private static readonly Gen<string> _words = Const(
        "word ", "a", "two words", " ", "é", "\U0001F6A2", "&eacute;", "&eacute", "&amp;", "&amp", "&ampx", "&notit;", "&#233;", "&#xE9", "&#x1F6A2;", "&#0;",
        "&NotEqualTilde;", "&nosuch;", "&;", "&#;", "&#x;", "& ", "&lt;q&gt;", "&nbsp;", "&ldquo;", "&rdquo;", "\r\n", "\n", "\r", "\t", "3 < 4", "<3", "a > b",
        "“", "”", "\"", "'", "\0", "</>", "<>", "]]>", "--");

    private static readonly Gen<string> _line = Gen.OneOf(
        _words,
        Const(
            "<b>", "</b>", "<i class='a>b'>", "</i>", "<a href=\"x.txt\">", "</a>", "<br>", "<br/>", "<wbr>", "<img alt=\"a > b\">", "<span>", "</span>",
            "<!-- a > b -->", "<!---->", "<?php echo 1 ?>", "<![CDATA[x]]>", "</nosuch>", "<x-y z>", "</x-y>", "<script>if (a<b) \"</q>\"</script>",
            "<style>q > b {}</style>", "<code>a <b>c</b></code>", "<kbd>x</kbd>"));

    private static readonly Gen<string> _lines = _line.Array[0, 8].Select(string.Concat);

    [Fact]
    public void The_words_of_any_page_are_those_that_a_browser_has() => Property.Holds(
        3_000,
        Gen.OneOf(
            _line,
            Const("<p>", "</p>", "<div>", "</div>", "<li>", "<q>", "</q>", "<blockquote>", "</blockquote>", "<ul>", "</ul>", "<h2>", "</h2>"))
            .Array[0, 30].Select(string.Concat),
        page =>
        {
            IDocument document = new HtmlParser().ParseDocument("<body><p>" + page);
            foreach (IElement element in document.QuerySelectorAll(Silent))
                element.Remove();

            Assert.Equal(Bare(document.Body!.TextContent), Bare(MarkupProse.Read("<body><p>" + page).Text));
        });

    [Fact]
    public void Every_character_leads_to_what_it_is_written_in() => Property.Holds(
        2_000,
        _lines,
        page =>
        {
            ProseText prose = MarkupProse.Read(page);
            int last = 0;
            for (int at = 0; at < prose.Text.Length; at++)
            {
                char c = prose.Text[at];
                TextSpan span = prose.InFile(new TextSpan(at, 1));
                string written = span.In(page);
                Assert.True(span.Start >= last, $"{at}: {span.Start} before {last}");
                last = span.Start;
                if (char.IsWhiteSpace(c) || c == ProseText.Code)
                    continue;
                if (written.Length == 1)
                    Assert.Equal(c == '\uFFFD' ? written[0] : c, written[0]);
                else
                    Assert.Contains(c, new HtmlParser().ParseDocument("<p>" + written).Body!.TextContent);
            }
        });

    [Fact]
    public void The_quotations_are_those_that_a_browser_marks() => Property.Holds(
        2_000,
        Gen.OneOf(
            _lines.Select(text => text + "<p>"),
            _words.Array[1, 4].Select(text => $"<q>{string.Concat(text)}</q>"),
            _words.Array[1, 4].Select(text => $"<blockquote cite=\"a.txt\"><p>{string.Concat(text)}</p></blockquote>"))
            .Array[0, 6].Select(string.Concat),
        page =>
        {
            ProseText prose = MarkupProse.Read(page);
            string[] marked =
            [
                .. new HtmlParser().ParseDocument(page).QuerySelectorAll("q,blockquote")
                    .Select(one => Bare(one.TextContent)).Where(words => words.Length > 0),
            ];

            Assert.Equal(marked, prose.Quotations.Select(one => Bare(one.Span.In(prose.Text))).Where(words => words.Length > 0));
        });

    [Theory]
    [InlineData("<html><head><title>Silent</title><meta charset=utf-8><body><p>Said <q>of it</q>", "Said of it")]
    [InlineData("<head><title>Silent</title>Said without a body", "Said without a body")]
    [InlineData("<title>Silent</title><p>Said &amp; done<p>again", "Said&done again")]
    [InlineData("<p>wa<!-- no -->ter <b>wa</b>ter wa<wbr>ter", "water water water")]
    [InlineData("<table><tr><td>one<td>two</table>three", "one two three")]
    [InlineData("<p>it <textarea><q>no</q></textarea> goes <svg><text>no</text></svg> on", "it goes on")]
    public void A_page_reads_as_it_is_shown(string page, string words) => Assert.Equal(
        words.Replace(" ", "", StringComparison.Ordinal), Bare(MarkupProse.Read(page).Text));

    [Theory]
    [InlineData("a.html", "<q>We have waited 8 months for this caf&eacute;</q>", "We have waited 8 months for this caf&eacute;")]
    [InlineData("a.html", "<q>&Eacute;ight months we waited &mdash; for caf&#233</q>", "&Eacute;ight months we waited &mdash; for caf&#233")]
    [InlineData("a.json", "{\"a\": \"\\u201c\\u00c9ight months we waited for the caf\\u00e9\\u201d\"}", "\\u00c9ight months we waited for the caf\\u00e9")]
    [InlineData("a.md", "“&Eacute;ight months we waited for the caf&eacute;”", "&Eacute;ight months we waited for the caf&eacute;")]
    [InlineData("a.md", "“\\*ight months* we waited for the caf\\*” no", "\\*ight months* we waited for the caf\\*")]
    [InlineData("a.resx", "<root><value>“&#201;ight months we waited for the caf&#xE9;”</value></root>", "&#201;ight months we waited for the caf&#xE9;")]
    public void A_quotation_that_begins_and_ends_with_an_escape_has_all_of_it(string name, string text, string written)
    {
        ProseText prose = ProseFile.Of(name, text);
        TextSpan words = prose.Quotations.Count > 0
            ? prose.Quotations[0].Span
            : TextSpan.FromBounds(prose.Text.IndexOf('“') + 1, prose.Text.IndexOf('”'));

        Assert.Equal(written, prose.InFile(words).In(text));
    }

    [Fact]
    public void A_page_of_a_megabyte_is_read_in_time_that_grows_with_its_length()
    {
        const string Piece = "<p>They wrote <q cite='a.txt'>so &amp; so</q>, &eacute;t <b>more</b> of <code>x</code> & <i>that<div>";
        string small = string.Concat(Enumerable.Repeat(Piece, 1_500));
        string large = string.Concat(Enumerable.Repeat(Piece, 1_500 * Growth.Times));

        Growth.IsLinear(() => MarkupProse.Read(small), () => MarkupProse.Read(large));
    }

    private static Gen<string> Const(params string[] values) => MadeText.OneOf(values);

    private static string Bare(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c is not (ProseText.Code or '\u200B' or '\uFEFF'))]);
}
