using Corpus.Generators.Citations;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>Asks the sources about a citation in code, and turns what they hold against it into diagnostics.</summary>
internal sealed class CitationCheck(CitedCorpus corpus, MatchOptions options, string corpusNamespace)
{
    private readonly Verifier _verifier = new(corpus.Citable, options);

    public IEnumerable<Diagnostic> Check(Citation citation, CancellationToken cancellationToken)
    {
        foreach (UncheckedValue value in citation.Unchecked)
            yield return NotConstant(citation, value);

        CitationQuestion question = QuestionOf(citation);
        CitationFinding finding = _verifier.Check(question, cancellationToken);
        bool isHalfTyped = finding.Verdict is { Kind: not VerdictKind.Faithful }
            && HalfTyped.Is(citation, question.Words!, corpus, words => _verifier.Judge(question, words, cancellationToken), cancellationToken);
        var report = new ObjectionReport(corpus, corpusNamespace, citation, question.Words ?? "");
        foreach (Objection objection in finding.Objections)
        {
            if (objection.Verdict is null || !isHalfTyped)
                yield return report.Describe(objection);
        }
    }

    private CitationQuestion QuestionOf(Citation citation) => new()
    {
        Words = citation.Text?.Value ?? WordsOf(citation.Quotation),
        IsByMember = citation.Text is null,
        Articles = citation.Articles,
        Speakers = citation.Speakers,
        SharesNames = citation.SharesNames,
        Orphan = citation.Orphan,
    };

    /// <summary>The text of a generated quotation that is cited by its member.</summary>
    private string? WordsOf((string Article, string Quote)? member)
    {
        if (member is not { } named)
            return null;

        for (int i = 0; i < corpus.Documents.Count; i++)
        {
            if (corpus.Catalogue.Articles[i].Member != named.Article)
                continue;

            Article article = corpus.Documents[i].Article;
            for (int j = 0; j < corpus.Catalogue.Articles[i].Quotes.Count && j < article.Quotes.Count; j++)
            {
                if (corpus.Catalogue.Articles[i].Quotes[j].Member == named.Quote)
                    return article.Quotes[j].Span.In(article.Text);
            }
        }

        return null;
    }

    private static Diagnostic NotConstant(Citation citation, UncheckedValue value)
    {
        string what = value.Role switch
        {
            CitationRole.Speaker => "speaker",
            CitationRole.Article => "source",
            _ => "text",
        };
        return value.Step is { } step
            ? Diagnostic.Create(
                Rules.NotFollowed, citation.Locate(value.Span), DiagnosticSeverity.Warning, additionalLocations: null, properties: null, what, step)
            : Diagnostic.Create(Rules.NotConstant, citation.Locate(value.Span), what);
    }
}
