using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Citations;

/// <summary>The shapes in which a marked parameter or property takes text.</summary>
public sealed class MarkedShapeTests
{
    [Theory]
    [InlineData("""void Print([QuotedText] params string[] words) { } void A() => Print({|CORP101:"giraffes painted"|}, {|CORP101:"zebras walked"|});""")]
    [InlineData("""void Print([QuotedText] params string[] words) { } void A() => Print(new[] { {|CORP101:"giraffes painted"|} });""")]
    [InlineData("""void Print([QuotedText] params System.Collections.Generic.IEnumerable<string> words) { } void A() => Print({|CORP101:"giraffes painted"|});""")]
    [InlineData("""void Print([QuotedText] string[] words) { } void A() => Print([{|CORP101:"giraffes painted"|}, .. new[] { {|CORP101:"zebras walked"|} }]);""")]
    [InlineData("""void Print([QuotedText] System.Collections.Generic.IReadOnlyList<string> words) { } void A() => Print([{|CORP101:"giraffes painted"|}]);""")]
    [InlineData("""void Print([QuotedText] System.Collections.Generic.List<string> words) { } void A() => Print(new() { {|CORP101:"giraffes painted"|} });""")]
    [InlineData("""void Print([QuotedText] System.ReadOnlySpan<char> words) { } void A() => Print({|CORP101:"giraffes painted"|});""")]
    [InlineData("""void Print([QuotedText] object words) { } void A() => Print({|CORP101:"giraffes painted"|});""")]
    [InlineData("""void Print<T>([QuotedText] T words) { } void A() => Print({|CORP101:"giraffes painted"|});""")]
    [InlineData("""[QuotedText] string[] Words { get; set; } = { {|CORP101:"giraffes painted"|} };""")]
    [InlineData("""[QuotedText] string[] Words { get; set; } C A => new C { Words = [{|CORP101:"giraffes painted"|}] };""")]
    [InlineData("""[QuotedText] System.Collections.Generic.List<string> Words { get; set; } C A => new C { Words = { {|CORP101:"giraffes painted"|} } };""")]
    [InlineData("""[QuotedText] System.Collections.Generic.List<string> Words { get; } = []; void A() { Words.Add({|CORP101:"giraffes painted"|}); Words.Insert(0, {|CORP101:"zebras walked"|}); }""")]
    [InlineData("""[QuotedText] string Words { get; set; } int Number { get; set; } void A() { (Words, Number) = ({|CORP101:"giraffes painted"|}, 1); }""")]
    [InlineData("""static readonly string[] All = ["giraffes painted"]; void Print([QuotedText] string[] words) { } void A() => Print({|CORP101:All|});""")]
    [InlineData("""void Print([QuotedText] System.Collections.Generic.List<string> words) { } void A() { var all = new System.Collections.Generic.List<string> { "giraffes painted" }; Print({|CORP112:all|}); }""")]
    public Task Each_of_several_texts_is_a_citation(string member) => Expect.InClass(member);

    [Fact]
    public Task The_receiver_of_an_extension_method_is_a_citation() => Expect.Diagnostics(
        """
        using Newsroom.Corpus;
        static class E { public static string Print([QuotedText] this string words, [QuotedSpeaker] string who = null) => words; }
        class C
        {
            string A = {|CORP101:"giraffes painted"|}.Print();
            string B = E.Print({|CORP101:"giraffes painted"|});
            string D = {|CORP101:("giraffes painted")|}.Print({|CORP110:"Okafur"|}).Trim();
            string F = {|CORP101:"giraffes painted"|}?.Print();
        }
        """);

    [Theory]
    [InlineData("""void Print([QuotedText] string words = {|CORP101:"giraffes painted"|}) { }""")]
    [InlineData("""C([QuotedText] string words = {|CORP101:"giraffes painted"|}) { }""")]
    [InlineData("""record R([QuotedText] string Words = {|CORP101:"giraffes painted"|});""")]
    [InlineData("""void A() { void Print([QuotedText] string words = {|CORP101:"giraffes painted"|}) { } }""")]
    [InlineData("""delegate void Print([QuotedText] string words = {|CORP101:"giraffes painted"|});""")]
    [InlineData("""interface I { void Print([QuotedText] string words = {|CORP101:"giraffes painted"|}); }""")]
    public Task A_default_value_is_a_citation(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""[QuotedText] string Words { get; set; } = "";""")]
    [InlineData("""[QuotedText] string Words { get; set; } = string.Empty;""")]
    [InlineData("""[QuotedText] string Words { get; set; } = System.String.Empty;""")]
    [InlineData("""[QuotedText] string Words { get; set; } = null!;""")]
    [InlineData("""[QuotedText] string[] Words { get; set; } = [];""")]
    [InlineData("""void Print([QuotedText] string words = "") { }""")]
    [InlineData("""void Print([QuotedText] string words = default) { } void Two([QuotedText] string words = null) { }""")]
    public Task A_default_without_words_is_none(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("interface I { void Print([QuotedText] string words); } class D : I { public void Print(string w) { } } void A(D d) => d.Print({|CORP101:\"giraffes painted\"|});")]
    [InlineData("interface I { string Words { [return: Cites(\"raise the harbour wall by 40 centimetres\")] get; [param: QuotedText] set; } }")]
    [InlineData("interface I { [QuotedText] string Words { get; set; } } class D : I { public string Words { get; set; } = {|CORP101:\"zebras walked\"|}; } void A(D d) => d.Words = {|CORP101:\"giraffes painted\"|};")]
    [InlineData("abstract class B { public abstract void Print([QuotedText] string words); } class D : B { public override void Print(string w) { } } void A(D d) => d.Print({|CORP101:\"giraffes painted\"|});")]
    [InlineData("class B { public virtual int this[[QuotedText] string w] => 1; } class D : B { public override int this[string w] => 1; } int A(D d) => d[{|CORP101:\"giraffes painted\"|}];")]
    [InlineData("interface I<T> { void Print([QuotedText] T words); } class D : I<string> { public void Print(string w) { } } void A(D d) => d.Print({|CORP101:\"giraffes painted\"|});")]
    public Task The_mark_of_an_interface_or_of_a_base_class_counts(string member) => Expect.InClass(member);

    [Theory]
    [InlineData("""record R([QuotedText] string Words); R A(R r) => r with { Words = {|CORP101:"giraffes painted"|} };""")]
    [InlineData("""record R([property: QuotedText] string Words); R A() => new R({|CORP101:"giraffes painted"|});""")]
    [InlineData("""interface I { [QuotedText] string Words { get; } } record R(string Words) : I; R A() => new R({|CORP101:"giraffes painted"|});""")]
    [InlineData("""record struct R([QuotedText] string Words); string A(R r) => Cite.Quote(r.Words);""")]
    [InlineData("""class P([QuotedText] string words) { string A => Cite.Quote(words); } P A() => new({|CORP101:"giraffes painted"|});""")]
    [InlineData("""record R([System.Obsolete] string Words); R A(R r) => new R("giraffes painted") with { Words = "zebras walked" };""")]
    public Task A_record_has_one_mark_for_parameter_and_property(string member) => Expect.InClass(member.Replace("[System.Obsolete] ", "", StringComparison.Ordinal));
}
