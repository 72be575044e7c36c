using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Tells a specification or a report from a page of news by its form: numbered sections within sections, printed pages, or headings without a newspaper around them.</summary>
internal static class SpecificationForm
{
    private const int FewestHeadings = 3;

    /// <summary>Whether the text has that form.</summary>
    public static bool IsSpecification(Article article, DocumentWords words)
    {
        if (words.HasPages)
            return true;

        // News that was saved as Markdown has headings, too, but also somebody who signs it.
        bool isSigned = article.Byline is not null || article.Outlet is not null;
        int numbered = 0;
        int marked = 0;
        bool isNested = false;
        foreach (Line line in Line.In(article.Text))
        {
            if (SectionHeading.IsMarked(article.Text, line.Content))
                marked++;
            else if (SectionHeading.IsNumbered(article.Text, line.Content, out bool isSubsection))
                (numbered, isNested) = (numbered + 1, isNested || isSubsection);
            if ((numbered >= FewestHeadings && isNested) || (marked >= FewestHeadings && !isSigned))
                return true;
        }

        return false;
    }
}
