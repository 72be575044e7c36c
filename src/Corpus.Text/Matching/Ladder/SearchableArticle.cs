using Corpus.Text.Matching.Words;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Matching.Ladder;

/// <summary>An article prepared for the search: made once for each version of a document, shared by all who ask.</summary>
internal sealed class SearchableArticle
{
    private readonly Lazy<DocumentWords> _words;
    private readonly Lazy<Transcript> _transcript;

    /// <summary>Prepares an article. Whoever searches it first pays; a document that nobody cites from is not read twice.</summary>
    public SearchableArticle(Article article)
    {
        Article = article;
        _words = new(() => new DocumentWords(article.Text));
        _transcript = new(() => new Transcript(article.Text));
        Regions = new(article, () => _words.Value);
    }

    /// <summary>What was read.</summary>
    public Article Article { get; }

    /// <summary>The text between two offsets as it reads: every run of white space one space, the heads and feet of pages left out.</summary>
    public string Print(TextSpan span) => _words.Value.Print(span.Start, span.End);

    /// <summary>The article's words, ready to be compared.</summary>
    internal DocumentWords Words => _words.Value;

    /// <summary>Who talks where, when the text is a transcript.</summary>
    internal Transcript Transcript => _transcript.Value;

    /// <summary>The parts of the page.</summary>
    internal Regions Regions { get; }
}
