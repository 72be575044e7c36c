using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Citations in attributes.</summary>
public sealed class AttributeTests
{
    [Theory]
    [InlineData("""[Cites({|CORP101:"giraffes painted the lighthouse"|})] class C { }""")]
    [InlineData("""[CitesAttribute({|CORP101:"giraffes painted the lighthouse"|})] class C { }""")]
    [InlineData("""[Newsroom.Corpus.Cites({|CORP101:"giraffes painted the lighthouse"|})] class C { }""")]
    [InlineData("""[Cites(text: {|CORP101:"giraffes painted the lighthouse"|})] class C { }""")]
    [InlineData("""[Cites({|CORP101:"giraffes painted the lighthouse"|}, Speaker = null, Article = null)] class C { }""")]
    [InlineData("""[Cites({|CORP101:"giraffes painted"|}), Cites({|CORP101:"zebras walked"|})] class C { }""")]
    [InlineData("""class C { [Cites({|CORP101:"giraffes painted"|})] int F; [Cites({|CORP101:"zebras walked"|})] void M([Cites({|CORP101:"okapis swam"|})] int p) { } }""")]
    [InlineData("""[assembly: Cites({|CORP101:"giraffes painted the lighthouse"|})]""")]
    [InlineData("""class C { const string Beast = "giraffes"; [Cites({|CORP101:Beast + " painted the " + nameof(C)|})] void M() { } }""")]
    public Task The_attribute_is_a_citation_on_every_declaration(string code) => Expect.Diagnostics(code);

    [Fact]
    public Task Somebody_elses_attribute_of_that_name_is_no_citation() => Expect.Diagnostics(
        """
        using System;
        class CitesAttribute : Attribute { public CitesAttribute(string text) { } }
        [Cites("giraffes painted the lighthouse")] class C { }
        """);

    [Fact]
    public Task Any_attribute_may_have_marked_parameters_and_properties() => Expect.Diagnostics(
        """
        using System;
        using Newsroom.Corpus;
        class FactAttribute : Attribute
        {
            public FactAttribute(int number, [QuotedText] string words) { }
            [QuotedText] public string More { get; set; }
            public string Note { get; set; }
        }
        [Fact(1, {|CORP101:"giraffes painted the lighthouse"|}, More = {|CORP101:"zebras walked the quay"|}, Note = "okapis swam")] class C { }
        """);
}
