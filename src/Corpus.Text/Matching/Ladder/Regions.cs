using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Looks up in which part of a page an offset lies.</summary>
internal sealed class Regions(Article article, Func<DocumentWords> words)
{
    // Asked for only where the reader found something else than body.
    private readonly Lazy<bool> _isSpecification = new(() => SpecificationForm.IsSpecification(article, words()));

    /// <summary>Whether the offset lies in the headline or the body.
    /// A text of which no parts are known is all body, and so is a specification: nothing stands around it.</summary>
    public bool IsBody(int offset) => At(offset) is null or Region.Title or Region.Body || _isSpecification.Value;

    private Region? At(int offset)
    {
        if (article.Passages.Count == 0)
            return null;

        int low = 0;
        int high = article.Passages.Count - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (article.Passages[middle].Span.End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return article.Passages[low].Region;
    }
}
