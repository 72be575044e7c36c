using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Model;

namespace Corpus.Text.Evaluation;

/// <summary>What was read, in the form that the scorers of the development sets read: offsets in Unicode code points, null where nothing was found.</summary>
internal sealed record Prediction(
    string Body, string? Title, string? Byline, string? Published, string? Outlet, IReadOnlyList<PredictedQuote> Quotes,
    IReadOnlyList<PredictedClaim> Claims)
{
    private static readonly JsonSerializerOptions _format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static Prediction Of(Article article) => new(
        article.Body,
        article.Title,
        article.Byline,
        article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        article.Outlet,
        // The development sets hold speech only; a term in marks is kept by the product and no answer there.
        [.. article.Quotes.Where(quote => quote.Kind != QuoteKind.Scare).Select(quote => PredictedQuote.Of(quote, article.Text))],
        [.. article.Claims.Select(claim => PredictedClaim.Of(claim, article.Text))]);

    public string ToJson() => JsonSerializer.Serialize(this, _format);
}

internal sealed record PredictedQuote(
    int Start, int End, string Text, string? Speaker, string? SpeakerCanonical, string? Mention, string? Cue, string? Via, string Kind, string Region, string? Rule)
{
    public static PredictedQuote Of(Quote quote, string text) => new(
        CodePoints(text, quote.Span.Start),
        CodePoints(text, quote.Span.End),
        quote.Span.In(text),
        quote.Speaker ?? quote.Mention,
        quote.Speaker,
        quote.Mention,
        quote.Cue,
        quote.Via,
        quote.Kind.ToString(),
        quote.Region.ToString(),
        quote.Rule);

    internal static int CodePoints(string text, int offset)
    {
        int count = 0;
        foreach (Rune _ in text.AsSpan(0, offset).EnumerateRunes())
            count++;

        return count;
    }
}

internal sealed record PredictedClaim(int Start, int End, IReadOnlyList<int[]> Pieces, string Text, string? Speaker, string? SpeakerCanonical, string? Cue, string Kind, string? Rule)
{
    public static PredictedClaim Of(Claim claim, string text) => new(
        PredictedQuote.CodePoints(text, claim.Span.Start),
        PredictedQuote.CodePoints(text, claim.Span.End),
        [.. claim.Pieces.Select(piece => (int[])[PredictedQuote.CodePoints(text, piece.Start), PredictedQuote.CodePoints(text, piece.End)])],
        claim.In(text),
        claim.Speaker ?? claim.Mention,
        claim.Speaker,
        claim.Cue,
        claim.Kind.ToString(),
        claim.Rule);
}
