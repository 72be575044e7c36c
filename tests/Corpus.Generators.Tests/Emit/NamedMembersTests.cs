using Corpus.Generators.Naming;
using Corpus.Generators.Tests.Harness;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

/// <summary>What has a named member, by the project's choice and by the corpus's size.</summary>
public sealed class NamedMembersTests
{
    private static readonly Article _article = Article("The budget", ("Zoë Quill", "We are done"), (null, "balanced")) with
    {
        Claims = new[] { new Claim { Pieces = new[] { new TextSpan(0, 10) }.ToEquatableArray(), Line = 1, Kind = ClaimKind.Reported } }.ToEquatableArray(),
        Figures = new[] { new Figure { Span = new TextSpan(0, 3), Line = 1, Value = 3, Unit = "budget", UnitSpan = new TextSpan(4, 6) } }.ToEquatableArray(),
    };

    [Theory]
    [InlineData(MemberScope.None, "")]
    [InlineData(MemberScope.Articles, "Articles.TheBudget")]
    [InlineData(MemberScope.Speakers, "Articles.TheBudget Speakers.ZoëQuill")]
    [InlineData(MemberScope.CitableQuotes, "Articles.TheBudget Quotes.TheBudget.WeAreDone Speakers.ZoëQuill")]
    [InlineData(MemberScope.Quotes, "Articles.TheBudget Quotes.TheBudget.Balanced Quotes.TheBudget.WeAreDone Speakers.ZoëQuill")]
    [InlineData(MemberScope.All, "Articles.TheBudget Claims.TheBudget.TheBudgetClaim Figures.TheBudget.Budget3 Quotes.TheBudget.Balanced Quotes.TheBudget.WeAreDone Speakers.ZoëQuill")]
    internal void A_scope_has_its_members_and_everything_is_in_the_lists(MemberScope scope, string members)
    {
        var corpus = new MadeCorpus(Document("a.txt", _article)) { Settings = MadeCorpus.Usual with { Members = scope } };

        Assert.Empty(corpus.Problems());
        Assert.Equal(members, string.Join(" ", Members(corpus.Compile()).Order(StringComparer.Ordinal)));
        Assert.Equal("1|2|1|1|1|True", corpus.Run(
            """
            return string.Join("|", Articles.All.Count, Quotes.All.Count, Claims.All.Count, Figures.All.Count, Speakers.All.Count,
                Quotes.Find("the-budget/balanced") == Articles.Find("the-budget")!.Quotes[1] && Claims.All[0].Equals(Claims.Find(Claims.All[0].Id)) && Figures.All[0].Equals(Figures.Find(Figures.All[0].Id)));
            """));
    }

    [Theory]
    [InlineData(100, 100, 1_800, MemberScope.All)]
    [InlineData(100, 100, 1_801, MemberScope.CitableQuotes)]
    [InlineData(300, 500, 12_000, MemberScope.CitableQuotes)]
    [InlineData(300, 500, 12_010, MemberScope.Speakers)]
    [InlineData(5_000, 20_000, 300_000, MemberScope.Speakers)]
    [InlineData(5_001, 20_000, 300_000, MemberScope.Articles)]
    [InlineData(100_000, 0, 0, MemberScope.Articles)]
    internal void The_larger_the_corpus_the_fewer_kinds_of_thing_have_members(int articles, int speakers, int quotes, MemberScope scope) =>
        Assert.Equal(scope, MemberScopes.Choose(MemberChoice.Auto, new CorpusSize(articles, speakers, quotes / 10, quotes, 0)));

    [Theory]
    [InlineData(MemberChoice.All, MemberScope.All)]
    [InlineData(MemberChoice.Quotes, MemberScope.Quotes)]
    [InlineData(MemberChoice.Articles, MemberScope.Speakers)]
    [InlineData(MemberChoice.None, MemberScope.None)]
    internal void What_the_project_says_holds_for_every_size(MemberChoice choice, MemberScope scope)
    {
        Assert.Equal(scope, MemberScopes.Choose(choice, new CorpusSize(1, 0, 0, 0, 0)));
        Assert.Equal(scope, MemberScopes.Choose(choice, new CorpusSize(1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000)));
    }

    [Fact]
    public async Task A_large_corpus_is_told_what_has_no_member_and_one_that_says_what_it_wants_is_not()
    {
        Assert.Empty(await Told(100));
        Assert.Empty(await Told(2_400, ("CorpusMembers", "all")));

        Diagnostic told = Assert.Single(await Told(2_400));
        Assert.Equal(Location.None, told.Location);
        Assert.Matches("^Of the [0-9,]+ things in this corpus only articles, speakers and .* have named members", told.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("auto", true)]
    [InlineData("articles", false)]
    public async Task The_fix_writes_only_a_member_that_there_is(string members, bool isOffered)
    {
        TestProject project = TestProject.WithNews().SetProperty("CorpusMembers", members);
        IReadOnlyList<Diagnostic> found = await project.Analyze(Expect.Class("string A = Cite.Quote(\"Nobody has asked the ships where they are to go\");"));

        Assert.Equal(isOffered, found.Any(diagnostic => diagnostic.Properties.Values.Any(value => value is not null && value.StartsWith("HarbourWallToBeRaisedBeforeWinter.", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(0, 3, "The budget")]
    [InlineData(0, 10, "The budget")]
    internal void A_figure_s_unit_is_shown_once_within_its_words_or_behind_them(int start, int length, string shown)
    {
        Article article = _article with
        {
            Figures = new[] { _article.Figures[0] with { Span = new TextSpan(start, length) } }.ToEquatableArray(),
        };
        var corpus = new MadeCorpus(Document("a.txt", article)) { Settings = MadeCorpus.Usual with { Members = MemberScope.All } };

        Assert.Contains(corpus.Files(), file => file.Code.Contains($"<summary>{shown}<para>", StringComparison.Ordinal) && file.Code.Contains("Budget3", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Told(int quotations, params (string Name, string Value)[] properties)
    {
        var project = new TestProject { HasGeneratedTypes = false };
        project.AddSource("long.txt", "The long night\n\n" + string.Concat(Enumerable.Range(0, quotations).Select(i => $"They called it “a{i}” then.\n")));
        foreach ((string name, string value) in properties)
            project.SetProperty(name, value);

        return [.. (await project.Analyze("class Desk { }")).Where(diagnostic => diagnostic.Id == "CORP011")];
    }

    private static IEnumerable<string> Members(Compilation compilation)
    {
        foreach (string catalogue in new[] { "Articles", "Quotes", "Claims", "Figures", "Speakers" })
        {
            INamedTypeSymbol type = compilation.GetTypeByMetadataName("Newsroom.Corpus." + catalogue)!;
            foreach (INamedTypeSymbol owner in type.GetTypeMembers().Where(nested => nested.DeclaredAccessibility != Accessibility.Private).Append(type))
            {
                foreach (IPropertySymbol member in owner.GetMembers().OfType<IPropertySymbol>().Where(member => member.Name is not ("All" or "Disagreements")))
                    yield return (owner.ContainingType is null ? catalogue : catalogue + "." + owner.Name) + "." + member.Name;
            }
        }
    }
}
