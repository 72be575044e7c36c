using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Compares what the analyzers report in code with what its marks say.</summary>
internal static class Expect
{
    /// <summary>The marked diagnostics and no others, in a project with the generated types and in one without them.</summary>
    public static async Task Diagnostics(string markup, Func<bool, TestProject>? project = null)
    {
        var expected = Markup.Parse(markup);
        foreach (bool hasGeneratedTypes in new[] { true, false })
        {
            TestProject tested = (project ?? TestProject.WithNews)(hasGeneratedTypes);
            AssertSame(expected, await tested.Analyze(expected.Text), hasGeneratedTypes ? "with the generated types" : "without the generated types");
        }
    }

    /// <summary>The code of a class member, around which the file is written.</summary>
    public static Task InClass(string members, Func<bool, TestProject>? project = null) => Diagnostics(Class(members), project);

    public static string Class(string members) => "class C\n{\n    " + members + "\n}\n";

    private static void AssertSame(Markup expected, IReadOnlyList<Diagnostic> actual, string when)
    {
        IEnumerable<string> wanted = expected.Spans.OrderBy(span => span.Span.Start).Select(span => Show(expected.Text, span.Id ?? "CORP", span.Span));
        IEnumerable<string> found = actual
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .Select(diagnostic => Show(expected.Text, expected.Spans.All(span => span.Id is null) && expected.Spans.Count > 0 ? "CORP" : diagnostic.Id, diagnostic.Location.SourceSpan));
        Assert.True(
            wanted.SequenceEqual(found),
            $"{when}\nexpected:\n{string.Join('\n', wanted)}\nfound:\n{string.Join('\n', found)}\n{string.Join('\n', actual)}");
    }

    private static string Show(string text, string id, TextSpan span) => $"{id} at {span}: {text.Substring(span.Start, span.Length)}";
}
