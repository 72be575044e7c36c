using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Attributes quotations where no blanks stand between words: Chinese and Japanese. Phrases end at commas and at particles.</summary>
internal sealed class DenseReader(Story story, ReportingLanguage language)
{
    private const int Farthest = 160;
    private const int FarthestVerb = 40;
    private const int LongestSubject = 30;
    private const int LongestWord = 6;
    private const int ShortestSpeech = 8;
    private const int MostNames = 200;

    private const GrammarClass AnyTopic = GrammarClass.SentenceTopic | GrammarClass.ClauseTopic;

    private readonly string _text = story.Text;
    private readonly bool _hasTopic = language.Has(LanguageTraits.VerbBehindQuotation);
    private readonly List<string> _fullNames = [];

    private AttributedQuotation[] _read = [];

    /// <summary>The quotations of the story, in order.</summary>
    public IReadOnlyList<AttributedQuotation> Read(CancellationToken cancellationToken)
    {
        _read = new AttributedQuotation[story.Quotations.Count];
        // From the end: of quotations in a row the verb behind the last one governs all.
        for (int i = _read.Length - 1; i >= 0; i--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _read[i] = Attribute(story.Quotations[i]);
        }

        for (int i = 0; i < _read.Length; i++)
            _read[i] = Resolve(i);
        return _read;
    }

    private AttributedQuotation Attribute(Quotation quotation)
    {
        TextSpan paragraph = story.Paragraphs[quotation.Paragraph].Span;
        int left = LeftEnd(quotation, paragraph);
        int right = RightEnd(quotation, paragraph);
        Found? found = _hasTopic ? Around(quotation, left, right) : Before(quotation, left) ?? Behind(quotation, right);
        if (found is null)
        {
            bool isAlone = left == quotation.Marks.Outer.Start && right - quotation.Marks.Outer.End <= 1;
            return new AttributedQuotation(quotation, isAlone && quotation.Inner.Length >= ShortestSpeech ? QuoteKind.Direct : QuoteKind.Scare);
        }

        return new AttributedQuotation(quotation, QuoteKind.Direct)
        {
            Mention = found.Mention,
            Cue = found.Cue,
            Row = found.Row,
            Speaker = NameOf(found.Mention),
        };
    }

    // A short name means whom a longer one has named; nobody named goes on within the paragraph.
    private AttributedQuotation Resolve(int index)
    {
        AttributedQuotation read = _read[index];
        if (read.Row is null)
            return read;
        if (read.Mention is { } mention && IsPronoun(mention))
            return read with { Speaker = _fullNames.Count == 1 ? _fullNames[0] : null };
        if (read.Mention is null)
            return index > 0 && _read[index - 1].Source.Paragraph == read.Source.Paragraph ? read with { Speaker = _read[index - 1].Speaker } : read;
        if (read.Speaker is not { } name)
            return read;

        string full = _fullNames.Find(known => known.Length > name.Length && (known.StartsWith(name, StringComparison.Ordinal)
            || known.EndsWith("·" + name, StringComparison.Ordinal)
            || known.EndsWith("・" + name, StringComparison.Ordinal))) ?? name;
        if (_fullNames.Count < MostNames && !_fullNames.Contains(full))
            _fullNames.Add(full);
        return read with { Speaker = full };
    }

    // X说：Q
    private Found? Before(Quotation quotation, int left)
    {
        int end = quotation.Marks.Outer.Start;
        bool hasColon = false;
        while (end > left && _text[end - 1] is '：' or ':' or '，' or ',' or '、' or ' ' or '\u3000')
            hasColon |= _text[--end] is '：' or ':';
        int length = WordBefore(end, left, GrammarClass.Says);
        if (length == 0)
            return hasColon && end > left && end - left <= LongestSubject && SubjectIn(left, end) is { } label
                ? new Found(ReportingRows.SubjectVerbColon, label, null) : null;

        int verb = end - length;
        // 称“天妃宫”: a short name behind a naming verb.
        if (!hasColon && quotation.Inner.Length < ShortestSpeech && quotation.LastCharacter is not ('。' or '！' or '？'))
            return null;
        // The verb's own segment has the subject, or the first one of the sentence has.
        int segment = Math.Max(left, LastOf(left, verb, '，', ',') + 1);
        string? subject = SubjectIn(segment, verb) ?? (segment > left ? SubjectIn(left, FirstOf(left, verb, '，', ',')) : null);
        return new Found(ReportingRows.SubjectVerbColon, subject, _text.Substring(verb, length));
    }

