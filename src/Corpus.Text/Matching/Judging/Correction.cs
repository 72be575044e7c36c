using Corpus.Text.Language;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>Says what a citation should read, when no rung has it as it reads.</summary>
internal sealed class Correction(
    IReadOnlyList<DocumentWords> documents, CitationLadder ladder, NearestSearch search, SpelledSearch spelled, PassagePlacing placing)
{
    /// <summary>How many times as unlike the passage of the named article must be for another one to be shown.</summary>
    private const int MuchNearer = 4;

    /// <summary>Words between two others that may have been dropped from a short citation; with more between them they stand together by chance.</summary>
    private const int MostDroppedWords = 8;

    /// <summary>A citation of up to so many words is looked for by its numbers, too: of "84 million dollars" only one word may stand in the source.</summary>
    private const int MostWordsByNumber = 16;

    /// <summary>The verdict on an elision, a bracket or a full stop that hides what the sentence turns on: the hidden words are put back.</summary>
    public Verdict OfLoss(CitedWords cited, LadderResult climb, MatchOptions options, CancellationToken cancellationToken)
    {
        FoundPassage found = climb.Passages.OrderBy(passage => placing.Place(passage, cited.Speaker).Attribution).ThenBy(passage => passage.Lost).First();
        string corrected = WithHiddenWords(cited.Text, climb.Parts, found);
        if (!IsFaithful(corrected, found.Document, options, cancellationToken))
            corrected = documents[found.Document].Print(SpanOf(found).Start, SpanOf(found).End);
        return new Verdict
        {
            Kind = found.Lost == Loss.Number ? VerdictKind.NumberAltered : VerdictKind.MeaningAltered,
            Occurrences = new[] { placing.OccurrenceOf(found.Document, SpanOf(found)) }.ToEquatableArray(),
            SourceWords = corrected,
            Differences = found.Losses
                .Where(place => place.Loss > Loss.Words)
                .Select(place => new WordDifference(place.Cited, place.Source))
                .ToEquatableArray(),
        };
    }

    /// <summary>The verdict on a short citation whose words stand in one sentence in order,
    /// some left out between them without dots; null when they do not.</summary>
    public Verdict? OfDroppedWords(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        CitedText words = CitedText.Read(cited.Text, 0, cited.Text.Length);
        for (int cut = 1; cut < words.Count && words.Count <= NearestSearch.ShortCitation; cut++)
        {
            LadderResult climb = ladder.FindInTwo(cited.Text, words.Words[cut].Start, cited.Article, cancellationToken);
            List<FoundPassage> near = climb.Passages.FindAll(IsOneSentence);
            if (near.Count == 0)
                continue;

            FoundPassage found = near[0];
            DocumentWords source = documents[found.Document];
            TextSpan dropped = TextSpan.FromBounds(source.StartOf(found.Parts[0].Last + 1), source.EndOf(found.Parts[1].First - 1));
            var place = new LossPlace(found.Lost == Loss.None ? Loss.Words : found.Lost, new TextSpan(words.Words[cut].Start, 0), dropped);
            Verdict verdict = OfLoss(cited, climb with { Passages = [found with { Losses = [place] }] }, options, cancellationToken);
            return verdict with
            {
                Kind = found.Lost == Loss.Meaning ? VerdictKind.MeaningAltered : VerdictKind.Altered,
                Differences = new[] { new WordDifference(place.Cited, dropped) }.ToEquatableArray(),
            };
        }

        return null;
    }

    private bool IsOneSentence(FoundPassage found)
    {
        for (int word = found.Parts[0].Last; word < found.Parts[1].First; word++)
        {
            if (SentenceEnd.IsBehind(documents[found.Document], word))
                return false;
        }

        return found.Parts[1].First - found.Parts[0].Last is > 1 and <= MostDroppedWords;
    }

    private string WithHiddenWords(string text, IReadOnlyList<CitedPart> parts, FoundPassage found)
    {
        DocumentWords source = documents[found.Document];
        TextSpan whole = SpanOf(found);
        int start = Math.Min(whole.Start, found.Losses.Min(place => place.Source.Start));
        int end = Math.Max(whole.End, found.Losses.Max(place => place.Source.End));
        var pieces = new ElidedWords(text);
        for (int i = 0; i < found.Parts.Count; i++)
        {
            int from = i == 0 ? start : source.StartOf(found.Parts[i].First);
            int to = i == found.Parts.Count - 1 ? end : source.EndOf(found.Parts[i].Last);
            bool joins = i > 0 && found.Losses.Any(place => place.Source.Start > whole.Start && place.Source.End < from
                && place.Source.Start >= source.EndOf(found.Parts[i - 1].Last));
            pieces.Add(parts[i].Start, source, TextSpan.FromBounds(from, to), joins);
        }

        int first = WordScanner.Next(text, 0, text.Length);
        bool beginsElided = ElisionMarks.Find(text) is { Count: > 0 } marks && marks[0].End <= first;
        return (beginsElided ? text.Substring(0, first) : "") + pieces;
    }

    /// <summary>The verdict on an elided citation all of whose parts are in the sources,
    /// but not in this order in one section; null when a part is in none.</summary>
    public Verdict? OfBrokenElision(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        if (!options.AllowElision || ElisionMarks.Find(cited.Text).Count == 0)
            return null;

        List<CitedPart> parts = ladder.PartsOf(cited.Text, null, options, cancellationToken);
        if (parts.Count < 2)
            return null;

        var places = new List<Occurrence>();
        Rung rung = Rung.Elision;
        foreach (CitedPart part in parts)
        {
            List<PassageMatch> matches = part.Find(cited.Article, cancellationToken);
            if (matches.Count == 0)
                matches = part.Find(null, cancellationToken);
            if (matches.Count == 0)
                return null;

            // The place in the article where the other parts are, if there is one.
            PassageMatch match = matches.Find(candidate => places.Count > 0 && candidate.Document == places[0].Article) is { Last: > 0 } near
                ? near
                : matches[0];
            places.Add(placing.OccurrenceOf(match.Document, SpanOf(new FoundPassage(match))));
            if (match.Rung > rung)
                rung = match.Rung;
        }

        return new Verdict { Kind = VerdictKind.BrokenElision, Rung = rung, Occurrences = places.ToEquatableArray() };
    }

    /// <summary>The verdict on words that differ from the passage nearest to them; null when none is near.</summary>
    public Verdict? OfWords(CitedWords cited, MatchOptions options, CancellationToken cancellationToken)
    {
        if (!options.AllowBrackets)
            return OfWords(cited, new EditorialText(cited.Text, allowBrackets: false), options, cancellationToken);

        // Brackets that the source itself has are its words; only where it has none are they an editor's.
        List<Bracket> brackets = Bracket.Find(cited.Text, 0, cited.Text.Length);
        if (brackets.Count > 0 && OfWords(cited, new EditorialText(cited.Text, allowBrackets: false), options, cancellationToken) is { } asPrinted
            && asPrinted.Differences.All(difference => IsInBracketOfSource(asPrinted, difference)
                || !brackets.Exists(bracket => difference.Cited.Start < bracket.Span.End && difference.Cited.End > bracket.Span.Start)))
        {
            return asPrinted;
        }

        return OfWords(cited, new EditorialText(cited.Text, allowBrackets: true), options, cancellationToken);
    }

    private bool IsInBracketOfSource(Verdict verdict, WordDifference difference)
    {
        string text = documents[verdict.Occurrences[0].Article].Text;
        int open = text.AsSpan(0, difference.Source.Start).LastIndexOf('[');
        return open >= 0 && difference.Source.Start - open <= Bracket.LongestContent && text.IndexOf(']', open, difference.Source.Start - open) < 0;
    }

    private Verdict? OfWords(CitedWords cited, EditorialText bare, MatchOptions options, CancellationToken cancellationToken)
    {
        List<TextSpan> parts = options.AllowElision ? ElidedCitation.Split(bare.Text) : [new(0, bare.Text.Length)];
        if (parts.Count == 0)
            return null;

        // Sentences that are each somewhere, but not one after the other, are led back to their places one by one.
        return Correct(cited, bare, parts, options, cancellationToken)
            ?? (parts.Count < 2 ? null : Correct(cited with { Article = null }, bare, [new(0, bare.Text.Length)], options, cancellationToken))
            ?? (CitedSentences.Split(bare.Text) is { Count: > 1 } sentences ? Correct(cited, bare, sentences, options, cancellationToken) : null);
    }

    private Verdict? Correct(CitedWords named, EditorialText bare, List<TextSpan> parts, MatchOptions options, CancellationToken cancellationToken)
    {
        CitedText[] cited = [.. parts.Select(part => CitedText.Read(bare.Text, part.Start, part.End)).Where(part => part.Count > 0)];
        if (cited.Length == 0)
            return null;

        // The longest part says which article is meant; the others are looked for there.
        CitedText longest = cited.OrderByDescending(part => part.Count).First();
        if (Nearest(longest, named, cancellationToken) is not { } main)
            return null;

        CitedWords there = named with { Article = main.Document };
        NearestPassage?[] found = [.. cited.Select(part => part == longest ? main : Nearest(part, there, cancellationToken))];
        DocumentWords source = documents[main.Document];
        var words = new ElidedWords(bare.Text);
        var differences = new List<WordDifference>();
        VerdictKind kind = VerdictKind.Altered;
        bool isSpelling = true;
        int matched = 0;
        for (int i = 0; i < cited.Length; i++)
        {
            if (found[i] is not { } passage)
            {
                isSpelling = false;
                differences.Add(new WordDifference(bare.Original(Words(cited[i])), new TextSpan(main.Span.Start, 0)));
                continue;
            }

            matched += cited[i].Count;
            words.Add(cited[i].Start, passage.Words);
            foreach (WordDifference difference in passage.Differences)
                differences.Add(difference with { Cited = bare.Original(difference.Cited) });
            if (passage.Kind > kind)
                kind = passage.Kind;
            isSpelling &= passage.IsSpelling || passage.Differences.Count == 0;
        }

        if (matched * 2 < cited.Sum(part => part.Count))
            return null;

        // The parts themselves may be right and their order wrong: then only one of them can be offered.
        string corrected = words.ToString();
        if (!IsFaithful(corrected, main.Document, options, cancellationToken))
            corrected = main.Words;
        isSpelling &= differences.Count > 0;
        if (differences.Count == 0)
            differences.Add(new WordDifference(bare.Original(Words(cited[0])), main.Span));
        return new Verdict
        {
            Kind = kind,
            IsSpelling = isSpelling,
            Occurrences = new[] { placing.OccurrenceOf(main.Document, main.Span) }.ToEquatableArray(),
            SourceWords = corrected,
            Differences = differences.ToEquatableArray(),
        };
    }

    private bool IsFaithful(string words, int document, MatchOptions options, CancellationToken cancellationToken) =>
        ladder.Find(words, document, options, cancellationToken).Passages.Exists(passage => passage.Lost == Loss.None);

    /// <summary>The nearest passage: of the named article, unless another one has the words almost as cited;
    /// and of equally near ones the named speaker's.</summary>
    private NearestPassage? Nearest(CitedText cited, CitedWords named, CancellationToken cancellationToken)
    {
        bool IsPreferred(int document, int word) => named.Speaker is int speaker && placing.IsSpokenBy(document, word, speaker);
        (int Document, WordAlignment Alignment)? found = search.Find(cited, named.Article, IsPreferred, cancellationToken);
        if (named.Article is not null && (found is null || found.Value.Alignment.Cost > MuchNearer)
            && search.Find(cited, null, IsPreferred, cancellationToken) is { } other
            && (found is null || other.Alignment.Cost * MuchNearer < found.Value.Alignment.Cost))
        {
            found = other;
        }

        NearestPassage? passage = found is { } nearest
            ? PassageComparison.Compare(cited, documents[nearest.Document], nearest.Document, nearest.Alignment)
            : null;
        if (passage is { IsSpelling: true })
            return passage;

        // An alignment counts words, and the same number may have one word or three.
        IEnumerable<(int, int)> places = found is { } around ? [(around.Document, around.Alignment.FirstWord)] : [];
        if (cited.Count <= NearestSearch.ShortCitation)
            places = places.Concat(search.Candidates(cited, named.Article));
        if (cited.Count <= MostWordsByNumber)
            places = places.Concat(spelled.PlacesOfNumbers(cited, named.Article, cancellationToken));
        return spelled.Find(cited, places, cancellationToken) ?? passage;
    }

    private TextSpan SpanOf(FoundPassage found) =>
        TextSpan.FromBounds(documents[found.Document].StartOf(found.First), documents[found.Document].EndOf(found.Last));

    private static TextSpan Words(CitedText cited) => TextSpan.FromBounds(cited.Words[0].Start, cited.Words[cited.Count - 1].End);
}
