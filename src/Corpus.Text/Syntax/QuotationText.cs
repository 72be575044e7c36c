using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Syntax;

/// <summary>What the words inside the marks tell: how many they are, whether they look like a title, how they end.</summary>
internal readonly record struct QuotationText(int Words, bool IsTitleCase, char LastCharacter)
{
    // No rule asks for more.
    private const int MostWords = 40;

    /// <summary>Reads the words of <paramref name="inner"/>.</summary>
    public static QuotationText Of(string text, TextSpan inner)
    {
        int start = inner.Start;
        int end = inner.End;
        int last = end - 1;
        while (last > start && text[last] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or ' ')
            last--;

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
            while (wordEnd < end
                && (CharacterTable.IsWord(text[wordEnd])
                    || text[wordEnd] is '\'' or '’' or '-' or '.' && wordEnd + 1 < end && CharacterTable.IsWord(text[wordEnd + 1])))
            {
                wordEnd++;
            }

            bool isSmall = wordEnd - at <= 4 && words > 0 && Lexicon.ClassesOf(text.AsSpan(at, wordEnd - at)) is var classes
                && (classes & (WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Article | WordClasses.Subordinator)) != 0;
            isTitle &= isSmall || !char.IsLower(text[at]);
            words++;
            at = wordEnd;
        }

        return new QuotationText(words, isTitle && words > 0, last >= start && last < text.Length ? text[last] : ' ');
    }
}
