using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP005: dates that contradict each other, or a weekday that its date does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConflictingDateAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.ConflictingDates];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        if (content.Article is not { } article)
            yield break;

        foreach (Finding finding in article.Findings)
        {
            string date = finding.Span.In(article.Text);
            if (finding is { Kind: FindingKind.ConflictingDates, Against: { } other })
            {
                Location against = SourceLocation.Of(item, content, other);
                string line = (against.GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
                yield return Diagnostic.Create(
                    Rules.ConflictingDates, SourceLocation.Of(item, content, finding.Span), [against],
                    date, "line " + line + " has “" + other.In(article.Text) + "”, and both cannot be that weekday");
            }
            else if (finding.Kind == FindingKind.WrongWeekday)
            {
                yield return Diagnostic.Create(Rules.ConflictingDates, SourceLocation.Of(item, content, finding.Span), date, "that day was another weekday");
            }
        }
    }
}
