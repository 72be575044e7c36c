using System.Collections;

namespace Corpus.Text.Syntax;

/// <summary>The sentences of a story in order, with those of a paragraph and that of a quotation.</summary>
internal sealed class SentenceList : IReadOnlyList<Sentence>
{
    private readonly List<Sentence> _sentences;
    private readonly SentenceRange[] _ofParagraph;
    private readonly int[] _ofQuotation;

    /// <summary>The sentences of a story that has these paragraphs and quotations.</summary>
    public SentenceList(List<Sentence> sentences, IReadOnlyList<StoryParagraph> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        _sentences = sentences;
        _ofParagraph = new SentenceRange[paragraphs.Count];
        _ofQuotation = new int[quotations.Count];
        int next = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            int first = next;
            while (next < sentences.Count && sentences[next].Paragraph == i)
                next++;
            _ofParagraph[i] = new SentenceRange(first, next);
            Place(paragraphs[i], first, quotations);
        }
    }

    /// <summary>No sentences: those of a story that is not cut yet.</summary>
    public static SentenceList None { get; } = new([], [], []);

    public int Count => _sentences.Count;

    public Sentence this[int index] => _sentences[index];

    /// <summary>The sentences of the paragraph with this index.</summary>
    public SentenceRange In(int paragraph) => _ofParagraph[paragraph];

    /// <summary>The index of the sentence in which a quotation stands.</summary>
    public int IndexOf(Quotation quotation) => _ofQuotation[quotation.Index];

    /// <summary>The sentence in which the token stands.</summary>
    public Sentence Around(int token)
    {
        int first = 0;
        int last = Count - 1;
        while (first < last)
        {
            int middle = (first + last) / 2;
            if (this[middle].End <= token)
                first = middle + 1;
            else
                last = middle;
        }

        return this[first];
    }

    public IEnumerator<Sentence> GetEnumerator() => _sentences.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A quotation is one token, so it lies in one sentence.
    private void Place(StoryParagraph paragraph, int sentence, IReadOnlyList<Quotation> quotations)
    {
        for (int i = paragraph.FirstQuotation; i < paragraph.EndQuotation; i++)
        {
            while (_sentences[sentence].End <= quotations[i].At)
                sentence++;
            _ofQuotation[i] = sentence;
        }
    }
}
