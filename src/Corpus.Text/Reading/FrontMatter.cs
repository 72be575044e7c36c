using Corpus.Text.Model;

namespace Corpus.Text.Reading;

/// <summary>What a document says of itself between two lines of three hyphens at its top. It wins over what is read from the text.</summary>
internal sealed record FrontMatter
{
    private const int MostLines = 100;

    public string? Title { get; private set; }

    public string? Byline { get; private set; }

    public string? Outlet { get; private set; }

    public string? Url { get; private set; }

    public DateTime? Published { get; private set; }

    /// <summary>Where the text after it starts.</summary>
    public int End { get; private set; }

    /// <summary>Its lines, labelled.</summary>
    public List<PageLine> Lines { get; } = [];

    /// <summary>Reads the front matter of <paramref name="text"/>; an empty one when the text does not open with three hyphens or never closes them.</summary>
    public static FrontMatter Read(string text, CancellationToken cancellationToken = default)
    {
        var matter = new FrontMatter();
        foreach (Line line in Line.In(text, new TextSpan(0, text.Length), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isFence = line.Content.Length == 3 && string.CompareOrdinal(text, line.Content.Start, "---", 0, 3) == 0;
            if (line.Number == 1 && !isFence || line.Number > MostLines)
                return new FrontMatter();

            if (!line.IsBlank)
            {
                var read = new PageLine { Number = line.Number, Start = line.Span.Start, Content = line.Content };
                read.Label(isFence || !matter.ReadValue(line.Content.In(text)) ? Region.Boilerplate : Region.Byline, Reasons.FrontMatter);
                matter.Lines.Add(read);
            }

            if (isFence && line.Number > 1)
            {
                matter.End = line.Span.End;
                return matter;
            }
        }

        return new FrontMatter();
    }

    /// <summary>Takes a value over; returns whether it says who wrote it and when.</summary>
    private bool ReadValue(string line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0)
            return false;

        string value = Unquoted(line.Substring(colon + 1).Trim());
        if (value.Length == 0)
            return false;

        switch (line.Substring(0, colon).Trim().ToLowerInvariant())
        {
            case "title" or "headline":
                Title = value;
                return false;
            case "byline" or "author" or "authors":
                Byline = value.TrimStart('[').TrimEnd(']');
                return true;
            case "outlet" or "publisher" or "site" or "source":
                Outlet = value;
                return true;
            case "date" or "published" or "publisheddate" or "pubdate":
                Published = Day(value);
                return true;
            case "url" or "link" or "canonical":
                Url = value;
                return false;
            default:
                return false;
        }
    }

    private static DateTime? Day(string value)
    {
        IReadOnlyList<FoundDate> dates = DateReader.Find(value, new TextSpan(0, value.Length));
        return dates.Count > 0 && !dates[0].IsOrderOpen ? dates[0].MonthFirst : null;
    }

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0] ? value.Substring(1, value.Length - 2) : value;
}
