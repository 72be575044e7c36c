using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Speech behind a dash that opens a paragraph, as Spanish, French and Portuguese print it: —No —dijo Lind—. Nunca.</summary>
internal static class DashSpeech
{
    private const int FewestWords = 2;
    private const WordClasses EnglishFunction =
        WordClasses.Determiner | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Conjunction;

    /// <summary>Adds the speech of a paragraph that begins with a dash, if the paragraph is in one of these languages.</summary>
    public static void Read(string text, TextSpan paragraph, List<MarkedSpan> spans)
    {
        if (!IsRomance(text, paragraph))
            return;

        int start = paragraph.Start + 1;
        while (start < paragraph.End)
        {
            int end = SpeechEnd(text, start, paragraph.End);
            Add(text, start, end, paragraph, spans);
            if (end >= paragraph.End)
                return;

            // The reporter's words go up to the next dash, and speech goes on behind it.
            int again = end + 1;
            while (again < paragraph.End && !(MarkScanner.IsDash(text[again]) && !CharacterTable.IsBlank(text[again - 1])))
                again++;
            start = again + 1;
        }
    }

    // Up to a dash with a blank before it and a word behind it, or up to a comma with a verb of saying behind it.
    private static int SpeechEnd(string text, int start, int limit)
    {
        for (int at = start; at + 1 < limit; at++)
        {
            if (MarkScanner.IsDash(text[at]) && CharacterTable.IsBlank(text[at - 1]) && CharacterTable.IsWord(text[at + 1]))
                return at;
            if (text[at] == ',' && at + 2 < limit && text[at + 1] == ' ' && IsCue(text, at + 2, limit))
                return at;
        }

        return limit;
    }

    private static void Add(string text, int start, int end, TextSpan paragraph, List<MarkedSpan> spans)
    {
        int first = start;
        int last = end;
        while (first < last && (CharacterTable.IsBlank(text[first]) || (spans.Count > 0 && text[first] is '.' or ',' or ';')))
            first++;
        while (last > first && CharacterTable.IsBlank(text[last - 1]))
            last--;
        if (last == first)
            return;

        int outerEnd = end < paragraph.End && MarkScanner.IsDash(text[end]) ? end + 1 : end;
        spans.Add(new MarkedSpan(TextSpan.FromBounds(start - 1, outerEnd), TextSpan.FromBounds(first, last), MarkFamily.Dash, IsOpened: true, IsClosed: true));
    }

    private static bool IsCue(string text, int at, int limit) => (Lexicon.ClassesOf(WordAt(text, at, limit)) & WordClasses.StrongCue) != 0;

    private static bool IsRomance(string text, TextSpan paragraph)
    {
        int romance = 0;
        int english = 0;
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            ReadOnlySpan<char> word = WordAt(text, at, paragraph.End);
            if (word.Length == 0)
            {
                at++;
                continue;
            }

            WordClasses classes = Lexicon.ClassesOf(word);
            if ((classes & WordClasses.Romance) != 0)
                romance++;
            else if ((classes & EnglishFunction) != 0)
                english++;
            at += word.Length;
        }

        return romance >= FewestWords && romance > english;
    }

    private static ReadOnlySpan<char> WordAt(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && CharacterTable.IsWord(text[end]))
            end++;
        return text.AsSpan(at, end - at);
    }
}
