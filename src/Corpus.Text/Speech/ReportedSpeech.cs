using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Speech.Claims;
using Corpus.Text.Speech.Claims.Rules;
using Corpus.Text.Speech.Quotations;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech;

/// <summary>What a page reports to have been said, and by whom.</summary>
/// <param name="Quotes">In order of position.</param>
/// <param name="Claims">The claims of the body, in order of position.</param>
/// <param name="Speakers">In order of first appearance; every <see cref="Quote.Speaker"/> and <see cref="Claim.Speaker"/> is the name of one.</param>
/// <param name="Findings">Marks without a partner.</param>
internal sealed record ReportedSpeech(
    EquatableArray<Quote> Quotes,
    EquatableArray<Claim> Claims,
    EquatableArray<Speaker> Speakers,
    EquatableArray<Finding> Findings)
{
    /// <summary>Reads the paragraphs of <paramref name="page"/>, in time linear in their length.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReportedSpeech Read(Page page, CancellationToken cancellationToken = default)
    {
        using Prose prose = Prose.Read(page, cancellationToken);
        return Read(prose, Cast.Read(prose, cancellationToken), cancellationToken);
    }

    /// <summary>Reads the stories of <paramref name="prose"/>, whose people are <paramref name="cast"/>.</summary>
    internal static ReportedSpeech Read(Prose prose, Cast cast, CancellationToken cancellationToken)
    {
        if (prose.Language != TextLanguage.English)
            return GrammarSpeech.Read(prose, cancellationToken);

        var speakers = new NamedSpeakers();
        var quotes = new ArticleQuotes(speakers);
        List<Claim>? claims = null;
        foreach ((Story story, NameInventory names) in cast.Stories)
        {
            Attributions attributions = QuotationSieve.Run(story, cancellationToken);
            // The body comes first; nothing else claims anything.
            List<Statement> statements = claims is null
                ? QuotedStatements.Merge(story, attributions, ClaimSieve.Run(story.With(attributions.Scares), cancellationToken))
                : [];
            Coreference people = Coreference.Resolve(story, names, SpeakersOf(attributions, statements), cancellationToken);
            quotes.Add(story, attributions, people, cancellationToken);
            claims ??= ArticleClaims.Of(story, statements, people, speakers);
        }

        return Of(quotes, claims ?? [], speakers, prose.Unpaired, cancellationToken);
    }

    /// <summary>What was found in all stories of a page.</summary>
    internal static ReportedSpeech Of(
        ArticleQuotes quotes, List<Claim> claims, NamedSpeakers speakers, IReadOnlyList<TextSpan> unpaired, CancellationToken cancellationToken)
    {
        List<Quote> sorted = quotes.ToList(cancellationToken);
        return new ReportedSpeech(
            sorted.ToEquatableArray(),
            claims.ToEquatableArray(),
            speakers.All(sorted, claims),
            unpaired.Count == 0
                ? default
                : unpaired.Select(mark => new Finding(FindingKind.UnpairedQuotationMark, mark)).OrderBy(finding => finding.Span.Start).ToEquatableArray());
    }

    private static IEnumerable<NounPhrase> SpeakersOf(Attributions attributions, List<Statement> statements)
    {
        foreach (NounPhrase speaker in attributions.Speakers())
            yield return speaker;
        foreach (Statement statement in statements)
        {
            if (statement.Speaker is { } speaker)
                yield return speaker;
        }
    }
}
