using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Matching.Markup;
using Corpus.Text.Model;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Matching.Words;

/// <summary>The words of a document in order, each with its place in the text: what is compared, and the way back to the offsets.</summary>
internal sealed class DocumentWords
{
    private string? _language;
    private int[] _starts;
    private int[] _hashes;
    private readonly List<TextSpan> _furniture;
    private readonly Dictionary<int, int> _joined = [];
    private WordPairSegment? _segment;

    public DocumentWords(string text, CancellationToken cancellationToken = default)
    {
        Printed = text;
        Text = ReadableText.Of(text);
        TextSpan[] pages = [.. PageFurniture.Find(text, cancellationToken)];
        HasPages = pages.Length > 0;
        _furniture = [.. pages];

        _starts = new int[(text.Length / 5) + 4];
        _hashes = new int[_starts.Length];
        int position = 0;
        foreach (TextSpan furniture in pages)
        {
            Read(position, furniture.Start, cancellationToken);
            position = furniture.End;
        }

        Read(position, text.Length, cancellationToken);
        Array.Resize(ref _starts, Count);
        Array.Resize(ref _hashes, Count);
    }

    /// <summary>The document as it is written, with its markup.</summary>
    public string Printed { get; }

    /// <summary>The document as it is read, offset by offset: what markup hides is invisible.</summary>
    public string Text { get; }

    /// <summary>The segment of an index that has the document's pairs of words; null before it was first indexed.</summary>
    /// <remarks>Set by whoever indexes it last; any such segment will do.</remarks>
    public WordPairSegment? Segment
    {
        get => Volatile.Read(ref _segment);
        set => Volatile.Write(ref _segment, value);
    }

    public int Count { get; private set; }

    /// <summary>Whether the text is printed in pages, with heads or feet.</summary>
    public bool HasPages { get; }

    /// <summary>The words' hashes, the same for all cases of the letters.</summary>
    public ReadOnlySpan<int> Hashes => _hashes;

    /// <summary>The code of the language in which most of the text is written ("en"); asked for only where the meaning of a difference is weighed.</summary>
    public string Language => _language ??= DocumentLanguage.Of(Hashes);

    /// <summary>Words that a hyphen at the line's end parts from the next word, with the hash of the whole.</summary>
    public IReadOnlyDictionary<int, int> Joined => _joined;

    public int StartOf(int word) => _starts[word];

    public int EndOf(int word) => WordScanner.End(Text, _starts[word], Limit(_starts[word]));

    /// <summary>Whether an offset lies in a head or foot of a page.</summary>
    public bool IsFurniture(int offset)
    {
        int index = FurnitureAt(offset + 1) - 1;
        return index >= 0 && offset < _furniture[index].End;
    }

    /// <summary>The index of the first word that starts at or behind an offset.</summary>
    public int WordAt(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        return index < 0 ? ~index : index;
    }

    /// <summary>The form in which a word is compared.</summary>
    public string FormOf(int word) => WordForm.Of(Text, _starts[word], EndOf(word));

    /// <summary>Whether a word has a form.</summary>
    public bool HasForm(int word, string form)
    {
        int start = _starts[word];
        int end = EndOf(word);
        return (end - start == form.Length && string.CompareOrdinal(Text, start, form, 0, form.Length) == 0)
            || string.Equals(WordForm.Of(Text, start, end), form, StringComparison.Ordinal);
    }

    /// <summary>The words from one to another as printed, every run of white space one space, page furniture left out.</summary>
    public string Print(int start, int end)
    {
        string readable = Readable(start, end);
        return Gap.WithoutWraps(Gap.Collapse(readable, 0, readable.Length));
    }

    /// <summary>The marks behind a word, folded; at the text's end, those up to it. -1 asks for the marks before the first word.</summary>
    public string FoldedGap(int word, bool betweenDigits = false)
    {
        (int start, int end) = GapOf(word);
        if (!IsInterrupted(start, end))
            return Gap.Fold(Text, start, end, betweenDigits);

        string readable = Readable(start, end);
        return Gap.Fold(readable, 0, readable.Length, betweenDigits);
    }

    /// <summary>What stands behind a word, with every run of white space as one space.</summary>
    public string CollapsedGap(int word)
    {
        (int start, int end) = GapOf(word);
        string readable = IsInterrupted(start, end) ? Readable(start, end) : Text.Substring(start, end - start);
        return Gap.Collapse(readable, 0, readable.Length);
    }

    /// <summary>Where the gap behind a word stands.</summary>
    public (int Start, int End) GapOf(int word) =>
        (word < 0 ? 0 : EndOf(word), word + 1 < Count ? _starts[word + 1] : Text.Length);

