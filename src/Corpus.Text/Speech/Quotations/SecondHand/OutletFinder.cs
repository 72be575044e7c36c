using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.SecondHand;

/// <summary>The outlet that a quotation was taken over from: it passes on what the speaker said, and is no speaker.</summary>
internal static class OutletFinder
{
    private const int MostRunOn = 32;

    /// <summary>The outlet's name as the sentence has it; null when the reporter heard the words at first hand.</summary>
    public static string? Find(Story story, Quotation quotation, Attributions attributions, string? speaker)
    {
        if (attributions[quotation] is not { } attribution)
            return null;

        // What runs on from "...," Lind told the Gazette. was told to the Gazette, too.
        Quotation source = quotation;
        for (int steps = 0; steps < MostRunOn && attributions[source]!.Rule is RunOn && source.Index > 0; steps++)
        {
            Quotation before = story.Quotations[source.Index - 1];
            if (attributions[before]?.Cue != attribution.Cue)
                break;
            source = before;
        }

        Sentence sentence = story.SentenceOf(source);
        int left = Math.Max(sentence.First, source.At - Story.FarthestToken);
        int limit = Math.Min(sentence.End, source.At + Story.FarthestToken);
        for (int at = left; at < limit; at++)
        {
            string? outlet = QuotedBy(story, at, limit) ?? ReportsOutlet(story, at, limit) ?? OutletReports(story, at, limit)
                ?? AccordingToOutlet(story, at, limit, attribution) ?? ToldOutlet(story, at, limit) ?? InterviewWith(story, at, limit);
            if (outlet is not null && !string.Equals(outlet, speaker, StringComparison.OrdinalIgnoreCase))
                return outlet;
        }

        return null;
    }

    // Quoted by the Gazette, ...; as reported by the Gazette.
    private static string? QuotedBy(Story story, int at, int limit) =>
        story.Is(at, ReportingClasses.PassedOn) && at + 2 < limit && story.Is(at + 1, FunctionWords.Agentive)
            ? Name(story, at + 2, limit, isCertain: true) : null;

    // ..., reports the Gazette.
    private static string? ReportsOutlet(Story story, int at, int limit)
    {
        if (!story.Tokens[at].Has(WordClasses.ReportCue) || at == 0
            || story.Tokens[at - 1].Kind is not (TokenKind.Comma or TokenKind.Quotation or TokenKind.Dash or TokenKind.CloseBracket))
        {
            return null;
        }

        return Name(story, at + 1, limit, isCertain: true, mustEndClause: true);
    }

    // ..., the Gazette reports.
    private static string? OutletReports(Story story, int at, int limit)
    {
        if (story.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Quotation or TokenKind.Dash) || at + 2 >= limit)
            return null;
        if (NounPhraseReader.Read(story, at + 1, limit) is not { IsName: true } phrase || phrase.End >= limit)
            return null;

        int verb = SpeakerClause.SkipBetween(story, phrase.End, limit);
        bool reports = verb < limit && story.Tokens[verb].Has(WordClasses.ReportCue);
        bool ends = reports
            && (verb + 1 >= limit || story.Tokens[verb + 1].BreaksClause || story.Tokens[verb + 1].Has(WordClasses.Weekday | WordClasses.Preposition));
        return ends ? Text(story, phrase, isCertain: true) : null;
    }

    // ..., according to the daily Gazette: an outlet only where somebody else is the speaker.
    private static string? AccordingToOutlet(Story story, int at, int limit, Attribution attribution)
    {
        if (!story.Is(at, ReportingClasses.According) || attribution.Cue == at || AccordingTo.At(story, at, limit) is not { IsName: true } phrase)
            return null;
        return Text(story, phrase, isCertain: false);
    }

    // Lind told the Gazette: only what is known to be an outlet, for most who are told something are people.
    private static string? ToldOutlet(Story story, int at, int limit) =>
        story.Tokens[at].Has(WordClasses.TellCue) && at + 1 < limit ? Name(story, at + 1, limit, isCertain: false) : null;

    // in an interview with the Gazette; in remarks to Radio North.
    private static string? InterviewWith(Story story, int at, int limit)
    {
        bool isTo = story.Is(at, ReportingClasses.OutletTalk) && at + 2 < limit
            && story.Is(at + 1, FunctionWords.InfinitiveMarker | FunctionWords.Superessive | FunctionWords.Comitative);
        return isTo ? Name(story, at + 2, limit, isCertain: false) : null;
    }

    private static string? Name(Story story, int first, int limit, bool isCertain, bool mustEndClause = false)
    {
        if (NounPhraseReader.Read(story, first, limit) is not { IsName: true } phrase)
            return null;
        if (mustEndClause && phrase.End < limit && !story.Tokens[phrase.End].BreaksClause)
            return null;
        return Text(story, phrase, isCertain);
    }

    private static string? Text(Story story, NounPhrase phrase, bool isCertain)
    {
        if (story.Names.PersonhoodOf(story, phrase.NameFirst, phrase.NameEnd) == Personhood.Person || (!isCertain && !IsOutlet(story, phrase)))
            return null;
        return story.Slice(phrase.NameFirst, phrase.NameEnd);
    }

    private static bool IsOutlet(Story story, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.NameEnd; i++)
        {
            if (story.Tokens[i].Has(WordClasses.OutletWord | WordClasses.Agency))
                return true;
        }

        return false;
    }
}
