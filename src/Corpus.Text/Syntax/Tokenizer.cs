using System.Runtime.CompilerServices;
using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;

namespace Corpus.Text.Syntax;

/// <summary>Cuts a paragraph into tokens; each outermost quotation becomes one.</summary>
internal static class Tokenizer
{
    // Ph.D., Ed.D., Psy.D.
    private const int LongestDegree = 4;

    /// <summary>Adds the tokens of the paragraph to <paramref name="tokens"/>, and its quotations to those of the paragraphs before it.</summary>
    public static void Tokenize(string text, TextSpan paragraph, int index, List<QuotedSpan> quoted, List<Quotation> quotations, TokenList tokens)
    {
        int at = paragraph.Start;
        int end = paragraph.End;
        for (int i = quotations.Count; i < quoted.Count && quoted[i].Paragraph == index; i++)
        {
            QuotedSpan source = quoted[i];
            TextSpan mask = source.Marks.Outer;
            Tokenize(text, at, mask.Start, tokens);
            Quotation? opened = source.ContinuesFrom < 0 ? null : quotations[source.ContinuesFrom];
            quotations.Add(new Quotation(i, tokens.Length, source, QuotationText.Of(text, source.Marks.Inner), opened));
            tokens.Add(new Token(mask.Start, mask.Length, TokenKind.Quotation, WordShape.None, WordClasses.None, i));
            at = mask.End;
            // A mark that is left over beside the pair must not hide the speaker who stands behind it.
            while (at < end && text[at] is '\'' or '"' or '’' or '”')
                at++;
        }

        Tokenize(text, at, end, tokens);
    }

    private static void Tokenize(string text, int at, int end, TokenList tokens)
    {
        while (at < end)
        {
            char c = text[at];
            if (c == ' ')
                at++;
            else if (CharacterTable.IsWord(c) || (c is '@' or '#' && at + 1 < end && CharacterTable.IsWord(text[at + 1])))
                at = AddWord(text, at, end, tokens);
            else if (CharacterTable.IsBlank(c))
                at++;
            else if (c is '*' or '_' or '[' or ']' && InlineMarkup.After(text, at, end) is var behind && behind > at)
                at = behind;
            else
                at = AddPunctuation(text, at, end, tokens);
        }
    }

    [MethodImpl(HotLoop.Options)]
    private static int AddWord(string text, int start, int end, TokenList tokens)
    {
        int at = start + 1;
        ulong hash = WordHash.Add(WordHash.Start, text[start]);
        bool isNumber = char.IsDigit(text[start]);
        bool hasInnerStop = false;
        bool hasHyphen = false;
        while (at < end)
        {
            char c = text[at];
            char form = CharacterTable.WordForm(c);
            if (form != 0)
            {
                hash = WordHash.AddFolded(hash, form);
                at++;
                continue;
            }

            if (c == ' ')
                break;
            bool goesOn = at + 1 < end && CharacterTable.IsWord(text[at + 1]);
            if (!goesOn
                || !(c is '-' or '&' or '‑' or '_'
                    || (c is '\'' or '’' && !IsSuffix(text, at, end))
                    || (c == '.' && IsInnerStop(text, start, at, end))
                    || (isNumber && c is ',' or ':' && char.IsDigit(text[at + 1]))))
            {
                break;
            }

            hasInnerStop |= c == '.';
            hasHyphen |= c == '-';
            hash = WordHash.Add(hash, c);
            at++;
        }

        if (isNumber && at < end && text[at] == '%')
            at++;
        Word(text, start, at, end, hash, isNumber, hasInnerStop, hasHyphen, tokens, out int wordEnd);
        return AddSuffix(text, wordEnd, end, tokens);
    }

