using Corpus.Generators.CodeFixes.Completion;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>When the list opens by itself.</summary>
public sealed class CompletionTriggerTests
{
    [Theory]
    [InlineData("Quote(\"", '"', true)]
    [InlineData("Quote(\"N", 'N', true)]
    [InlineData("//# N", 'N', true)]
    [InlineData("<q>N", 'N', true)]
    [InlineData("Quote(\"No", 'o', false)]
    [InlineData("Quote(", '(', false)]
    [InlineData("x ;", ';', false)]
    [InlineData("N", 'N', true)]
    public void The_list_opens_with_a_literal_and_with_the_first_letter_of_a_word(string text, char typed, bool opens) =>
        Assert.Equal(opens, OpeningCharacter.IsAt(SourceText.From(text), text.Length, typed));

    [Fact]
    public void The_list_does_not_open_where_nothing_is_before_the_caret() => Assert.False(OpeningCharacter.IsAt(SourceText.From("\""), 0, '"'));
}
