using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Text.Matching.Judging;

/// <summary>The whole way from cited words to a verdict: up the ladder, then the judge; and when no rung holds, the nearest passage.</summary>
internal sealed class CitationCheck
{
    private readonly IReadOnlyList<DocumentWords> _documents;
    private readonly LiteralSearch _search;
    private readonly NearestSearch _nearest;
    private readonly Judge _judge;

    public CitationCheck(IReadOnlyList<SearchableArticle> articles, SpeakerDirectory speakers)
    {
        _documents = [.. articles.Select(article => article.Words)];
        var index = new WordPairIndex(_documents);
        _search = new LiteralSearch(_documents, index);
        _nearest = new NearestSearch(_documents, index);
        _judge = new Judge(articles, new PassagePlacing(articles, speakers));
    }

    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        CitedText text = CitedText.Read(cited.Text, 0, cited.Text.Length);
        if (text.Count == 0)
            return new Verdict { Kind = VerdictKind.NotFound };

        List<PassageMatch> matches = _search.Find(text, cited.Article, cancellationToken);
        if (matches.Count == 0 && cited.Article is not null)
            matches = _search.Find(text, document: null, cancellationToken);
        if (matches.Count > 0)
            return _judge.Decide(cited, text.Count, options, matches.Select(match => new FoundPassage(match)));

        NearestPassage? nearest = Nearest(text, cited.Article, cancellationToken)
            ?? (cited.Article is null ? null : Nearest(text, document: null, cancellationToken));
        return nearest is null
            ? new Verdict { Kind = VerdictKind.NotFound }
            : new Verdict
            {
                Kind = nearest.Kind,
                Occurrences = new[] { new Occurrence(nearest.Document, nearest.Span, -1) }.ToEquatableArray(),
                SourceWords = nearest.Words,
                Differences = nearest.Differences.ToEquatableArray(),
            };
    }

    private NearestPassage? Nearest(CitedText cited, int? document, CancellationToken cancellationToken) =>
        _nearest.Find(cited, document, cancellationToken) is { } found
            ? PassageComparison.Compare(cited, _documents[found.Document], found.Document, found.Alignment)
            : null;
}
