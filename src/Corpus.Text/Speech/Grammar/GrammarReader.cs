using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Attributes the quotations of a story by the grammar of its language: what stands in the sentence first, then the paragraph, then the one
/// before.</summary>
internal sealed class GrammarReader
{
    private readonly ReportedText _text;
    private readonly Persons _persons;
    private readonly ClauseReader _clauses;
    private readonly TermFilter _terms;
    private readonly JointSubjects _joint;
    private readonly AttributedQuotation[] _read;

    /// <summary>Reads <paramref name="story"/>.</summary>
    public GrammarReader(Story story, ReportingLanguage language, CancellationToken cancellationToken)
    {
        _text = ReportedText.Read(story, language, cancellationToken);
        var names = new NameSightings(language);
        names.Collect(_text);
        var subjects = new SubjectReader(_text, names);
        _persons = Persons.Read(_text, names, subjects, cancellationToken);
        _clauses = new ClauseReader(_text, subjects);
        _terms = new TermFilter(_text);
        _joint = new JointSubjects(_text, subjects);
        _read = new AttributedQuotation[story.Quotations.Count];
        if (language.Has(LanguageTraits.WritesWithoutSpaces))
        {
            _read = [.. new DenseReader(story, language).Read(cancellationToken)];
            return;
        }

        for (int i = 0; i < story.Quotations.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _read[i] = Attribute(story.Quotations[i]);
        }
    }

    /// <summary>The quotations of the story, in order, with what the grammar knows of each.</summary>
    public IReadOnlyList<AttributedQuotation> Quotations => _read;

    /// <summary>Who speak as one, by what the story calls them together: each with the name and the mention.</summary>
    public Dictionary<string, List<(string Name, string Mention)>> Together { get; } = new(StringComparer.Ordinal);

    /// <summary>What the story states in somebody's name: its attributed speech, and the clauses that a conjunction or a word for "according to"
    /// opens.</summary>
    public IReadOnlyList<AttributedClause> Claims(CancellationToken cancellationToken)
    {
        var claims = new List<AttributedClause>();
        bool[] isClaimed = new bool[_read.Length];
        if (!_text.Language.Has(LanguageTraits.WritesWithoutSpaces))
            AddClauses(claims, isClaimed, cancellationToken);
        for (int i = 0; i < _read.Length; i++)
        {
            AttributedQuotation read = _read[i];
            bool isSaid = read.Kind == QuoteKind.Direct && (read.Speaker ?? read.Mention) is not null && read.Source.Inner.Length > 0;
            if (isClaimed[i] || !isSaid)
                continue;
            claims.Add(new AttributedClause(read.Source.Inner, read.Source.Paragraph, read.Row!.Name)
            {
                HasQuotation = true,
                Speaker = read.Speaker,
                Role = read.Role,
                Mention = read.Mention,
                Cue = read.Cue,
            });
        }

        claims.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return claims;
    }

    private void AddClauses(List<AttributedClause> claims, bool[] isClaimed, CancellationToken cancellationToken)
    {
        var contents = new ContentReader(_text, _clauses);
        for (int i = 0; i < _text.Sentences.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (contents.Read(_text.Sentences[i]) is not { Report: { Speaker: { } speaker } report } content)
                continue;
            string? together = MentionTogether(speaker, i);
            NamedPerson? person = together is null ? _persons.Find(speaker, i) : null;
            bool hasQuotation = false;
            for (int at = content.First; at < content.End; at++)
            {
                if (_text[at].Kind != TokenKind.Quotation)
                    continue;
                isClaimed[_text[at].Quotation] = hasQuotation = true;
            }

            claims.Add(new AttributedClause(TextSpan.FromBounds(_text[content.First].Start, _text[content.End - 1].End), _text.Sentences[i].Paragraph,
                report.Row.Name)
            {
                HasQuotation = hasQuotation,
                Speaker = person?.Name,
                Role = person?.Role,
                Mention = together ?? Mention(speaker),
                Cue = report.Cue < 0 ? null : _text.Slice(report.Cue, report.CueEnd),
            });
        }
    }

