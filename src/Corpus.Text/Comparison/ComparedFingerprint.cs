using System.Runtime.CompilerServices;

namespace Corpus.Text.Comparison;

/// <summary>What is known of a print beside others, for as long as the print is there.</summary>
/// <remarks>The others are told by number: what is known of a pair keeps neither alive, and no number comes twice.</remarks>
internal sealed class ComparedFingerprint
{
    // By reference: prints never change, and a changed document has another one.
    private static readonly ConditionalWeakTable<ArticleFingerprint, ComparedFingerprint> _byPrint = new();
    private static long _count;

    private ComparedFingerprint()
    {
    }

    /// <summary>The print's number in this process.</summary>
    public long Number { get; } = Interlocked.Increment(ref _count);

    /// <summary>How much of the other text is the same.</summary>
    public RecentResults<double> Likeness { get; } = new();

    /// <summary>How many sentences of the other text this one tells.</summary>
    public RecentResults<int> Told { get; } = new();

    /// <summary>What is known of <paramref name="print"/>: the same for all who ask.</summary>
    public static ComparedFingerprint Of(ArticleFingerprint print) => _byPrint.GetValue(print, static _ => new ComparedFingerprint());
}
