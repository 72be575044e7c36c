using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages;

/// <summary>What a document says of itself between two lines of three hyphens at its top. It wins over what is read from the text.</summary>
internal sealed record FrontMatter
{
    private const int MostLines = 100;

    private readonly List<FrontMatterFault> _faults = [];

    public string? Title { get; private set; }

    public string? Byline { get; private set; }

    public string? Outlet { get; private set; }

    public string? Url { get; private set; }

    public DateTime? Published { get; private set; }

    /// <summary>Whose words the whole document is.</summary>
    public string? Speaker { get; private set; }

    /// <summary>The speaker's title or role.</summary>
    public string? Role { get; private set; }

    /// <summary>A tag such as <c>de</c> or <c>pt-BR</c>.</summary>
    public string? Language { get; private set; }

    /// <summary>When the document was fetched or taken from its original.</summary>
    public DateTimeOffset? Retrieved { get; private set; }

    /// <summary>The SHA-256 of the original, in small hexadecimal digits.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>What each line behind it is, where that is written down and still fits.</summary>
    public LineRegions? Regions { get; private set; }

    /// <summary>The values that cannot be used, in order.</summary>
    public IReadOnlyList<FrontMatterFault> Faults => _faults;

    /// <summary>Where the text after it starts.</summary>
    public int End { get; private set; }

    /// <summary>Its lines, labelled.</summary>
    public List<PageLine> Lines { get; } = [];

    /// <summary>Reads the front matter of <paramref name="text"/>; an empty one when the text does not open with three hyphens or never closes them.</summary>
    public static FrontMatter Read(string text, CancellationToken cancellationToken = default)
    {
        var matter = new FrontMatter();
        var values = new FrontMatterValues(text);
        foreach (Line line in Line.In(text, new TextSpan(0, text.Length), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isFence = line.Content.Length == 3 && string.CompareOrdinal(text, line.Content.Start, "---", 0, 3) == 0;
            if (line.Number == 1 && !isFence || line.Number > MostLines)
                return new FrontMatter();

            if (!line.IsBlank)
            {
                if (!isFence)
                    values.Add(line, matter.Lines.Count);

                var read = new PageLine { Number = line.Number, Start = line.Span.Start, Content = line.Content };
                read.Label(Region.Boilerplate, RegionReason.FrontMatter);
                matter.Lines.Add(read);
            }

            if (isFence && line.Number > 1)
            {
                values.Close();
                matter.End = line.Span.End;
                matter.Take(values, text);
                return matter;
            }
        }

        return new FrontMatter();
    }

    /// <summary>Takes the values over. A line that says who wrote the text and when is a byline.</summary>
    private void Take(FrontMatterValues values, string text)
    {
        TextSpan? role = null;
        foreach ((string key, TextSpan span, string value, int line) in values.All)
        {
            if (TakeByline(key, span, value))
                Lines[line].Label(Region.Byline, RegionReason.FrontMatter);
            else if (key == "regions")
                Regions = Usable(LineRegions.Read(value, LinesBehind(text)), "Regions", span, FrontMatterForm.RangesOfLines);
            else
                TakeOther(key, span, value);

            if (key == "role")
                role = span;
        }

        if (role is { } alone && Speaker is null)
        {
            Role = null;
            _faults.Add(new FrontMatterFault("Role", alone, FrontMatterForm.RoleOfSpeaker));
        }
    }

    private bool TakeByline(string key, TextSpan span, string value)
    {
        switch (key)
        {
            case "byline" or "author" or "authors":
                Byline = value;
                return true;
            case "outlet" or "publisher" or "site" or "source":
                Outlet = value;
                return true;
            case "date" or "published" or "publisheddate" or "pubdate":
                Published = Usable(FrontMatterForm.Day(value), "Published", span, FrontMatterForm.IsoDate);
                return true;
            default:
                return false;
        }
    }

    private void TakeOther(string key, TextSpan span, string value)
    {
        switch (key)
        {
            case "title" or "headline":
                Title = value;
                break;
            case "url" or "link" or "canonical":
                Url = Usable(FrontMatterForm.IsAddress(value) ? value : null, "Url", span, FrontMatterForm.Address);
                break;
            case "speaker":
                Speaker = value;
                break;
            case "role":
                Role = value;
                break;
            case "language" or "lang":
                Language = Usable(LanguageCode.IsKnown(value) ? value : null, "Language", span, FrontMatterForm.LanguageTag);
                break;
            case "retrieved":
                Retrieved = Usable(FrontMatterForm.Moment(value), "Retrieved", span, FrontMatterForm.IsoTime);
                break;
            case "sha256":
                Sha256 = Usable(FrontMatterForm.Sha256(value), "Sha256", span, FrontMatterForm.HexadecimalDigits);
                break;
        }
    }

    private int LinesBehind(string text) => Line.In(text, TextSpan.FromBounds(End, text.Length)).Count();

    private T Usable<T>(T value, string name, TextSpan span, string expected)
    {
        if (value is null)
            _faults.Add(new FrontMatterFault(name, span, expected));
        return value;
    }
}
