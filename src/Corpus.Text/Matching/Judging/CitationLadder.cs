using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>The rungs one after the other: what the source has literally is never taken for an editor's mark.</summary>
internal sealed class CitationLadder(IReadOnlyList<SearchableArticle> articles, LiteralSearch search)
{
    private readonly ElisionRung _elision = new(articles, new PartReader(search));

    /// <summary>Climbs until a rung has the cited words; in one document only when <paramref name="document"/> is given.</summary>
    public LadderResult Find(string text, int? document, MatchOptions options, CancellationToken cancellationToken)
    {
        CitedText whole = CitedText.Read(text, 0, text.Length);
        List<PassageMatch> literal = search.Find(whole, document, cancellationToken);
        var edges = new CitationEdges(text, options.AllowElision);
        if (literal.Count > 0 || !HasEditorialMarks(text, options))
            return new LadderResult([new LiteralPart(search, whole)], whole.Count, literal.ConvertAll(match => AtEdges(edges, new FoundPassage(match))));

        List<CitedPart> parts = PartsOf(text, document, options, cancellationToken);
        List<FoundPassage> passages = parts.Count == 1
            ? parts[0].Find(document, cancellationToken).ConvertAll(match => new FoundPassage(match))
            : _elision.Find(parts, document, cancellationToken);

        return new LadderResult(parts, parts.Sum(part => part.WordCount), passages.ConvertAll(passage => AtEdges(edges, passage)));
    }

    /// <summary>The citation's parts, as far as the project allows elisions.</summary>
    public List<CitedPart> PartsOf(string text, int? document, MatchOptions options, CancellationToken cancellationToken) => options.AllowElision
        ? _elision.PartsOf(text, document, options.AllowBrackets, cancellationToken)
        : [new PartReader(search).Read(text, new(0, text.Length), options.AllowBrackets)];

    /// <summary>The passages that have all of a citation's words in order, but others between the two parts into which it is cut.</summary>
    public LadderResult FindInTwo(string text, int cut, int? document, CancellationToken cancellationToken)
    {
        var reader = new PartReader(search);
        List<CitedPart> parts =
        [
            reader.Read(text, TextSpan.FromBounds(0, cut), allowBrackets: false),
            reader.Read(text, TextSpan.FromBounds(cut, text.Length), allowBrackets: false),
        ];
        return new LadderResult(parts, parts.Sum(part => part.WordCount), _elision.Find(parts, document, cancellationToken));
    }

    private FoundPassage AtEdges(CitationEdges edges, FoundPassage passage)
    {
        // Behind a bracket that replaces words the citation ends with the last of these.
        DocumentWords source = articles[passage.Document].Words;
        int end = passage.Losses.Count == 0 ? 0 : passage.Losses.Max(place => place.Source.End);
        int last = end > source.EndOf(passage.Last) ? source.WordAt(end) - 1 : passage.Last;
        LossPlace[] losses = [.. edges.LossesIn(source, passage.First, last)];
        return losses.Length == 0 ? passage : passage with { Losses = [.. passage.Losses.Concat(losses).OrderBy(place => place.Cited.Start)] };
    }

    private static bool HasEditorialMarks(string text, MatchOptions options) =>
        (options.AllowBrackets && text.IndexOf('[') >= 0) || (options.AllowElision && ElisionMarks.Find(text).Count > 0);
}
