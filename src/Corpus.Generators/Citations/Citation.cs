using Corpus.Text.Verification;
using Microsoft.CodeAnalysis;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>A place where code cites: the words, and who is said to have said them where.</summary>
internal sealed class Citation
{
    public required SyntaxTree Tree { get; init; }

    /// <summary>Everything that stands for the cited text in the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The cited words; null when there are none to check here.</summary>
    public MappedText? Text { get; init; }

    /// <summary>The generated quotation that is cited in place of words: the members of <c>Quotes.Article.Quote</c>.</summary>
    public (string Article, string Quote)? Quotation { get; init; }

    /// <summary>The speakers who are named: several where a choice between constants names one.</summary>
    public IReadOnlyList<CitedName> Speakers { get; init; } = [];

    /// <summary>The sources that are named: several where a choice between constants names one.</summary>
    public IReadOnlyList<CitedName> Articles { get; init; } = [];

    /// <summary>What of the citation cannot be checked.</summary>
    public IReadOnlyList<UncheckedValue> Unchecked { get; init; } = [];

    /// <summary>Whether another citation of the same call has these names too, and speaks for them.</summary>
    public bool SharesNames { get; init; }

    /// <summary>Whether the source is not named that must be: words in a comment without a line <c>//= source</c> above them.</summary>
    public OrphanKind Orphan { get; init; }

    /// <summary>Finds the place in the file that <see cref="Tree"/> was generated from; null, or null as its result, where the compiler knows it.</summary>
    public Func<SourceSpan, Location?>? Places { get; init; }

    public CitedName? Speaker => Speakers.Count > 0 ? Speakers[0] : null;

    public CitedName? Article => Articles.Count > 0 ? Articles[0] : null;

    /// <summary>Where a diagnostic about <paramref name="span"/> is shown.</summary>
    public Location Locate(SourceSpan span) => Places?.Invoke(span) ?? Tree.GetLocation(span);
}
