using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>What is reported about the sources and the project.</summary>
public sealed class SourceRuleTests
{
    [Fact]
    public async Task Good_sources_give_nothing_to_report() => Assert.Empty(await TestProject.WithNews().Analyze("class C { }"));

    [Theory]
    [InlineData("")]
    [InlineData("  \n \n")]
    [InlineData("PK\u0003\u0004\0\0\0\0\0\0")]
    [InlineData(null)]
    public async Task A_source_that_cannot_be_read_is_named(string? text)
    {
        IReadOnlyList<Diagnostic> found = await TestProject.WithNews().AddSource("sources/zoo.txt", text).Analyze(
            Expect.Class("string A = Cite.Quote(\"raise the harbour wall by 40 centimetres\");"));
        Diagnostic only = Assert.Single(found);
        Assert.Equal("CORP001", only.Id);
        Assert.Equal("/project/sources/zoo.txt", only.Location.GetLineSpan().Path);
        Assert.Contains("sources/zoo.txt", only.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><p>The wall will be raised.</p></body></html>", "a web page", "'corpus add sources/zoo.txt' makes a source of it")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- saved -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\"></html>", "a web page", "'corpus add sources/zoo.txt' makes a source of it")]
    [InlineData("%PDF-1.7\n%\uFFFD\uFFFD\n1 0 obj", "a PDF document", "'corpus add sources/zoo.txt' makes a source of it")]
    [InlineData("PK\u0003\u0004\u0014\0word/document.xml", "a Word document", "'corpus add sources/zoo.txt' makes a source of it")]
    [InlineData("\uFFFDPNG\r\n\u001A\n\0\0", "an image", "'corpus add' makes a source of the page that it is a picture of")]
    public async Task A_page_that_is_no_text_yet_is_told_with_the_command_that_makes_one(string text, string name, string remedy)
    {
        IReadOnlyList<Diagnostic> found = await TestProject.WithNews().AddSource("sources/zoo.txt", text).Analyze(
            Expect.Class("string A = Cite.Quote(\"raise the harbour wall by 40 centimetres\");"));
        Diagnostic only = Assert.Single(found);
        Assert.Equal(("CORP012", DiagnosticSeverity.Warning, "/project/sources/zoo.txt"), (only.Id, only.Severity, only.Location.GetLineSpan().Path));
        Assert.Equal(
            $"The source 'sources/zoo.txt' is {name}, so nothing is generated from it: {remedy}",
            only.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_path_of_a_page_that_has_a_blank_is_quoted_in_the_command() =>
        Assert.Contains(
            "'corpus add \"sources/the zoo.txt\"'",
            Assert.Single(await TestProject.WithNews().AddSource("sources/the zoo.txt", "<html></html>").Analyze("class C { }"))
                .GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_day_that_was_another_weekday_is_reported_where_it_stands()
    {
        string text = News.Harbour + "\n\nThe council of Merrow met again on Monday, 14 May 2024, in the old hall by the harbour, and went home late.\n";
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/harbour.txt", text).Analyze("class C { }"));

        Assert.Contains("that day was another weekday", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.InRange(found.Location.SourceSpan.Start, text.IndexOf("Monday, 14", StringComparison.Ordinal), text.IndexOf("2024, in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_nothing_but_its_menu_is_told_to_have_no_article() =>
        Assert.Equal("CORP002", Assert.Single(await new TestProject().AddSource("sources/menu.txt", "Home\nNews\nSport\nSign in\nSubscribe\nMenu\n").Analyze("class C { }")).Id);

    [Fact]
    public async Task An_unpaired_mark_is_reported_where_it_stands()
    {
        string text = News.Harbour + "\n\nThe mayor said: “The wall will stand for a hundred years and the children will fish from it.\n\nNobody answered the mayor that evening in the hall by the harbour.\n";
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/harbour.txt", text).Analyze("class C { }"));
        Assert.Equal("CORP003", found.Id);
        Assert.Equal(text.IndexOf('“', StringComparison.Ordinal), found.Location.SourceSpan.Start);
        Assert.Equal(text[..text.IndexOf('“', StringComparison.Ordinal)].Count(c => c == '\n'), found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task A_mark_with_which_a_document_ends_is_reported_where_it_stands()
    {
        const string Text = News.Harbour + "\n\nThe wall is to be three metres high and as long as the quay, the mayor of Merrow said in the hall.”";
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/harbour.txt", Text).Analyze("class C { }"));

        Assert.Equal(("CORP003", Text.Length - 1), (found.Id, found.Location.SourceSpan.Start));
    }

    [Theory]
    [InlineData(
        "The mayor said: “The wall will stand for a hundred years, he said, and left the hall.",
        "The quotation mark “ has no partner; the quotation “The wall will stand for a hundred years, he said, and left the hall.” was read from it as far as the paragraph goes")]
    [InlineData("The wall is to be three metres high,” said the mayor of Merrow in the hall by the harbour.", "The quotation mark ” has no partner, so no quotation was read here")]
    public async Task An_unpaired_mark_says_whether_a_quotation_was_read_at_it(string paragraph, string message)
    {
        string text = News.Harbour + "\n\n" + paragraph + "\n\nNobody answered the mayor that evening in the hall by the harbour.\n";
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/harbour.txt", text).Analyze("class C { }"));
        Assert.Equal("CORP003", found.Id);
        Assert.Equal(message, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_later_of_two_sources_that_want_one_name_is_told_its_own_and_what_settles_it()
    {
        string sameTitle = "Harbour wall to be raised before winter" + News.Ferry[News.Ferry.IndexOf('\n', StringComparison.Ordinal)..];
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/a.txt", News.Harbour).AddSource("sources/b.txt", sameTitle).Analyze("class C { }"));
        Assert.Equal("CORP006", found.Id);
        Assert.Equal("/project/sources/a.txt", found.Location.GetLineSpan().Path);
        Assert.Equal(
            "'sources/a.txt' is named HarbourWallToBeRaisedBeforeWinter20240603, because HarbourWallToBeRaisedBeforeWinter is the name of 'sources/b.txt': an Id settles which of them has it",
            found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Metadata_that_cannot_be_used_is_reported()
    {
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/harbour.txt", News.Harbour, ("Published", "last week")).Analyze("class C { }"));
        Assert.Equal("CORP007", found.Id);
        Assert.Contains("last week", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class", "class")]
    [InlineData("class", "CLASS")]
    [InlineData("harbour-wall", "Harbour.Wall")]
    public async Task An_id_that_makes_the_name_of_another_is_reported_where_it_is_passed_over(string first, string second)
    {
        TestProject project = new TestProject().AddSource("sources/a.txt", News.Ferry, ("Id", first)).AddSource("sources/b.txt", News.Harbour, ("Id", second));
        Diagnostic found = Assert.Single(await project.Analyze("class C { }"));
        string message = found.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(("CORP007", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Equal("/project/sources/b.txt", found.Location.GetLineSpan().Path);
        Assert.StartsWith(
            $"The metadata Id=\"{second}\" of 'sources/b.txt' cannot be used: give an Id of its own, because that of 'sources/a.txt' makes",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_can_be_read_in_two_ways_is_reported_until_the_project_settles_it()
    {
        string text = News.Ferry.Replace("May 28, 2024", "06/12/2024", StringComparison.Ordinal).Replace(" on Tuesday", "", StringComparison.Ordinal);

        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/ferry.txt", text).Analyze("class C { }"));
        Assert.Equal("CORP010", found.Id);
        Assert.Equal("06/12/2024", text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));

        Assert.Empty(await new TestProject().AddSource("sources/ferry.txt", text, ("Published", "2024-12-06")).Analyze("class C { }"));
    }

    [Fact]
    public async Task A_reprint_is_reported_with_its_original()
    {
        IReadOnlyList<Diagnostic> found = await TestProject.WithNews()
            .AddSource("sources/copy.txt", News.Harbour.Replace("Harbour wall to be raised before winter", "Merrow raises its harbour wall", StringComparison.Ordinal) + "\n\nThis post appeared first on example.org\n").Analyze("class C { }");
        Diagnostic reprint = Assert.Single(found);
        Assert.Equal("CORP004", reprint.Id);
        Assert.Equal("/project/sources/copy.txt", reprint.Location.GetLineSpan().Path);
        Assert.Equal("/project/sources/harbour.txt", Assert.Single(reprint.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task Dates_that_contradict_each_other_are_reported_at_the_later_one()
    {
        string text = News.Ferry.Replace("May 28, 2024\n", "", StringComparison.Ordinal).Replace("again from April", "again from Thursday, June 11", StringComparison.Ordinal).Replace("on the quay on Tuesday", "on the quay on Thursday, June 12", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(await new TestProject().AddSource("sources/ferry.txt", text).Analyze("class C { }"));
        Assert.Equal("CORP005", found.Id);
        Assert.Equal("Thursday, June 12", text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Equal("Thursday, June 11", text.Substring(found.AdditionalLocations[0].SourceSpan.Start, found.AdditionalLocations[0].SourceSpan.Length));
        Assert.Contains("line 5", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_names_a_source_for_a_citation()
    {
        TestProject project = new TestProject().AddSource("sources/harbour.txt", News.Harbour, ("Outlet", "The Coastal Courier")).AddSource("sources/ferry.txt", News.Ferry, ("Outlet", "Island Gazette"));
        Assert.Equal(
            ["CORP105"],
            (await project.Analyze(Expect.Class("""
                string A = Cite.Quote("raise the harbour wall by 40 centimetres", article: "The Coastal Courier");
                string B = Cite.Quote("raise the harbour wall by 40 centimetres", article: "Island Gazette");
                """))).Select(found => found.Id));
    }

    [Fact]
    public async Task An_outlet_with_several_articles_means_any_of_them()
    {
        TestProject project = new TestProject().AddSource("sources/harbour.txt", News.Harbour, ("Outlet", "Courier")).AddSource("sources/ferry.txt", News.Ferry, ("Outlet", "Courier"));
        Assert.Equal(
            ["CORP103"],
            (await project.Analyze(Expect.Class("""
                string A = Cite.Quote("raise the harbour wall by 40 centimetres", article: "Courier");
                string B = Cite.Quote("The ferry between Merrow and the outer islands", article: "Courier");
                string D = Cite.Quote("raise the harbour wall by 60 centimetres", article: "Courier");
                """))).Select(found => found.Id));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp8, 1)]
    [InlineData(LanguageVersion.CSharp7_3, 1)]
    [InlineData(LanguageVersion.CSharp9, 0)]
    public async Task A_language_version_without_records_is_an_error(LanguageVersion version, int count)
    {
        IReadOnlyList<Diagnostic> found = await new TestProject { HasGeneratedTypes = false, LanguageVersion = version }.AddNews().Analyze("class C { }");
        Assert.Equal(count, found.Count(diagnostic => diagnostic is { Id: "CORP008", Severity: DiagnosticSeverity.Error }));
        Assert.Empty(await new TestProject { HasGeneratedTypes = false, LanguageVersion = version }.Analyze("class C { }"));
    }

    [Fact]
    public async Task A_property_with_an_unknown_value_is_reported()
    {
        Diagnostic found = Assert.Single(await TestProject.WithNews().SetProperty("CorpusVisibility", "secret").Analyze("class C { }"));
        Assert.Equal("CORP009", found.Id);
        Assert.Contains("secret", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_document_is_read_once_for_all_analyzers_of_all_compilations()
    {
        TestProject project = new TestProject { HasGeneratedTypes = false }.AddNews();
        for (int i = 0; i < 5; i++)
            await project.Analyze(Expect.Class($"string A{i} = Cite.Quote(\"raise the harbour wall by 40 centimetres\");"));

        Assert.Equal([1, 1], project.Sources.Select(source => source.Reads));
    }
}
