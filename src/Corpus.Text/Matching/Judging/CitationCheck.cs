using Corpus.Text.Comparison;
using Corpus.Text.Language;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Markup;
using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.People;

namespace Corpus.Text.Matching.Judging;

/// <summary>The whole way from cited words to a verdict: up the ladder, then the judge; and when no rung holds, the nearest passage.</summary>
internal sealed class CitationCheck
{
    private readonly DocumentWords[] _documents;
    private readonly CitationLadder _ladder;
    private readonly Judge _judge;
    private readonly Correction _correction;
    private readonly InterruptedQuotation _interrupted;

    public CitationCheck(IReadOnlyList<SearchableArticle> articles, SpeakerDirectory speakers, Func<CancellationToken, Independence> independence)
    {
        DocumentWords[] documents = [.. articles.Select(article => article.Words)];
        _documents = documents;
        var index = new WordPairIndex(documents);
        var placing = new PassagePlacing(articles, speakers);
        _ladder = new CitationLadder(articles, new LiteralSearch(documents, index));
        _interrupted = new InterruptedQuotation(articles, _ladder);
        _judge = new Judge(articles, placing, independence);
        _correction = new Correction(documents, _ladder, new NearestSearch(documents, index), new SpelledSearch(documents, index), placing);
    }

    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> targets = MarkdownLink.TargetsIn(cited.Text);
        cited = cited with { Text = ReadableText.Of(cited.Text) };
        if (WordScanner.Next(cited.Text, 0, cited.Text.Length) == cited.Text.Length)
            return new Verdict { Kind = VerdictKind.NotFound };

        // What the named article has stands; what only another one has is told apart by the judge.
        LadderResult? lossy = null;
        foreach (int? document in cited.Article is null ? [null] : new int?[] { cited.Article, null })
        {
            LadderResult climb = _ladder.Find(cited.Text, document, options, cancellationToken);
            climb.Passages.RemoveAll(passage => targets.Any(target => !HasTarget(passage, target)));
            if (climb.Passages.Count == 0)
                continue;

            Loss least = climb.Passages.Min(passage => passage.Lost);
            if (least <= Loss.Words)
                return _judge.Decide(cited, climb.WordCount, options, climb.Passages.FindAll(passage => passage.Lost == least), cancellationToken);
            lossy ??= climb;
        }

        if (lossy is not null)
            return _correction.OfLoss(cited, lossy, options, cancellationToken);

        return _correction.OfBrokenElision(cited, options, cancellationToken)
            ?? _interrupted.Find(cited, cancellationToken)
            ?? WithoutNotes(cited, _correction.OfWords(cited, options, cancellationToken), options, cancellationToken)
            ?? _correction.OfDroppedWords(cited, options, cancellationToken)
            ?? new Verdict { Kind = VerdictKind.NotFound };
    }

    // Whoever leaves out nothing but what the source has in square brackets cites its words: the verdict on these, with what is left out.
    private Verdict? WithoutNotes(CitedWords cited, Verdict? altered, MatchOptions options, CancellationToken cancellationToken)
    {
        if (altered is not { SourceWords: { } words, Occurrences.Count: > 0 }
            || !PrintedNotes.AreAll(_documents[altered.Occurrences[0].Article], altered.Differences))
        {
            return altered;
        }

        List<FoundPassage> passages = _ladder.Find(words, altered.Occurrences[0].Article, options, cancellationToken).Passages;
        passages.RemoveAll(passage => passage.Lost != Loss.None);
        if (passages.Count == 0)
            return altered;

        LossPlace[] notes = [.. altered.Differences.Select(difference => new LossPlace(Loss.Words, difference.Cited, difference.Source))];
        return _judge.Decide(
            cited with { Text = words }, passages[0].Parts.Sum(part => part.Last - part.First + 1), options,
            passages.ConvertAll(passage => passage with { Losses = notes }), cancellationToken);
    }

    // Whoever cites a link with its address cites the address, too.
    private bool HasTarget(FoundPassage passage, string target)
    {
        DocumentWords source = _documents[passage.Document];
        int start = source.StartOf(passage.First);
        int end = Math.Min(source.EndOf(passage.Last) + target.Length, source.Printed.Length);
        return source.Printed.IndexOf(target, start, end - start, StringComparison.Ordinal) >= 0;
    }
}
