using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind said Brook called the plan "slow"; she told of what Brook described in a memo as "..." — not the outer verb's subject has said it.</summary>
internal sealed class InnerClause() : SieveRule(ReportingRows.InnerClause)
{
    private const int Farthest = 12;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        int before = quotation.At - 1;
        if (before <= left || VerbBefore(story, before, left) is not { } verb || Cue.IsPassive(story, verb) || !Cue.IsFinite(story, verb))
            return null;

        int end = verb;
        while (end > left && story.Tokens[end - 1].IsWord && story.Tokens[end - 1].Has(WordClasses.Auxiliary | WordClasses.Adverb))
            end--;
        return SubjectFinder.PhraseEndingAt(story, end, left) is { } speaker && MaySpeak(story, speaker, left)
            && LeftCue.NearestStrong(story, speaker.First, left) >= 0 ? By(speaker, verb) : null;
    }

    // called her gumbo "..."; described it in a memo as "..."
    private static int? VerbBefore(Story story, int before, int left)
    {
        bool isAs = story.Is(before, FunctionWords.Equative);
        ReportingClasses frame = isAs ? ReportingClasses.AsVerb : ReportingClasses.CallVerb;
        for (int at = before - 1; at > left && at > before - Farthest; at--)
        {
            if (story.Tokens[at].BreaksClause || story.Is(at, FunctionWords.Complementizer))
                return null;
            if (Cue.IsStrong(story, at) || Cue.IsWeak(story, at))
                return story.Is(at, frame) && (isAs || IsObject(story, at + 1, before + 1)) ? at : null;
        }

        return null;
    }

    private static bool IsObject(Story story, int first, int end) => NounPhraseReader.ReadExtended(story, first, end) is { } phrase && phrase.End == end;

    private static bool MaySpeak(Story story, NounPhrase phrase, int left)
    {
        bool isComplement = phrase.First > left && story.Tokens[phrase.First - 1].Has(WordClasses.Preposition)
            && !story.Tokens[phrase.First - 1].Has(WordClasses.TimeConjunction);
        bool isOther = phrase.IsPronoun && story.Is(phrase.Head, FunctionWords.NeuterPronoun | FunctionWords.PersonalRelative);
        return !isComplement && !isOther
            && (QuotationContext.IsPerson(story, phrase) || phrase.IsName || story.Tokens[phrase.Head].Has(WordClasses.BodyNoun));
    }
}
