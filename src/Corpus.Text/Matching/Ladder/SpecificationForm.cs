using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Tells a specification or a report from a page of news by its form: printed pages, words broken at the ends of lines,
/// requirements in capitals, numbered sections within sections, or headings without a newspaper around them.</summary>
internal static class SpecificationForm
{
    private const int FewestHeadings = 3;

    private static readonly MeaningWords _english = MeaningWords.Of("en");

    private const int FewestKeywords = 5;

    /// <summary>A printed page breaks words at the ends of its lines; a page of the web breaks none.</summary>
    private const int FewestBrokenWords = 3;

    /// <summary>Whether the text has that form.</summary>
    public static bool IsSpecification(Article article, DocumentWords words)
    {
        if (words.HasPages || HasKeywords(words))
            return true;

        // News that was saved as Markdown has headings, too, but also somebody who signs it.
        bool isSigned = article.Byline is not null || article.Outlet is not null || article.Published is not null || article.Url is not null;
        if (!isSigned && words.Joined.Count >= FewestBrokenWords)
            return true;
        int numbered = 0;
        int marked = 0;
        bool isNested = false;
        foreach (Line line in Line.In(article.Text))
        {
            if (SectionHeading.IsMarked(article.Text, line.Content))
                marked++;
            else if (SectionHeading.IsNumbered(article.Text, line.Content, out bool isSubsection))
                (numbered, isNested) = (numbered + 1, isNested || isSubsection);
            if ((numbered >= FewestHeadings && isNested) || (marked > 0 && !isSigned))
                return true;
        }

        return false;
    }

    // "A server MUST answer": among small letters, which a shouted headline or a notice in capitals has not.
    private static bool HasKeywords(DocumentWords words)
    {
        string text = words.Text;
        int keywords = 0;
        for (int word = 1; word + 1 < words.Count && keywords < FewestKeywords; word++)
        {
            int start = words.StartOf(word);
            if (char.IsUpper(text[start]) && char.IsUpper(text[start + 1]) && char.IsLower(text[words.EndOf(word - 1) - 1])
                && words.FormOf(word) is var form && _english.MustBeKept(form) && !form.Any(char.IsLower))
            {
                keywords++;
            }
        }

        return keywords >= FewestKeywords;
    }
}
