using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Text.Citing;

/// <summary>Finds the citations of a prose text, and whom and what each of them names.</summary>
internal sealed class CitationFinder
{
    // Whose a block is can be read from its beginning.
    private const int LongestRead = 1_000;

    private readonly ProseText _prose;
    private readonly string _text;
    private readonly Article _reading;
    private readonly SourceHints _hints;
    private readonly CitableCorpus _corpus;
    private readonly CancellationToken _cancellationToken;

    /// <param name="prose">The prose.</param>
    /// <param name="corpus">The corpus, which knows what is the name of a source or a speaker.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public CitationFinder(ProseText prose, CitableCorpus corpus, CancellationToken cancellationToken)
    {
        _prose = prose;
        _text = prose.Text;
        _corpus = corpus;
        _cancellationToken = cancellationToken;
        _reading = ArticleReader.Read(_text, cancellationToken);
        _hints = new SourceHints(prose, corpus);
    }

    /// <summary>The quotations that are marked as such, and those between quotation marks outside of them, in order.</summary>
    public IEnumerable<FoundCitation> Find() => _prose.Quotations.Select(Marked).OfType<FoundCitation>()
        .Concat(_reading.Quotes.Where(quote => !IsMarked(quote.Span)).Select(quote => InMarks(quote)).OfType<FoundCitation>())
        .OrderBy(citation => citation.Words.Start);

    /// <summary>What stands between quotation marks in a block, of the same source and speaker where the words around it name none.</summary>
    public IEnumerable<FoundCitation> FindWithin(FoundCitation block)
    {
        for (int i = InOrder.First(_reading.Quotes, block.Words.Start, quote => quote.Span.Start);
            i < _reading.Quotes.Count && _reading.Quotes[i].Span.Start < block.Words.End;
            i++)
        {
            TextSpan span = _reading.Quotes[i].Span;
            if (block.Words.Contains(span) && span.Length < block.Words.Length - 2 && InMarks(_reading.Quotes[i], block) is { } found)
                yield return found;
        }
    }

    private FoundCitation? Marked(MarkedQuotation marked)
    {
        TextSpan? attribution = marked.Attribution ?? (marked.IsBlock ? Attribution.Within(_text, marked.Span) : null);
        TextSpan words = attribution is { } line && marked.Span.Contains(line) ? TextSpan.FromBounds(marked.Span.Start, line.Start) : marked.Span;
        if (marked.IsBlock)
            attribution ??= Attribution.Behind(_text, marked.Span.End);

        words = Visible(words);
        if (words.Length == 0 || IsCode(words) || _text[words.Start] == '[' && _text.AsSpan(words.Start).StartsWith("[!".AsSpan()))
            return null;

        PlacedName? source = _hints.Of(marked, words, attribution);
        return new FoundCitation(words, marked.IsBlock)
        {
            Source = source,
            Speaker = SpeakerIn(attribution, source) ?? SpeakerOf(marked) ?? Introducer(marked, words),
        };
    }

    private FoundCitation? InMarks(Quote quote, FoundCitation? around = null)
    {
        TextSpan words = Visible(quote.Span);
        if (words.Length == 0 || IsCode(words))
            return null;

        TextSpan sentence = Sentences.Around(_text, quote.Span);
        PlacedName? source = _hints.Of(words, sentence) ?? around?.Source;
        return new FoundCitation(words, IsBlock: false) { Source = source, Speaker = SpeakerOf(quote, sentence) ?? around?.Speaker };
    }

    /// <summary>The first name on an attribution line that is a speaker's, or, beside a named source, that looks like somebody's.</summary>
    private PlacedName? SpeakerIn(TextSpan? attribution, PlacedName? source)
    {
        if (attribution is not { } line)
            return null;

        PlacedName? somebody = null;
        foreach (TextSpan span in Attribution.NamesIn(_text, line))
        {
            var name = new PlacedName(span.In(_text), span);
            if (_corpus.Speakers.Find(name).Count > 0)
                return name;
            bool isSource = source is null || Overlap(source.Span, span) || _corpus.Articles.Find(name).Count > 0;
            if (!isSource && somebody is null && PersonNames.IsLikely(name.Value))
                somebody = name;
        }

        return somebody;
    }

    // <q> and its like inside of a sentence: the reader has found the same words, if they are in marks.
    private PlacedName? SpeakerOf(MarkedQuotation marked)
    {
        int first = InOrder.First(_reading.Quotes, marked.Span.Start - 1, quote => quote.Span.Start);
        return !marked.IsBlock && first < _reading.Quotes.Count && Overlap(_reading.Quotes[first].Span, marked.Span)
            ? SpeakerOf(_reading.Quotes[first], Sentences.Around(_text, marked.Span))
            : null;
    }

    // "Oskar Brandt said:" and then a block: whose it is is read as if it stood behind the colon.
    private PlacedName? Introducer(MarkedQuotation marked, TextSpan words)
    {
        TextSpan introduction = marked.IsBlock ? _hints.IntroductionOf(marked.Span) : default;
        if (introduction.Length == 0)
            return null;

        string quoted = new([.. words.In(_text).Take(LongestRead).Where(c => c is not ('“' or '”' or '"' or '«' or '»' or '„' or '\n' or '\r'))]);
        Article read = ArticleReader.Read($"{introduction.In(_text).Trim()} “{quoted}”\n", _cancellationToken);
        if (read.Quotes.Count == 0 || read.Quotes[read.Quotes.Count - 1] is not { Speaker: { } speaker } quote)
            return null;

        int at = _text.IndexOf(quote.Mention ?? speaker, introduction.Start, introduction.Length, StringComparison.Ordinal);
        if (at < 0)
            return null;

        var name = new PlacedName(speaker, new TextSpan(at, (quote.Mention ?? speaker).Length));
        return _corpus.Speakers.Find(name).Count > 0 || PersonNames.IsLikely(speaker) ? name : null;
    }

    private PlacedName? SpeakerOf(Quote quote, TextSpan sentence)
    {
        if (quote.Speaker is not { } speaker)
            return null;

        // A name from another paragraph, such as another row of a table, says nothing here.
        string shown = quote.Mention ?? speaker;
        TextSpan paragraph = Sentences.Paragraph(_text, quote.Span);
        if (_text.IndexOf(shown, paragraph.Start, paragraph.Length, StringComparison.Ordinal) < 0)
            return null;

        int at = _text.IndexOf(shown, sentence.Start, sentence.Length, StringComparison.Ordinal);
        var name = new PlacedName(speaker, at < 0 ? quote.Span : new TextSpan(at, shown.Length));
        return _corpus.Speakers.Find(name).Count > 0 || PersonNames.IsLikely(speaker) ? name : null;
    }

    private bool IsMarked(TextSpan span)
    {
        int first = InOrder.First(_prose.Quotations, span.Start + 1, marked => marked.Span.End);
        return first < _prose.Quotations.Count && Overlap(_prose.Quotations[first].Span, span);
    }

    private bool IsCode(TextSpan words) => _text.IndexOf(ProseText.Code, words.Start, words.Length) >= 0;

    private TextSpan Visible(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsBlank(_text[start]))
            start++;
        while (end > start && IsBlank(_text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    private static bool Overlap(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;
}
