using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Claims.Rules;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims;

/// <summary>The statements that stand on quotations: what the sieve of quotations attributed, and no rule for reports has found.</summary>
internal static class QuotedStatements
{
    private const string RuleName = "QuotedStatement";
    private const int FewestWords = 4;
    private const int FarthestIntended = 4;
    private const int FewestWordsAlone = 3;
    private const int FewestWordsOfNobody = 5;
    private const int MostWordsBetweenMarks = 2;
    private const int MostQuotationsAlone = 4;

    /// <summary>Adds them to <paramref name="statements"/>, in order, and lengthens a statement by the quotations that go on with it.</summary>
    public static List<Statement> Merge(Story story, Attributions attributions, List<Statement> statements)
    {
        var all = new List<Statement>(statements.Count + story.Quotations.Count);
        int next = 0;
        foreach (Quotation quotation in story.Quotations)
        {
            while (next < statements.Count && statements[next].End <= quotation.At)
                all.Add(statements[next++]);
            if (attributions.IsScare(quotation))
                continue;
            if (attributions[quotation] is not { } attribution)
            {
                // “This boat of mine,” she heard him say: who has not said the quotation has not stated it.
                if (next < statements.Count && statements[next].First == quotation.At && statements[next].End == quotation.At + 1)
                    next++;
                bool isHeld = (next < statements.Count && statements[next].Contains(quotation.At))
                    || (all.Count > 0 && all[all.Count - 1].Contains(quotation.At));
                if (!isHeld && SpeaksByItself(story, quotation))
                    AddOfNobody(all, quotation, attributions);
                continue;
            }

            if (next < statements.Count && statements[next].Contains(quotation.At))
            {
                Statement holding = statements[next] with { LastQuotation = quotation.Index };
                statements[next] = IsOneSpeech(holding, attribution) ? holding with { Speaker = attribution.Speaker, IsGuess = attribution.IsGuess } : holding;
                continue;
            }

            // Lind, who saw what she called “a joke,” said that ...: the words stand before the statement of their verb.
            if (!quotation.EndsInPunctuation && next < statements.Count && statements[next].Cue == attribution.Cue && attribution.Cue > quotation.At
                && statements[next].First > attribution.Cue)
                continue;

            if (all.Count > 0 && all[all.Count - 1] is var last && last.Contains(quotation.At))
                continue;
            if (all.Count > 0 && IsTitleBehind(story, all[all.Count - 1], quotation, attribution))
                continue;
            if (all.Count > 0
                && (IsSameSentence(story, all[all.Count - 1], quotation, attribution) || GoesOn(story, all[all.Count - 1], quotation, attributions)))
                all[all.Count - 1] = all[all.Count - 1].Continued(quotation.At, quotation.Index);
            else if (Read(story, quotation, attribution) is { } statement)
                Add(story, all, statement, quotation);
        }

        while (next < statements.Count)
            all.Add(statements[next++]);
        return all;
    }

    // A sentence in marks, in a paragraph that does not say who speaks: a claim all the same.
    private static bool SpeaksByItself(Story story, Quotation quotation) =>
        quotation.EndsInPunctuation && quotation.Words >= FewestWordsOfNobody && !quotation.IsTitleCase && IsAlone(story, quotation);

    private static void AddOfNobody(List<Statement> all, Quotation quotation, Attributions attributions)
    {
        if (all.Count > 0 && all[all.Count - 1].LastQuotation == quotation.Index - 1 && quotation.Index > 0
            && attributions.ContinuesFrom(quotation)?.Index == quotation.Index - 1)
            all[all.Count - 1] = all[all.Count - 1].Continued(quotation.At, quotation.Index);
        else
            all.Add(new Statement([new TokenRange(quotation.At, quotation.At + 1)], null, -1, RuleName) { LastQuotation = quotation.Index });
    }

