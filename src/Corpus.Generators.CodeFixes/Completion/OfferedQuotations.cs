using System.Runtime.CompilerServices;
using Corpus.Generators.Analyzers;
using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Verification.Wording;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>All quotations of a corpus, those in the bodies of articles first; put together once for as long as the sources stay the same.</summary>
internal static class OfferedQuotations
{
    // A comma before the closing mark is the printer's: it belongs to the sentence around the quotation.
    private static readonly char[] _printers = [',', '，', '、', ' '];

    private static readonly ConditionalWeakTable<CitedCorpus, IReadOnlyList<OfferedQuotation>> _known = new();

    public static IReadOnlyList<OfferedQuotation> Of(CitedCorpus corpus) =>
        _known.GetValue(corpus, static corpus => [.. In(corpus, isBody: true), .. In(corpus, isBody: false)]);

    private static IEnumerable<OfferedQuotation> In(CitedCorpus corpus, bool isBody)
    {
        for (int i = 0; i < corpus.Documents.Count; i++)
        {
            Article article = corpus.Documents[i].Article;
            for (int j = 0; j < article.Quotes.Count; j++)
            {
                if (article.Quotes[j].Region == Region.Body == isBody && Visible(article.Quotes[j].Span.In(article.Text)) is { Length: > 0 } words)
                    yield return new OfferedQuotation(words, i, j);
            }
        }
    }

    private static string Visible(string words) => Invisible.RemovedFrom(MessageText.OneLine(words)).TrimStart(' ').TrimEnd(_printers);
}
