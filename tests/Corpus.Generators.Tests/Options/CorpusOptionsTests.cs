using Corpus.Generators.Naming;
using Corpus.Generators.Options;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Options;

public sealed class CorpusOptionsTests
{
    [Theory]
    [InlineData("Newsroom", "Newsroom.Corpus")]
    [InlineData("Daily.News", "Daily.News.Corpus")]
    [InlineData("my-app", "my_app.Corpus")]
    [InlineData("2024 election", "_2024_election.Corpus")]
    [InlineData("new.class", "@new.@class.Corpus")]
    [InlineData("Zeitung.Übersicht", "Zeitung.Übersicht.Corpus")]
    [InlineData("..", "Corpus")]
    [InlineData("", "Corpus")]
    public void The_namespace_is_the_root_namespace_made_legal(string root, string expected)
    {
        CorpusOptions options = CorpusOptions.Read(GivenOptions.Properties(("RootNamespace", root)));

        Assert.Equal(expected, options.Namespace);
        Assert.Empty(options.Faults);
        Assert.Empty(SyntaxFactory.ParseCompilationUnit($"namespace {options.Namespace} {{ }}").GetDiagnostics());
    }

    [Fact]
    public void A_namespace_of_its_own_takes_the_place_of_the_root_namespace()
    {
        CorpusOptions options = CorpusOptions.Read(GivenOptions.Properties(("RootNamespace", "Newsroom"), ("CorpusNamespace", "Sources.event")));

        Assert.Equal("Sources.@event", options.Namespace);
        Assert.Empty(options.Faults);
    }

    [Theory]
    [InlineData("my-sources", "my_sources")]
    [InlineData("!", "@_")]
    [InlineData(".", "Newsroom.Corpus")]
    public void A_namespace_that_is_none_is_a_fault_and_is_made_legal(string given, string expected)
    {
        CorpusOptions options = CorpusOptions.Read(GivenOptions.Properties(("RootNamespace", "Newsroom"), ("CorpusNamespace", given)));

        Assert.Equal(expected, options.Namespace);
        OptionFault fault = Assert.Single(options.Faults);
        Assert.Equal(("CorpusNamespace", given), (fault.Property, fault.Value));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    [InlineData("Public", true)]
    public void The_types_are_internal_unless_the_project_says_public(string visibility, bool isPublic)
    {
        CorpusOptions options = CorpusOptions.Read(GivenOptions.Properties(("CorpusVisibility", visibility)));

        Assert.Equal(isPublic, options.IsPublic);
        Assert.Empty(options.Faults);
    }

    [Fact]
    public void A_property_with_an_unknown_value_is_a_fault_and_counts_as_the_usual_one()
    {
        CorpusOptions options = CorpusOptions.Read(GivenOptions.Properties(("CorpusVisibility", "protected"), ("CorpusDocumentation", "none"), ("CorpusImplicitUsing", "enable"), ("CorpusMembers", "figures")));

        Assert.False(options.IsPublic);
        Assert.True(options.HasDocumentation);
        Assert.Equal(MemberChoice.Auto, options.Members);
        Assert.Equal(
            [
                new OptionFault("CorpusImplicitUsing", "enable", "false, true"),
                new OptionFault("CorpusVisibility", "protected", "internal, public"),
                new OptionFault("CorpusDocumentation", "none", "true, false"),
                new OptionFault("CorpusMembers", "figures", "auto, all, quotes, articles, none"),
            ],
            options.Faults);
    }
}
