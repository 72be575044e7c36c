using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>An article's text, and what of it is somebody else's words.</summary>
internal sealed class QuotedText
{
    // The quotations without those that lie within another or reach into it, so that the ends are in order as well.
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public QuotedText(Article article)
    {
        Text = article.Text;
        foreach (Quote quote in article.Quotes.Where(quote => quote.Kind != QuoteKind.Scare).OrderBy(quote => quote.Span.Start))
        {
            TextSpan span = quote.Span;
            int last = _ends.Count - 1;
            if (last >= 0 && span.Start <= _ends[last])
            {
                _ends[last] = Math.Max(_ends[last], span.End);
            }
            else
            {
                _starts.Add(span.Start);
                _ends.Add(span.End);
            }
        }
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Whether what stands at <paramref name="offset"/> is quoted. Scare quotes are the reporter's own.</summary>
    public bool IsQuoted(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int quotation = found < 0 ? ~found - 1 : found;
        return quotation >= 0 && offset < _ends[quotation];
    }
}
