using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Generators.Emit;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis.CSharp;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

/// <summary>The records as JSON.</summary>
public sealed class JsonTests
{
    private static MadeCorpus Corpus(OutputSettings? settings = null) => new(
        Document("a.txt", Article("The budget", ("Zoë Quill", "We are done"), (null, "so-called")) with { Outlet = "Planet", Published = new DateTime(2025, 6, 12), Language = "en", Retrieved = new DateTimeOffset(2025, 6, 13, 9, 15, 0, TimeSpan.Zero), Sha256 = "00ff" }),
        Document("b.txt", Article("Address", ("Ann Lee", "It is too late")).SpokenBy(new Speaker("Zoë Quill", "Mayor", default))))
    {
        Settings = settings ?? MadeCorpus.Usual with { HasJson = true },
    };

    private static JsonNode Written(string expression, string options = "null") =>
        JsonNode.Parse(Corpus().Run($"return System.Text.Json.JsonSerializer.Serialize({expression}, (System.Text.Json.JsonSerializerOptions?){options});"))!;

    [Fact]
    public void An_article_is_written_with_what_stands_in_it_and_refers_by_ids()
    {
        JsonNode article = Written("Articles.TheBudget");

        Assert.Equal(("the-budget", "a.txt", "The budget", "Planet", "2025-06-12", "en"), (
            (string?)article["Id"], (string?)article["Path"], (string?)article["Title"], (string?)article["Outlet"], (string?)article["Published"], (string?)article["Language"]));
        Assert.Equal(["the-budget/we-are-done", "the-budget/so-called"], article["Quotes"]!.AsArray().Select(quote => (string?)quote!["Id"]));
        Assert.Equal(("We are done", "the-budget", "zoë-quill", "Direct"), (
            (string?)article["Quotes"]![0]!["Text"], (string?)article["Quotes"]![0]!["Article"], (string?)article["Quotes"]![0]!["Speaker"], (string?)article["Quotes"]![0]!["Kind"]));
        Assert.Equal((string?)article["Quotes"]![0]!["Text"], ((string)article["Text"]!).Substring((int)article["Quotes"]![0]!["Start"]!, (int)article["Quotes"]![0]!["Length"]!));
        Assert.Equal(("2025-06-13T09:15:00+00:00", "00ff"), ((string?)article["Retrieved"], (string?)article["Sha256"]));
        Assert.Null(article["Url"]);
    }

    [Fact]
    public void Names_follow_the_policy_of_the_options()
    {
        JsonNode quote = Written("Quotes.TheBudget.WeAreDone", "new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web)");

        Assert.Equal("the-budget/we-are-done", (string?)quote["id"]);
        Assert.DoesNotContain(quote.AsObject(), property => char.IsUpper(property.Key[0]));
    }

    [Fact]
    public void A_speaker_is_written_with_the_ids_of_what_was_said()
    {
        JsonNode speaker = Written("Speakers.ZoëQuill");

        Assert.Equal(("zoë-quill", "Zoë Quill", "Mayor"), ((string?)speaker["Id"], (string?)speaker["Name"], (string?)speaker["Role"]));
        Assert.Equal(["the-budget/we-are-done"], speaker["Quotes"]!.AsArray().Select(quote => (string?)quote));
    }

    [Theory]
    [InlineData("Articles.Address")]
    [InlineData("Quotes.TheBudget.WeAreDone")]
    [InlineData("Speakers.AnnLee")]
    public void What_was_written_comes_back_as_the_corpus_s_own(string member) => Assert.Equal("True True", Corpus().Run(
        $$"""
        var thing = {{member}};
        string whole = System.Text.Json.JsonSerializer.Serialize(thing);
        string id = System.Text.Json.JsonSerializer.Serialize(thing.Id);
        return ReferenceEquals(thing, Back(thing, whole)) + " " + ReferenceEquals(thing, Back(thing, id));
        static T Back<T>(T like, string json) => System.Text.Json.JsonSerializer.Deserialize<T>(json)!;
        """));

    [Theory]
    [InlineData("\"nobody\"")]
    [InlineData("{ }")]
    [InlineData("{ \"Id\": 5 }")]
    [InlineData("5")]
    public void What_the_corpus_does_not_have_is_an_exception_of_the_serializer(string json) => Assert.StartsWith("The corpus has no Speaker", Corpus().Run(
        $$""""
        try { System.Text.Json.JsonSerializer.Deserialize<Speaker>("{{json.Replace("\"", "\\\"", StringComparison.Ordinal)}}"); return "nothing"; }
        catch (System.Text.Json.JsonException wrong) { return wrong.Message; }
        """"), StringComparison.Ordinal);

    [Fact]
    public void Linked_data_has_each_statement_with_a_selector_that_finds_it()
    {
        JsonArray graph = JsonNode.Parse(Corpus().Run("return JsonLd.Of(Articles.All);"))!["@graph"]!.AsArray();

        Assert.Equal(["NewsArticle", "Quotation", "Quotation", "NewsArticle", "Quotation"], graph.Select(node => (string?)node!["@type"]));
        Assert.Equal(("urn:corpus:speaker:zo%C3%AB-quill", "Mayor"), ((string?)graph[3]!["creator"]!["@id"], (string?)graph[3]!["creator"]!["jobTitle"]));
        Assert.Equal("Zoë Quill: “We are done”\n: “so-called”\n", (string?)graph[1]!["oa:hasSelector"]!["oa:prefix"] is { } before
            ? before[before.IndexOf("Zoë", StringComparison.Ordinal)..] + graph[1]!["oa:hasSelector"]!["oa:exact"] + graph[1]!["oa:hasSelector"]!["oa:suffix"]
            : "");
        Assert.Equal(graph[3]!.ToJsonString(), JsonNode.Parse(Corpus().Run("return Articles.Address.ToJsonLd();"))!["@graph"]![0]!.ToJsonString());
    }

    [Fact]
    public void A_whole_document_has_its_speaker_and_its_language() => Assert.Equal("Zoë Quill, Mayor, en, none", Corpus().Run(
        """return Articles.Address.Speaker!.Name + ", " + Articles.Address.Speaker.Role + ", " + Articles.TheBudget.Language + ", " + (Articles.TheBudget.Speaker is null ? "none" : "one");"""));

    [Fact]
    public void A_target_without_the_serializer_gets_nothing_of_it()
    {
        var corpus = new MadeCorpus(Document("a.txt", Article("The budget", ("Zoë Quill", "We are done")))) { IsNetStandard = true };

        Assert.Empty(corpus.Problems());
        Assert.DoesNotContain(corpus.Files(), file => file.Code.Contains("System.Text.Json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_code_compiles_without_a_warning_in_every_form(bool isPublic)
    {
        Assert.Empty(Corpus(MadeCorpus.Usual with { HasJson = true, IsPublic = isPublic }).Problems());
        Assert.Empty(Corpus(MadeCorpus.Usual with { HasJson = true, IsPublic = isPublic, HasDocumentation = false }).Problems());
        Assert.Empty(Corpus(MadeCorpus.Usual with { IsPublic = isPublic }).Problems());
    }
}
