using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Parameters and properties of the user's own code that are marked to take citations.</summary>
public sealed class MarkedMemberTests
{
    [Theory]
    [InlineData("""void Print(int n, [QuotedText] string words, string note = "") { } void A() => Print(1, {|CORP101:"giraffes painted"|}, "zebras walked");""")]
    [InlineData("""void Print(int n, [QuotedText] string words) { } void A() => Print(words: {|CORP101:"giraffes painted"|}, n: 1);""")]
    [InlineData("""C(int n, [QuotedText] string words) { } static C A = new C(1, {|CORP101:"giraffes painted"|}); static C B = new(2, {|CORP101:"zebras walked"|});""")]
    [InlineData("""C(int n, [QuotedText] string words) { } C() : this(1, {|CORP101:"giraffes painted"|}) { }""")]
    [InlineData("""int this[[QuotedText] string words] => 1; int A => this[{|CORP101:"giraffes painted"|}];""")]
    [InlineData("""delegate void Print([QuotedText] string words); void A(Print print) => print({|CORP101:"giraffes painted"|});""")]
    [InlineData("""void A() { void Print([QuotedText] string words) { } Print({|CORP101:"giraffes painted"|}); }""")]
    [InlineData("""void Print<T>([QuotedText] string words, T thing) { } void A() => Print({|CORP101:"giraffes painted"|}, 1);""")]
    [InlineData("""void Print([QuotedText] string words = {|CORP101:"giraffes painted"|}) { } void A() => Print();""")]
    public Task An_argument_for_a_marked_parameter_is_a_citation(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""[QuotedText] string Words { get; set; } void A() => Words = {|CORP101:"giraffes painted"|};""")]
    [InlineData("""[QuotedText] string Words { get; set; } C A => new C { Words = {|CORP101:"giraffes painted"|} };""")]
    [InlineData("""[QuotedText] string Words { get; } = {|CORP101:"giraffes painted"|};""")]
    [InlineData("""record R([property: QuotedText] string Words); R A(R r) => r with { Words = {|CORP101:"giraffes painted"|} };""")]
    [InlineData("""record R([QuotedText] string Words); R A() => new R({|CORP101:"giraffes painted"|});""")]
    [InlineData("""record B([QuotedText] string Words); record D() : B({|CORP101:"giraffes painted"|});""")]
    public Task A_value_for_a_marked_property_is_a_citation(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""void Print(string words) { } void A() => Print("giraffes painted");""")]
    [InlineData("""string Words { get; set; } = "giraffes painted"; void A() => Words = "zebras walked";""")]
    [InlineData("""[System.AttributeUsage(System.AttributeTargets.All)] class QuotedTextAttribute : System.Attribute { } void Print([QuotedText] string words) { } void A() => Print("giraffes painted");""")]
    public Task Without_the_generated_mark_there_is_no_citation(string member) => Expect.InClass(member);

    [Fact]
    public async Task A_marked_parameter_of_another_project_takes_citations_of_this_one()
    {
        string library = GeneratedTypes.Marks.Replace("Newsroom.Corpus", "Archive.Facts.Corpus", StringComparison.Ordinal) + """
            namespace Archive
            {
                public static class Page
                {
                    public static void Print([Archive.Facts.Corpus.QuotedText] string words) { }
                }
            }
            """;
        await ExpectWithLibrary(library, """class C { void A() => Archive.Page.Print({|CORP101:"giraffes painted the lighthouse"|}); }""");
    }

    [Theory]
    [InlineData("""[System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "1.0")]""", """{|CORP101:"giraffes painted the lighthouse"|}""")]
    [InlineData("""[System.CodeDom.Compiler.GeneratedCode("Somebody.Else", "1.0")]""", """
        "giraffes painted the lighthouse"
        """)]
    public async Task A_mark_in_any_namespace_is_known_by_who_generated_it(string generated, string argument)
    {
        string library = $$"""
            namespace Archive
            {
                {{generated}}
                internal sealed class QuotedTextAttribute : System.Attribute { }
                public static class Page { public static void Print([QuotedText] string words) { } }
            }
            """;
        await ExpectWithLibrary(library, "class C { void A() => Archive.Page.Print(" + argument + "); }");
    }

    private static async Task ExpectWithLibrary(string library, string markup)
    {
        Project project = new TestProject { HasGeneratedTypes = false }.Create(library);
        var image = new MemoryStream();
        Assert.True((await project.GetCompilationAsync())!.Emit(image).Success);
        await Expect.Diagnostics(
            markup,
            generated => new TestProject { HasGeneratedTypes = generated, References = [MetadataReference.CreateFromImage(image.ToArray())] }.AddNews());
    }
}
