using System.Globalization;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Quantities;

namespace Corpus.Text.Tests.Quantities;

/// <summary>The figures of an invented paragraph, in short.</summary>
internal static class ReadFigures
{
    /// <summary>A page that is one paragraph.</summary>
    public static Page Page(string text, Region region = Region.Body, DateTime? published = null) => new()
    {
        Text = text,
        Paragraphs = [new Paragraph(region, 1, new TextSpan(0, text.Length))],
        Passages = new[] { new Passage(region, new TextSpan(0, text.Length)) }.ToEquatableArray(),
        Published = published,
    };

    /// <summary>Each figure as "value unit", with a tilde before what is approximate, a sign before what is a bound, and the upper end of a range behind two dots.</summary>
    public static string[] In(string text, Region region = Region.Body) => [.. FigureReader.Read(Page(text, region)).Select(Short)];

    public static string Short(Figure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{(figure.Approximate ? "~" : "")}{Sign(figure.Bound)}{Rounded(figure.Value)}{(figure.UpTo is { } upper ? ".." + Rounded(upper) : "")} {figure.Unit}");

    private static string Sign(FigureBound bound) => bound switch
    {
        FigureBound.AtLeast => ">=",
        FigureBound.MoreThan => ">",
        FigureBound.AtMost => "<=",
        FigureBound.LessThan => "<",
        _ => "",
    };

    private static string Rounded(decimal value) => decimal.Round(value, 4).ToString(CultureInfo.InvariantCulture);
}
