namespace Corpus.Text.Syntax;

/// <summary>Paragraphs that are nothing but a quotation: where there are many, people talk to each other without a word of the reporter's.</summary>
internal static class DialogueTurns
{
    private const int FewestTurns = 8;
    private const int FewestInParagraphs = 8;

    /// <summary>Whether many paragraphs of the story are nothing but a quotation right after another one.</summary>
    public static bool AreMany(Story story)
    {
        int turns = 0;
        for (int i = 1; i < story.Paragraphs.Count; i++)
        {
            if (In(story, i) is { Marks.IsClosed: true } turn && IsOne(story, turn) && In(story, i - 1) is { Marks.IsClosed: true })
                turns++;
        }

        return turns >= FewestTurns && turns * FewestInParagraphs >= story.Paragraphs.Count;
    }

    /// <summary>Whether the quotation is its whole paragraph, and no part of a longer one.</summary>
    public static bool IsOne(Story story, Quotation quotation)
    {
        StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
        return paragraph.EndToken - paragraph.FirstToken == 1 && quotation.ContinuesFrom is null;
    }

    /// <summary>The quotation with which a paragraph opens; null where there is none, or no such paragraph.</summary>
    public static Quotation? In(Story story, int paragraph)
    {
        if (paragraph < 0 || paragraph >= story.Paragraphs.Count)
            return null;
        StoryParagraph range = story.Paragraphs[paragraph];
        return range.EndQuotation > range.FirstQuotation && story.Quotations[range.FirstQuotation] is { } first && first.At == range.FirstToken ? first : null;
    }
}
