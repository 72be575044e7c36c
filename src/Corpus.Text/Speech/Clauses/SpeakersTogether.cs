using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Brook, Lind and Okafor said: several who are one subject, so that what is said is no single one's.</summary>
internal static class SpeakersTogether
{
    private const int MostSpeakers = 8;

    /// <summary>All names of the list in which <paramref name="speaker"/> is one, in order; null where it stands alone.</summary>
    public static IReadOnlyList<NounPhrase>? Of(Story story, NounPhrase speaker)
    {
        if (!speaker.IsName)
            return null;
        (int left, int limit) = SentenceWindow.Of(story.Sentences.Around(speaker.NameFirst), speaker.NameFirst);
        List<NounPhrase> names = [speaker];
        AddBehind(story, names, limit);
        AddBefore(story, names, left);
        return names.Count > 1 && IsOneSubject(story, names, left, limit) ? names : null;
    }

    // | and Lind; |, Lind and Okafor; |, Lind, and Okafor
    private static void AddBehind(Story story, List<NounPhrase> names, int limit)
    {
        int known = names.Count;
        int at = names[known - 1].NameEnd;
        while (names.Count < MostSpeakers)
        {
            bool isParted = story.Tokens[at].Kind == TokenKind.Comma;
            int next = isParted ? at + 1 : at;
            bool isLast = story.Is(next, FunctionWords.Additive);
            if (isLast)
                next++;
            if (next == at || next >= limit || NounPhraseReader.ReadExtended(story, next, limit) is not { IsName: true } name || Places.IsPlace(story, name))
                break;
            names.Add(name);
            if (isLast)
                return;
            at = name.NameEnd;
        }

        // Without an "and" the names between commas are appositions.
        names.RemoveRange(known, names.Count - known);
    }

    // Brook and |; Brook, |; Brook, the mayor, and |
    private static void AddBefore(Story story, List<NounPhrase> names, int left)
    {
        bool hasAnd = names.Count > 1;
        int known = names.Count;
        while (names.Count < MostSpeakers)
        {
            int end = names[0].First;
            if (end > left && story.Is(end - 1, FunctionWords.Additive) && !hasAnd)
                (end, hasAnd) = (end - 1, true);
            if (end > left && story.Tokens[end - 1].Kind == TokenKind.Comma && hasAnd)
                end--;
            if (end == names[0].First || end <= left || NameEndingAt(story, end, left) is not { } name)
                break;
            names.Insert(0, name);
        }

        // She met Brook, and Lind said: what opens no clause is no part of the subject.
        while (names.Count > known && !OpensClause(story, names[0].First, left))
            names.RemoveAt(0);
    }

    // Brook and | Lind; Brook, the mayor, | and Lind
    private static NounPhrase? NameEndingAt(Story story, int end, int left)
    {
        if (SubjectFinder.PhraseEndingAt(story, end, left) is not { } phrase)
            return null;
        if (phrase.IsName)
            return phrase;
        int comma = phrase.First - 1;
        bool isApposition = comma > left && story.Tokens[comma].Kind == TokenKind.Comma && story.Tokens[end].Kind == TokenKind.Comma;
        return isApposition && NounPhraseReader.IsPersonNoun(story, phrase)
            && SubjectFinder.PhraseEndingAt(story, comma, left) is { IsName: true } name ? name : null;
    }

    // Brook and Lind said; said Brook and Lind. In "said Brook and Lind agreed" the second has a verb of its own, and behind "- Brook, The Deep and The Tide"
    // nothing says that commas part several people.
    private static bool IsOneSubject(Story story, List<NounPhrase> names, int left, int limit)
    {
        NounPhrase last = names[names.Count - 1];
        bool hasVerbBehind = story.Tokens[last.End].Has(WordClasses.Auxiliary) || SpeakerClause.Read(story, last.First, limit, IsFinite) is not null;
        bool opensClause = OpensClause(story, names[0].First, left);
        return hasVerbBehind == opensClause || (opensClause && !story.Tokens.Has(TokenKind.Comma, names[0].First, last.First));
    }

    private static bool IsFinite(Story story, int at) =>
        Cue.IsFinite(story, at) && (Cue.IsStrong(story, at) || Cue.IsWeak(story, at)
            || (story.Tokens[at].IsLower && story.Is(at, ReportingClasses.FiniteVerb) && !story.Is(at, ReportingClasses.NounLike)));

    private static bool OpensClause(Story story, int first, int left) =>
        first == left || story.OpensSentence(first) || story.Tokens[first - 1].BreaksClause
        || (story.Tokens[first - 1].IsWord && story.Tokens[first - 1].Has(WordClasses.ClauseOpener | WordClasses.Subordinator));
}
