using Corpus.Text.Language;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Says where a source's sentences end.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether a sentence ends behind a word.</summary>
    public static bool IsBehind(DocumentWords source, int word)
    {
        (int start, int end) = source.GapOf(word);
        string text = source.Text;
        int breaks = 0;
        bool stop = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\n')
                breaks++;
            stop |= text[i] is '.' or '?' or '!' or '。' or '？' or '！';
        }

        if (breaks > 1)
            return true;
        if (!stop || end >= text.Length || char.IsLower(text[end]))
            return stop && end >= text.Length;

        // "Mr. Roe", "J. Roe": a short word with a capital before the stop is an abbreviation.
        return text[start] != '.' || start - source.StartOf(word) > 3 || !char.IsUpper(text[source.StartOf(word)]);
    }

    /// <summary>Whether a clause ends behind a word: at any mark but a blank, a hyphen or a bracket.</summary>
    public static bool IsClauseEndBehind(DocumentWords source, int word)
    {
        (int start, int end) = source.GapOf(word);
        string text = source.Text;
        int breaks = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\n' && ++breaks > 1)
                return true;
            if (text[i] is '.' or ',' or ';' or ':' or '?' or '!' or '(' or ')' or '—' or '–' or '，' or '。' or '、' or '；'
                || Characters.KindOf(text[i]) == CharacterKind.Quotation)
            {
                return true;
            }
        }

        return false;
    }
}
