using Corpus.Text.Language;
using Corpus.Text.Language.Lexicon;
using Corpus.Text.Pages;

namespace Corpus.Text.Quantities;

/// <summary>The table of the words that stand beside numbers, and the names of the months, read once.</summary>
internal static class FigureWords
{
    private static readonly WordTable<FigureTraits> _words = Read();

    /// <summary>What the table says of <paramref name="word"/>.</summary>
    public static FigureTraits Of(ReadOnlySpan<char> word) => _words.TryGet(word, out FigureTraits traits) ? traits : FigureTraits.None;

    /// <summary>As above, with the <see cref="WordHash"/> of the word.</summary>
    public static FigureTraits Of(ReadOnlySpan<char> word, uint hash) => _words.TryGet(word, hash, out FigureTraits traits) ? traits : FigureTraits.None;

    private static WordTable<FigureTraits> Read()
    {
        var words = new WordTable<FigureTraits>();
        foreach (string[] row in Table.Rows("figure_words.tsv"))
            words.Set(row[0], (FigureTraits)Enum.Parse(typeof(FigureTraits), row[1].Replace(' ', ',')));
        foreach (string month in Lexicon.Months.Keys)
            words.Set(month, FigureTraits.Month | (words.TryGet(month.AsSpan(), out FigureTraits traits) ? traits : FigureTraits.None));

        return words;
    }
}
