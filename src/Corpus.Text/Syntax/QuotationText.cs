using Corpus.Text.Language;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Syntax;

/// <summary>What the words inside the marks tell: how many they are, whether they look like a title, how they end.</summary>
internal static class QuotationText
{
    // No rule asks for more.
    private const int MostWords = 40;

    public static void Measure(string text, Quotation quotation)
    {
        int start = quotation.Inner.Start;
        int end = quotation.Inner.End;
        int last = end - 1;
        while (last > start && text[last] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or ' ')
            last--;
        quotation.LastCharacter = last >= start && last < text.Length ? text[last] : ' ';

        int words = 0;
        bool isTitle = true;
        for (int at = start; at < end && words < MostWords;)
        {
            if (!CharacterTable.IsWord(text[at]))
            {
                at++;
                continue;
            }

            int wordEnd = at;
            while (wordEnd < end && (CharacterTable.IsWord(text[wordEnd]) || text[wordEnd] is '\'' or '’' or '-' or '.' && wordEnd + 1 < end && CharacterTable.IsWord(text[wordEnd + 1])))
                wordEnd++;
            bool isSmall = wordEnd - at <= 4 && words > 0 && Lexicon.ClassesOf(text.AsSpan(at, wordEnd - at)) is var classes
                && (classes & (WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Article)) != 0;
            isTitle &= isSmall || !char.IsLower(text[at]);
            words++;
            at = wordEnd;
        }

        quotation.Words = words;
        quotation.IsTitleCase = isTitle && words > 0;
    }
}
