using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>One of the values that an expression in a citation may have.</summary>
internal sealed class CitedValue
{
    /// <summary>Where the value is given in the citation.</summary>
    public required SourceSpan Span { get; init; }

    public MappedText? Text { get; init; }

    /// <summary>The generated quotation whose text it is.</summary>
    public (string Article, string Quote)? Quotation { get; init; }

    /// <summary>The generated member that it names.</summary>
    public string? Member { get; init; }

    public IReadOnlyList<UncheckedValue> Unchecked { get; init; } = [];
}
