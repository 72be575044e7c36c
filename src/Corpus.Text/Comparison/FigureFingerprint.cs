using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Quantities;

namespace Corpus.Text.Comparison;

/// <summary>A figure as it is compared: what it counts, how large it may be, and the words beside it that say of what it is told.</summary>
/// <param name="Index">Its place among the article's figures.</param>
/// <param name="Head">The counted noun, in the singular and in small letters.</param>
/// <param name="Modifiers">A hash of the noun's modifiers, in any order; 0 for none.</param>
/// <param name="Value">The value; of a range, the lower end.</param>
/// <param name="Least">The least that the text allows.</param>
/// <param name="Most">The most that the text allows.</param>
/// <param name="Before">A hash of the content word right before the number; 0 for none.</param>
/// <param name="Behind">A hash of the content word right behind the unit; 0 for none.</param>
internal readonly record struct FigureFingerprint(int Index, string Head, int Modifiers, decimal Value, decimal Least, decimal Most, int Before, int Behind)
{
    private const int MostFigures = 200;
    private const int LongestStem = 6;

    // Of so many nothing is counted, and a decimal ends not much further on.
    private const decimal Largest = 1_000_000_000_000_000_000;

    // What is said to be near may be so much off.
    internal const decimal Tolerance = 0.05m;

    // A count of thousands is of something large enough to be the same thing; below, the text must say the same of both.
    internal const decimal Distinctive = 1000;

    /// <summary>What another figure must share to be of the same thing: the noun, and for small counts the word before or behind it. 0 for nothing.</summary>
    internal (ulong First, ulong Second) Told
    {
        get
        {
            ulong head = WordHashes.Add(WordHashes.Start, Head);
            if (Value >= Distinctive)
                return (head, 0);
            return (Before == 0 ? 0 : unchecked(head + (ulong)Before), Behind == 0 ? 0 : unchecked(head - (ulong)Behind));
        }
    }

    /// <summary>Whether the text sets a limit on one side only.</summary>
    internal bool IsOpen => Most == decimal.MaxValue || Least == 0;

    internal static EquatableArray<FigureFingerprint> Of(Article article, CancellationToken cancellationToken)
    {
        var prints = new List<FigureFingerprint>();
        int passage = 0;
        for (int i = 0; i < article.Figures.Count && prints.Count < MostFigures; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Figure figure = article.Figures[i];
            while (passage < article.Passages.Count && article.Passages[passage].Span.End <= figure.Span.Start)
                passage++;
            if (passage < article.Passages.Count && article.Passages[passage] is { Region: Region.Body } body
                && Of(article.Text, body.Span, figure, i) is { } print)
                prints.Add(print);
        }

        return prints.ToEquatableArray();
    }

    // Shares, money, lengths and times are of too many things to be compared by their unit.
    private static FigureFingerprint? Of(string text, TextSpan body, Figure figure, int index)
    {
        string[] unit = figure.Unit.Split(' ');
        string head = Singular(unit[unit.Length - 1]);
        const FigureClasses Measured = FigureClasses.Currency | FigureClasses.CurrencyCode | FigureClasses.Abbreviation
            | FigureClasses.Time | FigureClasses.Percent | FigureClasses.Points;
        FigureClasses classes = Lexicon.FigureOf(head.AsSpan()) | Lexicon.FigureOf(unit[unit.Length - 1].AsSpan());
        bool isPerson = ((Lexicon.ClassesOf(head.AsSpan()) | Lexicon.ClassesOf(unit[unit.Length - 1].AsSpan())) & WordClasses.PersonNoun) != 0;
        bool isMeasured = (classes & Measured) != 0 || (!isPerson && (classes & FigureClasses.Measure) != 0);
        if (isMeasured || figure.Value is < 2 or > Largest || head.Length < 3 || !char.IsLetter(head[0]))
            return null;

        int modifiers = 0;
        for (int i = 0; i < unit.Length - 1; i++)
            modifiers = unchecked(modifiers + WordForm.Hash(unit[i]));

        var words = new ParagraphWords(text) { Paragraph = body };
        int start = figure.Span.Start;
        Hedges.Before(words, ref start);
        (decimal least, decimal most) = Limits(figure);
        return new FigureFingerprint(
            index,
            head,
            modifiers,
            figure.Value,
            least,
            most,
            words.Before(start) is { HasStop: false } before ? Content(text, before) : 0,
            Content(text, Predicate(words, Math.Max(figure.Span.End, figure.UnitSpan.End))));
    }

    // What is counted is counted in whole ones: more than 100 is 101 and more.
    private static (decimal Least, decimal Most) Limits(Figure figure)
    {
        decimal top = figure.UpTo ?? figure.Value;
        decimal slack = figure.Approximate && top < decimal.MaxValue / 2 ? figure.Value * Tolerance : 0;
        decimal most = figure.Bound switch
        {
            FigureBound.AtMost => top,
            FigureBound.LessThan => top - 1,
            FigureBound.AtLeast or FigureBound.MoreThan when !figure.Approximate => decimal.MaxValue,
            _ => top + slack,
        };
        decimal least = figure.Bound switch
        {
            FigureBound.AtLeast => figure.Value,
            FigureBound.MoreThan => figure.Value + 1,
            FigureBound.AtMost or FigureBound.LessThan when !figure.Approximate => 0,
            _ => figure.Value - slack,
        };
        return (least, most);
    }

    // "were killed" is told of the figure as "killed" is.
    private static NearWord Predicate(ParagraphWords words, int at)
    {
        NearWord word = words.After(at);
        while ((word.Classes & WordClasses.Auxiliary) != 0 || word.Has(FigureClasses.OnlyAdverb))
            word = words.After(word.Span.End);
        return word;
    }

    private static int Content(string text, NearWord word) =>
        word.IsNone || word.EndsPhrase || word.Has(FigureClasses.Definite | FigureClasses.OnlyAdverb)
            || (word.Classes & (WordClasses.Determiner | WordClasses.NeverName)) != 0 ? 0
        : WordForm.Hash(text, word.Span.Start, Math.Min(word.Span.End, word.Span.Start + LongestStem)) | 1;

    private static string Singular(string noun)
    {
        string lower = noun.ToLowerInvariant();
        return lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? lower.Substring(0, lower.Length - 3) + "y"
            : lower.EndsWith("s", StringComparison.Ordinal) && !lower.EndsWith("ss", StringComparison.Ordinal) && lower.Length > 3
                ? lower.Substring(0, lower.Length - 1)
            : lower;
    }
}
