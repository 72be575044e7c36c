using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Generators.Sources;

/// <summary>What one file holds, whatever the project says of it: an article, or the reason why there is none.</summary>
/// <param name="Article">What was read; null when the file cannot be read.</param>
/// <param name="Print">What is compared of it with other articles; null when the file cannot be read.</param>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
internal sealed record DocumentText(Article? Article, ArticlePrint? Print, UnreadableReason? Fault)
{
    /// <summary>A file that cannot be read.</summary>
    public static DocumentText Unreadable(UnreadableReason fault) => new(null, null, fault);
}
