using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Quotations in XML documentation.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>As <q>{|CORP101:giraffes painted|}</q> says.</summary>\nclass C { }")]
    [InlineData("/// <q>{|CORP101:giraffes &amp; zebras painted|}</q>\nclass C { }")]
    [InlineData("/// <q> {|CORP101:giraffes <em>painted</em> the quay|} </q>\nclass C { }")]
    [InlineData("/// <remarks><blockquote>\n/// {|CORP101:giraffes painted\n/// the lighthouse|}\n/// </blockquote></remarks>\nclass C { }")]
    [InlineData("class C {\n    /// <q>{|CORP101:giraffes painted|}</q> <q>{|CORP101:zebras walked|}</q>\n    void M() { }\n}")]
    [InlineData("/** <q>{|CORP101:giraffes painted|}</q> */\nclass C { }")]
    [InlineData("/// <q><![CDATA[{|CORP101:giraffes painted|}]]></q>\nclass C { }")]
    public Task A_quotation_is_a_citation(string code) => Expect.Diagnostics(code);

    [Theory]
    [InlineData("/// <q></q><q> </q><blockquote/>\nclass C { }")]
    [InlineData("/// <c>giraffes painted</c> <quote>zebras walked</quote>\nclass C { }")]
    [InlineData("// <q>giraffes painted</q>\nclass C { }")]
    [InlineData("class C { string A = \"<q>giraffes painted</q>\"; }")]
    [InlineData("/// <q>giraffes painted\nclass C { }")]
    public Task Anything_else_is_not(string code) => Expect.Diagnostics(code);

    [Fact]
    public Task A_build_without_a_documentation_file_checks_the_same() => Expect.Diagnostics(
        "class C {\n    /// <summary><q>{|CORP101:giraffes painted|}</q></summary>\n    void M() { }\n}",
        generated => new TestProject { HasGeneratedTypes = generated, DocumentationMode = DocumentationMode.None }.AddNews());

    [Fact]
    public Task The_source_is_named_by_cite() => Expect.Diagnostics(
        "/// <q cite=\"{|CORP110:sources/harber.txt|}\">raise the harbour wall by 40 centimetres</q>\nclass C { }");

    [Fact]
    public Task The_wrong_words_are_pointed_at() => Expect.Diagnostics(
        "/// <q cite=\"sources/harbour.txt\">raise the harbour\n/// wall by {|CORP103:60|} centimetres</q>\nclass C { }");
}
