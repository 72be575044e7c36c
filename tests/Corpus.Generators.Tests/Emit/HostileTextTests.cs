using System.Xml.Linq;
using Corpus.Generators.Emit;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

public sealed class HostileTextTests
{
    /// <summary>What may stand on a scraped page, and what somebody might put there on purpose.</summary>
    private static readonly string[] _texts =
    [
        "plain words",
        "\"; System.Environment.Exit(1); //",
        "\\\" \\u0022 \\",
        "{0} {{ }} $\"{x}\" @\"",
        "*/ /* */ // /// #endif\n#if X",
        "line\r\nline\rline\nline",
        "line\u2028line\u2029line\u0085line\u000Bline\u000Cline",
        "</summary></para><script>&amp;&lt;&#x0;]]><!-- --><?x?><see cref=\"X\"/>",
        "\0\u0001\u0008\u001B\u007F\u009F",
        "\uD800 lone \uDC00 \uDFFF\uD800",
        "\uFFFE\uFFFF\uFEFF\uFFFD",
        "😀 \U000E0041\U0010FFFF",
        "\u202Eabc\u202C \u2066x\u2069 \u200E\u200F\u061C",
        "zero\u200Bwidth\u200Djoin\u2060er\u00ADhyphen\u00A0space",
        "%attributes% %visibility% %global%",
        "e\u0301\u0302\u0303\u0323" + "\u0335\u0336",
        "\"\"\"raw\"\"\"",
    ];

    public static TheoryData<string> Texts => [.. _texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_literal_is_one_token_with_the_text_as_its_value(string text)
    {
        string literal = Literal.Of(text);
        List<SyntaxToken> tokens = [.. SyntaxFactory.ParseTokens(literal)];

        Assert.Equal([SyntaxKind.StringLiteralToken, SyntaxKind.EndOfFileToken], tokens.Select(token => token.Kind()));
        Assert.Equal(text, tokens[0].Value);
        Assert.DoesNotContain(literal, c => (char.IsWhiteSpace(c) && c != ' ') || char.IsControl(c) || c >= '\uFFFE');
        Assert.Equal(literal, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(literal)));
    }

    [Theory]
    [InlineData("\U0001FFFE", "\"\\U0001FFFE\"")]
    [InlineData("\U0010FFFF", "\"\\U0010FFFF\"")]
    [InlineData("\uFDD0", "\"\\uFDD0\"")]
    [InlineData("\U0001FFFD", "\"\U0001FFFD\"")]
    public void What_is_no_character_is_written_by_its_number(string text, string literal) => Assert.Equal(literal, Literal.Of(text));

    [Theory]
    [InlineData("[the press](https://a.example)", "[the press] (https://a.example)")]
    [InlineData("the `code` of (conduct)", "the 'code' of (conduct)")]
    public void A_tooltip_makes_no_link_and_no_code_of_the_document_s_own_characters(string text, string shown) => Assert.Equal(shown, Documentation.Of(text));

    [Fact]
    public void A_tooltip_ends_at_the_first_blank_behind_a_thousand_characters_or_at_two_thousand()
    {
        Assert.Equal(new string('x', 999) + " y …", Documentation.Of(new string('x', 999) + " y z"));
        Assert.Equal(new string('x', 1000) + " …", Documentation.Of(new string('x', 1000) + " y"));
        Assert.Equal(new string('x', 2000) + "…", Documentation.Of(new string('x', 2001)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Documentation_is_one_line_of_well_formed_text(string text)
    {
        string line = Documentation.Of(text);

        Assert.DoesNotContain(line, c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\u000B' or '\u000C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        Assert.Empty(XElement.Parse("<summary>" + line + "</summary>").Elements());
        Assert.Equal(line, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(line)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whatever_a_document_holds_the_generated_code_has_the_same_structure(string text) =>
        Assert.Equal(Structure("plain words"), Structure(text));

    [Fact]
    public void Whatever_a_document_holds_comes_out_at_run_time_as_it_went_in()
    {
        string[] texts = _texts;
        var corpus = new MadeCorpus([.. texts.Select((text, i) => Made(text, i))]);

        Assert.Empty(corpus.Problems());
        Assert.Equal(
            string.Concat(texts.Select((text, i) => string.Join("|", text, text, text, text, text, text, Path(text, i)) + "\n")),
            corpus.Run(
                """
                return string.Concat(Articles.All.Select(a => string.Join("|", a.Title, a.Byline, a.Outlet, a.Quotes[0].Mention, a.Quotes[0].Cue, a.Quotes[0].Via, a.Path) + "\n"));
                """,
                _ => null));
    }

    private static string Path(string text, int index) => (char)('a' + index) + "/" + text;

    private static SourceDocument Made(string text, int index)
    {
        Article article = Article("Made", ("Zoë Quill", "words"));
        article = article with
        {
            Title = text,
            Byline = text,
            Outlet = text,
            SyndicatedFrom = text,
            Quotes = article.Quotes.Select(quote => quote with { Mention = text, Cue = text, Via = text }).ToEquatableArray(),
        };
        return Document(Path(text, index), article, id: "made" + (char)('a' + index));
    }

    /// <summary>The kinds of all nodes and tokens, file by file: what the compiler sees of the code, whatever its strings and comments say.</summary>
    private static string Structure(string text) => string.Join("\n", new MadeCorpus(Made(text, 0)).Files().Where(file => file.HintName == "Articles.Madea.g.cs").Select(file =>
        string.Join(" ", CSharpSyntaxTree.ParseText(file.Code).GetRoot().DescendantNodesAndTokens()
            .Select(item => item.Kind())
            .Where(kind => kind is not (SyntaxKind.AddExpression or SyntaxKind.PlusToken or SyntaxKind.StringLiteralExpression or SyntaxKind.StringLiteralToken)))));
}
