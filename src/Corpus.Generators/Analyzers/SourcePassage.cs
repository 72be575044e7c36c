using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>A passage of a source, as the compiler and generated code know it.</summary>
internal sealed class SourcePassage(CitedCorpus corpus, Occurrence occurrence)
{
    private readonly SourceDocument _document = corpus.Documents[occurrence.Article];
    private readonly int _quote = new SourcePlace(corpus.Citable, occurrence).Quote;

    /// <summary>Where an editor jumps to.</summary>
    public Location Location => SourceLocation.Of(_document, occurrence.Span);

    /// <summary>The members "Article.Quote" when <paramref name="words"/> are a whole quotation of the project's own corpus; else null.</summary>
    public string? QuotationMember(string words)
    {
        Article article = _document.Article;
        ArticleEntry entry = corpus.Catalogue.Articles[occurrence.Article];
        if (_document.Item.Reference is not null || _quote < 0 || _quote >= entry.Quotes.Count || _quote >= article.Quotes.Count
            || !corpus.Members.Has(article.Quotes[_quote]))
        {
            return null;
        }

        string quotation = article.Quotes[_quote].Span.In(article.Text);
        return Comparable(quotation) == Comparable(words) ? entry.Member + "." + entry.Quotes[_quote].Member : null;
    }

    // What stands at the end of a quotation before the closing mark belongs to the reporter's sentence.
    private static string Comparable(string text) => MessageText.OneLine(text).TrimEnd(',', '.', ' ');
}
