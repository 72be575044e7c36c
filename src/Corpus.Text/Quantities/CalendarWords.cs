using Corpus.Text.Language;

namespace Corpus.Text.Quantities;

/// <summary>The names of months and weekdays, to be asked with slices of a text.</summary>
internal static class CalendarWords
{
    private static readonly WordTable<int> _months = Of(Lexicon.Months);
    private static readonly WordTable<int> _weekdays = Of(Lexicon.Weekdays);

    /// <summary>The number of the month, from 1; 0 for another word.</summary>
    public static int Month(ReadOnlySpan<char> word) => _months.TryGet(word, out int month) ? month : 0;

    /// <summary>The weekday, Monday is 1; 0 for another word.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => _weekdays.TryGet(word, out int weekday) ? weekday : 0;

    private static WordTable<int> Of(Dictionary<string, int> names)
    {
        var table = new WordTable<int>();
        foreach (KeyValuePair<string, int> name in names)
            table.Set(name.Key, name.Value);

        return table;
    }
}
