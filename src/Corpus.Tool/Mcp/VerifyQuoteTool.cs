using System.ComponentModel;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Mcp;

/// <summary><c>verify_quote</c>: whether the sources have a quotation, word for word, from whom and where.</summary>
internal sealed class VerifyQuoteTool(CitableCorpus corpus, MatchOptions options)
{
    private readonly Verifier _verifier = new(corpus, options);

    [CorpusTool(
        "verify_quote",
        "Verify a quotation",
        "Says whether the sources have the quoted words, word for word (typography, [...] and [brackets] aside), "
        + "and whether the named speaker and source are right. Where the words are altered it gives the source's words, and what differs.",
        """{ "text": "We have waited 9 months", "speaker": "Marit Lund" }""")]
    public VerifiedQuote Verify(
        [Description("The quoted words, without the quotation marks around them.")] string text,
        [Description("Who is said to have said them.")] string? speaker = null,
        [Description("The source that is said to have them: its path, title, outlet or address.")] string? source = null,
        CancellationToken cancellationToken = default)
    {
        string words = Bounds.Quotation(text);
        CitationFinding finding = _verifier.Check(
            new CitationQuestion { Words = words, Speakers = Named(speaker), Articles = Named(source) }, cancellationToken);
        return VerifiedQuote.Of(corpus, words, finding);
    }

    private static GivenName[] Named(string? name) => string.IsNullOrWhiteSpace(name) ? [] : [new GivenName(SourceText.Shown(name, 2_000))];
}
