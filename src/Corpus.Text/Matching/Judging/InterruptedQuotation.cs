using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>“The bridge is old,” Ray said. “It will fall.” cited as one: the words are the source's, in two pieces, with the reporter's between them.</summary>
internal sealed class InterruptedQuotation(IReadOnlyList<SearchableArticle> articles, CitationLadder ladder)
{
    private const int FewestWords = 4;
    private const int MostWords = 80;
    private const int LongestInterruption = 300;
    private const string Elision = " … ";

    /// <summary>The verdict on words that two quotations in a row have, the first at its end and the second at its beginning; null for others.</summary>
    public Verdict? Find(CitedWords cited, CancellationToken cancellationToken)
    {
        CitedText words = CitedText.Read(cited.Text, 0, cited.Text.Length);
        if (words.Count is < FewestWords or > MostWords)
            return null;

        for (int cut = 1; cut < words.Count; cut++)
        {
            LadderResult climb = ladder.FindInTwo(cited.Text, words.Words[cut].Start, cited.Article, cancellationToken);
            foreach (FoundPassage found in climb.Passages)
            {
                if (FirstQuote(found) is { } quote)
                    return Of(cited.Text, TextSpan.FromBounds(words.Words[cut - 1].End, words.Words[cut].Start), found, quote);
            }
        }

        return null;
    }

    // The quotation that the first part ends, when the second part begins the next one of the paragraph.
    private int? FirstQuote(FoundPassage found)
    {
        Article article = articles[found.Document].Article;
        DocumentWords source = articles[found.Document].Words;
        int end = source.EndOf(found.Parts[0].Last);
        for (int i = 0; i + 1 < article.Quotes.Count && article.Quotes[i].Span.Start < end; i++)
        {
            TextSpan first = article.Quotes[i].Span;
            TextSpan second = article.Quotes[i + 1].Span;
            if (first.Contains(SpanOf(source, found.Parts[0])) && second.Contains(SpanOf(source, found.Parts[1]))
                && source.WordAt(first.End) == found.Parts[0].Last + 1 && source.WordAt(second.Start) == found.Parts[1].First
                && second.Start - first.End is > 0 and <= LongestInterruption
                && article.Text.IndexOf('\n', first.End, second.Start - first.End) < 0)
            {
                return i;
            }
        }

        return null;
    }

    private Verdict Of(string cited, TextSpan joint, FoundPassage found, int quote)
    {
        DocumentWords source = articles[found.Document].Words;
        TextSpan first = SpanOf(source, found.Parts[0]);
        TextSpan second = SpanOf(source, found.Parts[1]);
        char last = cited.TrimEnd() is { Length: > 0 } text ? text[text.Length - 1] : ' ';
        bool hasMark = !char.IsLetterOrDigit(last) && second.End < source.Text.Length && source.Text[second.End] == last;
        return new Verdict
        {
            Kind = VerdictKind.Altered,
            Occurrences = new[] { new Occurrence(found.Document, TextSpan.FromBounds(first.Start, second.End), quote) }.ToEquatableArray(),
            SourceWords = source.Print(first.Start, first.End) + Elision + source.Print(second.Start, second.End + (hasMark ? 1 : 0)),
            Differences = new[] { new WordDifference(joint, TextSpan.FromBounds(first.End, second.Start)) }.ToEquatableArray(),
        };
    }

    private static TextSpan SpanOf(DocumentWords source, (int First, int Last) part) =>
        TextSpan.FromBounds(source.StartOf(part.First), source.EndOf(part.Last));
}
