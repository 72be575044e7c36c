using System.ComponentModel;
using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using ModelContextProtocol;

namespace Corpus.Tool.Mcp;

/// <summary><c>verify_answer</c>: every quotation in a running text, against the sources.</summary>
internal sealed class VerifyAnswerTool(CitableCorpus corpus, MatchOptions options)
{
    private const int Longest = 4_000_000;
    private const int Most = 100;

    private readonly ProseVerifier _verifier = new(corpus, options, isStrict: false);
    private readonly ProseVerifier _strict = new(corpus, options, isStrict: true);

    [CorpusTool(
        "verify_answer",
        "Verify a whole text",
        "Finds the quotations in a text (an answer, a draft, Markdown) and says of each whether the sources have it, from whom and where. "
        + "Quotations of other things than the sources are left alone, unless strict is set or a source is named beside them.",
        """{ "text": "She said “We have waited 9 months.”" }""")]
    public VerifiedAnswer Verify(
        [Description("The text, with its quotation marks or block quotes.")] string text,
        [Description("Whether a quotation that is in no source is a fault, although none is named.")] bool strict = false,
        [Description("How many quotations to pass over: the nextOffset of the answer before.")] int offset = 0,
        CancellationToken cancellationToken = default)
    {
        if (text.Length > Longest)
            throw new McpException($"text has more than {Longest} characters: give a part of it at a time");

        ProseText prose = PlainProse.Read(text);
        CheckedCitation[] found =
        [
            .. (strict ? _strict : _verifier).Check(prose, cancellationToken)
                .Where(citation => citation.IsInSources || citation.Citation.Source is not null || citation.Finding.Objections.Count > 0),
        ];
        offset = Bounds.Within(offset, 0, found.Length);
        CheckedCitation[] page = [.. found.Skip(offset).Take(Most)];
        return new VerifiedAnswer
        {
            Quotations = [.. page.Select(citation => Answer(text, prose.InFile(citation.Citation.Words), citation))],
            InAll = found.Length,
            Faults = found.Count(IsFault),
            NextOffset = offset + page.Length < found.Length ? offset + page.Length : null,
        };
    }

    private static bool IsFault(CheckedCitation citation) => citation.Finding.Objections.Any(objection => objection.Rule.IsWarning);

    private VerifiedQuotation Answer(string text, TextSpan words, CheckedCitation citation)
    {
        return new VerifiedQuotation
        {
            Start = words.Start,
            Length = words.Length,
            Line = Line.NumberAt(text, words.Start),
            Result = VerifiedQuote.Of(corpus, citation.Words, citation.Finding),
        };
    }
}

/// <summary>The answer of <c>verify_answer</c>.</summary>
internal sealed record VerifiedAnswer : PagedAnswer
{
    [Description("The quotations that the sources have, or should have, in order.")]
    public required IReadOnlyList<VerifiedQuotation> Quotations { get; init; }

    [Description("How many of all are at fault.")]
    public required int Faults { get; init; }
}

/// <summary>A quotation in a text.</summary>
internal sealed record VerifiedQuotation
{
    [Description("The offset of its first word in the text, in UTF-16 code units from 0.")]
    public required int Start { get; init; }

    [Description("The number of UTF-16 code units.")]
    public required int Length { get; init; }

    [Description("The line of its first word, counted from 1.")]
    public required int Line { get; init; }

    [Description("What the sources say to it.")]
    public required VerifiedQuote Result { get; init; }
}
