using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Speech.Grammar;
using Corpus.Text.Speech.Quotations;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech;

/// <summary>What a page that is not in English reports to have been said: by the grammar where its language has a table, else the marks alone, and nobody
/// speaks.</summary>
internal static class GrammarSpeech
{
    private const int LongestTerm = 3;

    /// <summary>Reads the stories of <paramref name="prose"/>.</summary>
    public static ReportedSpeech Read(Prose prose, CancellationToken cancellationToken)
    {
        ReportingLanguage? language = prose.Language is null ? null : ReportingLanguage.Of(prose.Language);
        var speakers = new NamedSpeakers();
        var quotes = new ArticleQuotes(speakers);
        List<Claim>? claims = null;
        foreach (Story story in prose.Stories)
        {
            if (language is null)
            {
                quotes.Add(story, Unattributed(story), cancellationToken);
                continue;
            }

            // The body comes first; nothing else claims anything.
            var reader = new GrammarReader(story, language, cancellationToken);
            quotes.Add(story, reader.Quotations, cancellationToken);
            claims ??= Claims(story, reader.Claims(cancellationToken), speakers);
            speakers.AddTogether(reader.Together);
        }

        return ReportedSpeech.Of(quotes, claims ?? [], speakers, prose.Unpaired, cancellationToken);
    }

    private static List<Claim> Claims(Story story, IReadOnlyList<AttributedClause> clauses, NamedSpeakers speakers)
    {
        var lines = new LineCounter(story.Text);
        var claims = new List<Claim>();
        foreach (AttributedClause clause in clauses)
        {
            if (clause.Speaker is not null)
                speakers.Add(clause.Speaker, clause.Role);
            claims.Add(new Claim
            {
                Pieces = new[] { clause.Span }.ToEquatableArray(),
                Line = lines.LineOf(story.Paragraphs[clause.Paragraph].Source, clause.Span.Start),
                Kind = clause.HasQuotation ? ClaimKind.Quoted : ClaimKind.Reported,
                Speaker = clause.Speaker,
                Mention = clause.Mention,
                Cue = clause.Cue,
                Rule = clause.Row,
            });
        }

        return claims;
    }

    private static IReadOnlyList<AttributedQuotation> Unattributed(Story story) =>
        [.. story.Quotations.Select(quotation => new AttributedQuotation(quotation, quotation.Words > LongestTerm || quotation.EndsInStop
            ? QuoteKind.Direct : QuoteKind.Scare))];
}
