using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;
using Corpus.Text.Verification.Wording;

namespace Corpus.Text.Verification;

/// <summary>A passage of a source, as a message shows it.</summary>
internal sealed class SourcePlace(CitableCorpus corpus, Occurrence occurrence)
{
    /// <summary>The index of the quotation around the passage, the innermost one; -1 for a passage outside of quotation marks.</summary>
    public int Quote { get; } = occurrence.Quote >= 0 ? occurrence.Quote : QuoteAround(corpus.Sources[occurrence.Article].Article, occurrence.Span);

    public CitableSource Source => corpus.Sources[occurrence.Article];

    public Article Article => Source.Article;

    /// <summary>The headline in quotation marks, or the path of a text without one.</summary>
    public string Title => Article.Title is { } title ? "“" + MessageText.Clip(title) + "”" : Source.Path;

    /// <summary>Who says it, in which paper, in which file and line.</summary>
    public string Place => Speaker is { } speaker ? speaker + ", " + Page : Page;

    /// <summary>In which paper, in which file and line.</summary>
    public string Page
    {
        get
        {
            var parts = new List<string>();
            if (Article.Outlet is { } outlet)
                parts.Add(outlet);
            parts.Add(FormattableString.Invariant($"{Source.Path} line {LineNumber}"));
            return string.Join(", ", parts);
        }
    }

    /// <summary>The line of its first character, counted from 1.</summary>
    public int LineNumber => Line.NumberAt(Article.Text, occurrence.Span.Start);

    /// <summary>Who says it, by the fullest name in the corpus; null for nobody who is named.</summary>
    public string? Speaker =>
        Quote >= 0 && Quote < Article.Quotes.Count && corpus.Directory.IndexOf(occurrence.Article, Article.Quotes[Quote].Speaker) is { } index
            ? corpus.Directory.Speakers[index].Name
            : Article.Speaker?.Name;

    /// <summary>What part of the page it stands in.</summary>
    public string RegionName => Article.Passages.FirstOrDefault(passage => passage.Span.Contains(occurrence.Span))?.Region switch
    {
        Region.Title => "headline",
        Region.Byline => "byline",
        Region.Caption => "captions",
        Region.Related => "related articles",
        _ => "boilerplate",
    };

    /// <summary>The article's text between two offsets, as it reads; of a quotation that the reporter interrupts the pieces.</summary>
    public string Print(TextSpan span)
    {
        for (int i = 0; i + 1 < Article.Quotes.Count && Article.Quotes[i].Span.Start < span.End; i++)
        {
            TextSpan first = Article.Quotes[i].Span;
            TextSpan second = Article.Quotes[i + 1].Span;
            if (first.End >= span.Start && first.End < second.Start - 1 && second.Start <= span.End)
            {
                return Source.Search.Print(TextSpan.FromBounds(span.Start, first.End + 1)) + " … "
                    + Source.Search.Print(TextSpan.FromBounds(second.Start - 1, span.End));
            }
        }

        return Source.Search.Print(span);
    }

    private static int QuoteAround(Article article, TextSpan span)
    {
        int innermost = -1;
        for (int i = 0; i < article.Quotes.Count && article.Quotes[i].Span.Start <= span.Start; i++)
        {
            if (article.Quotes[i].Span.Contains(span))
                innermost = i;
        }

        return innermost;
    }
}
