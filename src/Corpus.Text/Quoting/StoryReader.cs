using Corpus.Text.Model;
using Corpus.Text.Quoting.Marks;
using Corpus.Text.Quoting.Names;
using Corpus.Text.Quoting.Sieve;
using Corpus.Text.Quoting.Tokens;
using Corpus.Text.Reading;

namespace Corpus.Text.Quoting;

/// <summary>Prepares a story for the sieve: quotations, tokens, sentences, names. A story without a quotation is left as it is, unless it is read for more than quotations.</summary>
internal sealed class StoryReader(string text)
{
    private readonly List<Mark> _marks = [];
    private readonly List<MarkedSpan> _spans = [];
    private readonly DoubleMarks _doubles = new();
    private readonly SingleMarks _singles = new();

    /// <summary>The story of <paramref name="paragraphs"/>; marks without a partner go to <paramref name="unpaired"/>.</summary>
    public Story Read(
        IReadOnlyList<Paragraph> paragraphs, Func<NameInventory>? fallback, List<TextSpan> unpaired, bool isAlwaysRead, CancellationToken cancellationToken)
    {
        var story = new Story(text);
        List<MarkedSpan> masks = FindQuotations(story, paragraphs, unpaired, cancellationToken);
        if (masks.Count == 0 && !isAlwaysRead)
            return story;

        Tokenize(story, [.. masks], cancellationToken);
        story.SinglesArePrimary = SinglesArePrimary(story);
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            SentenceSplitter.Split(story, i);
        }

        Place(story);
        story.IsDialogue = TurnTaking.IsDialogue(story);
        story.Names = NameInventory.Read(story, fallback, cancellationToken);
        return story;
    }

    /// <summary>The names of <paramref name="paragraphs"/>, quotations or none.</summary>
    public NameInventory ReadNames(IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        using Story story = Read(paragraphs, null, [], isAlwaysRead: true, cancellationToken);
        return story.Names;
    }

    private List<MarkedSpan> FindQuotations(Story story, IReadOnlyList<Paragraph> paragraphs, List<TextSpan> unpaired, CancellationToken cancellationToken)
    {
        var masks = new List<MarkedSpan>();
        Quotation? open = null;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            TextSpan span = paragraphs[i].Span;
            var paragraph = new StoryParagraph(paragraphs[i]) { FirstQuotation = story.Quotations.Count };
            story.Paragraphs.Add(paragraph);
            _spans.Clear();
            if (MarkScanner.HasMark(text.AsSpan(span.Start, span.Length)))
            {
                bool nextOpens = i + 1 < paragraphs.Count && OpensWithMark(paragraphs[i + 1].Span);
                _marks.Clear();
                MarkScanner.Scan(text, span, _marks);
                _doubles.Pair(text, span, _marks, open is not null, nextOpens, _spans, unpaired);
                _singles.Pair(text, span, _marks, nextOpens, _spans);
            }

            if (_spans.Count == 0 && span.Length > 1 && MarkScanner.IsDash(text[span.Start]))
                DashSpeech.Read(text, span, _spans);

            foreach (MarkedSpan marked in _spans)
            {
                var quotation = new Quotation(story.Quotations.Count, marked, i);
                QuotationText.Measure(text, quotation);
                bool goesOn = open is not null && marked.Outer.Start == span.Start && (!marked.IsOpened || marked.Family == open.Marks.Family);
                if (goesOn)
                    quotation.ContinuesFrom = open;
                open = null;
                story.Quotations.Add(quotation);
                masks.Add(marked);
                if (!marked.IsClosed)
                    open = quotation;
            }

            if (_spans.Count == 0)
                open = null;
            paragraph.EndQuotation = story.Quotations.Count;
        }

        return masks;
    }

    private bool OpensWithMark(TextSpan paragraph) =>
        paragraph.Length > 1 && (text[paragraph.Start] is '"' or '“' or '„' or '«' or '‘' or '”' or '＂'
            || (text[paragraph.Start] is '\'' or '`' && text[paragraph.Start + 1] == text[paragraph.Start]));

    private void Tokenize(Story story, MarkedSpan[] masks, CancellationToken cancellationToken)
    {
        int length = 0;
        foreach (StoryParagraph paragraph in story.Paragraphs)
            length += paragraph.Span.Length;

        // An English word with its blank is longer than four characters.
        var tokens = new TokenList(length / 4);
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            StoryParagraph paragraph = story.Paragraphs[i];
            int first = paragraph.FirstQuotation;
            paragraph.FirstToken = tokens.Length;
            Tokenizer.Tokenize(text, paragraph.Span, masks.AsSpan(first, paragraph.EndQuotation - first), first, tokens);
            paragraph.EndToken = tokens.Length;
        }

        story.Tokens = tokens;
        foreach (StoryParagraph paragraph in story.Paragraphs)
            paragraph.FirstToken = Dateline.SkipFrom(story.Tokens, paragraph.FirstToken, paragraph.EndToken);
    }

    private static void Place(Story story)
    {
        for (int sentence = 0; sentence < story.Sentences.Count; sentence++)
        {
            for (int at = story.Sentences[sentence].First; at < story.Sentences[sentence].End; at++)
            {
                if (story.Tokens[at].Kind != TokenKind.Quotation)
                    continue;
                Quotation quotation = story.Quotations[story.Tokens[at].Quotation];
                quotation.At = at;
                quotation.Sentence = sentence;
            }
        }
    }

    // A text without double marks in which single ones close behind a full stop or comma uses them for speech.
    private static bool SinglesArePrimary(Story story) =>
        !story.Quotations.Any(quotation => quotation.Marks.Family != MarkFamily.Single)
        && story.Quotations.Any(quotation => quotation.EndsInPunctuation && quotation.Words > 2);
}
