using Corpus.Generators.Analyzers;
using Corpus.Generators.Sources;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Wording;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>The quotations that may be cited at a place: those that the rules for citations accept there, the articles' own before those beside them.</summary>
internal sealed class QuotationOffers(CompletionPlace place, CitedCorpus corpus, MatchOptions options)
{
    private readonly IReadOnlyList<int> _articles = place.Article is { } article ? corpus.Articles.Find(article) : [];
    private readonly IReadOnlyList<int> _speakers = place.Speaker is { } speaker ? corpus.Speakers.Find(speaker) : [];
    private readonly string _before = MessageText.OneLine(place.Before).TrimStart(' ');

    public IEnumerable<Offer> Fitting(string typed, CancellationToken cancellationToken)
    {
        var outside = new List<Offer>();
        foreach (OfferedQuotation quotation in OfferedQuotations.Of(corpus))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((_articles.Count > 0 && !_articles.Contains(quotation.Article)) || Rest(quotation.Words) is not { Length: > 0 } rest
                || place.Form!.Write(rest) is not { } written || !new Offer(written, "", "").Fits(typed))
            {
                continue;
            }

            Verdict verdict = corpus.Check(
                new CitedWords(quotation.Words, _articles.Count > 0 ? quotation.Article : null, _speakers.Count == 1 ? _speakers[0] : null),
                options,
                cancellationToken);
            if (verdict.Kind is VerdictKind.Faithful or VerdictKind.SeveralSources)
                yield return Shown(quotation, written, region: null);
            else if (verdict is { Kind: VerdictKind.OutsideBody, Occurrences.Count: > 0 })
                outside.Add(Shown(quotation, written, new SourcePlace(corpus.Citable, verdict.Occurrences[0]).RegionName));
        }

        foreach (Offer offer in outside)
            yield return offer;
    }

    /// <summary>What is still to be written when the words before the place have been; null when they are others.</summary>
    private string? Rest(string words)
    {
        if (_before.Length == 0)
            return words;

        int start = words.IndexOf(_before, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;

        string rest = words.Substring(start + _before.Length);
        return char.IsWhiteSpace(place.Before[place.Before.Length - 1]) ? rest.TrimStart(' ') : rest;
    }

    private Offer Shown(OfferedQuotation quotation, string written, string? region)
    {
        SourceDocument document = corpus.Documents[quotation.Article];
        Article article = document.Article;
        Quote quote = article.Quotes[quotation.Quote];
        string path = document.Item.Path;
        string speaker = quote.Speaker ?? quote.Mention ?? "nobody named";
        string source = $"{speaker}, {article.Outlet ?? article.Title ?? path}";
        string place = article.Title is { } title ? $"{title}, {path}" : path;
        string details = FormattableString.Invariant($"“{quotation.Words}”\n{speaker}\n{place}, line {quote.Line}");
        return region is null
            ? new Offer(written, source, details)
            : new Offer(written, $"only in the {region}: {source}", $"{details}\nonly in the {region}", IsLast: true);
    }
}
