using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification.Names;
using Corpus.Text.Verification.Wording;

namespace Corpus.Text.Verification;

/// <summary>Asks the sources about a citation: resolves the names, has the words looked up, and says what was found.</summary>
internal sealed class Verifier(CitableCorpus corpus, MatchOptions options)
{
    // An outlet may have thousands of articles. Those that have the words come first, so the bound only cuts the search for what to suggest.
    private const int MostArticlesAsked = 16;

    /// <summary>What the sources say to a citation.</summary>
    public CitationFinding Check(CitationQuestion question, CancellationToken cancellationToken)
    {
        var objections = new List<Objection>();
        List<int> articles = Resolve(question, question.Articles, CitationPartKind.Article, objections);
        List<int> speakers = Resolve(question, question.Speakers, CitationPartKind.Speaker, objections);
        if (question.Words is not { } words)
        {
            if (FaultySection(question, null) is { } unknown)
                objections.Add(unknown);
            return new CitationFinding(null, objections);
        }

        Verdict verdict = Judge(words, articles, speakers, cancellationToken);
        objections.AddRange(ToWords(question, words, verdict, mended => Judge(mended, articles, speakers, cancellationToken), cancellationToken));
        return new CitationFinding(verdict, objections);
    }

    /// <summary>The best that the sources say to other words of the same citation.</summary>
    public Verdict Judge(CitationQuestion question, string words, CancellationToken cancellationToken) => Judge(
        words, Resolve(question, question.Articles, CitationPartKind.Article, []), Resolve(question, question.Speakers, CitationPartKind.Speaker, []),
        cancellationToken);

    private IEnumerable<Objection> ToWords(
        CitationQuestion question, string words, Verdict verdict, Func<string, Verdict> ask, CancellationToken cancellationToken)
    {
        if (question.Orphan != OrphanKind.None)
        {
            if (question.Orphan == OrphanKind.Certain || verdict.Kind is not (VerdictKind.NotFound or VerdictKind.TooShort))
                yield return new Objection(CitationRules.NoSourceNamed, new CitationPart(CitationPartKind.Citation));
            if (question.Orphan == OrphanKind.Possible)
                yield break;
        }

        if (FaultySection(question, verdict) is { } section)
        {
            yield return section;
            if (section.Rule.Id == CitationRules.OtherSource.Id)
                yield break;
        }

        if (verdict.Kind == VerdictKind.SeveralSources && question.Articles.Count > 0)
            yield break;
        if (question.IsByMember && verdict.Kind is not (VerdictKind.OtherSource or VerdictKind.OtherSpeaker))
            yield break;
        if (new VerdictWording(corpus, options, question, words, verdict, ask).Describe() is { } objection)
            yield return objection;
        if (verdict is { Kind: VerdictKind.Faithful, Occurrences.Count: > 0 }
            && DisputeCheck.Find(corpus, question, verdict.Occurrences[0], cancellationToken) is { } dispute)
            yield return dispute;
    }

    /// <summary>All whom the names may mean; a name that means nothing is an objection.</summary>
    private List<int> Resolve(CitationQuestion question, IReadOnlyList<GivenName> names, CitationPartKind kind, List<Objection> objections)
    {
        bool isArticle = kind == CitationPartKind.Article;
        var all = new List<int>();
        for (int i = 0; i < names.Count; i++)
        {
            IReadOnlyList<int> meant = isArticle ? corpus.Articles.Find(names[i]) : corpus.Speakers.Find(names[i]);
            all.AddRange(meant.Except(all));
            if (meant.Count == 0 && !question.SharesNames)
            {
                string? nearest = isArticle ? corpus.Articles.Nearest(names[i]) : corpus.Speakers.Nearest(names[i]);
                objections.Add(UnknownName(names[i], isArticle ? "source" : "speaker", new CitationPart(kind, i), nearest));
            }
        }

        return all;
    }

    private static Objection UnknownName(GivenName name, string what, CitationPart part, string? nearest) => new(
        CitationRules.UnknownName,
        part,
        what,
        MessageText.Clip(name.Value),
        nearest is null ? "" : "; the nearest is “" + MessageText.Clip(nearest) + "”")
    {
        Name = nearest,
    };

    private Objection? FaultySection(CitationQuestion question, Verdict? verdict) =>
        question.Articles
            .Where(_ => verdict is not { Kind: VerdictKind.OtherSource })
            .Select((name, i) => SectionCheck.Find(corpus, name, new CitationPart(CitationPartKind.Section, i), verdict))
            .FirstOrDefault(fault => fault is not null && !(question.SharesNames && fault.Rule.Id == CitationRules.UnknownName.Id));

    /// <summary>The best that the sources say when a name may mean several: one who is meant is enough.</summary>
    private Verdict Judge(string words, List<int> articles, List<int> speakers, CancellationToken cancellationToken)
    {
        if (articles.Count <= 1 && speakers.Count <= 1)
            return Ask(articles.Count == 0 ? null : articles[0], speakers.Count == 0 ? null : speakers[0]);

        IEnumerable<int?> asked = [null];
        if (articles.Count > 0)
        {
            var holding = new HashSet<int>(articles.Count == 1 ? [] : Ask(null, null).Occurrences.Select(occurrence => occurrence.Article));
            asked = articles.OrderBy(article => holding.Contains(article) ? 0 : 1).Take(MostArticlesAsked).Select(article => (int?)article);
        }

        Verdict? best = null;
        foreach (int? article in asked)
        {
            foreach (int? speaker in speakers.Count == 0 ? [null] : speakers.Select(speaker => (int?)speaker))
            {
                Verdict verdict = Ask(article, speaker);
                if (best is null || Rank(verdict.Kind) < Rank(best.Kind))
                    best = verdict;
            }
        }

        return best!;

        Verdict Ask(int? article, int? speaker) => corpus.Check(new CitedWords(words, article, speaker), options, cancellationToken);
    }

    private static int Rank(VerdictKind kind) => kind switch
    {
        VerdictKind.Faithful => 0,
        VerdictKind.TooShort => 1,
        VerdictKind.SeveralSources => 2,
        VerdictKind.LeftOut => 2,
        VerdictKind.OutsideBody => 3,
        VerdictKind.OtherSpeaker => 4,
        VerdictKind.OtherSource => 5,
        VerdictKind.BrokenElision => 6,
        VerdictKind.NotFound => 8,
        _ => 7,
    };
}
