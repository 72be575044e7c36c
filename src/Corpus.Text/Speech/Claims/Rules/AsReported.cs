using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>As Lind noted, the port is full; the port is full, as Lind has said.</summary>
internal sealed class AsReported() : ClaimRule(ReportingRows.AsReported)
{
    private const int FarthestAs = 24;

    private const ReportingClasses Reports = ReportingClasses.ThatVerb | ReportingClasses.BehindVerb;

    public override ReportingClasses Triggers => Reports | ReportingClasses.StatedVerb | ReportingClasses.WhVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (IsFoundIn(story, at, window))
            return Passive(story, at, window);
        if (!ReportingVerb.Is(story, at, Reports) || !ReportingVerb.IsFinite(story, at) || !ReportingVerb.IsAsserted(story, at, window.Left))
            return null;

        if (Cue.IsPassive(story, at))
            return Passive(story, at, window);
        for (int opener = at - 1; opener >= window.Left && opener > at - FarthestAs; opener--)
        {
            if (story.Is(opener, FunctionWords.Equative))
                return Read(story, at, opener, window);
        }

        return null;
    }

    // As reports from clerks at the port have noted, it is full: what the documents are, up to the verb.
    private static SpeakerClause? Sources(Story story, int first, int verb)
    {
        if (!story.Is(first, ReportingClasses.EvidenceNoun | ReportingClasses.ClaimNoun | ReportingClasses.SettingNoun))
            return null;
        for (int at = first + 1; at < verb; at++)
        {
            bool isAuxiliary = story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Auxiliary);
            if (!isAuxiliary && (Clause.IsFinite(story, at, first) || story.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation))
                return null;
        }

        return new SpeakerClause(new NounPhrase(first, first + 1, PhraseKind.Nominal, -1, -1, first), verb, true);
    }

    // As noted in the report, the port is full.
    private static bool IsFoundIn(Story story, int verb, SentenceWindow window)
    {
        int opener = verb - 1;
        while (opener > window.Left && ReportingVerb.IsAdverb(story, opener) && !story.Is(opener, FunctionWords.Equative))
            opener--;
        return opener >= window.Left && story.Is(opener, FunctionWords.Equative) && story.Tokens[verb].Has(WordShape.Ed)
            && verb + 2 < window.Limit && story.Is(verb + 1, FunctionWords.Locative)
            && NounPhraseReader.ReadExtended(story, verb + 2, window.Limit) is { Head: >= 0 and var head }
            && story.Is(head, ReportingClasses.EvidenceNoun | ReportingClasses.PollNoun);
    }

    // The port is full, as first reported by Radio North.
    private Statement? Passive(Story story, int verb, SentenceWindow window)
    {
        int opener = verb - 1;
        while (opener > window.Left && ReportingVerb.IsAdverb(story, opener) && !story.Is(opener, FunctionWords.Equative))
            opener--;
        if (!story.Is(opener, FunctionWords.Equative) || verb + 2 >= window.Limit || !story.Is(verb + 1, FunctionWords.Agentive | FunctionWords.Locative))
            return null;
        if (opener <= window.Left + 1)
            return Leading(story, verb, window);
        if (story.Tokens[opener - 1].Kind != TokenKind.Comma)
            return null;
        if (NounPhraseReader.ReadExtended(story, verb + 2, window.Limit) is not { } agent || !ReportingClause.CanState(story, agent)
            || Parenthesis.Content(story, window.Left, opener - 1, agent.End, window.Limit) is not { } content)
            return null;
        return By(agent, verb, content) with { IsVia = true };
    }

    // As reported by Radio North, the port is full.
    private Statement? Leading(Story story, int verb, SentenceWindow window)
    {
        if (NounPhraseReader.ReadExtended(story, verb + 2, window.Limit) is not { } agent || !ReportingClause.CanState(story, agent))
            return null;
        int comma = agent.End;
        while (comma < window.Limit && !story.Tokens[comma].BreaksClause)
            comma++;
        int first = comma + 1;
        if (first >= window.Limit || story.Tokens[comma].Kind != TokenKind.Comma || !Clause.HasFinite(story, first, window.Limit))
            return null;
        int end = ContentEnd.Of(story, first, window.Limit);
        return end > first ? By(agent, verb, first, end) : null;
    }

    private Statement? Read(Story story, int verb, int opener, SentenceWindow window)
    {
        NounPhrase speaker;
        int after;
        if (opener == verb - 1 && Inverted.Read(story, verb, window.Limit) is { } inverted)
        {
            (speaker, after) = (inverted.Speaker, inverted.Speaker.End);
        }
        else if ((SpeakerClause.Read(story, opener + 1, window.Limit, (_, at) => at == verb) ?? Sources(story, opener + 1, verb)) is { } clause
            && BehindVerb.Read(story, verb, window.Limit) is { Kind: ContentStartKind.None } opening)
        {
            (speaker, after) = (clause.Speaker, opening.First);
        }
        else
        {
            return null;
        }

        bool ends = after >= window.Limit || story.Tokens[after].Kind is TokenKind.Comma or TokenKind.Period;
        if (!ends || (speaker.IsPronoun && !ReportingClause.IsThirdPerson(story, speaker.Head))
            || (!story.Tokens[verb].Has(WordClasses.BareCue) && !ReportingClause.CanState(story, speaker)))
            return null;
        if (opener <= window.Left + 1 || story.Tokens[opener - 1].Kind == TokenKind.Semicolon)
        {
            int first = after + 1;
            int end = first < window.Limit ? ContentEnd.Of(story, first, window.Limit) : first;
            return end > first ? By(speaker, verb, first, end) : null;
        }

        int partEnd = story.Tokens[opener - 1].Kind == TokenKind.Comma ? opener - 1 : opener;
        return story.Tokens[opener - 1].Kind is TokenKind.Comma or TokenKind.Quotation
            && Parenthesis.Content(story, window.Left, partEnd, after, window.Limit) is { } content
            ? By(speaker, verb, content) with { IsVia = true }
            : null;
    }
}