    // Two quotations of one statement: He was "angry" and "would not wait," Lind said.
    private static void Add(Story story, List<Statement> all, Statement statement, Quotation quotation)
    {
        // He said the plan was bad, although he would not say why he had called it “a very good deal”: a rule has found where the first one ends.
        bool isBehind = all.Count > 0 && all[all.Count - 1] is var before && before.Rule != RuleName && before.Cue == statement.Cue
            && before.Cue < before.First && quotation.At > before.End;
        if (isBehind && quotation.Words < FewestWordsAlone)
            return;
        if (isBehind)
            statement = statement with { Pieces = [new TokenRange(quotation.At, quotation.At + 1)] };

        if (all.Count == 0 || all[all.Count - 1] is var last && statement.First >= last.End)
            all.Add(statement);
        else if (last.Cue == statement.Cue)
            all[all.Count - 1] = last.Until(Math.Max(last.End, statement.End)) with { LastQuotation = statement.LastQuotation };
    }

    // The sieve of quotations knows best who speaks by a cue that both found.
    private static bool IsOneSpeech(Statement statement, Attribution attribution) => statement.Cue == attribution.Cue;

    // "...," she said, smiling, "..."
    private static bool IsSameSentence(Story story, Statement last, Quotation quotation, Attribution attribution) =>
        last.LastQuotation >= 0 && last.Cue == attribution.Cue && story.SentenceOf(story.Quotations[last.LastQuotation]) == story.SentenceOf(quotation)
            && attribution.Cue >= last.End;

    // "...," she said of her song "...".
    private static bool IsTitleBehind(Story story, Statement last, Quotation quotation, Attribution attribution) =>
        quotation.IsTitleCase && story.Tokens[quotation.At - 1].IsWord && IsSameSentence(story, last, quotation, attribution);

    // "...," she said. "..." "..." — and each further paragraph of a long quotation. Nothing of the reporter's own stands between, but the attribution.
    private static bool GoesOn(Story story, Statement last, Quotation quotation, Attributions attributions)
    {
        if (last.LastQuotation < 0 || last.LastQuotation != quotation.Index - 1)
            return false;
        Quotation before = story.Quotations[last.LastQuotation];
        if (attributions.ContinuesFrom(quotation) == before)
            return IsAlone(story, quotation);
        return attributions[quotation]!.Cue == last.Cue && quotation.Paragraph == before.Paragraph
            && story.Sentences.IndexOf(quotation) - story.Sentences.IndexOf(before) <= 1 && last.End <= before.At + 1 && IsAlone(story, quotation);
    }

    // Its sentence is quotations and nothing else.
    private static bool IsAlone(Story story, Quotation quotation)
    {
        Sentence sentence = story.SentenceOf(quotation);
        int end = ContentEnd.Trim(story, sentence.First, sentence.End);
        if (end - sentence.First > MostQuotationsAlone)
            return false;
        for (int at = sentence.First; at < end; at++)
        {
            if (story.Tokens[at].Kind != TokenKind.Quotation)
                return false;
        }

        return true;
    }

    // called it “reckless,” “a mistake,” and “a joke,” and left: words whose marks end with a comma go on only with more marks.
    private static int EndOfMarks(Story story, int end, int limit)
    {
        for (int at = end; at < limit && at <= end + MostWordsBetweenMarks; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Quotation)
                end = at + 1;
            else if (!token.IsWord || !token.Has(WordClasses.Article | WordClasses.Conjunction))
                break;
        }

