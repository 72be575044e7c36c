using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>As Lind noted, the port is full; the port is full, as Lind has said.</summary>
internal sealed class AsReported : ClaimRule
{
    private const int FarthestAs = 24;

    public override ClaimTraits Triggers => ClaimTraits.ThatVerb | ClaimTraits.BehindVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || !ReportingVerb.IsFinite(story, at) || !ReportingVerb.IsAsserted(story, at, reach.Left))
            return null;

        if (ReportingVerb.IsPassive(story, at))
            return Passive(story, at, reach);
        for (int opener = at - 1; opener >= reach.Left && opener > at - FarthestAs; opener--)
        {
            if (story.Is(opener, "as"))
                return Read(story, at, opener, reach);
        }

        return null;
    }

    // The port is full, as first reported by Radio North.
    private Statement? Passive(Story story, int verb, Reach reach)
    {
        int opener = verb - 1;
        while (opener > reach.Left && ReportingVerb.IsAdverb(story, opener) && !story.Is(opener, "as"))
            opener--;
        if (opener <= reach.Left + 1 || !story.Is(opener, "as") || story.Tokens[opener - 1].Kind != TokenKind.Comma || verb + 2 >= reach.Limit || !story.Is(verb + 1, "by"))
            return null;
        if (NounPhraseReader.ReadExtended(story, verb + 2, reach.Limit) is not { } agent || !Frame.CanState(story, agent) || Parenthesis.Content(story, reach.Left, opener - 1, agent.End, reach.Limit) is not var (first, end))
            return null;
        return By(agent, verb, first, end) with { IsVia = true };
    }

    private Statement? Read(Story story, int verb, int opener, Reach reach)
    {
        NounPhrase speaker;
        int after;
        if (opener == verb - 1 && Inverted.Read(story, verb, reach.Limit) is { } inverted)
        {
            (speaker, after) = (inverted.Speaker, inverted.Speaker.End);
        }
        else if (SpeakerClause.Read(story, opener + 1, reach.Limit, (_, at) => at == verb) is { } clause && BehindVerb.Read(story, verb, reach.Limit) is { Kind: OpeningKind.None } opening)
        {
            (speaker, after) = (clause.Speaker, opening.First);
        }
        else
        {
            return null;
        }

        bool ends = after >= reach.Limit || story.Tokens[after].Kind is TokenKind.Comma or TokenKind.Period;
        if (!ends || (speaker.IsPronoun && !Frame.IsThirdPerson(story, speaker.Head)) || (!story.Tokens[verb].Has(Traits.BareCue) && !Frame.CanState(story, speaker)))
            return null;
        if (opener <= reach.Left + 1)
        {
            int first = after + 1;
            int end = first < reach.Limit ? ContentEnd.Of(story, first, reach.Limit) : first;
            return end > first ? By(speaker, verb, first, end) : null;
        }

        int partEnd = story.Tokens[opener - 1].Kind == TokenKind.Comma ? opener - 1 : opener;
        return story.Tokens[opener - 1].Kind is TokenKind.Comma or TokenKind.Quotation && Parenthesis.Content(story, reach.Left, partEnd, after, reach.Limit) is var (contentFirst, contentEnd)
            ? By(speaker, verb, contentFirst, contentEnd)
            : null;
    }
}
