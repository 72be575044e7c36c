using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Matching.Spelling;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Finds the passage with a citation's very words and numbers, written in another way: "€2.5m a year" for "€2.5 million a year".</summary>
internal sealed class SpelledSearch(IReadOnlyList<DocumentWords> documents, WordPairIndex index)
{
    /// <summary>Words before and behind a place that are read with it: numbers may have more words on one side than on the other.</summary>
    private const int Slack = 10;

    /// <summary>As many places of one number are looked at in a document.</summary>
    private const int MostPlacesOfNumber = 16;

    private const int MostPlaces = 64;

    private const string English = "en";

    private const NumberStyles Figures = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The passage near one of some places.</summary>
    /// <param name="cited">The words that no source has as they are written.</param>
    /// <param name="places">Where the first of them may stand: the document, and the word.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public NearestPassage? Find(CitedText cited, IEnumerable<(int Document, int Word)> places, CancellationToken cancellationToken)
    {
        string text = cited.Text.Substring(cited.Start, cited.End - cited.Start);
        foreach ((int document, int word) in places.Take(MostPlaces))
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentWords source = documents[document];
            int first = Math.Max(word - Slack, 0);
            int last = Math.Min(word + cited.Count + Slack, source.Count - 1);
            if (last < first)
                continue;

            int start = source.StartOf(first);
            string around = source.Text.Substring(start, source.EndOf(last) - start);
            List<SpelledWord> left = SpelledWords.Of(text, source.Language);
            List<SpelledWord> right = SpelledWords.Of(around, source.Language);
            for (int at = 0; at + left.Count <= right.Count; at++)
            {
                if (IsSaidAt(left, right, at) && !CutsUnit(right, at + left.Count, around)
                    && Compare(left, right.GetRange(at, left.Count), text, around) is { Count: > 0 } differences)
                {
                    var span = TextSpan.FromBounds(start + right[at].Start, start + right[at + left.Count - 1].End);
                    return Passage(cited, source, document, span, differences, start);
                }
            }
        }

        return null;
    }

    /// <summary>Where the citation may begin, told by the numbers that it has: in one document only when <paramref name="document"/> is given.</summary>
    public IEnumerable<(int Document, int Word)> PlacesOfNumbers(CitedText cited, int? document, CancellationToken cancellationToken)
    {
        // English does for all: the figures are the same, and most of what stands beside them.
        SpellingTable table = SpellingTable.Of(English);
        var hashes = new List<(int Hash, int Word)>();
        List<SpelledWord> words = SpelledWords.Of(cited.Text.Substring(cited.Start, cited.End - cited.Start), English);
        for (int k = 0; k < words.Count; k++)
        {
            if (ValueOf(words[k]) is decimal value)
                hashes.AddRange(table.FormsOf(value).Select(form => (WordForm.Hash(form), k)));
        }

        for (int i = document ?? 0; i <= (document ?? documents.Count - 1) && hashes.Count > 0; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach ((int hash, int word) in hashes)
            {
                foreach (int place in PlacesOf(hash, i))
                    yield return (i, Math.Max(place - word, 0));
            }
        }
    }

    private List<int> PlacesOf(int hash, int document)
    {
        var places = new List<int>();
        if (!index.MayHave(document, hash))
            return places;

        ReadOnlySpan<int> hashes = documents[document].Hashes;
        for (int from = 0; places.Count < MostPlacesOfNumber && hashes.Slice(from).IndexOf(hash) is >= 0 and var next; from += next + 1)
            places.Add(from + next);

        return places;
    }

    private static decimal? ValueOf(SpelledWord word) =>
        word.IsCounted && decimal.TryParse(word.Token.Substring(1), Figures, CultureInfo.InvariantCulture, out decimal value)
            ? Math.Abs(value)
            : null;

    // The case of the first letter may be the author's own.
    private static bool IsSaidAt(List<SpelledWord> left, List<SpelledWord> right, int at)
    {
        string first = right[at].Token;
        if (left.Count == 0 || left[0].Token != char.ToLowerInvariant(first[0]) + first.Substring(1))
            return false;
        for (int i = 1; i < left.Count; i++)
        {
            if (left[i].Token != right[at + i].Token)
                return false;
        }

        return true;
    }

    // "3.1" of "3.1%": what stands glued behind a number is a part of it. (Of "£412m" the sign may be left out.)
    private static bool CutsUnit(List<SpelledWord> right, int behind, string source) =>
        behind < right.Count && right[behind].IsCounted && right[behind].Start == right[behind - 1].Start && Characters.IsDigit(source[right[behind].Start]);

    /// <summary>The places at which the same words are written in two ways; null when the marks between the words differ, too.</summary>
    private static List<WordDifference>? Compare(List<SpelledWord> left, List<SpelledWord> right, string cited, string source)
    {
        var differences = new List<WordDifference>();
        bool wasSame = false;
        for (int i = 0; i < left.Count; i++)
        {
            string form = WordForm.Of(cited, left[i].Start, left[i].End);
            string found = WordForm.Of(source, right[i].Start, right[i].End);
            bool isSame = string.Equals(form, found, StringComparison.Ordinal)
                || (i == 0 && form.Length == found.Length && string.Equals(form, found, StringComparison.OrdinalIgnoreCase));
            if (i > 0 && isSame && wasSame && !HasSameMarks(left, right, i, cited, source))
                return null;
            if (!isSame)
                Add(differences, TextSpan.FromBounds(left[i].Start, left[i].End), TextSpan.FromBounds(right[i].Start, right[i].End));
            wasSame = isSame;
        }

        return differences;
    }

    private static bool HasSameMarks(List<SpelledWord> left, List<SpelledWord> right, int i, string cited, string source) =>
        left[i].Start < left[i - 1].End || right[i].Start < right[i - 1].End
            || Gap.Fold(cited, left[i - 1].End, left[i].Start, betweenDigits: false)
                == Gap.Fold(source, right[i - 1].End, right[i].Start, betweenDigits: false);

    // What differs side by side is one difference.
    private static void Add(List<WordDifference> differences, TextSpan cited, TextSpan source)
    {
        if (differences.Count > 0 && differences[differences.Count - 1] is var last
            && (cited.Start <= last.Cited.End + 1 || source.Start <= last.Source.End + 1))
        {
            differences[differences.Count - 1] = new WordDifference(
                TextSpan.FromBounds(last.Cited.Start, Math.Max(last.Cited.End, cited.End)),
                TextSpan.FromBounds(last.Source.Start, Math.Max(last.Source.End, source.End)));
        }
        else
        {
            differences.Add(new WordDifference(cited, source));
        }
    }

    private static NearestPassage Passage(
        CitedText cited, DocumentWords source, int document, TextSpan span, List<WordDifference> differences, int start) => new(
        document,
        span,
        source.Print(span.Start, span.End),
        differences.ConvertAll(difference => new WordDifference(
            new TextSpan(cited.Start + difference.Cited.Start, difference.Cited.Length),
            new TextSpan(start + difference.Source.Start, difference.Source.Length))),
        VerdictKind.Altered,
        IsSpelling: true);
}
