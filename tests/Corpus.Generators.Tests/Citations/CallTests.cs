using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Calls of <c>Cite.Quote</c>. What is cited stands in no source, so that each citation that is seen is reported, whole.</summary>
public sealed class CallTests
{
    [Theory]
    [InlineData("""string A = Cite.Quote({|CORP101:"giraffes painted the lighthouse"|});""")]
    [InlineData("""string A = Cite.Quote(text: {|CORP101:"giraffes painted the lighthouse"|});""")]
    [InlineData("""string A = Cite.Quote(article: null, text: {|CORP101:"giraffes painted the lighthouse"|}, speaker: null);""")]
    [InlineData("""string A = Cite.Quote({|CORP101:"giraffes painted the lighthouse"|}, default, default);""")]
    [InlineData("""string A => Cite.Quote({|CORP101:"giraffes painted the lighthouse"|}).Trim();""")]
    [InlineData("""string A() { return Newsroom.Corpus.Cite.Quote({|CORP101:"giraffes painted the lighthouse"|}); }""")]
    [InlineData("""string A => global::Newsroom.Corpus.Cite.Quote({|CORP101:"giraffes painted the lighthouse"|});""")]
    [InlineData("""void A() { Cite.Quote({|CORP101:"giraffes painted"|}); Cite.Quote({|CORP101:"zebras walked the quay"|}); }""")]
    [InlineData("""void A(int i) { _ = i > 0 ? Cite.Quote({|CORP101:"giraffes painted"|}) : ""; System.Action b = () => Cite.Quote({|CORP101:"zebras walked the quay"|}); }""")]
    public Task A_call_is_a_citation_wherever_it_stands(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""string A = Cite.Quote({|CORP101:"giraffes " + "painted " + "lighthouses"|});""")]
    [InlineData("""const string Beast = "giraffes"; string A = Cite.Quote({|CORP101:Beast + " painted lighthouses"|});""")]
    [InlineData("""const string Words = "giraffes painted lighthouses"; string A = Cite.Quote({|CORP101:Words|});""")]
    [InlineData("""const string Beast = "giraffes"; string A = Cite.Quote({|CORP101:$"{Beast} painted lighthouses"|});""")]
    [InlineData("""string A = Cite.Quote({|CORP101:nameof(C) + " painted lighthouses"|});""")]
    [InlineData("""void A() { const string words = "giraffes painted lighthouses"; Cite.Quote({|CORP101:words|}); }""")]
    [InlineData(""""string A = Cite.Quote({|CORP101:@"giraffes painted ""lighthouses"""|});"""")]
    [InlineData(""""string A = Cite.Quote({|CORP101:"""giraffes painted lighthouses"""|});"""")]
    [InlineData("""string A = Cite.Quote({|CORP101:("giraffes painted lighthouses")!|});""")]
    public Task A_constant_is_read_however_it_is_written(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""void A(string words) { Cite.Quote({|CORP112:words|}); }""")]
    [InlineData("""public string Words = "giraffes"; string A => Cite.Quote({|CORP112:Words|});""")]
    [InlineData("""void A(int i) { Cite.Quote({|CORP112:$"giraffes painted {i} lighthouses"|}); }""")]
    [InlineData("""void A(int i) { Cite.Quote({|CORP112:"giraffes painted " + i|}); }""")]
    [InlineData("""string A => Cite.Quote({|CORP112:System.Environment.NewLine|});""")]
    public Task Text_that_only_the_running_program_knows_cannot_be_checked(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("string A = Cite.Quote(null);")]
    [InlineData("string A = Cite.Quote(default);")]
    [InlineData("string A = Cite.Quote((string)null);")]
    [InlineData("const string Nothing = null; string A = Cite.Quote(Nothing);")]
    [InlineData("void A([QuotedText] string words) { Cite.Quote(words); }")]
    [InlineData("[QuotedText] string Words { get; set; } string A => Cite.Quote(Words);")]
    [InlineData("string A(Quote quote) => Cite.Quote(quote.Text);")]
    [InlineData("""string A = Cite.Quote(Cite.Quote({|CORP101:"giraffes painted lighthouses"|}));""")]
    public Task Nothing_is_said_where_there_is_nothing_to_check_or_it_is_checked_elsewhere(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("static class Cite { public static string Quote(string words) => words; } class C { string A = Cite.Quote(\"giraffes painted lighthouses\"); }")]
    [InlineData("namespace Other { static class Cite { public static string Quote(string words) => words; } } class C { string A = Other.Cite.Quote(\"giraffes painted lighthouses\"); }")]
    [InlineData("static class Cite { public static string Trim(string words) => words; } class C { string A = Cite.Quote(\"giraffes painted lighthouses\"); }")]
    [InlineData("class C { string A = Quote(\"giraffes\"); static string Quote(string words) => words; }")]
    [InlineData("class C { dynamic Cite; string A() => Cite.Quote(\"giraffes painted lighthouses\"); }")]
    public Task Somebody_elses_method_of_that_name_is_no_citation(string code) => Expect.Diagnostics(code);
}
