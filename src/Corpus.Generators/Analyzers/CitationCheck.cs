using Corpus.Generators.Citations;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>Asks the sources about a citation: resolves the names, has the words looked up, and reports what was found.</summary>
internal sealed class CitationCheck(CitedCorpus corpus, MatchOptions options, string corpusNamespace)
{
    // An outlet may have thousands of articles. Those that have the words come first, so the bound only cuts the search for what to suggest.
    private const int MostArticlesAsked = 16;

    public IEnumerable<Diagnostic> Check(Citation citation, CancellationToken cancellationToken)
    {
        foreach (UncheckedValue value in citation.Unchecked)
            yield return NotConstant(citation, value);

        var articles = new List<int>();
        foreach (CitedName article in citation.Articles)
        {
            IReadOnlyList<int> meant = corpus.Articles.Find(article);
            articles.AddRange(meant.Except(articles));
            if (meant.Count == 0 && !citation.SharesNames)
                yield return UnknownName(citation, article, "source", "Article", corpus.Articles.Nearest(article));
        }

        var speakers = new List<int>();
        foreach (CitedName speaker in citation.Speakers)
        {
            IReadOnlyList<int> meant = corpus.Speakers.Find(speaker);
            speakers.AddRange(meant.Except(speakers));
            if (meant.Count == 0 && !citation.SharesNames)
                yield return UnknownName(citation, speaker, "speaker", "Speaker", corpus.Speakers.Nearest(speaker));
        }

        if ((citation.Text?.Value ?? WordsOf(citation.Quotation)) is not { } words)
        {
            if (FaultySection(citation, null) is { } unknown)
                yield return unknown;
            yield break;
        }

        Verdict verdict = Judge(words, articles, speakers, cancellationToken);
        if (citation.Orphan != OrphanKind.None)
        {
            if (citation.Orphan == OrphanKind.Certain || verdict.Kind is not (VerdictKind.NotFound or VerdictKind.TooShort))
                yield return Diagnostic.Create(Rules.NoSourceNamed, citation.Locate(citation.Span));
            if (citation.Orphan == OrphanKind.Possible)
                yield break;
        }

        if (FaultySection(citation, verdict) is { } section)
        {
            yield return section;
            if (section.Id == RuleIdentifiers.OtherSource)
                yield break;
        }

        if (verdict.Kind == VerdictKind.SeveralSources && citation.Article is not null)
            yield break;
        if (citation.Text is null && verdict.Kind is not (VerdictKind.OtherSource or VerdictKind.OtherSpeaker))
            yield break;
        Verdict Ask(string mended) => Judge(mended, articles, speakers, cancellationToken);
        if (verdict.Kind != VerdictKind.Faithful && HalfTyped.Is(citation, words, corpus, Ask, cancellationToken))
            yield break;
        if (new VerdictReport(corpus, options, corpusNamespace, citation, words, verdict, Ask).Describe() is { } diagnostic)
            yield return diagnostic;
        if (verdict is { Kind: VerdictKind.Faithful, Occurrences.Count: > 0 }
            && DisputeReport.Of(corpus, citation, words, verdict.Occurrences[0], cancellationToken) is { } dispute)
            yield return dispute;
    }

    private Diagnostic? FaultySection(Citation citation, Verdict? verdict) =>
        citation.Articles
            .Where(_ => verdict is not { Kind: VerdictKind.OtherSource })
            .Select(name => SectionCheck.Find(corpus, citation, name, corpus.Articles.Find(name), verdict))
            .FirstOrDefault(fault => fault is not null && !(citation.SharesNames && fault.Id == RuleIdentifiers.UnknownName));

    /// <summary>The text of a generated quotation that is cited by its member: it cannot differ, but may be given to the wrong speaker.</summary>
    private string? WordsOf((string Article, string Quote)? member)
    {
        if (member is not { } named)
            return null;

        for (int i = 0; i < corpus.Documents.Count; i++)
        {
            if (corpus.Catalogue.Articles[i].Member != named.Article)
                continue;

            Article article = corpus.Documents[i].Article;
            for (int j = 0; j < corpus.Catalogue.Articles[i].Quotes.Count && j < article.Quotes.Count; j++)
            {
                if (corpus.Catalogue.Articles[i].Quotes[j].Member == named.Quote)
                    return article.Quotes[j].Span.In(article.Text);
            }
        }

        return null;
    }

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

    private static Diagnostic NotConstant(Citation citation, UncheckedValue value)
    {
        string what = value.Role switch
        {
            CitationRole.Speaker => "speaker",
            CitationRole.Article => "source",
            _ => "text",
        };
        return value.Step is { } step
            ? Diagnostic.Create(
                Rules.NotFollowed, citation.Locate(value.Span), DiagnosticSeverity.Warning, additionalLocations: null, properties: null, what, step)
            : Diagnostic.Create(Rules.NotConstant, citation.Locate(value.Span), what);
    }

    private static Diagnostic UnknownName(Citation citation, CitedName name, string what, string named, string? nearest)
    {
        var properties = FixPropertySet.Empty;
        if (nearest is not null)
            properties = properties.Add(FixProperties.Name, nearest).Add(FixProperties.Named, named).AddIf(name.IsMember, FixProperties.IsMember, "true");

        return Diagnostic.Create(
            Rules.UnknownName,
            citation.Locate(name.Span),
            properties,
            what,
            MessageText.Clip(name.Value),
            nearest is null ? "" : "; the nearest is “" + MessageText.Clip(nearest) + "”");
    }
}
