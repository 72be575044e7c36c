using System.Globalization;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Pages;

/// <summary>The properties of a document: believed where the first lines say the same, for a program fills in who is logged in.</summary>
/// <param name="lines">The document.</param>
/// <param name="where">What the properties are called.</param>
internal sealed class PrintedProperties(IReadOnlyList<DocumentLine> lines, string where)
{
    private const int FirstLines = 40;
    private const int FewestLetters = 3;

    private readonly string _head = Loose(string.Join("\n", lines.Take(FirstLines).Select(line => line.Text)));

    /// <summary>A title or a name.</summary>
    public Found<string>? Words(string? value) =>
        value is not null && Loose(value) is { Length: >= FewestLetters } loose && _head.Contains(loose) ? new Found<string>(value.Trim(), where) : null;

    /// <summary>The day on which the file was made, where the text names that day.</summary>
    public Found<DateTime>? Day(DateTimeOffset? made)
    {
        if (made is not { Date: DateTime day })
            return null;

        string year = day.Year.ToString(CultureInfo.InvariantCulture);
        bool isNamed = lines.Take(FirstLines).Any(line =>
            line.Text.Contains(year) && DateReader.Find(line.Text, new TextSpan(0, line.Text.Length)).Any(date => !date.IsOrderOpen && date.MonthFirst == day));
        return isNamed ? new Found<DateTime>(day, where) : null;
    }

    private static string Loose(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
