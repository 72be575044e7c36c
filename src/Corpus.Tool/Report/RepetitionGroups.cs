using Corpus.Text.Comparison;

namespace Corpus.Tool.Report;

/// <summary>Finds the groups of articles that repeat one another, the strongest first, and as many as somebody can look at.</summary>
internal sealed class RepetitionGroups
{
    private const int MostGroups = 12;
    private const int MostArticles = 12;
    private const int MostUtterances = 5;

    private readonly ReportedCorpus _corpus;
    private readonly int[] _leaders;

    private RepetitionGroups(ReportedCorpus corpus)
    {
        _corpus = corpus;
        _leaders = [.. Enumerable.Range(0, corpus.Sources.Count)];
        foreach (Copying copying in Origins())
            Join(copying.Copy, copying.Original);
        foreach (Utterance utterance in corpus.Comparison.Utterances)
        {
            foreach (Place place in utterance.Quotes)
                Join(place.Article, utterance.Quotes[0].Article);
        }
    }

    /// <summary>The groups to be shown, and how many there are in all.</summary>
    public static (IReadOnlyList<RepetitionGroup> Shown, int Count) In(ReportedCorpus corpus)
    {
        var groups = new RepetitionGroups(corpus);
        ILookup<int, Copying> copyings = groups.Origins().ToLookup(copying => groups.LeaderOf(copying.Copy));
        ILookup<int, Utterance> utterances = corpus.Comparison.Utterances.ToLookup(utterance => groups.LeaderOf(utterance.Quotes[0].Article));
        int[][] members =
        [
            .. Enumerable.Range(0, corpus.Sources.Count).GroupBy(groups.LeaderOf).Where(group => group.Count() > 1)
                .OrderByDescending(group => (2 * copyings[group.Key].Count()) + utterances[group.Key].Count())
                .ThenBy(group => group.Key)
                .Select(group => group.ToArray()),
        ];
        return ([.. members.Take(MostGroups).Select(group =>
            groups.Shown(group, [.. copyings[groups.LeaderOf(group[0])]], [.. utterances[groups.LeaderOf(group[0])]]))], members.Length);
    }

    private RepetitionGroup Shown(int[] group, Copying[] copyings, Utterance[] utterances)
    {
        Dictionary<int, int> weights = copyings.SelectMany(copying => new[] { copying.Copy, copying.Original, copying.Original })
            .Concat(utterances.SelectMany(utterance => utterance.Quotes.Select(place => place.Article)))
            .CountBy(article => article).ToDictionary();
        HashSet<int> shown = [.. group.OrderByDescending(article => weights.GetValueOrDefault(article)).ThenBy(article => article).Take(MostArticles)];
        Copying[] among = [.. copyings.Where(copying => shown.Contains(copying.Copy) && shown.Contains(copying.Original))];
        int[] ordered =
        [
            .. shown.OrderBy(article => _corpus.Sources[article].Article.Published ?? DateTime.MaxValue)
                .ThenBy(article => among.Any(copying => copying.Copy == article))
                .ThenBy(article => article),
        ];
        return new RepetitionGroup(
            ordered,
            group.Length - shown.Count,
            [.. among, .. SharedWords(ordered, among, utterances)],
            [.. utterances.OrderByDescending(utterance => utterance.Quotes.DistinctBy(place => place.Article).Count()).Take(MostUtterances)]);
    }

    // Each article that has a statement goes back to the first one shown that has it, unless it goes back to that one anyhow.
    private static IEnumerable<Copying> SharedWords(int[] ordered, Copying[] among, Utterance[] utterances)
    {
        var known = new HashSet<(int, int)>(among.Select(copying => (copying.Copy, copying.Original)));
        known.UnionWith(among.Select(copying => (copying.Original, copying.Copy)));
        foreach (Utterance utterance in utterances)
        {
            HashSet<int> having = [.. utterance.Quotes.Select(place => place.Article)];
            int[] rows = [.. ordered.Where(having.Contains)];
            foreach (int copy in rows.Skip(1))
            {
                if (known.Add((copy, rows[0])))
                    yield return new Copying(copy, rows[0], CopyKind.SharedWords);
            }
        }
    }

    private IEnumerable<Copying> Origins()
    {
        for (int i = 0; i < _corpus.Sources.Count; i++)
        {
            if (_corpus.Comparison.ReprintOf[i] is { } original)
                yield return new Copying(i, original, CopyKind.Reprint);
            else if (_corpus.Comparison.RewriteOf[i] is { } told)
                yield return new Copying(i, told, CopyKind.Rewrite);
        }
    }

    private void Join(int left, int right) => _leaders[Math.Max(LeaderOf(left), LeaderOf(right))] = Math.Min(LeaderOf(left), LeaderOf(right));

    private int LeaderOf(int article)
    {
        while (_leaders[article] != article)
            article = _leaders[article] = _leaders[_leaders[article]];
        return article;
    }
}
