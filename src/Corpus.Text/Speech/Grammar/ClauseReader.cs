using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Reads the reporting clause of a quotation, in the orders that the rows of the grammar name.</summary>
internal sealed class ClauseReader(ReportedText text, SubjectReader subjects)
{
    // No search looks further: with many quotations in one endless sentence it would be quadratic otherwise.
    private const int Farthest = 80;
    private const int FarthestSecondHalf = 25;
    private const int MostBetween = 4;
    private const int MostInRow = 4;

    private readonly VerbReader _verbs = new(text);
    private readonly VerbSubjects _finder = new(text, subjects);
    private readonly ReportingLanguage _language = text.Language;
    private readonly bool _hasQuotatives = text.Language.EndingsOf(GrammarClass.QuotativeEnding).Count > 0;

    private Sentence _sentence;

    /// <summary>The clause that governs <paramref name="quotation"/>, by the first row that finds one.</summary>
    public Report? Find(Quotation quotation)
    {
        _sentence = text.Sentences[text.SentenceOf(quotation)];
        int at = text.TokenOf(quotation);
        foreach ((ReportingRow row, Func<ClauseReader, int, ReportingRow, Report?> read) in RowReaders.InSentence)
        {
            if (read(this, at, row) is { } clause)
                return clause;
        }

        return null;
    }

    /// <summary>The subject of the first verb of saying in a sentence, or the one behind its according-to word; for sentences beside a quotation.</summary>
    public Report? MainClause(Sentence sentence, ReportingRow row)
    {
        _sentence = sentence;
        for (int at = sentence.First; at < Math.Min(sentence.End, sentence.First + Farthest); at++)
        {
            if (text[at].Kind == TokenKind.Quotation)
                continue;
            if (_verbs.Read(at, sentence) is { } verb)
                return SubjectOf(verb, row);
            if (According(at, row) is { } clause)
                return clause;
        }

        return null;
    }

    /// <summary>The clause whose verb stands at a token; null where none does.</summary>
    public Report? VerbAt(int at, Sentence sentence)
    {
        _sentence = sentence;
        return _verbs.Read(at, sentence) is { } verb ? SubjectOf(verb, ReportingRows.ThatClause) : null;
    }

    /// <summary>The clause whose word for "according to" stands at a token.</summary>
    public Report? AccordingAt(int at, Sentence sentence)
    {
        _sentence = sentence;
        return text.Has(at, GrammarClass.According) ? According(at, ReportingRows.AccordingTo) : null;
    }

    // Jonas Lind sagte am Montag: Q
    public Report? BeforeColon(int quotation, ReportingRow row)
    {
        if (text[quotation - 1].Kind != TokenKind.Colon || quotation - 1 <= _sentence.First)
            return null;
        for (int at = quotation - 2; at >= Math.Max(_sentence.First, quotation - Farthest); at--)
        {
            if (text[at].Kind is TokenKind.Quotation && text[at - 1].Kind == TokenKind.Colon)
                return null;
            if (_verbs.Read(at, Clause(quotation - 1)) is { } verb)
                return SubjectOf(verb, row);
            if (text.Has(at, GrammarClass.So) && subjects.Read(at + 1, quotation) is { } speaker && at + 1 < quotation - 1)
                return new Report(row, speaker, at, at + 1);
            if (According(at, row) is { } according)
                return according;
        }

        return null;
    }

    // Van der Schans: Q
    public Report? Label(int quotation, ReportingRow row)
    {
        if (text[quotation - 1].Kind != TokenKind.Colon || subjects.Read(_sentence.First, quotation) is not { } subject)
            return null;
        int end = subject.End;
        if (text[end].Kind == TokenKind.OpenBracket)
            end = SkipBracket(end, quotation);
        return end == quotation - 1 && subject.Kind != SubjectKind.Pronoun ? new Report(row, subject, -1, -1) : null;
    }

