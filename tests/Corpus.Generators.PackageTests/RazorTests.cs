using System.Text.RegularExpressions;

namespace Corpus.Generators.PackageTests;

/// <summary>Citations in the pages and components of a web project, as the build reports them.</summary>
[Collection(nameof(Citing))]
public sealed partial class RazorTests(ProductPackage package)
{
    private const string Component = """
        @using App.Corpus
        @attribute [Cites("giraffes painted the lighthouse" /* CORP101 19 */)]
        <h1 title="@Cite.Quote("giraffes painted the lighthouse")">@Cite.Quote("raise the harbour wall by 60 centimetres")</h1> @* CORP101 24, CORP103 99 *@
        <Card Words="giraffes painted the lighthouse" /> @* CORP101 7 *@
        <Card Words="@("giraffes painted the lighthouse")" Who="Okafor" /> @* CORP101 16 *@
        <Card Words="We have not chosen a contractor" Who="Brandt" /> @* CORP110 47 *@
        <Card Words="@Words" /> @* CORP101 15 *@
        <Either Words="giraffes painted the lighthouse" Value="1" /> @* CORP101 9 *@
        <Card Words="We have not chosen a contractor"><p>@Cite.Quote("giraffes painted the lighthouse")</p></Card> @* CORP101 62 *@
        @foreach (int number in new[] { 1 })
        {
            //= harbour.txt
            //# giraffes painted the lighthouse // CORP101 9
            <p>@number</p>
        }
        @code {
            private const string Words = "giraffes painted the lighthouse";
            /// <q cite="harbour.txt">giraffes painted the lighthouse</q> // CORP101 31
            [Cites("giraffes painted the lighthouse")] // CORP101 12
            private string A(bool b) => Cite.Quote(b ? "giraffes painted the lighthouse" : "We have not chosen a contractor"); // CORP101 48
        }
        """;

    private const string Page = """
        @page
        @using App.Corpus
        @addTagHelper *, App
        <h1 title="@Cite.Quote("giraffes painted the lighthouse")">@Cite.Quote("We have not chosen a contractor")</h1> @* CORP101 24 *@
        <card words="giraffes painted the lighthouse"></card> @* CORP101 14 *@
        <card who="Okafor" words='@("giraffes painted the lighthouse")'></card> @* CORP101 29 *@
        <card words="We have not chosen a contractor" who="Brandt"></card> @* CORP110 52 *@
        @{
            var words = Cite.Quote("giraffes painted the lighthouse"); // CORP101 28
        }
        @section More { <b>@Cite.Quote("giraffes painted the lighthouse")</b> } @* CORP101 32 *@
        @functions {
            [Cites("giraffes painted the lighthouse")] // CORP101 12
            string A => Cite.Quote("giraffes painted the lighthouse"); // CORP101 28
        }
        """;

    [Fact]
    public void A_page_or_a_component_is_checked_at_the_line_and_column_that_was_written()
    {
        Consumer consumer = package.NewConsumer(items: """<CorpusSource Include="sources/*.txt" />""");
        consumer
            .Write("App.csproj", consumer.Read("App.csproj").Replace("\"Microsoft.NET.Sdk\"", "\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal))
            .Write("sources/harbour.txt", """
                Harbour wall to be raised before winter

                The town council of Merrow voted on Monday to raise the harbour wall by 40 centimetres before the first storms reach the coast.

                "We have not chosen a contractor for the northern section," said Mara Okafor, the harbour engineer, at the meeting in the town hall.
                """)
            .Write("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();\n")
            .Write("Card.razor", """
                @using App.Corpus
                <p>@Words @ChildContent</p>
                @code {
                    [Parameter, QuotedText] public string Words { get; set; } = "";
                    [Parameter, QuotedSpeaker] public string? Who { get; set; }
                    [Parameter] public RenderFragment? ChildContent { get; set; }
                }
                """)
            .Write("Either.razor", """
                @using App.Corpus
                @typeparam T
                <p>@Words @Value</p>
                @code {
                    [Parameter, QuotedText] public string Words { get; set; } = "";
                    [Parameter] public T? Value { get; set; }
                }
                """)
            .Write("CardTagHelper.cs", """
                using App.Corpus;
                using Microsoft.AspNetCore.Razor.TagHelpers;
                public class CardTagHelper : TagHelper
                {
                    [QuotedText] public string Words { get; set; } = "";
                    [QuotedSpeaker] public string? Who { get; set; }
                }
                """)
            .Write("_Imports.razor", "@using Microsoft.AspNetCore.Components\n@using Microsoft.AspNetCore.Components.Web\n")
            .Write("Story.razor", Component)
            .Write("Pages/Story.cshtml", Page);

        BuildResult build = consumer.Build();
        Assert.Equal(
            Announced("Story.cshtml", Page).Concat(Announced("Story.razor", Component)),
            build.Diagnostics.Select(diagnostic => (diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.Id)));

        // No fix edits what was generated, and none can edit a page.
        consumer.Format("--diagnostics", "CORP103", "--severity", "warn");
        Assert.Equal(Component, consumer.Read("Story.razor"));
    }

    private static IEnumerable<(string File, int Line, int Column, string Id)> Announced(string file, string content) =>
        content.Split('\n').SelectMany((line, index) => Announcement().Matches(line).Select(match =>
            (file, index + 1, int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups[1].Value)));

    [GeneratedRegex(@"(CORP\d{3}) (\d+)")]
    private static partial Regex Announcement();
}
