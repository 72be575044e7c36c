using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Quantities;

/// <summary>The numbers of a page: its figures, and its dates as far as they contradict each other.</summary>
/// <param name="Figures">In order of position.</param>
/// <param name="Findings">Weekdays and dates that do not fit.</param>
internal sealed record PageQuantities(EquatableArray<Figure> Figures, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads the paragraphs of <paramref name="page"/>, whose words of number are those of <paramref name="language"/>.</summary>
    public static PageQuantities Read(Page page, string? language, CancellationToken cancellationToken)
    {
        var numbers = NumberPlaces.In(page, language, cancellationToken);
        return new PageQuantities(FigureReader.Read(page, numbers, cancellationToken), [.. DateContradictions.Find(page, numbers, cancellationToken)]);
    }
}
