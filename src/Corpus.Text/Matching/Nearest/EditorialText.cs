using System.Text;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Nearest;

/// <summary>A citation without its editor's brackets, and the way back to the offsets of the cited text.</summary>
internal sealed class EditorialText
{
    private readonly List<int> _offsets = [];

    public EditorialText(string text, bool allowBrackets)
    {
        var bare = new StringBuilder(text.Length);
        int position = 0;
        foreach (Bracket bracket in allowBrackets ? Bracket.Find(text, 0, text.Length) : [])
        {
            Append(bare, text, position, bracket.Span.Start);
            if (bracket.IsInWord)
                Append(bare, text, bracket.Content.Start, bracket.Content.End);
            position = bracket.Span.End;

            // A bracket goes with the blank before it, so that the words beside it stand as in the source.
            bool blanks = bare.Length > 0 && bare[bare.Length - 1] == ' ' && position < text.Length && text[position] == ' ';
            if (!bracket.IsInWord && blanks)
                position++;
        }

        Append(bare, text, position, text.Length);
        _offsets.Add(text.Length);
        Text = bare.ToString();
    }

    public string Text { get; }

    /// <summary>Where a span of <see cref="Text"/> stands in the cited text.</summary>
    public TextSpan Original(TextSpan span)
    {
        int start = _offsets[span.Start];
        return span.Length == 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(start, _offsets[span.End - 1] + 1);
    }

    private void Append(StringBuilder bare, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bare.Append(text[i]);
            _offsets.Add(i);
        }
    }
}
