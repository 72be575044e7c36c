using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>Puts a source's words together with the author's own marks of elision between them.</summary>
internal sealed class ElidedWords(string cited)
{
    private readonly List<TextSpan> _marks = ElisionMarks.Find(cited);
    private readonly StringBuilder _words = new();
    private int _end;

    /// <summary>Adds the words for the part that starts at an offset of the cited text.</summary>
    public void Add(int citedStart, string words)
    {
        if (_words.Length > 0)
            _words.Append(MarkBefore(citedStart));
        _words.Append(words);
    }

    /// <summary>Adds a passage for the part that starts at an offset of the cited text, and all that stands before it when nothing may be left out.</summary>
    public void Add(int citedStart, DocumentWords source, TextSpan passage, bool leavesNothingOut)
    {
        if (leavesNothingOut)
            _words.Append(source.Print(_end, passage.End));
        else
            Add(citedStart, source.Print(passage.Start, passage.End));
        _end = passage.End;
    }

    public override string ToString() => _words.ToString();

    private string MarkBefore(int citedStart)
    {
        int index = _marks.FindLastIndex(mark => mark.End <= citedStart);
        if (index < 0)
            return " … ";

        TextSpan mark = _marks[index];
        bool before = mark.Start > 0 && Characters.IsSpace(cited[mark.Start - 1]);
        bool behind = mark.End < cited.Length && Characters.IsSpace(cited[mark.End]);
        return (before ? " " : "") + mark.In(cited) + (behind ? " " : "");
    }
}