    [MethodImpl(HotLoop.Options)]
    private void Read(int start, int limit, CancellationToken cancellationToken)
    {
        string text = Text;
        ReadOnlySpan<byte> plain = WordForm.PlainWordCharacters;
        int count = Count;
        for (int i = start; i < limit;)
        {
            // Most words are plain letters up to a blank: hashed as they are read.
            uint hash = WordForm.HashStart;
            int end = i;
            for (; end < limit; end++)
            {
                char c = text[end];
                if (c >= plain.Length || plain[c] == 0)
                    break;
                hash = WordForm.HashNext(hash, plain[c]);
            }

            bool ended = end >= limit || text[end] is ' ' or '\n' or '\r';
            if (end == i)
            {
                if (ended || !Characters.StartsWord(text, i))
                {
                    i++;
                    continue;
                }
            }

            int key;
            if (ended)
            {
                key = WordForm.HashEnd(hash);
            }
            else
            {
                int plainEnd = end;
                end = WordScanner.End(text, i, limit);
                key = end == plainEnd ? WordForm.HashEnd(hash) : WordForm.Hash(text, i, end);
            }

            if ((count & 4095) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (count == _starts.Length)
            {
                Array.Resize(ref _starts, count * 2);
                Array.Resize(ref _hashes, count * 2);
            }

            _starts[count] = i;
            _hashes[count++] = key;
            i = end < limit && Gap.WrapMark(text, end, limit) is >= 0 and var mark ? ReadLineEndHyphen(count - 1, end, mark, limit) : end;
        }

        Count = count;
    }

    /// <summary>Notes the word that a hyphen at a line's end parts, and returns where the next one is to be looked for.</summary>
    private int ReadLineEndHyphen(int word, int end, int mark, int limit)
    {
        int next = mark + 1;
        while (next < Text.Length && Characters.IsSpace(Text[next]))
            next++;
        if (next == mark + 1 && next < limit)
            return end;

        int behind = end;
        if (next < limit && PageNumber.Around(Text, next, limit) is { } page)
        {
            _furniture.Insert(FurnitureAt(end), page);
            (behind, limit) = (page.End, page.Start);
        }

        // The word goes on behind a page's foot and the next one's head, too.
        int start = WordScanner.Next(Text, end, limit);
        for (int furniture = FurnitureAt(end); start >= limit && furniture < _furniture.Count; furniture++)
        {
            limit = furniture + 1 < _furniture.Count ? _furniture[furniture + 1].Start : Text.Length;
            start = WordScanner.Next(Text, _furniture[furniture].End, limit);
        }

        if (start < limit && IsLineEndHyphen(end, start))
            _joined[word] = WordForm.Hash(WordForm.Of(Text, _starts[word], end) + WordForm.Of(Text, start, WordScanner.End(Text, start, limit)));
        return behind;
    }

    private bool IsLineEndHyphen(int start, int end)
    {
        if (!IsInterrupted(start, end))
            return Gap.IsLineEndHyphen(Text, start, end);

        string readable = Readable(start, end);
        return Gap.IsLineEndHyphen(readable, 0, readable.Length);
    }

    private bool IsInterrupted(int start, int end) => _furniture.Count > 0 && Limit(start) < end;

    /// <summary>The start of the first piece of furniture at or behind an offset; the text's end when there is none.</summary>
    private int Limit(int offset)
    {
        int index = FurnitureAt(offset);
        return index < _furniture.Count ? _furniture[index].Start : Text.Length;
    }

    private int FurnitureAt(int offset)
    {
        int low = 0;
        int high = _furniture.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_furniture[middle].Start >= offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private string Readable(int start, int end)
    {
        var readable = new StringBuilder(end - start);
        while (start < end)
        {
            int furniture = FurnitureAt(start);
            int limit = furniture < _furniture.Count ? Math.Min(_furniture[furniture].Start, end) : end;
            AppendPrinted(readable, start, limit);
            start = limit < end ? _furniture[furniture].End : end;
        }

        return readable.ToString();
    }

    // What is invisible only because markup stands there is not printed at all.
    private void AppendPrinted(StringBuilder readable, int start, int end)
    {
        if (ReferenceEquals(Text, Printed))
        {
            readable.Append(Text, start, end - start);
            return;
        }

        for (int i = start; i < end; i++)
        {
            if (Text[i] != ReadableText.Hidden || Printed[i] == ReadableText.Hidden)
                readable.Append(Text[i]);
        }
    }
}