    // Q，X说。
    private Found? Behind(Quotation quotation, int right)
    {
        int start = quotation.Marks.Outer.End;
        while (start < right && _text[start] is '，' or ',' or ' ' or '。' or '—' or '－')
            start++;
        for (int at = start; at < Math.Min(right, start + FarthestVerb); at++)
        {
            if (_text[at] is '，' or ',' or '、' or '；')
                return null;
            int length = WordAt(at, right, GrammarClass.Says);
            if (length == 0)
                continue;
            bool closes = at + length >= right || !char.IsLetterOrDigit(_text[at + length]);
            if (closes && WordAt(start, right, GrammarClass.PhraseEnd) == 0)
                return SubjectIn(start, at) is { } subject ? new Found(ReportingRows.SpeakerThenVerb, subject, _text.Substring(at, length)) : null;
        }

        return null;
    }

    // Xは「Q」と述べた。
    private Found? Around(Quotation quotation, int left, int right)
    {
        int at = quotation.Marks.Outer.End;
        while (at < right && _text[at] is '、' or ',' or '，' or ' ')
            at++;
        if (at >= right && quotation.Index + 1 < _read.Length && story.Quotations[quotation.Index + 1] is var next && next.Marks.Outer.Start == at
            && _read[next.Index] is { Row: not null } shared)
            return new Found(ReportingRows.SubjectQuotationVerb, Topic(left, quotation.Marks.Outer.Start) ?? shared.Mention, shared.Cue);
        if (WordAt(at, right, GrammarClass.Quotative) == 0)
            return null;
        for (int verb = at; verb < Math.Min(right, at + FarthestVerb); verb++)
        {
            int length = WordAt(verb, right, GrammarClass.Says);
            if (length == 0)
                continue;
            string? topic = TopicBetween(at, verb) ?? Topic(left, quotation.Marks.Outer.Start);
            return new Found(ReportingRows.SubjectQuotationVerb, topic, _text.Substring(verb, length));
        }

        return null;
    }

    // The phrase with a topic particle that touches the quotation, else the first of the sentence.
    private string? Topic(int left, int end)
    {
        while (end > left && _text[end - 1] is '、' or ',' or '，' or ' ')
            end--;
        if (end > left + 1 && IsTopic(end - 1, left) && TopicPhrase(left, end - 1) is { } touching)
            return touching;
        for (int at = left + 2; at < end; at++)
        {
            if (IsTopic(at, left) && Is(at, GrammarClass.SentenceTopic) && TopicPhrase(left, at) is { } first)
                return first;
        }

        return null;
    }

    // 「Q」と田中氏は話した
    private string? TopicBetween(int quotative, int verb)
    {
        for (int at = quotative + 3; at < verb; at++)
        {
            if (IsTopic(at, quotative) && Is(at, AnyTopic) && TopicPhrase(quotative + 1, at) is { Length: > 1 } phrase)
                return phrase;
        }

        return null;
    }

    private bool IsTopic(int at, int left) =>
        WordAt(at, at + 1, GrammarClass.Topic) == 1 && at > left && WordBefore(at, left, GrammarClass.PhraseEnd) == 0;

    private string? TopicPhrase(int left, int end)
    {
        int start = Math.Max(left, LastOf(left, end, '、', ',') + 1);
        start = Math.Max(start, end - LongestSubject);
        // 会見で大統領は: what ends in a particle of place or time is no part of the name, unless it ties two nouns.
        for (int at = end - 2; at > start; at--)
        {
            if (Is(at, GrammarClass.PhraseEnd | AnyTopic) || (Is(at, GrammarClass.Quotative) && _text[at - 1] is not '・'))
            {
                start = at + 1;
                break;
            }
        }

        string phrase = _text.Substring(start, end - start).Trim();
        return phrase.Length is 0 or > LongestSubject || char.IsDigit(phrase[phrase.Length - 1]) || Has(phrase, phrase.Length - 1, GrammarClass.Time)
            ? null : phrase;
    }

    // The words from `start` up to a preposition or adverb before the verb.
    private string? SubjectIn(int start, int end)
    {
        while (start < end)
        {
            int skipped = Math.Max(WordAt(start, end, GrammarClass.Adverb), char.IsWhiteSpace(_text[start]) || _text[start] is '，' or '、' ? 1 : 0);
            if (skipped == 0)
                break;
            start += skipped;
        }

        int last = end;
        for (int at = start + 1; at < end; at++)
        {
            if (WordAt(at, end, GrammarClass.Preposition) > 0 && at - start >= 2 && _text[at - 1] != '·')
            {
                last = at;
                break;
            }
        }

        while (last > start && WordBefore(last, start, GrammarClass.Adverb) is > 0 and var adverb)
            last -= adverb;
        int comma = FirstOf(start, last, '，', ',');
        int bracket = FirstOf(start, last, '（', '(');
        string subject = _text.Substring(start, Math.Min(Math.Min(comma, bracket), last) - start).Trim();
        bool isPhrase = subject.Length > 0 && WordAt(start, end, GrammarClass.Preposition) > 0 && !IsPronoun(subject);
        return subject.Length is 0 or > LongestSubject || isPhrase || !char.IsLetterOrDigit(subject[subject.Length - 1]) ? null : subject;
    }

