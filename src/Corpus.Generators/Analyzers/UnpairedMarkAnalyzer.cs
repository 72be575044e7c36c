using System.Collections.Immutable;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP003: a quotation mark without its partner, in the parts of a page that people quote.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnpairedMarkAnalyzer : SourceAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnpairedMark, Rules.GuessedQuotation];

    protected override IEnumerable<Diagnostic> Analyze(SourceItem item, SourceContent content)
    {
        if (content.Article is not { } article)
            yield break;

        foreach (Finding finding in article.Findings)
        {
            if (finding.Kind != FindingKind.UnpairedQuotationMark || !IsCitable(article, finding.Span))
                continue;

            string mark = finding.Span.In(article.Text);
            yield return article.Quotes.FirstOrDefault(quote => quote.Span.Start == finding.Span.End || quote.Span.End == finding.Span.Start) is { } quote
                ? Diagnostic.Create(Rules.GuessedQuotation, SourceLocation.Of(item, content, finding.Span), mark, MessageText.Clip(quote.Span.In(article.Text)))
                : Diagnostic.Create(Rules.UnpairedMark, SourceLocation.Of(item, content, finding.Span), mark);
        }
    }

    private static bool IsCitable(Article article, TextSpan span) =>
        article.Passages.FirstOrDefault(passage => passage.Span.Contains(span)) is { Region: Region.Title or Region.Body or Region.Caption };
}
