using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Reads parts of citations, with an editor's brackets where the project allows them.</summary>
internal sealed class PartReader(LiteralSearch search)
{
    public CitedPart Read(string text, TextSpan span, bool allowBrackets)
    {
        List<Bracket> brackets = allowBrackets ? Bracket.Find(text, span.Start, span.End) : [];
        return brackets.Count > 0
            ? new BracketedPart(search, text, span.Start, span.End, brackets)
            : new LiteralPart(search, CitedText.Read(text, span.Start, span.End));
    }
}