        return end;
    }

    // wants to "drain the swamp", refused to “bow down” to Brook; but not "used the word “may”".
    private static bool IsIntended(Story story, Quotation quotation, Attribution attribution) =>
        quotation.At > attribution.Cue + 1 && quotation.At <= attribution.Cue + FarthestIntended
            && story.Is(attribution.Cue + 1, FunctionWords.InfinitiveMarker)
            && quotation.Words > 1 && ReportingClause.IsSomebody(story, attribution.Speaker);

    // asked Brook: "..."; asked Brook, "..."; as Lind put it, "..."
    private static bool IsIntroduced(Story story, Quotation quotation, int cue) =>
        story.Tokens[quotation.At - 1].Kind == TokenKind.Colon
        || (story.Tokens[quotation.At - 1].Kind == TokenKind.Comma && quotation.EndsInPunctuation
            && (story.Tokens[cue].Has(WordClasses.StrongCue) || (quotation.Words >= FewestWords && char.IsUpper(story.Text[quotation.Inner.Start]))));

    private static Statement? Read(Story story, Quotation quotation, Attribution attribution)
    {
        Sentence sentence = story.SentenceOf(quotation);
        int cue = attribution.Cue;
        bool isBeside = cue >= sentence.First && cue < sentence.End;
        int first = quotation.At;
        int end = quotation.At + 1;
        if (isBeside && cue < quotation.At)
        {
            int left = Math.Max(cue + 1, quotation.At - Story.FarthestToken);
            ContentStart opening = BehindVerb.Read(story, cue, Math.Min(sentence.End, quotation.At + 1));
            first = opening.Kind != ContentStartKind.None && opening.First <= quotation.At ? opening.First : left;
            int limit = Math.Min(sentence.End, quotation.At + Story.FarthestToken);
            end = quotation.EndsInPunctuation ? EndOfMarks(story, quotation.At + 1, limit)
                : PhraseEnd.Of(story, quotation.At, limit, isSubordinate: opening.Kind is ContentStartKind.Bare or ContentStartKind.None);
            end = Math.Max(end, quotation.At + 1);
            // scolded Brook in harsh terms: “...”
            if (IsIntroduced(story, quotation, cue)
                && (quotation.Words >= FewestWords || !story.Is(cue, ReportingClasses.CallVerb | ReportingClasses.AsVerb)))
                first = quotation.At;
            // was described by friends as “a fighter”; was called “a fighter” by friends
            if (Cue.IsPassive(story, cue) && ReportingClause.Agent(story, cue, quotation.At) is { } agent && agent.End <= quotation.At)
                first = Math.Max(first, agent.End);
            else if (end > quotation.At + 1 && Cue.IsPassive(story, cue) && story.Is(quotation.At + 1, FunctionWords.Agentive))
                end = quotation.At + 1;
            // which Lind described as “awful”; chants of “stay”
            while (first < quotation.At
                && (story.Tokens[first].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon
                || story.Is(first, FunctionWords.Equative) || (first + 1 == quotation.At && story.Is(first, FunctionWords.Genitive))))
                first++;
        }
        else if (isBeside && QuotationContext.OpensSentence(story, quotation) == false && cue - sentence.First < Story.FarthestToken)
        {
            first = story.Tokens[quotation.At - 1].Kind == TokenKind.Colon ? quotation.At : sentence.First;
        }

        // to answer “important questions”; did not call it “a war”
        if (isBeside && cue < quotation.At && attribution.Rule.Row.Evidence == Evidence.WeakCue && !ReportingVerb.IsAsserted(story, cue, sentence.First))
            return null;
        // despite repeated “slights”, a brief concurring opinion on “harm”: a participle before its noun describes.
        if (isBeside && cue < quotation.At && cue > sentence.First + 1 && story.Tokens[cue].Has(WordShape.Ing) && story.Tokens[cue - 1].IsLower
            && story.Tokens[cue - 2].Has(WordClasses.Article))
            return null;
        if (isBeside && cue < quotation.At && cue > sentence.First && story.Tokens[cue].Has(WordShape.Ed) && story.Tokens[cue - 1].Has(WordClasses.Preposition))
            return null;
        if (attribution.Rule is AnySubjectOfSentence
            || (isBeside && attribution.Rule.Row.Evidence == Evidence.WeakCue && quotation.Words < FewestWords && !story.Is(cue, ReportingClasses.Verb)
            && !IsIntended(story, quotation, attribution)))
            return null;
        // Without a cue only words that say something by themselves are a statement.
        if (!isBeside && quotation.Words < FewestWords && !quotation.EndsInPunctuation)
            return null;
        return new Statement([new TokenRange(first, end)], attribution.Speaker, cue, RuleName)
        {
            IsGuess = attribution.IsGuess,
            LastQuotation = quotation.Index,
        };
    }
}
