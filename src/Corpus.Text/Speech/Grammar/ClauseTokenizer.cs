using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Cuts a paragraph into tokens by the habits of a language; each outermost quotation becomes one.</summary>
internal sealed class ClauseTokenizer(string text, ReportingLanguage language, List<ClauseToken> tokens)
{
    private readonly List<WordEnding> _topicEndings = language.EndingsOf(GrammarClass.TopicEnding);

    /// <summary>Adds the tokens of <paramref name="paragraph"/>, in which <paramref name="quotations"/> stand.</summary>
    public void Tokenize(TextSpan paragraph, IReadOnlyList<Quotation> quotations, int first, int end)
    {
        int at = paragraph.Start;
        for (int i = first; i < end; i++)
        {
            TextSpan outer = quotations[i].Marks.Outer;
            Tokenize(at, outer.Start);
            tokens.Add(new ClauseToken(outer.Start, outer.Length, TokenKind.Quotation, GrammarClass.None, false, false, i));
            at = outer.End;
        }

        Tokenize(at, paragraph.End);
    }

    private void Tokenize(int at, int end)
    {
        while (at < end)
        {
            char c = text[at];
            if (IsWordCharacter(c))
                at = AddWord(at, end);
            else if (c == '-' && at + 1 < end && char.IsLower(text[at + 1]) && at > 0 && text[at - 1] == ' '
                && language.Has(LanguageTraits.SubjectBeforeVerbBehindQuotation))
                at++;
            else if (char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u00AD')
                at++;
            else
                at = AddPunctuation(at, end);
        }
    }

    private int AddWord(int start, int end)
    {
        int phrase = PhraseAt(start, end, out GrammarClass classes);
        if (phrase > 0)
        {
            Add(start, phrase, classes);
            return start + phrase;
        }

        int at = WordEnd(start, end, out int stem);
        if (stem < at)
        {
            tokens.Add(new ClauseToken(start, stem - start, TokenKind.Word, language.Of(text.AsSpan(start, stem - start)), char.IsUpper(text[start]), true,
                -1));
            return at;
        }

        int clitic = language.Has(LanguageTraits.CliticsBehindVerb) ? FirstClitic(start, at) : at;
        if (clitic < at)
        {
            Add(start, clitic - start, language.Of(text.AsSpan(start, clitic - start)));
            AddClitics(clitic + 1, at);
            return at;
        }

        if (TopicEnding(start, at) is > 0 and var ending)
        {
            tokens.Add(new ClauseToken(start, at - start - ending, TokenKind.Word, language.Of(text.AsSpan(start, at - start - ending)), false, true, -1));
            return at;
        }

        classes = language.Of(text.AsSpan(start, at - start));
        bool isInitial = at - start == 1 && char.IsUpper(text[start]);
        if (at < end && text[at] == '.' && (isInitial || (classes & GrammarClass.Abbreviation) != 0 || HasInnerStop(start, at) || IsOrdinal(start, at, end)))
            at++;
        Add(start, at - start, classes);
        return at;
    }

    // 재판부는: the length of the ending that makes a word the subject.
    private int TopicEnding(int start, int end)
    {
        foreach (WordEnding ending in _topicEndings)
        {
            int stem = end - start - ending.Text.Length;
            if (ending.Ends(text.AsSpan(start, end - start))
                && (stem > 1 || language.Of(text.AsSpan(start, stem)) != GrammarClass.None)
                    && (language.Of(text.AsSpan(start, end - start)) & (GrammarClass.Says | GrammarClass.Adverb)) == 0)
                return ending.Text.Length;
        }

        return 0;
    }

    // L'usine, U.S, 3.5, SPD-Chefin; but not "end.Then", where a blank is missing.
    private int WordEnd(int start, int end, out int stem)
    {
        int at = start + 1;
        bool isNumber = char.IsDigit(text[start]);
        while (at < end)
        {
            char c = text[at];
            if (IsWordCharacter(c))
            {
                at++;
                continue;
            }

            bool goesOn = at + 1 < end && IsWordCharacter(text[at + 1]);
            if (c is '\'' or '’' && goesOn)
            {
                if (language.Has(LanguageTraits.ElidesVowels))
                    return stem = at + 1;
                if (language.Has(LanguageTraits.ApostropheBeforeEnding))
                {
                    stem = at++;
                    while (at < end && IsWordCharacter(text[at]))
                        at++;
                    return at;
                }
            }
            else if (!goesOn || !(c is '-' or '‑' or '&' or '·' or '・' || (c == '.' && (at - start == 1 || text[at - 2] == '.' || (isNumber
                && char.IsDigit(text[at + 1]))))
                || (isNumber && c is ',' or ':' && char.IsDigit(text[at + 1])) || (c == ':' && char.IsLetter(text[at - 1]) && char.IsLower(text[at + 1]))))
            {
                break;
            }

            at++;
        }

        return stem = at;
    }

    private bool HasInnerStop(int start, int end) => text.IndexOf('.', start, end - start) >= 0 && !char.IsDigit(text[start]);

    // 7. Mai, 2. desember: an ordinal's full stop ends no sentence before a small letter or a month.
    private bool IsOrdinal(int start, int at, int end)
    {
        if (!char.IsDigit(text[start]) || at - start > 2 || at + 2 >= end || text[at + 1] != ' ')
            return false;
        int next = at + 2;
        int nextEnd = next;
        while (nextEnd < end && IsWordCharacter(text[nextEnd]))
            nextEnd++;
        return char.IsLower(text[next]) || (language.Of(text.AsSpan(next, nextEnd - next)) & GrammarClass.Month) != 0;
    }

    // The hyphen before the first of the pronouns that end a verb; the word's end where there are none.
    private int FirstClitic(int start, int end)
    {
        int clitic = end;
        int partEnd = end;
        while (partEnd > start)
        {
            int hyphen = text.LastIndexOf('-', partEnd - 1, partEnd - start);
            if (hyphen <= start || (language.Of(text.AsSpan(hyphen + 1, partEnd - hyphen - 1)) & (GrammarClass.Pronoun | GrammarClass.He | GrammarClass.She
                | GrammarClass.They | GrammarClass.Clitic)) == 0)
                break;
            clitic = partEnd = hyphen;
        }

        return clitic;
    }

    private void AddClitics(int at, int end)
    {
        while (at < end)
        {
            int hyphen = text.IndexOf('-', at, end - at);
            int partEnd = hyphen < 0 ? end : hyphen;
            if (partEnd > at)
                Add(at, partEnd - at, language.Of(text.AsSpan(at, partEnd - at)));
            at = partEnd + 1;
        }
    }

    private int PhraseAt(int start, int end, out GrammarClass classes)
    {
        int wordEnd = start;
        while (wordEnd < end && (IsWordCharacter(text[wordEnd]) || text[wordEnd] == '-'))
            wordEnd++;
        if (wordEnd < end && text[wordEnd] is '\'' or '’')
            wordEnd++;
        return language.PhraseAt(text, start, text.AsSpan(start, wordEnd - start), end, out classes);
    }

    private void Add(int start, int length, GrammarClass classes)
    {
        // 40jährige is a word.
        TokenKind kind = char.IsDigit(text[start]) && !char.IsLetter(text[start + length - 1]) ? TokenKind.Number : TokenKind.Word;
        tokens.Add(new ClauseToken(start, length, kind, classes, char.IsUpper(text[start]), false, -1));
    }

    private int AddPunctuation(int at, int end)
    {
        char c = text[at];
        int length = 1;
        while (at + length < end && text[at + length] == c && c is '-' or '.' or '!' or '?')
            length++;

        TokenKind kind = c switch
        {
            ',' or '、' or '，' => TokenKind.Comma,
            '.' or '。' or '．' => length > 1 ? TokenKind.Other : TokenKind.Period,
            '?' or '？' => TokenKind.Question,
            '!' or '！' => TokenKind.Exclamation,
            ':' or '：' => TokenKind.Colon,
            ';' or '；' => TokenKind.Semicolon,
            '–' or '—' or '―' or '-' => TokenKind.Dash,
            '(' or '[' or '{' or '（' => TokenKind.OpenBracket,
            ')' or ']' or '}' or '）' => TokenKind.CloseBracket,
            _ => TokenKind.Other,
        };
        tokens.Add(new ClauseToken(at, length, kind, GrammarClass.None, false, false, -1));
        return at + length;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' || (c >= '\u0300' && c <= '\u036F');
}
