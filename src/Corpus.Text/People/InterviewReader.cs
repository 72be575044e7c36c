using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Finds out who talks in an interview.</summary>
internal static class InterviewReader
{
    // One name before a colon is a label of many kinds; people who talk take turns.
    private const int FewestNamedTurns = 3;
    private const int LongestLabel = 6;

    /// <summary>
    /// Reads the labels of <paramref name="story"/>. An answer is nobody's when the story does not tell who is interviewed, or names several.
    /// </summary>
    public static Interview Read(Story story, NameInventory names)
    {
        var named = new Dictionary<int, (NounPhrase, int)>();
        var answers = new List<(int Paragraph, int Colon)>();
        bool isAsked = false;
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            StoryParagraph paragraph = story.Paragraphs[i];
            int first = FirstWord(story, paragraph);
            if (first + 1 < paragraph.EndToken && story.Tokens[first + 1].Kind == TokenKind.Colon
                && story.Tokens[first].Has(WordClasses.QuestionLabel | WordClasses.AnswerLabel))
            {
                isAsked |= story.Tokens[first].Has(WordClasses.QuestionLabel);
                if (story.Tokens[first].Has(WordClasses.AnswerLabel))
                    answers.Add((i, first + 1));
            }
            else if (HasColonNear(story, first, paragraph.EndToken)
                && NounPhraseReader.Read(story, first, paragraph.EndToken) is { IsName: true } name && IsLabel(story, name, paragraph.EndToken))
            {
                named.Add(i, (name, name.End));
            }
        }

        if (isAsked && answers.Count > 0)
            return OfAnswers(story, names, answers);
        return named.Count >= FewestNamedTurns ? new Interview(named) : Interview.None;
    }

    private static int FirstWord(Story story, StoryParagraph paragraph)
    {
        int first = paragraph.FirstToken;
        while (first < paragraph.EndToken && story.Tokens[first].Kind is TokenKind.Dash or TokenKind.Other)
            first++;
        return first;
    }

    private static bool HasColonNear(Story story, int first, int end)
    {
        for (int at = first; at < end && at < first + LongestLabel; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Colon)
                return true;
        }

        return false;
    }

    private static bool IsLabel(Story story, NounPhrase name, int end) =>
        name.End < end && story.Tokens[name.End].Kind == TokenKind.Colon
        && (name.NameEnd - name.NameFirst > 1 || story.Names.KnowsLastName(story.Word(name.NameFirst)));

    private static Interview OfAnswers(Story story, NameInventory names, List<(int Paragraph, int Colon)> answers)
    {
        if (Interviewee(story, names) is not { } interviewee)
            return Interview.None;

        var turns = new Dictionary<int, (NounPhrase, int)>();
        foreach ((int paragraph, int colon) in answers)
            turns.Add(paragraph, (interviewee, colon));

        return new Interview(turns);
    }

    private static NounPhrase? Interviewee(Story story, NameInventory names)
    {
        NounPhrase? found = null;
        Person? person = null;
        foreach (Sentence sentence in story.Sentences)
        {
            for (int at = sentence.First; at < sentence.End; at++)
            {
                if (!story.Tokens[at].Has(WordClasses.InterviewWord) || Introduced(story, sentence, at) is not { } phrase)
                    continue;

                Person introduced = names.Find(story, phrase.NameFirst, phrase.NameEnd);
                if (person is not null && person != introduced)
                    return null;
                (found, person) = (found ?? phrase, introduced);
            }
        }

        return found;
    }

    // We spoke to Ada Brook; an interview with Ada Brook; we interviewed Ada Brook; Ada Brook spoke to the Gazette.
    private static NounPhrase? Introduced(Story story, Sentence sentence, int at)
    {
        int next = at + 1;
        if (next < sentence.End && story.Is(next, FunctionWords.InfinitiveMarker | FunctionWords.Comitative))
            next++;
        if (NounPhraseReader.ReadExtended(story, next, sentence.End) is { } behind && IsPerson(story, behind))
            return behind;
        return MainSubject.In(story, sentence.First, at) is { } subject && IsPerson(story, subject) ? subject : null;
    }

    private static bool IsPerson(Story story, NounPhrase phrase) =>
        phrase.IsName && story.Names.PersonhoodOf(story, phrase.NameFirst, phrase.NameEnd) == Personhood.Person;
}