    private AttributedQuotation Attribute(Quotation quotation)
    {
        Report? clause = _clauses.Find(quotation);
        if (_terms.IsTerm(quotation, clause))
            return new AttributedQuotation(quotation, QuoteKind.Scare);
        AttributedQuotation read = clause is not null ? ByClause(quotation, clause) : ByContext(quotation);
        return read with { Kind = KindOf(quotation, read) };
    }

    private AttributedQuotation ByClause(Quotation quotation, Report clause)
    {
        int sentence = _text.SentenceOf(quotation);
        string? together = clause.Speaker is { } one ? MentionTogether(one, sentence) : null;
        NamedPerson? member = together is not null ? null
            : clause.Speaker is { } speaker ? _persons.Find(speaker, sentence)
            : clause.IsSubjectMissing ? Missing(quotation, clause) : null;
        return new AttributedQuotation(quotation, QuoteKind.Direct)
        {
            Speaker = member?.Name,
            Role = member?.Role,
            Mention = together ?? (clause.Speaker is { } named ? Mention(named) : null),
            Cue = clause.Cue < 0 ? null : _text.Slice(clause.Cue, clause.CueEnd),
            Row = clause.Row,
            Member = member,
        };
    }

    // Two who speak as one are all mentioned, and none is the speaker.
    private string? MentionTogether(Subject subject, int sentence)
    {
        if (_joint.Of(subject) is not var (first, second))
            return null;
        string mention = _text.Slice(first.NameFirst, second.NameEnd);
        if (!Together.ContainsKey(mention))
        {
            Together.Add(mention, []);
            foreach (Subject named in (Subject[])[first, second])
            {
                if (_persons.Find(named, sentence) is { } person)
                    Together[mention].Add((person.Name, Mention(named)));
            }
        }

        return mention;
    }

    private string Mention(Subject subject) =>
        subject.IsName ? _text.Slice(subject.NameFirst, subject.NameEnd) : _text.Slice(subject.First, subject.End);

    // dijo; řekla: the one who spoke last in this paragraph, else the only one whom the sentences before can mean.
    private NamedPerson? Missing(Quotation quotation, Report clause)
    {
        if (quotation.Index > 0 && _read[quotation.Index - 1] is { Member: { } last } before && before.Source.Paragraph == quotation.Paragraph
            && Agrees(last, clause.Gender)
            && (clause.Cue < 0 || _persons.Antecedent(clause.Cue, _text.SentenceOf(quotation), clause.Gender) is not { } nearer || nearer == last))
            return last;
        return _persons.Antecedent(_text.Sentences[_text.SentenceOf(quotation)].First, _text.SentenceOf(quotation), clause.Gender);
    }

    private static bool Agrees(NamedPerson member, GrammarClass gender) => gender == GrammarClass.None || member.Gender == GrammarClass.None
        || member.Gender == gender;

    private AttributedQuotation ByContext(Quotation quotation)
    {
        int sentence = _text.SentenceOf(quotation);
        SentenceRange paragraph = _text.SentencesOf(quotation.Paragraph);
        bool isAlone = StandsAlone(quotation);
        AttributedQuotation? before = quotation.Index > 0 ? _read[quotation.Index - 1] : null;
        bool followsQuotation = before is not null && before.Source.Paragraph == quotation.Paragraph;

        if (quotation.ContinuesFrom is { } opened && _read[opened.Index] is { Row: not null } from)
            return Continued(quotation, from, ReportingRows.RunOn);
        if (isAlone && followsQuotation && before is { Row: not null, Kind: not QuoteKind.Scare } && !ReportsBetween(before.Source, quotation))
            return Continued(quotation, before, ReportingRows.RunOn);
        if (sentence > paragraph.First && (isAlone || _text.IsReported(_text.Sentences[sentence])))
        {
            ReportingRow row = isAlone ? ReportingRows.SubjectOfSentenceBefore : ReportingRows.ReportedOn;
            for (int i = sentence - 1; i >= Math.Max(paragraph.First, sentence - (isAlone ? 1 : 3)); i--)
            {
                if (_clauses.MainClause(_text.Sentences[i], row) is { Speaker: not null } clause)
                    return ByClause(quotation, clause with { Cue = -1 });
                if (!isAlone && !_text.IsReported(_text.Sentences[i]))
                    break;
            }
        }

        if (isAlone && sentence == paragraph.First && quotation.Paragraph > 0)
            return ByParagraphBefore(quotation);
        return new AttributedQuotation(quotation, QuoteKind.Direct);
    }