    // Q, so Hafenchef Jonas Lind.
    public Report? SoBehind(int quotation, ReportingRow row)
    {
        int at = PastMark(quotation);
        if (text.Has(at, GrammarClass.So) && !text[at].IsCapitalised && subjects.Read(at + 1, _sentence.End) is { } speaker
            && !text.Has(at + 1, GrammarClass.Adverb))
            return new Report(row, speaker, at, at + 1);
        // Die Brücke sei, so Ada Brook, Q
        for (int before = quotation - 1; before > Math.Max(_sentence.First, quotation - Farthest); before--)
        {
            if (text.Has(before, GrammarClass.So) && text[before - 1].Kind is TokenKind.Comma or TokenKind.Dash
                && subjects.Read(before + 1, quotation) is { } inserted
                && text[inserted.End].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash && before + 1 == inserted.First)
                return new Report(row, inserted, before, before + 1);
        }

        return null;
    }

    // Q, selon le maire de Lyon; Q, wie Jonas Lind mitteilte, stays with the verbs.
    public Report? AccordingBehind(int quotation, ReportingRow row) => According(PastMark(quotation), row);

    // Q, heißt es in einer Mitteilung der Werft; Aus dem Hafenamt hieß es: Q
    public Report? SaysInBehind(int quotation, ReportingRow row)
    {
        for (int at = Math.Max(_sentence.First, quotation - Farthest); at < Math.Min(_sentence.End, quotation + Farthest); at++)
        {
            if (!text.Has(at, GrammarClass.SaysIn))
                continue;
            int preposition = at + 1;
            while (preposition < _sentence.End && preposition < at + MostBetween && !text.Has(preposition, GrammarClass.Preposition))
                preposition++;
            if (text.Has(preposition, GrammarClass.Preposition) && subjects.Read(preposition + 1, _sentence.End, isOblique: true) is { } speaker)
                return new Report(row, speaker, at, at + 1);
            if (text.Has(_sentence.First, GrammarClass.Preposition) && subjects.Read(_sentence.First + 1, at, isOblique: true) is { } front)
                return new Report(row, front, at, at + 1);
            return new Report(row, null, at, at + 1);
        }

        return null;
    }

    // Başkan Ali Yıldız, Q dedi; 김 교수는 Q고 말했다
    public Report? VerbBehindSubjectBefore(int quotation, ReportingRow row)
    {
        if (!_language.Has(LanguageTraits.VerbBehindQuotation))
            return null;
        int verb = VerbInReach(quotation, MostInRow);
        if (verb < 0)
            return null;
        // "Q" dedi Yıldız; "Q" diyen Yıldız
        int behind = verb + 1;
        if (!text[behind].BreaksClause && subjects.IsNamePart(behind) && !text[behind].HasEnding
            && subjects.Read(behind, _sentence.End) is { IsName: true } inverted)
            return new Report(row, inverted, verb, verb + 1);
        Subject? speaker = _finder.BeforeQuotation(_sentence.First, quotation);
        return new Report(row, speaker, verb, verb + 1) { IsSubjectMissing = speaker is null };
    }

    // Q, sagte am Montag der Senator Jonas Lind.
    public Report? VerbBehind(int quotation, ReportingRow row)
    {
        int at = PastMark(quotation);
        for (int skipped = 0; skipped < 3 && at < _sentence.End && text.Has(at, GrammarClass.Adverb) && !text.Has(at, GrammarClass.Says); skipped++)
            at++;
        if (_verbs.Read(at, _sentence) is not { } verb)
            return null;
        if (verb.InnerSubject >= 0)
            return Clause(row, subjects.Read(verb.InnerSubject, verb.InnerSubject + 1), verb);
        Subject? behind = _finder.Behind(verb.End, _sentence.End);
        return Clause(row, behind, verb) with { IsSubjectMissing = behind is null && _language.Has(LanguageTraits.SubjectMayBeMissing) };
    }

    // ”Q”, Obaman avustaja Kori Schulman kirjoitti.
    public Report? SubjectVerbBehind(int quotation, ReportingRow row)
    {
        int at = PastMark(quotation);
        // Q, wie Jonas Lind betont
        if (text.Has(at, GrammarClass.Subordinator | GrammarClass.As) && !text[at].IsCapitalised)
            at++;
        if (subjects.Read(at, _sentence.End) is not { } subject)
            return null;
        int verbAt = subject.End;
        for (int skipped = 0; skipped < 3 && text.Has(verbAt, GrammarClass.Adverb | GrammarClass.Clitic) && !text.Has(verbAt, GrammarClass.Says); skipped++)
            verbAt++;
        return _verbs.Read(verbAt, _sentence) is { } verb ? Clause(row, subject, verb) : null;
    }

