using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations;

/// <summary>Prepares a story for the sieve: quotations, tokens, sentences, names. A story without a quotation is left as it is, unless it is read for more.</summary>
internal sealed class StoryReader(string text)
{
    private readonly List<Mark> _marks = [];
    private readonly List<MarkedSpan> _spans = [];
    private readonly DoubleMarks _doubles = new();
    private readonly SingleMarks _singles = new();

    /// <summary>The story of <paramref name="paragraphs"/>; marks without a partner go to <paramref name="unpaired"/>.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="fallback">Where a name that the story does not have is looked up.</param>
    /// <param name="unpaired">Takes the marks.</param>
    /// <param name="isAlwaysRead">Whether a story without a quotation is read, too.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Story Read(
        IReadOnlyList<Paragraph> paragraphs, Func<NameInventory>? fallback, List<TextSpan> unpaired, bool isAlwaysRead, CancellationToken cancellationToken)
    {
        var story = new Story(text);
        FindQuotations(story, paragraphs, unpaired, cancellationToken);
        if (story.Quotations.Count == 0 && !isAlwaysRead)
            return story;

        AddParagraphs(story, paragraphs);
        Tokenize(story, cancellationToken);
        story.SinglesArePrimary = SinglesArePrimary(story);
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            SentenceSplitter.Split(story, i, cancellationToken);
        }

        story.IsDialogue = TurnTaking.IsDialogue(story);
        story.Names = NameInventory.Read(story, fallback, cancellationToken);
        story.Interview = Interview.Read(story);
        return story;
    }

    /// <summary>The names of <paramref name="paragraphs"/>, quotations or none.</summary>
    public NameInventory ReadNames(IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        using Story story = Read(paragraphs, null, [], isAlwaysRead: true, cancellationToken);
        return story.Names;
    }

    private void FindQuotations(Story story, IReadOnlyList<Paragraph> paragraphs, List<TextSpan> unpaired, CancellationToken cancellationToken)
    {
        Quotation? open = null;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            TextSpan span = paragraphs[i].Span;
            _spans.Clear();
            _marks.Clear();
            if (!paragraphs[i].HasNoMark)
                MarkScanner.Scan(text, span, _marks, cancellationToken);
            if (_marks.Count > 0)
            {
                bool nextOpens = i + 1 < paragraphs.Count && OpensWithMark(paragraphs[i + 1].Span);
                _doubles.Pair(text, span, _marks, open is not null, nextOpens, _spans, unpaired, cancellationToken);
                _singles.Pair(text, span, _marks, nextOpens, _spans);
            }

            if (_spans.Count == 0 && span.Length > 1 && MarkScanner.IsDash(text[span.Start]))
                DashSpeech.Read(text, span, _spans);
            if (_spans.Count == 0 && BlockQuotation.IsBlock(text, span)
                && (open is { Marks.Family: MarkFamily.Block } || (i > 0 && BlockQuotation.IsIntroduction(text, paragraphs[i - 1].Span))))
                BlockQuotation.Read(text, span, i + 1 == paragraphs.Count || !BlockQuotation.IsBlock(text, paragraphs[i + 1].Span), _spans);

            foreach (MarkedSpan marked in _spans)
            {
                if ((story.Quotations.Count & 0xFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                var quotation = new Quotation(story.Quotations.Count, marked, i);
                QuotationText.Measure(text, quotation);
                bool goesOn = open is not null && marked.Outer.Start == span.Start && (!marked.IsOpened || marked.Family == open.Marks.Family);
                if (goesOn)
                    quotation.ContinuesFrom = open;
                open = marked.IsClosed ? null : quotation;
                story.Quotations.Add(quotation);
            }

            if (_spans.Count == 0)
                open = null;
        }
    }

    private static void AddParagraphs(Story story, IReadOnlyList<Paragraph> paragraphs)
    {
        int quotation = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = new StoryParagraph(paragraphs[i]) { FirstQuotation = quotation };
            while (quotation < story.Quotations.Count && story.Quotations[quotation].Paragraph == i)
                quotation++;
            paragraph.EndQuotation = quotation;
            story.Paragraphs.Add(paragraph);
        }
    }

    private bool OpensWithMark(TextSpan paragraph) =>
        paragraph.Length > 1 && (text[paragraph.Start] is '"' or '“' or '„' or '«' or '‘' or '”' or '＂'
            || (text[paragraph.Start] is '\'' or '`' && text[paragraph.Start + 1] == text[paragraph.Start]));

    private static void Tokenize(Story story, CancellationToken cancellationToken)
    {
        int length = 0;
        foreach (StoryParagraph paragraph in story.Paragraphs)
            length += paragraph.Span.Length;

        // An English word with its blank is longer than four characters.
        var tokens = new TokenList(length / 4, cancellationToken);
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Tokenizer.Tokenize(story, story.Paragraphs[i], tokens);
        }

        story.Tokens = tokens;
        FunctionSurnames.Mark(story);
        foreach (StoryParagraph paragraph in story.Paragraphs)
            paragraph.FirstToken = Dateline.SkipFrom(story.Tokens, paragraph.FirstToken, paragraph.EndToken);
    }

    // A text without double marks in which single ones close behind a full stop or comma uses them for speech.
    private static bool SinglesArePrimary(Story story) =>
        !story.Quotations.Any(quotation => quotation.Marks.Family != MarkFamily.Single)
        && story.Quotations.Any(quotation => quotation.EndsInPunctuation && quotation.Words > 2);
}
