using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.CodeFixes;

public sealed class StaleFixTests
{
    private const string Code = "class C\n{\n    string A = Cite.Quote(\"the money is here, and the stone is ordered\");\n}\n";

    [Fact]
    public async Task A_fix_is_offered_for_the_text_that_was_looked_at_and_for_no_other()
    {
        TestProject tested = TestProject.WithNews();
        Project project = tested.Create(Code);
        Document document = project.Documents.Single(candidate => candidate.Name == "Code.cs");
        Diagnostic[] found = [.. (await tested.Analyze(project)).Where(diagnostic => diagnostic.Location.IsInSource)];
        Assert.NotEmpty(found);

        Assert.NotEmpty(await Offered(document, found));
        Assert.Empty(await Offered(document.WithText(SourceText.From("// A line more.\n" + Code)), found));
    }

    [Fact]
    public async Task What_is_reported_on_a_page_is_not_fixed_in_the_code_that_was_made_of_it()
    {
        TestProject tested = TestProject.WithNews();
        Project project = tested.Create(Code);
        Document document = project.Documents.Single(candidate => candidate.Name == "Code.cs");
        Diagnostic[] onPage =
        [
            .. (await tested.Analyze(project)).Where(diagnostic => diagnostic.Location.IsInSource).Select(found => Diagnostic.Create(
                found.Descriptor,
                Location.Create("/project/Page.razor", found.Location.SourceSpan, default),
                found.AdditionalLocations, found.Properties, "", "", "")),
        ];

        Assert.NotEmpty(onPage);
        Assert.Empty(await Offered(document, onPage));
    }

    private static async Task<IReadOnlyList<CodeAction>> Offered(Document document, Diagnostic[] found)
    {
        var offered = new List<CodeAction>();
        foreach (Diagnostic diagnostic in found)
        {
            foreach (CodeFixProvider provider in Fixed.All.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), default));
        }

        return offered;
    }
}
