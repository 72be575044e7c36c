using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>The fix that cites the generated quotation instead of its words.</summary>
public sealed class GeneratedMemberFixTests
{
    private const string Wrong = "Nobody has asked the ships where they are to go";

    [Theory]
    [InlineData("string A = Cite.Quote({0}, speaker: \"Lindqvist\");", "")]
    [InlineData("string A = Newsroom.Corpus.Cite.Quote({0});", "Newsroom.Corpus.")]
    [InlineData("void Print([QuotedText] string words) {{ }} void A() => Print({0});", "")]
    [InlineData("[QuotedText] string A {{ get; }} = {0};", "")]
    public async Task The_member_takes_the_place_of_the_words(string member, string qualifier)
    {
        TestProject project = TestProject.WithNews();
        string quotation = project.Catalogue.Articles.Single(article => article.Path == "sources/harbour.txt").Quotes[1].Member;
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<GeneratedMemberFix>(project, Expect.Class(string.Format(null, member, $"\"{Wrong}\"")));
        Assert.Equal(Expect.Class(string.Format(null, member, $"{qualifier}Quotes.HarbourWallToBeRaisedBeforeWinter.{quotation}.Text")), code);
        Assert.Empty(left);
        Assert.DoesNotContain(
            (await project.Create(code).GetCompilationAsync())!.GetDiagnostics(),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData($"[Cites(\"{Wrong}\")] void M() {{ }}")]
    [InlineData($"/// <q>{Wrong}</q>\n    void M() {{ }}")]
    [InlineData("string A = Cite.Quote(\"has asked the ships where they are\");")]
    public async Task It_is_not_offered_where_a_constant_is_wanted_or_the_words_are_no_whole_quotation(string member)
    {
        TestProject project = TestProject.WithNews();
        Assert.Empty(await Fixed.Offered<GeneratedMemberFix>(project, project.Create(Expect.Class(member))));
    }

    [Fact]
    public Task A_generated_quotation_given_to_the_wrong_speaker_is_still_reported() => Expect.InClass(
        "string A = Cite.Quote(Quotes.FerryLineToTheIslandsReturnsInSpring." + Member() + ".Text, speaker: {|CORP106:\"Okafor\"|});");

    private static string Member() => TestProject.WithNews().Catalogue.Articles.Single(article => article.Path == "sources/ferry.txt").Quotes[1].Member;
}
