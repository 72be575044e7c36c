using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Speech behind a dash that opens a paragraph, or a sentence inside one: – Vi vil ikke vente, sier Kari Berg. – Aldri.</summary>
/// <remarks>Where no paragraph of a text has a verb of saying behind its dash, the dashes are those of a list.</remarks>
internal sealed class ParagraphDash(string text, ReportingLanguage language)
{
    private const int FewestWords = 2;

    /// <summary>Whether dashes open speech in this text.</summary>
    public bool OpensSpeech { get; private set; }

    /// <summary>Looks whether some dash of the paragraphs has a verb of saying behind its words.</summary>
    public void Look(IReadOnlyList<TextSpan> paragraphs)
    {
        if (!language.Has(LanguageTraits.DashOpensSpeech))
            return;
        var spans = new List<MarkedSpan>();
        foreach (TextSpan paragraph in paragraphs)
        {
            spans.Clear();
            OpensSpeech |= Read(paragraph, spans);
            if (OpensSpeech)
                return;
        }
    }

    /// <summary>Adds the speech of a paragraph whose first dash stands at its head or right before it; whether a verb of saying interrupts or ends
    /// it.</summary>
    public bool Read(TextSpan paragraph, List<MarkedSpan> spans)
    {
        int dash = DashOf(paragraph);
        if (dash < 0)
            return ReadInside(paragraph, paragraph.Start, spans);

        bool isReported = false;
        int start = Math.Max(paragraph.Start, dash + 1);
        int opener = dash;
        while (start < paragraph.End)
        {
            int end = SpeechEnd(start, paragraph.End, out int report);
            Add(opener, start, end, spans);
            if (report < 0)
                return isReported;
            isReported = true;
            opener = NextDash(report, paragraph.End);
            if (opener < 0)
                return true;
            start = opener + 1;
            while (start < paragraph.End && text[start] is '.' or ',' or ';' or ':' or ' ')
                start++;
        }

        return isReported;
    }

    // Hun nikker. – Vi vil ikke vente, sier hun: inside a paragraph only a verb of saying makes speech of what stands behind a dash.
    private bool ReadInside(TextSpan paragraph, int from, List<MarkedSpan> spans)
    {
        bool isReported = false;
        int at = from;
        while ((at = NextSentenceDash(at, paragraph.End)) >= 0)
        {
            int next = NextSentenceDash(at + 1, paragraph.End);
            int end = SpeechEnd(at + 1, next < 0 ? paragraph.End : next, out int report);
            if (report >= 0)
            {
                Add(at, at + 1, end, spans);
                isReported = true;
            }

            at++;
        }

        return isReported;
    }

    private int NextSentenceDash(int from, int limit)
    {
        for (int at = Math.Max(from, 2); at + 2 < limit; at++)
        {
            if (!MarkScanner.IsDash(text[at]) || !char.IsWhiteSpace(text[at - 1]) || !char.IsWhiteSpace(text[at + 1]) || !char.IsUpper(text[at + 2]))
                continue;
            int before = at - 1;
            while (before > 0 && char.IsWhiteSpace(text[before]))
                before--;
            if (text[before] is '.' or '!' or '?' or ':' or '…')
                return at;
        }

        return -1;
    }

    // A list's bullet is no part of the paragraph; the same sign may open speech.
    private int DashOf(TextSpan paragraph)
    {
        if (paragraph.Length < 3)
            return -1;
        if (MarkScanner.IsDash(text[paragraph.Start]))
            return paragraph.Start;
        int before = paragraph.Start - 1;
        while (before > 0 && text[before] is ' ' or '\u00A0' or '\t')
            before--;
        return before >= 0 && before < paragraph.Start && MarkScanner.IsDash(text[before]) && (before == 0
            || text[before - 1] is '\n' or '\r' or ' ' or '\t') ? before : -1;
    }

