using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Looks up in which part of a page an offset lies.</summary>
internal static class Regions
{
    /// <summary>Whether the offset lies in the headline or the body. A text of which no parts are known is all body.</summary>
    public static bool IsBody(Article article, int offset)
    {
        if (article.Passages.Count == 0)
            return true;

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

        return article.Passages[low].Region is Region.Title or Region.Body;
    }
}
