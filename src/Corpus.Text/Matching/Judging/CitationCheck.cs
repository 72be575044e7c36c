using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Text.Matching.Judging;

/// <summary>The whole way from cited words to a verdict: up the ladder, then the judge; and when no rung holds, the nearest passage.</summary>
internal sealed class CitationCheck
{
    private readonly CitationLadder _ladder;
    private readonly Judge _judge;
    private readonly Correction _correction;

    public CitationCheck(IReadOnlyList<SearchableArticle> articles, SpeakerDirectory speakers)
    {
        DocumentWords[] documents = [.. articles.Select(article => article.Words)];
        var index = new WordPairIndex(documents);
        var placing = new PassagePlacing(articles, speakers);
        _ladder = new CitationLadder(articles, new LiteralSearch(documents, index));
        _judge = new Judge(articles, placing);
        _correction = new Correction(documents, _ladder, new NearestSearch(documents, index), placing);
    }

    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        if (WordScanner.Next(cited.Text, 0, cited.Text.Length) == cited.Text.Length)
            return new Verdict { Kind = VerdictKind.NotFound };

        // What the named article has stands; what only another one has is told apart by the judge.
        Climb? lossy = null;
        foreach (int? document in cited.Article is null ? [null] : new int?[] { cited.Article, null })
        {
            Climb climb = _ladder.Find(cited.Text, document, options, cancellationToken);
            List<FoundPassage> faithful = climb.Passages.FindAll(passage => passage.Lost == MeaningKind.Plain);
            if (faithful.Count > 0)
                return _judge.Decide(cited, climb.WordCount, options, faithful);
            if (climb.Passages.Count > 0)
                lossy ??= climb;
        }

        if (lossy is not null)
            return _correction.OfLoss(cited, lossy);

        return _correction.OfBrokenElision(cited, options, cancellationToken)
            ?? _correction.OfWords(cited, options, cancellationToken)
            ?? new Verdict { Kind = VerdictKind.NotFound };
    }
}
