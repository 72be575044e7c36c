using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Expressions that are no constant, but whose values all stand in the code.</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData("""string A(bool b) => Cite.Quote(b ? {|CORP101:"giraffes painted"|} : {|CORP101:"zebras walked"|});""")]
    [InlineData("""string A(bool b) => Cite.Quote((b ? {|CORP101:"giraffes painted"|} : null)!);""")]
    [InlineData("""string A(int i) => Cite.Quote(i switch { 0 => {|CORP101:"giraffes painted"|}, 1 => {|CORP101:"zebras" + " walked"|}, _ => throw null });""")]
    [InlineData("""string A(bool b, bool c) => Cite.Quote(b ? {|CORP101:"giraffes painted"|} : c ? {|CORP101:"zebras walked"|} : {|CORP101:"okapis swam"|});""")]
    [InlineData("""string A([QuotedText] string words) => Cite.Quote(words ?? {|CORP101:"giraffes painted"|});""")]
    [InlineData("""string A(string words) => Cite.Quote({|CORP112:words|} ?? {|CORP101:"giraffes painted"|});""")]
    [InlineData("""string _w; string A() => Cite.Quote(_w = {|CORP101:"giraffes painted"|});""")]
    [InlineData("""[QuotedText] string Words { get; set; } void A(bool b) { Words = b ? {|CORP101:"giraffes painted"|} : {|CORP101:"zebras walked"|}; }""")]
    [InlineData("""[QuotedText] string Words { get; set; } void A() { Words ??= {|CORP101:"giraffes painted"|}; }""")]
    [InlineData("""string A(bool b) => Cite.Quote({|CORP101:"giraffes painted"|}, b ? "Okafor" : {|CORP110:"Okafur"|});""")]
    [InlineData("""string A(bool b) => Cite.Quote({|CORP101:"giraffes painted"|}, article: b ? "harbour.txt" : {|CORP110:"harbor.txt"|});""")]
    public Task Each_arm_of_a_choice_is_a_citation(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""void A() { string words = "giraffes painted"; Cite.Quote({|CORP101:words|}); }""")]
    [InlineData("""void A() { var words = "giraffes" + " painted"; System.Action b = () => Cite.Quote({|CORP101:words|}); }""")]
    [InlineData("""void A(bool b) { string words; if (b) words = "giraffes painted"; else words = "raise the harbour wall by 40 centimetres"; Cite.Quote({|CORP101:words|}); }""")]
    [InlineData("""void A() { string beast = "giraffes"; Cite.Quote({|CORP101:$"{beast} painted lighthouses"|}); }""")]
    [InlineData("""void A() { string beast = "giraffes"; string words = beast; Cite.Quote({|CORP101:words|}); }""")]
    [InlineData("""void A() { foreach (string words in new[] { "giraffes painted" }) Cite.Quote({|CORP101:words|}); }""")]
    [InlineData("""void A() { string[] all = { "giraffes painted" }; foreach (string words in all) Cite.Quote({|CORP101:words|}); }""")]
    [InlineData("""static readonly string Words = "giraffes painted"; string A() => Cite.Quote({|CORP101:Words|});""")]
    [InlineData("""readonly string _words; C() { _words = "giraffes painted"; } string A() => Cite.Quote({|CORP101:_words|});""")]
    [InlineData("""private static string _words = "giraffes painted"; string A() => Cite.Quote({|CORP101:C._words|});""")]
    [InlineData("""static string Words => "giraffes painted"; string A() => Cite.Quote({|CORP101:Words|});""")]
    [InlineData("""static string Words { get; } = "giraffes painted"; string A() => Cite.Quote({|CORP101:Words|});""")]
    [InlineData("""string Words { get { return "giraffes painted"; } } string A() => Cite.Quote({|CORP101:this.Words|});""")]
    [InlineData("""void A() { string who = "Okafur"; Cite.Quote("raise the harbour wall by 40 centimetres", {|CORP110:who|}); }""")]
    public Task A_variable_that_holds_nothing_but_constants_is_read(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""void A(string s) { string words = "giraffes painted"; words += s; Cite.Quote({|CORP112:words|}); }""")]
    [InlineData("""void A(string s) { string words = "giraffes painted"; B(ref words); Cite.Quote({|CORP112:words|}); } void B(ref string s) { }""")]
    [InlineData("""void A(string s) { (string words, int i) = ("giraffes painted", 1); Cite.Quote({|CORP112:words|}); }""")]
    [InlineData("""string A() => Cite.Quote({|CORP112:"giraffes painted ".Trim()|});""")]
    [InlineData("""string A() => Cite.Quote({|CORP112:string.Concat("giraffes", " painted")|});""")]
    [InlineData("""string A(bool b) => Cite.Quote({|CORP112:"giraffes " + (b ? "painted" : "walked")|});""")]
    [InlineData("""static readonly string[] All = { "giraffes painted" }; string A() => Cite.Quote({|CORP112:All[0]|});""")]
    [InlineData("""string B() => "giraffes painted"; string A() => Cite.Quote({|CORP112:B()|});""")]
    [InlineData("""public virtual string Words => "giraffes painted"; string A() => Cite.Quote({|CORP112:Words|});""")]
    [InlineData("""string A() => Cite.Quote("raise the harbour wall by 40 centimetres", {|CORP112:"Okafor ".Trim()|});""")]
    public async Task A_literal_behind_a_step_that_is_not_taken_is_a_warning(string member)
    {
        await Expect.InClass(member);
        Diagnostic found = Assert.Single(await TestProject.WithNews().Analyze(Markup.Parse(Expect.Class(member)).Text));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Contains("which is not followed", found.GetMessage());
    }

    [Theory]
    [InlineData("""string A(string words) => Cite.Quote({|CORP112:words|});""", "text")]
    [InlineData("""public string Words { get; set; } = "giraffes painted"; string A() => Cite.Quote({|CORP112:Words|});""", "text")]
    [InlineData("""string A(int i) => Cite.Quote({|CORP112:$"giraffes painted {i}"|});""", "text")]
    [InlineData("""string A(string s) => Cite.Quote({|CORP112:string.Format("giraffes {0}", s)|});""", "text")]
    [InlineData("""string A() => Cite.Quote({|CORP112:"giraffes painted " + System.Environment.MachineName|});""", "text")]
    [InlineData("""string A() => Cite.Quote({|CORP112:"giraffes painted " + B()|}); string B() => null;""", "text")]
    [InlineData("""string A(string who) => Cite.Quote("raise the harbour wall by 40 centimetres", {|CORP112:who|});""", "speaker")]
    [InlineData("""void Print([QuotedText] string words) { } void A() => B({|CORP112:Print|}); void B(System.Action<string> print) { }""", "text")]
    [InlineData("""string A(string what) => Cite.Quote("raise the harbour wall by 40 centimetres", article: {|CORP112:what|});""", "source")]
    public async Task What_only_the_running_program_knows_is_worth_an_information(string member, string what)
    {
        await Expect.InClass(member);
        Diagnostic found = Assert.Single(await TestProject.WithNews().Analyze(Markup.Parse(Expect.Class(member)).Text));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Equal($"The cited {what} is not a constant, so it cannot be checked against the sources", found.GetMessage());
    }

    [Theory]
    [InlineData("""string A(Quote quote) => Cite.Quote(quote?.Text);""")]
    [InlineData("""string A([QuotedSpeaker] string who) => Cite.Quote("raise the harbour wall by 40 centimetres", who);""")]
    [InlineData("""string A(Speaker who) => Cite.Quote("raise the harbour wall by 40 centimetres", who?.Name);""")]
    [InlineData("""string A(Article what) => Cite.Quote("raise the harbour wall by 40 centimetres", article: what.Title);""")]
    public Task A_generated_name_needs_no_check(string member) => Expect.InClass(member);
}
