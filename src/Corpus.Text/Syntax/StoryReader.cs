using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Syntax;

/// <summary>Cuts paragraphs into the tokens and sentences of a story, with each quotation as one token.</summary>
internal sealed class StoryReader(string text, ReportingLanguage? language = null)
{
    // Of news; with fewer the list grows.
    private const int TokensASentence = 16;

    private readonly List<Mark> _marks = [];
    private readonly List<MarkedSpan> _spans = [];
    private readonly DoubleMarks _doubles = new();
    private readonly SingleMarks _singles = new();
    private readonly ParagraphDash? _dash = language is null ? null : new ParagraphDash(text, language);

    /// <summary>The marks without a partner in all that was read.</summary>
    public List<TextSpan> Unpaired { get; } = [];

    /// <summary>The story of <paramref name="paragraphs"/>; null for one without a quotation, unless <paramref name="isAlwaysRead"/>.</summary>
    public Story? Read(IReadOnlyList<Paragraph> paragraphs, bool isAlwaysRead, CancellationToken cancellationToken)
    {
        List<QuotedSpan> quoted = Quoted(paragraphs, cancellationToken);
        if (quoted.Count == 0 && !isAlwaysRead)
            return null;
        var quotations = new List<Quotation>(quoted.Count);
        TokenList tokens = EmptyTokens(paragraphs, cancellationToken);
        List<StoryParagraph> parts = Cut(paragraphs, quoted, quotations, tokens, cancellationToken);
        var pieces = new List<Sentence>(tokens.Length / TokensASentence);
        var stops = new List<int>();
        for (int i = 0; i < parts.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            SentenceSplitter.Split(parts[i], i, tokens, pieces, stops, cancellationToken);
        }

        var uncut = new Story(text, parts, quotations, tokens);
        pieces = AbbreviationBreaks.Split(uncut, stops, pieces, cancellationToken);
        return uncut.With(new SentenceList(QuotationBreaks.Split(uncut, pieces, cancellationToken), parts, quotations));
    }

    private List<QuotedSpan> Quoted(IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        var quoted = new List<QuotedSpan>();
        int open = -1;
        _dash?.Look([.. paragraphs.Select(paragraph => paragraph.Span)]);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            TextSpan span = paragraphs[i].Span;
            _spans.Clear();
            _marks.Clear();
            if (!paragraphs[i].HasNoMark)
                MarkScanner.Scan(text, span, _marks, cancellationToken);
            if (_dash is not null)
                LowCommas.Add(text, span, _marks);
            if (_marks.Count > 0)
            {
                bool nextOpens = i + 1 < paragraphs.Count && OpensWithMark(paragraphs[i + 1].Span);
                _doubles.Pair(text, span, _marks, open >= 0, nextOpens, _spans, Unpaired, cancellationToken);
                _singles.Pair(text, span, _marks, nextOpens, _spans);
            }

            if (_dash is null && _spans.Count == 0 && span.Length > 1 && MarkScanner.IsDash(text[span.Start]))
                DashSpeech.Read(text, span, _spans);
            if (_spans.Count == 0 && BlockQuotation.IsBlock(text, span)
                && ((open >= 0 && quoted[open].Marks.Family == MarkFamily.Block) || (i > 0 && BlockQuotation.IsIntroduction(text, paragraphs[i - 1].Span))))
                BlockQuotation.Read(text, span, i + 1 == paragraphs.Count || !BlockQuotation.IsBlock(text, paragraphs[i + 1].Span), _spans);

            if (_dash is { OpensSpeech: true })
                AddDashed(span);

            foreach (MarkedSpan marked in _spans)
            {
                if ((quoted.Count & 0xFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                bool goesOn = open >= 0 && marked.Outer.Start == span.Start && (!marked.IsOpened || marked.Family == quoted[open].Marks.Family);
                quoted.Add(new QuotedSpan(marked, i, goesOn ? open : -1));
                open = marked.IsClosed ? -1 : quoted.Count - 1;
            }

            if (_spans.Count == 0)
                open = -1;
        }

        return quoted;
    }

    // What is marked inside speech behind a dash is part of it.
    private void AddDashed(TextSpan paragraph)
    {
        List<MarkedSpan> dashed = [];
        _dash!.Read(paragraph, dashed);
        if (dashed.Count == 0)
            return;
        // The longer of two that overlap holds the other; both lists are in order.
        List<MarkedSpan> all = [.. _spans.Concat(dashed).OrderBy(span => span.Outer.Start).ThenByDescending(span => span.Outer.End)];
        _spans.Clear();
        int end = 0;
        foreach (MarkedSpan span in all)
        {
            if (span.Outer.Start < end)
                continue;
            _spans.Add(span);
            end = span.Outer.End;
        }
    }

    private bool OpensWithMark(TextSpan paragraph) =>
        paragraph.Length > 1 && (text[paragraph.Start] is '"' or '“' or '„' or '«' or '‘' or '”' or '＂'
            || (text[paragraph.Start] is '\'' or '`' && text[paragraph.Start + 1] == text[paragraph.Start]));

    private static TokenList EmptyTokens(IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        int length = 0;
        for (int i = 0; i < paragraphs.Count; i++)
            length += paragraphs[i].Span.Length;
        // A word or a mark with its blank is longer than five characters in most texts; in the others the list grows.
        return new TokenList(length / 5, cancellationToken);
    }

    private List<StoryParagraph> Cut(
        IReadOnlyList<Paragraph> paragraphs, List<QuotedSpan> quoted, List<Quotation> quotations, TokenList tokens, CancellationToken cancellationToken)
    {
        var ends = new (int Token, int Quotation)[paragraphs.Count];
        for (int i = 0; i < ends.Length; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Tokenizer.Tokenize(text, paragraphs[i].Span, i, quoted, quotations, tokens);
            ends[i] = (tokens.Length, quotations.Count);
        }

        FunctionAcronyms.Mark(text, tokens);
        FunctionSurnames.Mark(text, tokens);
        TitleGivenNames.Mark(text, tokens);
        NameParts.Mark(text, tokens);

        var parts = new List<StoryParagraph>(ends.Length);
        (int token, int quotation) = (0, 0);
        for (int i = 0; i < ends.Length; i++)
        {
            (int endToken, int endQuotation) = ends[i];
            parts.Add(new StoryParagraph(paragraphs[i], Dateline.SkipFrom(tokens, token, endToken), endToken, quotation, endQuotation));
            (token, quotation) = ends[i];
        }

        return parts;
    }
}
