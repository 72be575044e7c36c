using Corpus.Text.Model;

namespace Corpus.Text;

/// <summary>A quotation in a source.</summary>
public sealed class SourceQuotation
{
    private readonly CorpusSource _source;
    private readonly Quote _quote;

    internal SourceQuotation(CorpusSource source, Quote quote) => (_source, _quote) = (source, quote);

    /// <summary>The words between the outer marks.</summary>
    public string Words => _quote.Span.In(_source.Text);

    /// <summary>Whose they are; null when the source does not say it for certain.</summary>
    public string? Speaker => _quote.Speaker;

    /// <summary>The offset of the first character.</summary>
    public int Start => _quote.Span.Start;

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => _quote.Span.Length;

    /// <summary>The line of the first word, counted from 1.</summary>
    public int Line => _quote.Line;
}
