using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A part that the source has word by word.</summary>
internal sealed class LiteralPart(LiteralSearch search, CitedText cited) : CitedPart
{
    public override int WordCount => cited.Count;

    public override int Start => cited.Start;

    public override int End => cited.End;

    public override List<PassageMatch> Find(int? document, CancellationToken cancellationToken) => search.Find(cited, document, cancellationToken);

    public override PassageMatch? MatchAt(int document, int word) => LiteralSearch.Climb(search.Documents[document], document, word, cited);
}
