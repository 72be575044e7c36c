using Corpus.Text.Language;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Neither Lind nor Brook would say who called it "..." — whoever it was, those who are named have not said it.</summary>
internal sealed class IndirectQuestion() : SieveRule(ReportingRows.IndirectQuestion)
{
    private const int Farthest = 8;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        for (int at = quotation.At - 1; at > left && at >= quotation.At - Farthest && !story.Tokens[at].BreaksClause; at--)
        {
            if (story.Is(at, FunctionWords.PersonalRelative))
                return IsAskedFor(story, at) && IsReporting(story, at + 1) ? By(new NounPhrase(at, at + 1, PhraseKind.Pronoun, -1, -1, at), at + 1) : null;
        }

        return null;
    }

    // "say who", "asked who"; not "a clerk who".
    private static bool IsAskedFor(Story story, int who) =>
        story.Tokens[who - 1].IsLower && story.Tokens[who - 1].Has(WordClasses.StrongCue) && !story.Tokens[who - 1].Has(WordClasses.PersonNoun);

    private static bool IsReporting(Story story, int verb) => Cue.IsStrong(story, verb) || Cue.IsWeak(story, verb);
}
