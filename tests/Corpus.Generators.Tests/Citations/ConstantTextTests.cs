using Corpus.Generators.Citations;
using Corpus.Generators.Tests.Harness;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Where the words of a constant stand in the file.</summary>
public sealed class ConstantTextTests
{
    [Theory]
    [InlineData("""  "one two three"  """, "two", "two")]
    [InlineData("""  "one\ttwo\u0020\"three\" \x41b four"  """, "\"three\"", "\\\"three\\\"")]
    [InlineData("""  "one\ttwo\u0020\"three\" \x41b four"  """, "four", "four")]
    [InlineData("""  "\U0001F600 one \U0001F600two"  """, "one", "one")]
    [InlineData("""  "\U0001F600 one \U0001F600two"  """, "two", "two")]
    [InlineData("""  @"one ""two"" three"  """, "\"two\"", "\"\"two\"\"")]
    [InlineData("""  @"one ""two"" three"  """, "three", "three")]
    [InlineData("""  @"one\two three"  """, "three", "three")]
    [InlineData(""""  """one "two" three"""  """", "\"two\" three", "\"two\" three")]
    [InlineData("""  "one " + "two " + "three"  """, "two", "two")]
    [InlineData("""  "one " + "two " + "three"  """, "one two", "one \" + \"two")]
    [InlineData("""  $"one {{two}} {nameof(C)} three"  """, "three", "three")]
    [InlineData("""  $"one {{two}} {nameof(C)} three"  """, "{two}", "{{two}}")]
    [InlineData("""  $"one {{two}} {nameof(C)} three"  """, "C", "nameof(C)")]
    [InlineData("""  $@"one ""two"" {nameof(C)}\three"  """, "\\three", "\\three")]
    [InlineData(""""  $"""one "two" {nameof(C)} three"""  """", "three", "three")]
    [InlineData("""  "one " + Other  """, "elsewhere", "Other")]
    [InlineData("""  ("one" + (" two"))  """, "two", "two")]
    public void A_word_is_found_in_the_literal(string expression, string word, string written) => AssertFound(expression, word, written);

    [Fact]
    public void A_word_is_found_in_a_raw_literal_of_several_lines() => AssertFound(
        "\"\"\"\n        one two\n          three\n        four\n        \"\"\"", "three\nfour", "three\n        four");

    [Fact]
    public void A_word_is_found_in_an_interpolated_raw_literal_of_several_lines() => AssertFound(
        "$\"\"\"\n        one two\n          {nameof(C)} three\n        four\n        \"\"\"", "three\nfour", "three\n        four");

    [Fact]
    public void A_sum_of_ten_thousand_literals_is_read()
    {
        string sum = string.Join(" + ", Enumerable.Range(0, 10_000).Select(number => $"\"w{number} \""));
        AssertFound(sum, "w9999", "w9999");
    }

    [Fact]
    public void The_value_is_the_compilers_own()
    {
        foreach (string expression in new[]
        {
            "\"a\\n\\\\ \\e b\"", "@\"a\n\"\"b\"", "$\"{{a}} {nameof(C)}\"", "\"\"\"\n    a\n      b\n    \"\"\"", "$$\"\"\"\n    a {x} {{Other}}\n    b\n    \"\"\"",
            "\"a\" + 'b' + \"c\"", "(\"a\" + null) + Other", "true ? \"a\" : \"b\"", "Other[0] + \"\"", "\"a\" + 1",
        })
        {
            (ExpressionSyntax syntax, SemanticModel model) = Parse(expression);
            bool isConstant = ConstantText.TryRead(syntax, model, default, out MappedText? text);
            Optional<object?> constant = model.GetConstantValue(syntax);
            Assert.Equal(constant.HasValue, isConstant);
            Assert.Equal(constant.Value as string, text?.Value);
        }
    }

    private static void AssertFound(string expression, string word, string written)
    {
        (ExpressionSyntax syntax, SemanticModel model) = Parse(expression);
        Assert.True(ConstantText.TryRead(syntax, model, default, out MappedText? text));
        int at = text!.Value.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, text.Value);
        Assert.Equal(written, syntax.SyntaxTree.ToString().Substring(text.Locate(new TextSpan(at, word.Length)).Start, text.Locate(new TextSpan(at, word.Length)).Length));
    }

    private static (ExpressionSyntax, SemanticModel) Parse(string expression)
    {
        string code = "class C { const string Other = \"elsewhere\"; string F = " + expression + "; }";
        Project project = new TestProject { HasGeneratedTypes = false }.Create(code);
        Compilation compilation = project.GetCompilationAsync().Result!;
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        return (tree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>().Last().Declaration.Variables[0].Initializer!.Value, compilation.GetSemanticModel(tree));
    }
}
