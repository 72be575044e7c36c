using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Quotations;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>An interview in labelled paragraphs: Q: and A:, or the names of those who talk.</summary>
internal sealed class Interview
{
    // One name before a colon is a label of many kinds; people who talk take turns.
    private const int FewestNamedTurns = 3;
    private const int LongestLabel = 6;

    private readonly Dictionary<int, (NounPhrase Speaker, int Colon)> _turns = [];

    /// <summary>No interview.</summary>
    public static Interview None { get; } = new();

    /// <summary>Reads the labels of <paramref name="story"/>. An answer is nobody's when the story does not tell who is interviewed, or names several.</summary>
    public static Interview Read(Story story)
    {
        var named = new Interview();
        var answers = new List<(int Paragraph, int Colon)>();
        bool isAsked = false;
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            StoryParagraph paragraph = story.Paragraphs[i];
            int first = FirstWord(story, paragraph);
            if (first + 1 < paragraph.EndToken && story.Tokens[first + 1].Kind == TokenKind.Colon && story.Tokens[first].Has(WordClasses.QuestionLabel | WordClasses.AnswerLabel))
            {
                isAsked |= story.Tokens[first].Has(WordClasses.QuestionLabel);
                if (story.Tokens[first].Has(WordClasses.AnswerLabel))
                    answers.Add((i, first + 1));
            }
            else if (HasColonNear(story, first, paragraph.EndToken) && NounPhraseReader.Read(story, first, paragraph.EndToken) is { IsName: true } name && IsLabel(story, name, paragraph.EndToken))
            {
                named._turns.Add(i, (name, name.End));
            }
        }

        if (isAsked && answers.Count > 0)
            return OfAnswers(story, answers);
        return named._turns.Count >= FewestNamedTurns ? named : None;
    }

    /// <summary>Who talks in the paragraph of <paramref name="quotation"/>, and the colon behind the label; null without a label.</summary>
    public (NounPhrase Speaker, int Colon)? TurnOf(Quotation quotation) => _turns.TryGetValue(quotation.Paragraph, out (NounPhrase, int) turn) ? turn : null;

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

    private static Interview OfAnswers(Story story, List<(int Paragraph, int Colon)> answers)
    {
        if (Interviewee(story) is not { } interviewee)
            return None;

        var interview = new Interview();
        foreach ((int paragraph, int colon) in answers)
            interview._turns.Add(paragraph, (interviewee, colon));

        return interview;
    }

    private static NounPhrase? Interviewee(Story story)
    {
        NounPhrase? found = null;
        Person? person = null;
        foreach (Sentence sentence in story.Sentences)
        {
            for (int at = sentence.First; at < sentence.End; at++)
            {
                if (!story.Tokens[at].Has(WordClasses.InterviewWord) || Introduced(story, sentence, at) is not { } phrase)
                    continue;

                Person introduced = story.Names.Find(story, phrase.NameFirst, phrase.NameEnd);
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
        if (next < sentence.End && (story.Is(next, "with") || story.Is(next, "to")))
            next++;
        if (NounPhraseReader.ReadExtended(story, next, sentence.End) is { } behind && IsPerson(story, behind))
            return behind;
        return MainSubject.In(story, sentence.First, at) is { } subject && IsPerson(story, subject) ? subject : null;
    }

    private static bool IsPerson(Story story, NounPhrase phrase) =>
        phrase.IsName && story.Names.Find(story, phrase.NameFirst, phrase.NameEnd).Personhood == Personhood.Person;
}
