using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Code with marks around what a diagnostic should point at: <c>{|CORP102:words|}</c>, or <c>[|words|]</c> for a span without an id.</summary>
internal sealed class Markup
{
    private Markup(string text, IReadOnlyList<(string? Id, TextSpan Span)> spans)
    {
        Text = text;
        Spans = spans;
    }

    public string Text { get; }

    public IReadOnlyList<(string? Id, TextSpan Span)> Spans { get; }

    public static Markup Parse(string markup)
    {
        var text = new StringBuilder();
        var spans = new List<(string?, TextSpan)>();
        var open = new Stack<(string? Id, int Start, string End)>();
        for (int i = 0; i < markup.Length; i++)
        {
            if (open.Count > 0 && markup.AsSpan(i).StartsWith(open.Peek().End, StringComparison.Ordinal))
            {
                (string? id, int start, string end) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, text.Length)));
                i += end.Length - 1;
            }
            else if (markup.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push((null, text.Length, "|]"));
                i++;
            }
            else if (markup.AsSpan(i).StartsWith("{|CORP", StringComparison.Ordinal))
            {
                int colon = markup.IndexOf(':', i);
                open.Push((markup[(i + 2)..colon], text.Length, "|}"));
                i = colon;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        return open.Count == 0 ? new Markup(text.ToString(), spans) : throw new FormatException("A mark is not closed.");
    }
}