    private string? NameOf(string? mention)
    {
        if (mention is null || IsPronoun(mention))
            return null;
        int first = mention.Length;
        while (first > 0 && !Has(mention, first - 1, GrammarClass.Of))
            first--;
        string name = mention.Substring(first);
        bool isTitled = false;
        for (int length = Math.Min(LongestWord, name.Length - 1); length > 0; length--)
        {
            GrammarClass classes = language.Of(name.AsSpan(name.Length - length));
            if ((classes & GrammarClass.TitleBehind) == 0)
                continue;
            name = name.Substring(0, name.Length - length);
            isTitled = true;
            break;
        }

        if (isTitled && name.Length > 1 && Has(name, name.Length - 1, GrammarClass.Country)
            && name[name.Length - 2] is >= '\u30A0' and <= '\u30FF')
            name = name.Substring(0, name.Length - 1);
        // 环境部部长傑夫·諾特: the name stands behind the role.
        for (int at = name.Length - 2; at > 0; at--)
        {
            for (int length = Math.Min(LongestWord, at); length > 1; length--)
            {
                if ((language.Of(name.AsSpan(at - length, length)) & (GrammarClass.Role | GrammarClass.TitleBehind)) != 0 && name.Length - at >= 2)
                    return name.Substring(at);
            }
        }

        bool isRole = (language.Of(name.AsSpan()) & (GrammarClass.Role | GrammarClass.Body | GrammarClass.Determiner)) != 0;
        return name.Length < 2 || isRole || EndsInRole(name) ? null : name;
    }

    private bool EndsInRole(string name)
    {
        for (int length = Math.Min(LongestWord, name.Length); length > 1; length--)
        {
            if ((language.Of(name.AsSpan(name.Length - length)) & GrammarClass.Role) != 0)
                return true;
        }

        return false;
    }

    private bool IsPronoun(string mention) =>
        (language.Of(mention.AsSpan()) & (GrammarClass.He | GrammarClass.She | GrammarClass.They | GrammarClass.Pronoun)) != 0;

    private int LeftEnd(Quotation quotation, TextSpan paragraph)
    {
        int start = quotation.Marks.Outer.Start;
        int limit = Math.Max(paragraph.Start, start - Farthest);
        if (quotation.Index > 0 && story.Quotations[quotation.Index - 1] is var before && before.Paragraph == quotation.Paragraph)
            limit = Math.Max(limit, before.Marks.Outer.End);
        while (start > limit && _text[start - 1] is not ('。' or '！' or '？' or '!' or '?' or '；' or '\n'))
            start--;
        return start;
    }

    private int RightEnd(Quotation quotation, TextSpan paragraph)
    {
        int end = quotation.Marks.Outer.End;
        int limit = Math.Min(paragraph.End, end + Farthest);
        if (quotation.Index + 1 < story.Quotations.Count && story.Quotations[quotation.Index + 1] is var next && next.Paragraph == quotation.Paragraph)
            limit = Math.Min(limit, next.Marks.Outer.Start);
        while (end < limit && _text[end] is not ('。' or '！' or '？' or '!' or '?' or '；' or '\n'))
            end++;
        return Math.Max(end, quotation.Marks.Outer.End);
    }

    // The length of the longest word of a class that begins here; 0 for none.
    private int WordAt(int at, int limit, GrammarClass kind)
    {
        for (int length = Math.Min(LongestWord, limit - at); length > 0; length--)
        {
            if ((language.Of(_text.AsSpan(at, length)) & kind) != 0)
                return length;
        }

        return 0;
    }

    private int WordBefore(int end, int limit, GrammarClass kind)
    {
        for (int length = Math.Min(LongestWord, end - limit); length > 0; length--)
        {
            if ((language.Of(_text.AsSpan(end - length, length)) & kind) != 0)
                return length;
        }

        return 0;
    }

    private bool Is(int at, GrammarClass kind) => Has(_text, at, kind);

    private bool Has(string text, int at, GrammarClass kind) => (language.Of(text.AsSpan(at, 1)) & kind) != 0;

    private int LastOf(int start, int end, char one, char other)
    {
        for (int at = end - 1; at >= start; at--)
        {
            if (_text[at] == one || _text[at] == other)
                return at;
        }

        return start - 1;
    }

    private int FirstOf(int start, int end, char one, char other)
    {
        for (int at = start; at < end; at++)
        {
            if (_text[at] == one || _text[at] == other)
                return at;
        }

        return end;
    }

    private sealed record Found(ReportingRow Row, string? Mention, string? Cue);
}