    // Up to a comma, ? or ! with a verb of saying behind it, or a dash with one: — Nie — powiedział Lis.
    private int SpeechEnd(int start, int limit, out int report)
    {
        for (int at = start; at < limit; at++)
        {
            char c = text[at];
            bool isDash = MarkScanner.IsDash(c) && at > start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or '.' or '?' or '!');
            if (!isDash && c is not (',' or '?' or '!' or '.' or '…'))
                continue;
            int word = at + 1;
            while (word < limit && (char.IsWhiteSpace(text[word]) || MarkScanner.IsDash(text[word])))
                word++;
            bool isReport = word < limit && (char.IsLower(text[word]) ? IsReport(word, limit) || IsSubjectAndVerb(word, limit) : c == ','
                && IsSubjectAndVerb(word, limit));
            if (!isReport)
                continue;
            report = word;
            return c is '?' or '!' or '…' or '.' ? at + 1 : TrimmedEnd(start, at);
        }

        report = -1;
        return limit;
    }

    private int TrimmedEnd(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
            end--;
        return end;
    }

    // The first words behind the mark are a verb of saying, past an auxiliary, a pronoun or an adverb; or a subject and a verb.
    private bool IsReport(int at, int limit)
    {
        bool hasAuxiliary = false;
        for (int words = 0; words < 4 && at < limit; words++)
        {
            int end = at;
            while (end < limit && char.IsLetter(text[end]))
                end++;
            if (end == at)
                return false;
            GrammarClass classes = language.Of(text.AsSpan(at, end - at));
            if ((classes & GrammarClass.Says) != 0 || (hasAuxiliary && (classes & GrammarClass.Said) != 0))
                return true;
            hasAuxiliary |= (classes & GrammarClass.Auxiliary) != 0;
            if ((classes & (GrammarClass.Auxiliary | GrammarClass.Clitic | GrammarClass.Adverb | GrammarClass.So)) == 0)
                return false;
            at = end;
            if (at >= limit || text[at] is not (' ' or '-' or '\'' or '’'))
                return false;
            at++;
        }

        return false;
    }

    // , Virtanen sanoo
    private bool IsSubjectAndVerb(int at, int limit)
    {
        if (!language.Has(LanguageTraits.SubjectBeforeVerbBehindQuotation))
            return false;
        for (int words = 0; words < 5 && at < limit && char.IsLetter(text[at]); words++)
        {
            int end = at;
            while (end < limit && (char.IsLetter(text[end]) || text[end] is '-' or ':'))
                end++;
            if (words > 0 && (language.Of(text.AsSpan(at, end - at)) & GrammarClass.Says) != 0)
                return true;
            at = end + 1;
            if (end >= limit || text[end] != ' ')
                return false;
        }

        return false;
    }

    // Behind the reporting clause: a dash behind a full stop or comma opens speech again.
    private int NextDash(int at, int limit)
    {
        for (; at < limit; at++)
        {
            if (!MarkScanner.IsDash(text[at]) || at + 1 >= limit)
                continue;
            // —dijo Robles—. Y duran un año.
            if (char.IsLetter(text[at - 1]) && text[at] is '—' or '–' && text[at + 1] is '.' or ',' or ';' or ':')
                return at;
            if (text[at - 1] is not (' ' or '.' or ',' or ':'))
                continue;
            int before = at - 1;
            while (before > 0 && char.IsWhiteSpace(text[before]))
                before--;
            if (text[before] is '.' or ',' or ':' or '!' or '?' || char.IsWhiteSpace(text[at + 1]))
                return at;
        }

        return -1;
    }

    private void Add(int opener, int start, int end, List<MarkedSpan> spans)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        int last = end;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last == start || Words(start, last) < FewestWords && !char.IsUpper(text[start]))
            return;
        spans.Add(new MarkedSpan(TextSpan.FromBounds(opener, last), TextSpan.FromBounds(start, last), MarkFamily.Dash, IsOpened: true, IsClosed: true));
    }

    private int Words(int start, int end)
    {
        int words = 0;
        for (int at = start; at < end && words < FewestWords; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1])))
                words++;
        }

        return words;
    }
}
