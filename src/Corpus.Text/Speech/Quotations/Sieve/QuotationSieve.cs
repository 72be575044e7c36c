using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>The rules of English in the order of their rows; the first that finds a speaker decides.</summary>
internal static class QuotationSieve
{
    private static readonly TurnTaking _turnTaking = new();

    private static readonly Dictionary<ReportingRow, SieveRule> _rules = new SieveRule[]
    {
        new InterviewAnswer(),
        new IndirectQuestion(),
        new CueAtMark(),
        new WeakCueAtMark(),
        new InnerClause(),
        new AccordingToBehind(),
        new Signature(),
        new VerbThenSpeaker(),
        new ReplyBehind(),
        new UnlistedVerbThenName(),
        new SpeakerThenVerb(),
        new WordsUpToVerb(),
        new SpeakerThenUnlistedVerb(),
        new AsSomebodySaid(),
        new Label(),
        new SubjectBefore(),
        new AccordingToBefore(),
        new CueLater(),
        new AccordingToLater(),
        new WeakVerbBefore(),
        new NounOfSpeech(),
        new ForSomebody(),
        new Headline(),
        new InterviewTurn(),
        new SubjectOfSentenceBefore(),
        new RunOn(),
        new PersonOfSentence(),
        new SameParagraphBefore(),
        new SameParagraphBehind(),
        new AnySubjectOfSentence(),
        new LongQuotation(),
        new ColonBefore(),
        _turnTaking,
        new LastSpeaker(),
        new SubjectOfParagraphBefore(),
    }.ToDictionary(rule => rule.Row);

    /// <summary>Looks to the right first when a comma, ? or ! closes the quotation; a left cue that touches the mark is the one case that beats it.</summary>
    public static IReadOnlyList<SieveRule> InSentence { get; } = RulesFor(ReportingRows.InSentence);

    /// <summary>For what no word of the sentence decides: the paragraph, and the one before.</summary>
    public static IReadOnlyList<SieveRule> InParagraph { get; } = RulesFor(ReportingRows.InParagraph);

    /// <summary>Attributes the quotations of <paramref name="story"/>, tells terms from speech, and joins what the reporter interrupts.</summary>
    public static Attributions Run(Story story, CancellationToken cancellationToken)
    {
        var attributions = new Attributions(story.Quotations.Count);
        foreach (StoryParagraph paragraph in story.Paragraphs)
        {
            if (paragraph.FirstQuotation == paragraph.EndQuotation)
                continue;

            cancellationToken.ThrowIfCancellationRequested();
            Run(story, paragraph, InSentence, attributions, cancellationToken);
            Run(story, paragraph, InParagraph, attributions, cancellationToken);
        }

        _turnTaking.DecideBackwards(story, attributions);
        foreach (Quotation quotation in story.Quotations)
        {
            if ((quotation.Index & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (ScareFilter.IsScare(story, quotation, attributions[quotation]))
                attributions.MarkScare(quotation);
            if (Interruption.IsResumed(story, quotation, attributions))
                attributions.Resume(quotation, story.Quotations[quotation.Index - 1]);
        }

        return attributions;
    }

    private static void Run(
        Story story, StoryParagraph paragraph, IReadOnlyList<SieveRule> rules, Attributions attributions, CancellationToken cancellationToken)
    {
        for (int i = paragraph.FirstQuotation; i < paragraph.EndQuotation; i++)
        {
            if ((i & 63) == 63)
                cancellationToken.ThrowIfCancellationRequested();
            Quotation quotation = story.Quotations[i];
            if (DeniedSaying.Touches(story, quotation))
                continue;
            bool? isSaidBehind = null;
            for (int rule = 0; rule < rules.Count && attributions[quotation] is null; rule++)
            {
                if (rules[rule].Row.LooksElsewhere && (isSaidBehind ??= BehindMark.NamesSomebody(story, quotation)) == true)
                    continue;
                if (rules[rule].Decide(story, quotation, attributions) is { } found && !IsReader(story, found))
                    attributions[quotation] = found;
            }
        }
    }

    // How do you explain “...”? The reader is asked, and has said nothing.
    private static bool IsReader(Story story, Attribution attribution) =>
        attribution.Speaker.IsPronoun && story.Is(attribution.Speaker.Head, "you");

    private static IReadOnlyList<SieveRule> RulesFor(IReadOnlyList<ReportingRow> rows) =>
        [.. rows.Where(row => (row.Languages & RowLanguages.English) != 0).Select(row => _rules[row])];
}