    // A full stop inside a word: U.S, cnn.com, 3.5, Ph.D., (TDW.L); but not "end.Then", where a blank is missing.
    private static bool IsInnerStop(string text, int start, int at, int end) =>
        at - start == 1 || text[at - 2] == '.' || char.IsDigit(text[at - 1]) || char.IsLower(text[at + 1])
        || (at - start <= LongestDegree && char.IsUpper(text[start]) && char.IsUpper(text[at + 1]) && at + 2 < end && text[at + 2] == '.')
        || (char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]) && at + 2 < end && text[at + 2] == ')');

    // 's 'd 'll 've 're 'm are tokens of their own, so that the word before them stays itself.
    private static bool IsSuffix(string text, int apostrophe, int end)
    {
        int length = 0;
        while (apostrophe + 1 + length < end && length < 4 && CharacterTable.IsWord(text[apostrophe + 1 + length]))
            length++;
        char c = text[apostrophe + 1];
        return length switch
        {
            1 => c is 's' or 'S' or 'd' or 'm',
            2 => (c is 'l' or 'v' or 'r') && text[apostrophe + 2] is 'l' or 'e',
            _ => false,
        };
    }

    [MethodImpl(HotLoop.Options)]
    private static void Word(
        string text,
        int start,
        int at,
        int end,
        ulong hash,
        bool isNumber,
        bool hasInnerStop,
        bool hasHyphen,
        TokenList tokens,
        out int wordEnd)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        int number = isNumber ? LexiconWords.None : Lexicon.Find(hash);
        WordClasses classes = Lexicon.ClassesOf(number);
        bool isCapitalised = char.IsUpper(word[0]) || (hasHyphen && HasParticle(word));
        var shape = WordShape.None;
        if (isCapitalised)
            shape |= WordShape.Capitalised;
        if (isCapitalised && word.Length > 1 && IsAllCapitals(word))
            shape |= WordShape.AllCapitals;
        if (isCapitalised && word.Length > 2 && word[1] == '-' && word.Length <= 7)
            shape |= WordShape.PartyAndState;
        if (word.Length > 3)
            shape |= Ending(word);
        if ((shape & WordShape.Ly) != 0 && !isCapitalised && (classes & (WordClasses.PersonNoun | WordClasses.PlainLy)) == 0)
            classes |= WordClasses.Adverb;
        if (word.Length > 2 && word[word.Length - 1] is 't' && word[word.Length - 2] is '\'' or '’' && word[word.Length - 3] is 'n' or 'N')
            classes = (classes | WordClasses.Auxiliary) & ~WordClasses.NeverName;

        wordEnd = at;
        if (at < end && text[at] == '.' && !isNumber)
        {
            bool isInitial = isCapitalised && word.Length == 1 && word[0] != 'I';
            bool belongs = isInitial || hasInnerStop || (shape & WordShape.PartyAndState) != 0 || (isCapitalised && (classes & WordClasses.Abbreviation) != 0);
            if (belongs)
            {
                wordEnd = at + 1;
                number = LexiconWords.None;
                shape |= WordShape.Abbreviated | (isInitial ? WordShape.Initial : WordShape.None);
                // James A. Holt: no article.
                if (isInitial)
                    classes &= ~(WordClasses.Article | WordClasses.Determiner | WordClasses.NeverName);
            }
        }

        if ((isCapitalised && (classes & FunctionSurnames.FunctionWord) != 0) || (classes & WordClasses.TitleGivenName) != 0)
            tokens.Ambiguous.Add(tokens.Length);
        tokens.Add(new Token(start, wordEnd - start, isNumber ? TokenKind.Number : TokenKind.Word, shape, classes, number));
    }

    // al-Amr is written with a small letter and is a name all the same.
    private static bool HasParticle(ReadOnlySpan<char> word)
    {
        int hyphen = word.Length > 4 ? word.Slice(0, 4).IndexOf('-') : -1;
        return hyphen > 0 && char.IsUpper(word[hyphen + 1]) && (Lexicon.ClassesOf(word.Slice(0, hyphen)) & WordClasses.Particle) != 0;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static WordShape Ending(ReadOnlySpan<char> word) => (word[word.Length - 2], word[word.Length - 1]) switch
    {
        ('n', 'g') when word[word.Length - 3] == 'i' && word.Length > 4 => WordShape.Ing,
        ('e', 'd') when word.Length > 4 => WordShape.Ed,
        ('l', 'y') => WordShape.Ly,
        _ => WordShape.None,
    };

    private static int AddSuffix(string text, int at, int end, TokenList tokens)
    {
        if (at >= end || text[at] is not ('\'' or '’'))
            return at;

        int length = 1;
        while (at + length < end && length < 4 && CharacterTable.IsWord(text[at + length]))
            length++;
        bool isPossessive = length == 1
            ? text[at - 1] is 's' or 'S' && (at + 1 >= end || CharacterTable.IsBlank(text[at + 1]))
            : length == 2 && text[at + 1] is 's' or 'S';
        if (length == 1 && !isPossessive)
            return at + 1;

        tokens.Add(new Token(
            at,
            length,
            isPossessive ? TokenKind.Possessive : TokenKind.Word,
            WordShape.None,
            isPossessive ? WordClasses.None : WordClasses.Auxiliary,
            LexiconWords.None));
        return at + length;
    }

    private static int AddPunctuation(string text, int at, int end, TokenList tokens)
    {
        char c = text[at];
        int length = 1;
        while (at + length < end && text[at + length] == c && c is '-' or '.' or '!' or '?')
            length++;

        // A hyphen between blanks and a double one are dashes.
        TokenKind kind = c switch
        {
            ',' => TokenKind.Comma,
            '.' => length > 1 ? TokenKind.Other : TokenKind.Period,
            '?' => TokenKind.Question,
            '!' => TokenKind.Exclamation,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '–' or '—' or '―' or '-' => TokenKind.Dash,
            '(' or '[' or '{' => TokenKind.OpenBracket,
            ')' or ']' or '}' => TokenKind.CloseBracket,
            _ => TokenKind.Other,
        };
        tokens.Add(new Token(at, length, kind, WordShape.None, WordClasses.None, LexiconWords.None));
        return at + length;
    }
}
