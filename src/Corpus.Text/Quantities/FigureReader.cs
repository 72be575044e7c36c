using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Syntax;

namespace Corpus.Text.Quantities;

/// <summary>Finds the numbers in headline, body and captions, and what they count.</summary>
/// <remarks>
/// A number without anything that it counts is no figure, and neither is one that names or dates:
/// ordinals, years, times of day, scores, versions, sections, markers of lists.
/// The number of a compound counts its noun ("a 68-page report", "a 17-year-old"): an age is a fact that a citation may get wrong like any other.
/// </remarks>
internal static class FigureReader
{
    /// <summary>The figures of <paramref name="page"/> in order.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EquatableArray<Figure> Read(Page page, CancellationToken cancellationToken = default) =>
        Read(page, NumberPlaces.In(page, PageLanguage.Of(page), cancellationToken), cancellationToken);

    internal static EquatableArray<Figure> Read(Page page, NumberPlaces places, CancellationToken cancellationToken)
    {
        var finder = new FigureFinder(page, places, cancellationToken);
        foreach (NumberPlaces.InParagraph paragraph in places.Paragraphs)
            finder.Find(paragraph);

        return finder.Figures.ToEquatableArray();
    }
}
