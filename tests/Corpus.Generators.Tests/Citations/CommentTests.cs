using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Citations in comments, as code that implements specifications has them.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData("//= harbour.txt\n//# {|CORP101:giraffes painted|}\nclass C { }")]
    [InlineData("class C {\n    //= harbour.txt\n    //# {|CORP101:giraffes painted\n    //# the lighthouse|}\n    void M() { }\n}")]
    [InlineData("//= harbour.txt\n//= type=test\n//# {|CORP101:giraffes painted|}\nclass C { }")]
    [InlineData("//= harbour.txt\n//= type=todo\n//= tracking-issue=12\n//# {|CORP101:giraffes painted|}\nclass C { }")]
    [InlineData("//= harbour.txt\r\n//# {|CORP101:giraffes painted\r\n//# the lighthouse|}\r\nclass C { }")]
    [InlineData("//= harbour.txt\n//# {|CORP101:giraffes painted|}\n//= ferry.txt\n//# {|CORP101:zebras walked|}\nclass C { }")]
    public Task A_source_and_the_lines_below_it_are_a_citation(string code) => Expect.Diagnostics(code);

    [Theory]
    [InlineData("//=======\n//# giraffes painted\nclass C { }")]
    [InlineData("//# giraffes painted\nclass C { }")]
    [InlineData("//= harbour.txt\n//#\nclass C { }")]
    [InlineData("#if NEVER\n//= harbour.txt\n//# giraffes painted\n#endif\nclass C { }")]
    [InlineData("class C { string A = @\"\n//= harbour.txt\n//# giraffes painted\n\"; }")]
    [InlineData("//= harbour.txt\n//# to raise the harbour wall\n//# by 40 centimetres before the first storms\nclass C { }")]
    public Task Anything_else_is_not_or_is_faithful(string code) => Expect.Diagnostics(code);

    [Theory]
    [InlineData("//= {|CORP110:https://example.org/specification|}#section-1\n//# raise the harbour wall by 40 centimetres\nclass C { }")]
    [InlineData("//= {|CORP110:harbor.txt|}\nclass C { }")]
    [InlineData("class C { }\n//= {|CORP110:https://example.org/specification|}#section-1\n//= type=test")]
    [InlineData("//= {|CORP110:RFC 9110|}\n\n//= harbour.txt\nclass C { }")]
    public Task An_unknown_source_is_pointed_at(string code) => Expect.Diagnostics(code);

    [Theory]
    [InlineData("//= harbour.txt\nclass C { }\n//# {|CORP110:{|CORP101:giraffes painted|}|}")]
    [InlineData("class C { }\n//# {|CORP110:to raise the harbour wall\n//# by 40 centimetres|}")]
    [InlineData("//= harbour.txt\n\n//# {|CORP110:to raise the harbour wall by 40 centimetres|}\nclass C { }")]
    public Task Words_without_a_source_above_them_are_pointed_at(string code) => Expect.Diagnostics(code);

    [Theory]
    [InlineData("//= x.Count(); y")]
    [InlineData("//= 5")]
    [InlineData("//= \"a.txt\"")]
    [InlineData("class C { string A = @\"\n//= harbor.txt\n\"; }")]
    [InlineData("//#region Raise the harbour wall by 40 centimetres\nclass C { }")]
    [InlineData("//# Fields of the class\nclass C { }")]
    public Task Comments_about_something_else_are_left_alone(string code) => Expect.Diagnostics(code);

    [Fact]
    public Task An_rfc_is_known_by_its_number_under_any_name() => Expect.Diagnostics(
        "//= https://www.rfc-editor.org/rfc/rfc9999\n//# A lighthouse MUST {|CORP102:wink|} twice before it sleeps\nclass C { }",
        generated => new TestProject { HasGeneratedTypes = generated }
            .AddNews().AddSource("specs/lighthouse.txt", "Network Working Group                    J. Doe\nRequest for Comments: 9999\n\nA lighthouse MUST blink twice before it sleeps.\n"));

    [Theory]
    [InlineData("../framework/lamps/wink.md#lamps", "wink")]
    [InlineData("framework/lamps/wink.md", "wink")]
    [InlineData("doc\\lamps\\wink.md#lamps", "wink")]
    [InlineData("https://lamps.example.org/framework/lamps/wink.md#lamps", "wink")]
    [InlineData("doc/sails/wink.md", "flap")]
    [InlineData("https://lamps.example.org/id/draft-lamps-07.txt#L1", "glow")]
    [InlineData("https://lamps.example.org/doc/html/draft-lamps-07", "glow")]
    [InlineData("https://lamps.example.org/draft-lamps-07/multipage/closing.html", "glow")]
    [InlineData("https://draft-lamps-07.spec.example.org/#L1", "glow")]
    public Task A_file_is_known_under_another_folder_and_by_the_address_that_it_came_from(string name, string word) => Expect.Diagnostics(
        "//= " + name + "\n//# A lighthouse MUST " + word + " twice before it sleeps\nclass C { }",
        generated => new TestProject { HasGeneratedTypes = generated }
            .AddSource("doc/lamps/wink.md", "# Lamps\n\nA lighthouse MUST wink twice before it sleeps.\n")
            .AddSource("doc/sails/wink.md", "# Sails\n\nA lighthouse MUST flap twice before it sleeps.\n")
            .AddSource("doc/draft-lamps-07.txt", "A lighthouse MUST glow twice before it sleeps.\n"));

    [Theory]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9999.html#L3")]
    [InlineData("https://datatracker.ietf.org/doc/html/rfc9999")]
    [InlineData("https://www.rfc-editor.org/rfc/rfc9999.txt")]
    [InlineData("http://tools.ietf.org/html/rfc9999/")]
    [InlineData("RFC 9999")]
    [InlineData("rfc9999.txt")]
    public Task The_spellings_of_an_rfc_are_one_source(string name) => Expect.Diagnostics(
        "//= " + name + "\n//# A lighthouse MUST {|CORP102:wink|} twice before it sleeps\nclass C { }",
        generated => new TestProject { HasGeneratedTypes = generated }
            .AddNews().AddSource("specs/rfc9999.txt", "The Lighthouse Protocol\n\nA lighthouse MUST blink twice before it sleeps.  A lighthouse that does not sleep MUST NOT blink at all.\n"));
}
