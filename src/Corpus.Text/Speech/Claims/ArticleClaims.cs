using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Speech.Claims.Rules;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims;

/// <summary>Gathers the claims of an article's body into the model.</summary>
internal static class ArticleClaims
{
    /// <summary>The claims that <paramref name="statements"/> make, in order of position.</summary>
    public static List<Claim> Of(Story story, IReadOnlyList<Statement> statements, Coreference people, NamedSpeakers speakers)
    {
        var claims = new List<Claim>(statements.Count);
        var lines = new LineCounter(story.Text);
        int paragraph = 0;
        foreach (Statement statement in statements.OrderBy(statement => statement.First))
        {
            while (story.Paragraphs[paragraph].EndToken <= statement.First)
                paragraph++;
            EquatableArray<TextSpan> pieces = PiecesOf(story, statement);
            if (pieces.Count > 0)
                claims.Add(Claim(story, people, speakers, statement, pieces, lines.LineOf(story.Paragraphs[paragraph].Source, pieces[0].Start)));
        }

        return claims;
    }

    private static Claim Claim(Story story, Coreference people, NamedSpeakers speakers, Statement statement, EquatableArray<TextSpan> pieces, int line)
    {
        IReadOnlyList<NounPhrase>? together = statement.Speaker is { } one ? SpeakersTogether.Of(story, one) : null;
        return new()
        {
            Pieces = pieces,
            Line = line,
            Kind = story.Tokens.Has(TokenKind.Quotation, statement.First, statement.End) ? ClaimKind.Quoted : ClaimKind.Reported,
            Speaker = statement.Speaker is { } phrase && together is null ? speakers.NameOf(people, phrase, statement.IsGuess) : null,
            Mention = together is not null ? speakers.Together(story, people, together)
                : statement.Speaker is { } mention ? NamedSpeakers.MentionOf(story, mention) : null,
            Cue = statement.Cue < 0 ? null : Cue.Text(story, statement.Cue),
            Rule = statement.Rule,
        };
    }

    private static TextSpan WithMarkup(string text, int start, int end)
    {
        (int first, int behind) = InlineMarkup.Around(text, start, end);
        return TextSpan.FromBounds(first, behind);
    }

    // A statement of quotations and nothing else is the words between their marks. A mark may close what nobody has opened, with nothing between: no piece.
    private static EquatableArray<TextSpan> PiecesOf(Story story, Statement statement)
    {
        bool isSpeech = IsSpeech(story, statement);
        var spans = new List<TextSpan>(statement.Pieces.Count);
        foreach (TokenRange piece in statement.Pieces)
        {
            TextSpan span = isSpeech
                ? story.Quotations[story.Tokens[piece.First].Quotation].Inner
                : WithMarkup(story.Text, story.Tokens[piece.First].Start, story.Tokens[piece.End - 1].End);
            if (span.Length > 0)
                spans.Add(span);
        }

        return spans.ToEquatableArray();
    }

    private static bool IsSpeech(Story story, Statement statement)
    {
        foreach (TokenRange piece in statement.Pieces)
        {
            if (piece.End != piece.First + 1 || story.Tokens[piece.First].Kind != TokenKind.Quotation)
                return false;
        }

        return true;
    }
}
