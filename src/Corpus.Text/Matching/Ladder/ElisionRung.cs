using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>The same but for what an ellipsis leaves out: every part, in order, in one article and one section of it.</summary>
internal sealed class ElisionRung(IReadOnlyList<SearchableArticle> articles, PartReader reader)
{
    /// <summary>What an elision may leave out, in UTF-16 code units of the source.</summary>
    private const int LongestElision = 1500;

    /// <summary>Fewer words than this between dots prove nothing.</summary>
    private const int FewestWords = 2;

    private const int MostPartsBesideOneWord = 3;

    /// <summary>Ways to lay the parts that are tried, in a text that repeats itself, before the search is given up.</summary>
    private const int MostTries = 20_000;

    /// <summary>The parts of a citation: cut at its elisions, but not where a source itself has the dots.</summary>
    public List<CitedPart> PartsOf(string text, int? document, bool allowBrackets, CancellationToken cancellationToken)
    {
        List<TextSpan> spans = ElidedCitation.Split(text);
        var parts = new List<CitedPart>();
        for (int i = 0; i < spans.Count;)
        {
            CitedPart part = reader.Read(text, spans[i], allowBrackets);
            int next = i + 1;
            for (; next < spans.Count; next++)
            {
                CitedPart longer = reader.Read(text, TextSpan.FromBounds(spans[i].Start, spans[next].End), allowBrackets);
                if (longer.Find(document, cancellationToken).Count == 0)
                    break;
                part = longer;
            }

            parts.Add(part);
            i = next;
        }

        return parts;
    }

    /// <summary>Every passage that has all parts in order; of one document only when <paramref name="document"/> is given.</summary>
    public List<FoundPassage> Find(List<CitedPart> parts, int? document, CancellationToken cancellationToken)
    {
        // A part of one word proves nothing, but shows what was left out beside it: "We … raise the rent" from "We cannot raise the rent".
        var passages = new List<FoundPassage>();
        bool proves = parts.TrueForAll(part => part.WordCount >= FewestWords);
        if (!proves && parts.Count > MostPartsBesideOneWord)
            return passages;

        // The rarest part leads to the few places where the others can be.
        List<PassageMatch>? places = null;
        int rarest = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].WordCount < FewestWords)
                continue;
            List<PassageMatch> found = parts[i].Find(document, cancellationToken);
            if (places is null || found.Count < places.Count)
                (places, rarest) = (found, i);
            if (found.Count == 0)
                return passages;
        }

        int tries = 0;
        foreach (PassageMatch place in places ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var chain = new PassageMatch[parts.Count];
            chain[rarest] = place;
            if (Extend(parts, chain, rarest, -1, ref tries) && Extend(parts, chain, rarest, 1, ref tries) && Join(parts, chain) is var passage
                && (proves || passage.Lost == Loss.Meaning))
            {
                passages.Add(passage);
            }
        }

        return passages;
    }

    /// <summary>Lays the parts on one side of a part that is laid, the nearest places first.</summary>
    private bool Extend(List<CitedPart> parts, PassageMatch[] chain, int laid, int step, ref int tries)
    {
        int index = laid + step;
        if (index < 0 || index >= parts.Count)
            return true;

        DocumentWords source = articles[chain[laid].Document].Words;
        int edge = step > 0 ? chain[laid].Last : chain[laid].First;
        int farthest = LongestElision + (step > 0 ? 0 : 2 * (parts[index].End - parts[index].Start));
        for (int word = edge + step; word >= 0 && word < source.Count && tries < MostTries; word += step)
        {
            if (Math.Abs(source.StartOf(word) - source.StartOf(edge)) > farthest + 100)
                return false;

            tries++;
            if (parts[index].MatchAt(chain[laid].Document, word) is not { } match)
                continue;
            (PassageMatch left, PassageMatch right) = step > 0 ? (chain[laid], match) : (match, chain[laid]);
            if (!Follows(source, left, right))
                continue;

            chain[index] = match;
            if (Extend(parts, chain, index, step, ref tries))
                return true;
        }

        return false;
    }

    private bool Follows(DocumentWords source, PassageMatch left, PassageMatch right)
    {
        if (right.First <= left.Last)
            return false;

        int start = source.EndOf(left.Last);
        int end = source.StartOf(right.First);
        return end - start <= LongestElision
            && !SectionBreaks.IsBetween(source, articles[left.Document].Regions, start, end)
            && articles[left.Document].Regions.IsBody(start - 1) == articles[left.Document].Regions.IsBody(end);
    }

    private FoundPassage Join(List<CitedPart> parts, PassageMatch[] chain)
    {
        DocumentWords source = articles[chain[0].Document].Words;
        List<LossPlace> losses = [.. chain[0].Losses ?? []];
        for (int i = 1; i < chain.Length; i++)
        {
            if (DroppedWords.TurnMeaning(source, chain[i - 1].Last, chain[i].First))
            {
                TextSpan dropped = TextSpan.FromBounds(source.StartOf(chain[i - 1].Last + 1), source.EndOf(chain[i].First - 1));
                losses.Add(new LossPlace(Loss.Meaning, TextSpan.FromBounds(parts[i - 1].End, parts[i].Start), dropped));
            }

            losses.AddRange(chain[i].Losses ?? []);
        }

        Rung rung = chain.Max(match => match.Rung);
        return new FoundPassage(chain[0].Document, [.. chain.Select(match => (match.First, match.Last))], rung > Rung.Elision ? rung : Rung.Elision, losses);
    }
}
