using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>A passage of a source, as a diagnostic shows it.</summary>
internal sealed class SourcePassage(CitedCorpus corpus, Occurrence occurrence)
{
    private readonly SourceDocument _document = corpus.Documents[occurrence.Article];
    private readonly int _quote = occurrence.Quote >= 0 ? occurrence.Quote : QuoteAround(corpus.Documents[occurrence.Article].Article, occurrence.Span);

    public Article Article => _document.Article;

    /// <summary>Where an editor jumps to.</summary>
    public Location Location => SourceLocation.Of(_document, occurrence.Span);

    /// <summary>The headline in quotation marks, or the path of a text without one.</summary>
    public string Title => Article.Title is { } title ? "“" + MessageText.Clip(title) + "”" : _document.Item.Path;

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
            parts.Add(FormattableString.Invariant($"{_document.Item.Path} line {LineNumber}"));
            return string.Join(", ", parts);
        }
    }

    /// <summary>The article's text between two offsets, as it reads.</summary>
    public string Print(TextSpan span) => _document.Search.Print(span);

    /// <summary>What part of the page it stands in.</summary>
    public string RegionName => Article.Passages.FirstOrDefault(passage => passage.Span.Contains(occurrence.Span))?.Region switch
    {
        Region.Title => "headline",
        Region.Byline => "byline",
        Region.Caption => "captions",
        Region.Related => "related articles",
        _ => "boilerplate",
    };

    private ArticleEntry Entry => corpus.Catalogue.Articles[occurrence.Article];

    private string? Speaker =>
        _quote >= 0 && _quote < Entry.Quotes.Count && Entry.Quotes[_quote].Speaker is { } index
            ? corpus.Catalogue.Speakers[index].Speaker.Name
            : Article.Speaker?.Name;

    private int LineNumber => Line.NumberAt(Article.Text, occurrence.Span.Start);

    /// <summary>The members "Article.Quote" when <paramref name="words"/> are a whole quotation of the project's own corpus; else null.</summary>
    public string? QuotationMember(string words)
    {
        if (_document.Item.Reference is not null || _quote < 0 || _quote >= Entry.Quotes.Count || _quote >= Article.Quotes.Count
            || !corpus.Members.Has(Article.Quotes[_quote]))
        {
            return null;
        }

        string quotation = Article.Quotes[_quote].Span.In(Article.Text);
        return Comparable(quotation) == Comparable(words) ? Entry.Member + "." + Entry.Quotes[_quote].Member : null;
    }

    // What stands at the end of a quotation before the closing mark belongs to the reporter's sentence.
    private static string Comparable(string text) => MessageText.OneLine(text).TrimEnd(',', '.', ' ');

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
