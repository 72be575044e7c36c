using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.People;

/// <summary>The turns of a text in which people talk behind labels, without marks around what they say: "LLEWELLYN: There was none."</summary>
internal sealed class Transcript
{
    // One name before a colon is a label of many kinds; people who talk take turns.
    private const int FewestTurns = 3;

    private const int LongestLabel = 60;

    private const int MostWordsOfLabel = 6;

    // More do not talk with each other.
    private const int MostPeople = 200;

    private readonly List<Turn> _turns = [];

    /// <summary>Reads the labels of a text; a text that is no transcript has none.</summary>
    public Transcript(string text, CancellationToken cancellationToken = default)
    {
        // From colon to colon, which are few: a label ends at the first one of its line.
        int end = 0;
        for (int colon = text.IndexOf(':'); colon >= 0; colon = end < text.Length ? text.IndexOf(':', end) : -1)
        {
            int start = text.AsSpan(end, colon - end).LastIndexOfAny('\r', '\n') + 1 + end;
            Line line = Line.Read(text, start, text.Length, 1, cancellationToken);
            end = line.Span.End;
            if (colon - line.Content.Start < LongestLabel && LabelOf(line.Content.In(text)) is { } label)
                _turns.Add(new Turn(line.Content.Start, label));
        }

        if (_turns.Count < FewestTurns || _turns.TrueForAll(turn => turn.Label == _turns[0].Label))
            _turns.Clear();
    }

    /// <summary>
    /// Who is named by a label, each once: a title or a first name says that a label is somebody's, which "Results:" and "NOTE:" are not. Where nobody talks
    /// twice the labels are those of a list: "Anna Berg: violin".
    /// </summary>
    public IEnumerable<Speaker> Speakers()
    {
        if (_turns.Count == 0)
            return [];
        int labels = _turns.Select(turn => turn.Label).Distinct(StringComparer.Ordinal).Count();
        return labels == _turns.Count || labels > MostPeople ? [] : _turns
            .Where(turn => IsPerson(turn.Label))
            .GroupBy(turn => NameIn(turn.Label), StringComparer.OrdinalIgnoreCase)
            .Select(turns => new Speaker(turns.Key, null, turns.Select(turn => turn.Label).Distinct(StringComparer.Ordinal).ToEquatableArray()));
    }

    /// <summary>Who talks at an offset, as the label has it; null before the first turn, and in any other text.</summary>
    public string? LabelAt(int offset)
    {
        int low = 0;
        int high = _turns.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_turns[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : _turns[low - 1].Label;
    }

    /// <summary>Whether a label is the name of a speaker, whole or the last of it, with a title or without.</summary>
    public static bool Names(string label, Speaker speaker)
    {
        string name = NameIn(label);
        string whole = speaker.Name;
        return string.Equals(name, whole, StringComparison.OrdinalIgnoreCase)
            || (whole.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) && name.Length > 1);
    }

    // Without the titles before it: "MS. VANTERPOOL", "SELECTMAN PATRICK OYELARAN".
    private static string NameIn(string label)
    {
        string[] words = Words(label);
        int first = FirstName(words);
        return string.Join(" ", words.Skip(first > 0 ? first : TitlesIn(words)));
    }

    private static bool IsPerson(string label) => TitlesIn(Words(label)) > 0 || FirstName(Words(label)) >= 0;

    private static string[] Words(string label) => label.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static int TitlesIn(string[] words)
    {
        int titles = 0;
        while (titles + 1 < words.Length && Titles.IsTitle(words[titles]))
            titles++;
        return titles;
    }

    // One that a last name follows; -1 when there is none.
    private static int FirstName(string[] words) =>
        Array.FindIndex(words, 0, words.Length - 1, word => Lexicon.ClassesOf(word.ToLowerInvariant().AsSpan()).HasFlag(WordClasses.FirstName));

    // "MR ODELL (Treasurer):", "Gwen Llewellyn, engineer:": every word of the name begins with a capital.
    private static string? LabelOf(string line)
    {
        int colon = line.IndexOf(':', 0, Math.Min(line.Length, LongestLabel));
        if (colon < 2 || colon + 1 >= line.Length || !Characters.IsSpace(line[colon + 1]))
            return null;

        int end = line.IndexOfAny(['(', ',', '['], 0, colon);
        string name = line.Substring(0, end > 0 ? end : colon).Trim();
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWordsOfLabel && words.All(word => char.IsUpper(word[0])) ? name : null;
    }

    /// <summary>Where somebody begins to talk, and under which label.</summary>
    private sealed record Turn(int Start, string Label);
}
