using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Claims.Rules;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims;

/// <summary>The rules in the order of trust; the first that finds a statement at a word decides.</summary>
internal static class ClaimSieve
{
    // By their rows: several rules may read one, in this order.
    private static readonly ILookup<ReportingRow, ClaimRule> _byRow = new ClaimRule[]
    {
        new AsReported(),
        new ReportBehind(),
        new ThatClause(),
        new Rules.AccordingTo(),
        new InSomebodysView(),
        new NounClause(),
        new MadeClear(),
        new UrgedInfinitive(),
        ObjectFrames.Infinitive,
        new Accusation(),
        ObjectFrames.Pointing,
        ObjectFrames.Request,
        ObjectFrames.Matter,
        ObjectFrames.Subject,
        ObjectFrames.Gerund,
        new WhClause(),
        new AskedQuestion(),
        new SaidToBe(),
        new StatedNoun(),
        new DescribedAs(),
        new CalledSomething(),
        ObjectFrames.Judgement,
        ObjectFrames.Comparison,
        new DisputedClaim(),
        new PollResult(),
    }.ToLookup(rule => rule.Row);

    // A loop over an array: every word that may report asks for it.
    private static readonly ClaimRule[] _rules = [.. ReportingRows.Statements.SelectMany(row => _byRow[row])];

    /// <summary>All rules, the surest first.</summary>
    public static IReadOnlyList<ClaimRule> Rules => _rules;

    /// <summary>The statements of <paramref name="story"/> in order, each with the sentence it stands in; a statement within another's is left out.</summary>
    public static List<Statement> Run(Story story, CancellationToken cancellationToken)
    {
        var all = new List<Statement>();
        var found = new List<Statement>();
        for (int sentence = 0; sentence < story.Sentences.Count; sentence++)
        {
            if ((sentence & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            found.Clear();
            Read(story, story.Sentences[sentence], found, cancellationToken);
            NestedClaims.Keep(found);
            all.AddRange(found);
        }

        return all;
    }

    private static void Read(Story story, Sentence sentence, List<Statement> found, CancellationToken cancellationToken)
    {
        if (IsQuestion(story, sentence))
            return;

        for (int at = sentence.First; at < sentence.End; at++)
        {
            if ((at & 1023) == 1023)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly Token token = ref story.Tokens[at];
            // A capital inside a sentence makes a name.
            if (!token.Has(WordClasses.ClaimTrigger | WordClasses.AccordingTo) || (token.IsCapitalised && !story.OpensSentence(at)))
                continue;
            ReportingClasses classes = story.ReportingOf(at);
            if (token.Has(WordClasses.AccordingTo))
                classes |= ReportingClasses.According;
            if ((classes & ReportingClasses.Trigger) != 0 && Decide(story, at, classes, SentenceWindow.Of(sentence, at)) is { } statement)
                found.Add(statement);
        }
    }

    private static Statement? Decide(Story story, int at, ReportingClasses classes, SentenceWindow window)
    {
        foreach (ClaimRule rule in _rules)
        {
            if ((rule.Triggers & classes) != 0 && rule.Read(story, at, window) is { } statement)
                return statement;
        }

        return null;
    }

    private static bool IsQuestion(Story story, Sentence sentence) => story.Tokens[sentence.End - 1].Kind == TokenKind.Question;
}
