using System.ComponentModel;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;

namespace Corpus.Tool.Mcp;

/// <summary>Words that differ. Either side may be empty: words added, or left out.</summary>
internal sealed record QuoteDifference
{
    [Description("The words of the quotation.")]
    public required string Quoted { get; init; }

    [Description("The source's words.")]
    public required string InSource { get; init; }

    /// <summary>The difference as it is told.</summary>
    public static QuoteDifference Of(CitableCorpus corpus, string words, Verdict verdict, WordDifference difference) => new()
    {
        Quoted = difference.Cited.End <= words.Length ? SourceText.Shown(difference.Cited.In(words)) : "",
        InSource = verdict.Occurrences.Count > 0
            ? SourceText.Shown(difference.Source.In(corpus.Sources[verdict.Occurrences[0].Article].Article.Text))
            : "",
    };
}
