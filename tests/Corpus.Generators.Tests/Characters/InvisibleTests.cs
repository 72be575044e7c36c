using System.Text;
using Corpus.Generators.Analyzers;
using Corpus.Generators.CodeFixes;
using Corpus.Generators.Emit;
using Corpus.Generators.Naming;
using Corpus.Generators.Options;
using Corpus.Text.Language;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Characters;

public sealed class InvisibleTests
{
    /// <summary>Everything that writes words of a document, or a name made of them, into code or into a message.</summary>
    private static readonly Dictionary<string, Func<string, string>> _writers = new()
    {
        ["a member"] = words => Identifier.From(words, 60)!.Member,
        ["an id"] = words => Identifier.From(words, 60)!.Slug,
        ["a namespace"] = LegalNamespace.Of,
        ["documentation"] = Documentation.Of,
        ["a literal"] = Literal.Of,
        ["a message"] = MessageText.Clip,
        ["a regular literal of a fix"] = words => LiteralText.Write(words, SyntaxFactory.ParseToken("\"\"")),
        ["a verbatim literal of a fix"] = words => LiteralText.Write(words, SyntaxFactory.ParseToken("@\"\"")),
        ["a raw literal of a fix"] = words => LiteralText.Write(words, SyntaxFactory.ParseToken("\"\"\"x\"\"\"")),
        ["a comment of a fix"] = words => Comment("//# cited words", words),
        ["documentation of a fix"] = words => Comment("/// <q>cited words</q>", words),
    };

    public static TheoryData<string> Writers => [.. _writers.Keys];

    [Fact]
    public void What_is_invisible_is_what_Unicode_says_and_the_private_use_areas() =>
        Assert.Equal(
            UnicodeTable.CodePoints.Where(codePoint => UnicodeTable.IsInvisible(codePoint) || UnicodeTable.IsPrivateUse(codePoint)),
            UnicodeTable.CodePoints.Where(Invisible.Is));

    [Theory]
    [MemberData(nameof(Writers))]
    public void No_invisible_character_stands_as_it_is_in(string place)
    {
        Func<string, string> write = _writers[place];
        foreach ((int first, int last) in UnicodeTable.InvisibleRanges)
        {
            for (int codePoint = first; codePoint <= last; codePoint++)
            {
                string written = write("Wo" + char.ConvertFromUtf32(codePoint) + "rd");

                Assert.False(written.EnumerateRunes().Any(rune => UnicodeTable.IsInvisible(rune.Value)), $"U+{codePoint:X4} stands as it is in {place}: {written}");
                Assert.StartsWith("WO", written.TrimStart('@', '"').ToUpperInvariant(), StringComparison.Ordinal);
                Assert.EndsWith("RD", written.TrimEnd('"').ToUpperInvariant(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("a literal")]
    [InlineData("a regular literal of a fix")]
    [InlineData("a verbatim literal of a fix")]
    public void Every_character_comes_out_of_a_literal_as_it_went_in(string place)
    {
        string all = string.Concat(UnicodeTable.CodePoints.Select(char.ConvertFromUtf32));

        Assert.Equal(all, SyntaxFactory.ParseToken(_writers[place](all)).Value);
    }

    [Theory]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("Heart\uFE0F beat", "HeartBeat")]
    [InlineData("co\u00ADop\u200Berate", "Cooperate")]
    [InlineData("\u3164Filler\u3164", "Filler")]
    [InlineData("a\u034F\u0301b", "A\u0301b")]
    public void An_invisible_character_within_a_word_does_not_end_it(string words, string member) => Assert.Equal(member, Identifier.From(words, 60)!.Member);

    [Fact]
    public void Nothing_but_invisible_characters_is_no_name() => Assert.Null(Identifier.From("\u3164\u115F \uFFA0\U000E0041", 60));

    [Fact]
    public void Text_without_invisible_characters_is_the_same_text() => Assert.Equal("visible 🙂 words", Invisible.RemovedFrom("visible 🙂 words"));

    [Theory]
    [InlineData(0x00AC, 0x00AD, 0x00AD, 0x00AE)]
    [InlineData(0x200A, 0x200B, 0x200F, 0x2010)]
    [InlineData(0x2029, 0x202A, 0x202E, 0x202F)]
    [InlineData(0x205F, 0x2060, 0x206F, 0x2070)]
    [InlineData(0xDFFFF, 0xE0000, 0xE0FFF, 0xE1000)]
    public void What_hides_or_turns_the_text_around_is_invisible_and_its_neighbours_are_not(int before, int first, int last, int behind)
    {
        Assert.True(Invisible.Is(first) && Invisible.Is(last), "the range");
        Assert.False(Invisible.Is(before) || Invisible.Is(behind), "its neighbours");
    }

    [Fact]
    public void A_tag_of_two_code_units_goes_whole() => Assert.Equal("ab", Invisible.RemovedFrom("a\U000E0041b"));

    [Fact]
    public void Half_a_pair_is_not_invisible() => Assert.Equal("\uDB40x\uDC41", Invisible.RemovedFrom("\uDB40x\uDC41"));

    private static string Comment(string line, string words)
    {
        SourceText text = SourceText.From(line + "\nclass C { }", Encoding.UTF8);
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose)).GetRoot();
        TextChange change = CommentedText.Replace(root, text, new TextSpan(line.IndexOf("cited", StringComparison.Ordinal), "cited words".Length), words)!.Value;
        return change.NewText!;
    }
}