    // Q, monierte Jonas Lind: position carries what no list has.
    public Report? UnlistedVerbBehind(int quotation, ReportingRow row)
    {
        Quotation marked = text.Quotations[text[quotation].Quotation];
        int at = quotation + 1;
        if (text[at].Kind == TokenKind.Comma || text[at].Kind == TokenKind.Dash)
            at++;
        else if (marked.LastCharacter is not ('?' or '!' or ','))
            return null;
        ClauseToken verb = text[at];
        if (at >= _sentence.End || !verb.IsWord || verb.IsCapitalised || verb.Length < 3
            || (verb.Classes & ~(GrammarClass.Finite | GrammarClass.Said)) != 0 || verb.End >= text.Text.Length)
            return null;
        // « … », déplore-t-il: a pronoun bound to it makes any word a verb.
        int bound = text.Has(at + 1, GrammarClass.Clitic) ? at + 2 : at + 1;
        if (text.Text[verb.End] == '-' && text.Has(bound, GrammarClass.He | GrammarClass.She | GrammarClass.They)
            && subjects.Read(bound, bound + 1) is { } pronoun)
            return new Report(row, pronoun, at, at + 1);
        if (!_verbs.MayBeFinite(at))
            return null;
        return subjects.Read(text.Has(at + 1, GrammarClass.Clitic | GrammarClass.Weekday) ? at + 2 : at + 1, _sentence.End) is { } subject
            && (subject.IsName || text.Has(subject.Head, GrammarClass.Role | GrammarClass.Body)) && subject.Kind != SubjectKind.Pronoun
            ? new Report(row, subject, at, at + 1)
            : null;
    }

    // Jonas Lind sagte, der Plan sei Q
    public Report? VerbBefore(int quotation, ReportingRow row)
    {
        for (int at = quotation - 1; at >= Math.Max(_sentence.First, quotation - Farthest); at--)
        {
            if (text[at].Kind == TokenKind.Semicolon)
                return null;
            if (_verbs.Read(at, Clause(quotation)) is { } verb)
                return Known(SubjectOf(verb, row));
        }

        return null;
    }

    // So far from the mark a noun that no list has may be anything.
    private Report Known(Report report) =>
        report.Speaker is { Kind: SubjectKind.Nominal } subject && !text.Has(subject.Head, GrammarClass.Role | GrammarClass.Body | GrammarClass.Source)
            ? report with { Speaker = null } : report;

    // Laut Jonas Lind ist die Brücke Q; Jonas Lind zufolge
    public Report? AccordingInSentence(int quotation, ReportingRow row)
    {
        for (int at = Math.Max(_sentence.First, quotation - Farthest); at < Math.Min(_sentence.End, quotation + Farthest); at++)
        {
            if (According(at, row) is { } clause)
                return clause;
        }

        return null;
    }

    // Die Brücke sei Q, sagte Lind.
    public Report? VerbLater(int quotation, ReportingRow row)
    {
        for (int at = quotation + 1; at < Math.Min(_sentence.End, quotation + Farthest); at++)
        {
            if (text[at].Kind is TokenKind.Semicolon or TokenKind.Colon)
                return null;
            if (text[at - 1].Kind is not (TokenKind.Comma or TokenKind.Quotation or TokenKind.Dash) || _verbs.Read(at, _sentence) is not { } verb)
                continue;
            Subject? subject = verb.InnerSubject >= 0 ? subjects.Read(verb.InnerSubject, verb.InnerSubject + 1) : _finder.Behind(verb.End, _sentence.End);
            if (subject is not null)
                return Clause(row, subject, verb);
        }

        return null;
    }

