using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind accused the council of lying; blamed the council for the delay, the delay on the council; criticised it for lying; was accused by the
/// council of lying.</summary>
internal sealed class Accusation() : ClaimRule(ReportingRows.Accusation)
{
    private const int LongestObject = 16;

    public override ReportingClasses Triggers => ReportingClasses.AccuseVerb | ReportingClasses.BlameVerb | ReportingClasses.FaultVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;

        string preposition = story.Is(at, ReportingClasses.AccuseVerb) ? "of" : "for";
        bool isBlame = story.Is(at, ReportingClasses.BlameVerb);
        bool isPassive = Cue.IsPassive(story, at);
        int found = at + 1;
        while (found < window.Limit && found < at + LongestObject && !story.Is(found, preposition) && !(isBlame && story.Is(found, FunctionWords.Superessive))
            && !IsOver(story, at, found)
            && !Ends(story.Tokens[found]))
            found = AfterRelative(story, found + 1, window.Limit);
        bool isFound = found + 1 < window.Limit && (story.Is(found, preposition) || IsOver(story, at, found)
            || (isBlame && !isPassive && story.Is(found, FunctionWords.Superessive)));
        if (!isFound)
            return null;
        // criticised the council for lying, for its silence; but thanked it only for a deed.
        if (story.Is(at, ReportingClasses.FaultVerb)
            && (isPassive || !EndsObject(story, ObjectPhrase.End(story, at + 1, found), found)
            || !(IsDeed(story, found + 1, window.Limit) || IsFault(story, at, found + 1, window.Limit)) || !IsSomebody(story, at + 1, found)))
            return null;
        if (ReportingClause.Of(story, at, window) is not { } frame || (frame.Speaker is null && !isPassive))
            return null;
        bool isRelative = !isPassive && found == at + 1;
        if (isRelative && (story.Is(found, FunctionWords.Superessive) || !ReportingClause.HasRelativeObject(story, frame.Speaker!.Value, window.Left)))
            return null;

        int first = isPassive || isRelative ? found + 1 : at + 1;
        int end = PhraseEnd.Of(story, first, window.Limit, frame.IsSubordinate || isRelative);
        return end > first ? By(frame.Speaker, at, first, end) : null;
    }

    // accused Okafor, who leads the council, of ...
    private static int AfterRelative(Story story, int at, int limit)
    {
        // Okafor's wife, Mina, for
        if (at + 2 < limit && story.Tokens[at].Kind == TokenKind.Comma && story.Tokens[at + 1].IsCapitalised
            && ObjectPhrase.End(story, at + 1, limit) is var name && name < limit && story.Tokens[name].Kind == TokenKind.Comma)
            return name + 1;
        // Okafor, without evidence, of
        if (at + 1 >= limit || story.Tokens[at].Kind != TokenKind.Comma || !(story.Is(at + 1, FunctionWords.PersonalRelative)
            || story.Is(at + 1, ClauseWords.Negation)))
            return at;
        int closing = at + 1;
        while (closing < limit && closing < at + LongestObject && story.Tokens[closing].Kind != TokenKind.Comma)
            closing++;
        return closing < limit && story.Tokens[closing].Kind == TokenKind.Comma ? closing + 1 : at;
    }

    // praised the council for waiting; but "praised new guides for building ships".
    private static bool IsSomebody(Story story, int first, int end) =>
        story.Is(first, ClauseWords.ListenerPronoun)
            || (NounPhraseReader.Read(story, first, end) is { } phrase && ReportingClause.CanState(story, phrase));

    // blasted the council over the toll
    private static bool IsOver(Story story, int verb, int at) => story.Is(at, "over") && story.Is(verb, ReportingClasses.FaultVerb);

    private static bool IsDeed(Story story, int at, int limit)
    {
        if (story.Is(at, FunctionWords.Negator) && at + 1 < limit)
            at++;
        return story.Tokens[at].IsLower && story.Tokens[at].Has(WordShape.Ing);
    }

    private static bool EndsObject(Story story, int end, int found) => end == found || story.Tokens[end].Kind == TokenKind.Comma;

    private static bool IsFault(Story story, int verb, int at, int limit) =>
        at + 1 < limit && story.Is(verb, ReportingClasses.JudgeVerb) && story.Tokens[at].Kind is TokenKind.Word or TokenKind.Quotation
            && !story.Tokens[at].Has(WordClasses.Weekday | WordClasses.TimeNoun | WordClasses.Month);

    private static bool Ends(Token token) => token.BreaksClause && token.Kind != TokenKind.Quotation;
}