    private AttributedQuotation ByParagraphBefore(Quotation quotation)
    {
        SentenceRange before = _text.SentencesOf(quotation.Paragraph - 1);
        if (before.End == before.First)
            return new AttributedQuotation(quotation, QuoteKind.Direct);
        Sentence last = _text.Sentences[before.End - 1];
        if (_text[last.End - 1].Kind == TokenKind.Colon && _clauses.MainClause(last, ReportingRows.ParagraphBefore) is { Speaker: not null } clause)
            return ByClause(quotation, clause);

        // A paragraph of speech alone goes on with the speech that ends the paragraph before, unless that asks: then another answers.
        if (quotation.Index > 0 && _read[quotation.Index - 1] is { Row: not null, Kind: not QuoteKind.Scare } spoken
            && spoken.Source.Paragraph == quotation.Paragraph - 1
            && spoken.Source.LastCharacter is not '?' && _text.SentenceOf(spoken.Source) == before.End - 1 && quotation.LastCharacter is not '?')
            return Continued(quotation, spoken, ReportingRows.ParagraphBefore);
        return new AttributedQuotation(quotation, QuoteKind.Direct);
    }

    private static AttributedQuotation Continued(Quotation quotation, AttributedQuotation from, ReportingRow row) =>
        new(quotation, QuoteKind.Direct) { Speaker = from.Speaker, Role = from.Role, Mention = from.Mention, Row = row, Member = from.Member };

    // Nothing but the quotation stands in its sentence, marks apart.
    private bool StandsAlone(Quotation quotation)
    {
        Sentence sentence = _text.Sentences[_text.SentenceOf(quotation)];
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (_text[i].IsWord || _text[i].Kind == TokenKind.Number || (_text[i].Kind == TokenKind.Quotation && i < _text.TokenOf(quotation)))
                return false;
        }

        return true;
    }

    // A sentence between the two that names another speaker.
    private bool ReportsBetween(Quotation before, Quotation quotation)
    {
        for (int i = _text.SentenceOf(before) + 1; i < _text.SentenceOf(quotation); i++)
        {
            if (_clauses.MainClause(_text.Sentences[i], ReportingRows.SubjectOfSentenceBefore) is not null)
                return true;
        }

        return false;
    }

    private QuoteKind KindOf(Quotation quotation, AttributedQuotation read)
    {
        if (read.Kind == QuoteKind.Scare)
            return QuoteKind.Scare;
        int at = _text.TokenOf(quotation);
        int first = quotation.Inner.Start;
        bool isCapitalised = first < _text.Text.Length && !char.IsLower(_text.Text[first]);
        bool opens = at == _text.Sentences[_text.SentenceOf(quotation)].First
            || _text[at - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Quotation or TokenKind.Dash;
        bool isWhole = quotation.Words > 2 || quotation.LastCharacter is '.' or '?' or '!';
        return isCapitalised && isWhole && (opens || _text.Language.Has(LanguageTraits.VerbBehindQuotation)) ? QuoteKind.Direct : QuoteKind.Partial;
    }
}