    // Ada Brook nannte Lind einen Q
    public Report? CallsBefore(int quotation, ReportingRow row)
    {
        for (int at = Math.Max(_sentence.First, quotation - Farthest); at < Math.Min(_sentence.End, quotation + MostBetween); at++)
        {
            if (_verbs.ReadCalls(at, _sentence) is not { } verb)
                continue;
            Subject? subject = at < quotation ? _finder.Of(verb, _sentence) : _finder.Behind(verb.End, _sentence.End);
            return subject is { } speaker ? Known(Clause(row, speaker, verb)) : null;
        }

        return null;
    }

    private Report SubjectOf(Verb verb, ReportingRow row)
    {
        Subject? subject = verb.InnerSubject >= 0 ? subjects.Read(verb.InnerSubject, verb.InnerSubject + 1) : _finder.Of(verb, _sentence);
        return Clause(row, subject, verb) with { IsSubjectMissing = subject is null && _language.Has(LanguageTraits.SubjectMayBeMissing) };
    }

    private Report Clause(ReportingRow row, Subject? subject, Verb verb) =>
        new(row, subject, verb.First, verb.End) { Gender = text[verb.Word].Classes & (GrammarClass.Masculine | GrammarClass.Feminine) };

    private Report? According(int at, ReportingRow row)
    {
        if (at < _sentence.First || at >= _sentence.End)
            return null;
        if (text.Has(at, GrammarClass.HisWords))
            return new Report(row, new Subject(SubjectKind.Pronoun, at, at + 1, at, at + 1, at, GenderOf(at)), at, at + 1);
        // Pour Didier Roche, « … »: only a name at the head of the sentence, and a comma behind it.
        if (at == _sentence.First && text.Has(at, GrammarClass.AccordingFirst)
            && subjects.Read(at + 1, _sentence.End, isOblique: true) is { IsName: true } named
            && text[named.End].Kind == TokenKind.Comma)
            return new Report(row, named, at, at + 1);
        if (text.Has(at, GrammarClass.According) && !text[at + 1].BreaksClause
            && subjects.Read(at + 1, _sentence.End, isOblique: true, isLoose: true) is { } speaker)
            return new Report(row, speaker, at, at + 1);
        if (text.Has(at, GrammarClass.AccordingBehind) && _finder.EndingAt(at, _sentence.First, isOblique: true) is { } before)
            return new Report(row, before, at, at + 1);
        return null;
    }

    private GrammarClass GenderOf(int at) => text.Has(at, GrammarClass.He) ? GrammarClass.Masculine : text.Has(at, GrammarClass.She)
        ? GrammarClass.Feminine : GrammarClass.None;

    // The sentence up to the quotation.
    private Sentence Clause(int end) => _sentence with { End = end };

    // Past a comma, a full stop or a dash that closes the quotation, and the bracket behind it.
    private int PastMark(int quotation)
    {
        int at = quotation + 1;
        for (int marks = 0; marks < 2 && at < _sentence.End && text[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Period; marks++)
            at++;
        return at;
    }

    private int VerbInReach(int quotation, int inRow)
    {
        int limit = Math.Min(_sentence.End, quotation + 14);
        for (int at = quotation + 1; at < limit; at++)
        {
            if (text[at].Kind is TokenKind.Quotation or TokenKind.Semicolon)
                break;
            if (text.Has(at, GrammarClass.Says) && !text[at].IsCapitalised)
                return at;
            if (text[at].Kind == TokenKind.Comma && at > quotation + 1 && text.Has(at - 1, GrammarClass.QuotativeEnding))
                break;
        }

        // "Q1"며 "Q2"고 말했다: the verb behind the second governs both.
        for (int at = quotation + 1; at < Math.Min(_sentence.End, quotation + 6); at++)
        {
            if (inRow > 0 && text[at].Kind == TokenKind.Quotation && _hasQuotatives)
                return VerbInReach(at, inRow - 1);
        }

        return -1;
    }

    private int SkipBracket(int open, int limit)
    {
        int at = open;
        while (at < limit && at < open + FarthestSecondHalf && text[at].Kind != TokenKind.CloseBracket)
            at++;
        return at + 1;
    }
}
