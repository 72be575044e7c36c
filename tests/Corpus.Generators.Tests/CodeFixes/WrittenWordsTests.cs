using System.Text;
using Corpus.Generators.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>How a fix writes the source's words into a literal and into a comment.</summary>
public sealed class WrittenWordsTests
{
    [Theory]
    [InlineData("say \"\"\" twice", "\"\"\"\"say \"\"\" twice\"\"\"\"")]
    [InlineData("say \"twice\" now", "\"\"\"say \"twice\" now\"\"\"")]
    [InlineData("\"twice\" now", "\"\\\"twice\\\" now\"")]
    public void Marks_among_the_words_do_not_end_a_raw_literal(string words, string literal)
    {
        Assert.Equal(literal, LiteralText.Write(words, SyntaxFactory.ParseToken("\"\"\"x\"\"\"")));
        Assert.Equal(words, SyntaxFactory.ParseToken(literal).Value);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_line_of_a_comment_is_filled_up_to_sixty_characters_and_no_further(int second, bool isWrapped)
    {
        (string first, string last) = (new string('a', 30), new string('b', second));

        Assert.Equal("//# " + first + (isWrapped ? "\n//# " : " ") + last + "\nclass C { }", Written("//# cited words\nclass C { }", first + " " + last));
    }

    [Fact]
    public void The_longest_line_of_a_comment_says_how_wide_it_is()
    {
        (string first, string last) = (new string('a', 35), new string('b', 35));

        Assert.Equal(
            "//# " + first + " " + last + "\nclass C { }",
            Written("//# cited words " + new string('x', 70) + "\n//# more\nclass C { }", first + " " + last));
    }

    [Fact]
    public void A_comment_may_be_the_last_line_of_its_file() =>
        Assert.Equal("class C { }\n//# right words", Written("class C { }\n//# cited words", "right words"));

    private static string Written(string code, string words)
    {
        SourceText text = SourceText.From(code, Encoding.UTF8);
        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var cited = new TextSpan(code.IndexOf("cited", StringComparison.Ordinal), "cited words".Length);
        return text.WithChanges(CommentedText.Replace(root, text, cited, words)!.Value).ToString();
    }
}
