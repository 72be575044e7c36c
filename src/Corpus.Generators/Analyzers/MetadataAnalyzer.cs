using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Sources;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP007: what the project or the head of a document says of it, and what cannot be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MetadataAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Metadata];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        foreach (MetadataFault fault in item.Faults)
            yield return Report(SourceLocation.StartOf(item), item, fault.Name, fault.Value, fault.Expected);

        if (content.Article is not { } article)
            yield break;
        if (item.Metadata is { Speaker: null, Role: { } role } && article.Speaker is null)
            yield return Report(SourceLocation.StartOf(item), item, "Role", role, FrontMatterForm.RoleOfSpeaker);

        foreach (FrontMatterFault fault in article.FrontMatterFaults)
        {
            if (!IsGiven(item.Metadata, fault.Name))
                yield return Report(SourceLocation.Of(item, content, fault.Span), item, fault.Name, fault.Span.In(article.Text), fault.Expected);
        }
    }

    // What the project says wins: then it does not matter what the document says.
    private static bool IsGiven(SourceMetadata metadata, string name) => name switch
    {
        "Published" => metadata.Published is not null,
        "Url" => metadata.Url is not null,
        "Language" => metadata.Language is not null,
        "Role" => metadata is { Speaker: not null, Role: not null },
        _ => false,
    };

    private static Diagnostic Report(Location location, SourceItem item, string name, string value, string expected) =>
        Diagnostic.Create(Rules.Metadata, location, name, MessageText.Clip(value), item.Path, expected);
}
