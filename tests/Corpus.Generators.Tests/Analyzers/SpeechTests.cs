using System.Globalization;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>A document that is one person's words as a whole.</summary>
public sealed class SpeechTests
{
    private const string Speech =
        "Address to the council\n\nWe have raised the harbour wall by forty centimetres, and the first storms of the autumn have shown that it was right to do so.\n"
        + "“It cannot be done before the winter,” Mara Okafor told me when we began the work on the wall last year.\n"
        + "Nobody in this town will have to leave a house again because of the sea, and that is what we promised when we began the work.\n";

    private const string Words = "Nobody in this town will have to leave a house again";

    private static TestProject Project(params (string Key, string Value)[] metadata) => new TestProject().AddSource("sources/speech.txt", Speech, metadata).AddNews();

    private static TestProject WithFrontMatter(string matter) => new TestProject().AddSource("sources/speech.txt", "---\n" + matter + "\n---\n" + Speech).AddNews();

    public static TheoryData<string> Speakers => ["\"Helena Brandt\"", "\"Brandt\"", "nameof(Speakers.HelenaBrandt)", "\"Harbour Master Helena Brandt\""];

    [Theory]
    [MemberData(nameof(Speakers))]
    public async Task A_citation_with_the_speaker_of_the_whole_document_is_right(string speaker)
    {
        string code = Expect.Class($"string A = Cite.Quote(\"{Words}\", speaker: {speaker});");

        Assert.Empty(await Project(("Speaker", "Helena Brandt"), ("Role", "Harbour Master")).Analyze(code));
        Assert.Empty(await WithFrontMatter("speaker: Helena Brandt\nrole: Harbour Master").Analyze(code));
    }

    [Fact]
    public async Task A_citation_with_another_speaker_is_told_whose_words_they_are()
    {
        Diagnostic found = Assert.Single(await Project(("Speaker", "Helena Brandt")).Analyze(Expect.Class($"string A = Cite.Quote(\"{Words}\", speaker: \"Okafor\");")));

        Assert.Equal("CORP106", found.Id);
        Assert.StartsWith("The source gives these words to Helena Brandt, not to Mara Okafor", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_speaker_the_words_are_nobodys() =>
        Assert.Equal("CORP106", Assert.Single(await Project().Analyze(Expect.Class($"string A = Cite.Quote(\"{Words}\", speaker: \"Okafor\");"))).Id);

    [Theory]
    [InlineData("Okafor")]
    [InlineData("Brandt")]
    public async Task What_a_speech_quotes_is_the_words_of_both(string speaker) =>
        Assert.Empty(await Project(("Speaker", "Helena Brandt")).Analyze(Expect.Class($"string A = Cite.Quote(\"It cannot be done before the winter\", speaker: \"{speaker}\");")));

    [Fact]
    public async Task A_wrong_word_is_told_with_the_speaker_of_the_document()
    {
        Diagnostic found = Assert.Single(await Project(("Speaker", "Ann Lee")).Analyze(Expect.Class("string A = Cite.Quote(\"Nobody in this village will have to leave a house again\");")));

        Assert.Equal("CORP102", found.Id);
        Assert.Contains("(Ann Lee, sources/speech.txt line 5)", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Language", "deutsch", "the code of a language such as en, de or pt-BR")]
    [InlineData("Role", "Mayor", "a Speaker whose role it is")]
    public async Task Metadata_that_cannot_be_used_is_reported(string name, string value, string expected)
    {
        Diagnostic found = Assert.Single(await Project((name, value)).Analyze("class C { }"));

        Assert.Equal(("CORP007", $"The metadata {name}=\"{value}\" of 'sources/speech.txt' cannot be used: give {expected}"), (found.Id, found.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_value_in_front_matter_that_cannot_be_used_is_reported_at_its_place()
    {
        IReadOnlyList<Diagnostic> found = await WithFrontMatter("title: T\npublished: someday\nlanguage: deutsch").Analyze("class C { }");

        Assert.Equal(["CORP007", "CORP007"], found.Select(diagnostic => diagnostic.Id));
        Assert.Equal([(2, 11), (3, 10)], found.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character)));
        Assert.Contains("Language=\"deutsch\" of 'sources/speech.txt' cannot be used: give the code of a language", found[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_in_front_matter_that_the_project_overrides_is_not_reported()
    {
        TestProject project = new TestProject().AddSource("sources/speech.txt", "---\npublished: someday\nlanguage: deutsch\n---\n" + Speech, ("Published", "2024-05-28"), ("Language", "en"));

        Assert.Empty(await project.Analyze("class C { }"));
    }
}
