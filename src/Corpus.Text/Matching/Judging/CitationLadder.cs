using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Judging;

/// <summary>The rungs one after the other: what the source has literally is never taken for an editor's mark.</summary>
internal sealed class CitationLadder(IReadOnlyList<SearchableArticle> articles, LiteralSearch search)
{
    private readonly ElisionRung _elision = new(articles, new PartReader(search));

    /// <summary>Climbs until a rung has the cited words; in one document only when <paramref name="document"/> is given.</summary>
    public Climb Find(string text, int? document, MatchOptions options, CancellationToken cancellationToken)
    {
        CitedText whole = CitedText.Read(text, 0, text.Length);
        List<PassageMatch> literal = search.Find(whole, document, cancellationToken);
        if (literal.Count > 0 || !HasEditorialMarks(text, options))
            return new Climb([new LiteralPart(search, whole)], whole.Count, literal.ConvertAll(match => new FoundPassage(match)));

        List<CitedPart> parts = PartsOf(text, document, options, cancellationToken);
        List<FoundPassage> passages = parts.Count == 1
            ? parts[0].Find(document, cancellationToken).ConvertAll(match => new FoundPassage(match))
            : _elision.Find(parts, document, cancellationToken);

        return new Climb(parts, parts.Sum(part => part.WordCount), passages);
    }

    /// <summary>The citation's parts, as far as the project allows elisions.</summary>
    public List<CitedPart> PartsOf(string text, int? document, MatchOptions options, CancellationToken cancellationToken) => options.AllowElision
        ? _elision.PartsOf(text, document, options.AllowBrackets, cancellationToken)
        : [new PartReader(search).Read(text, new(0, text.Length), options.AllowBrackets)];

    private static bool HasEditorialMarks(string text, MatchOptions options) =>
        (options.AllowBrackets && text.IndexOf('[') >= 0) || (options.AllowElision && ElisionMarks.Find(text).Count > 0);
}
