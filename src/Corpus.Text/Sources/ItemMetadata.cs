using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Sources;

/// <summary>Reads what a project says of one document, wherever it stands, and keeps what is wrong with it.</summary>
/// <param name="value">A value by its name, as the project has it; null when it is not set.</param>
internal sealed class ItemMetadata(Func<string, string?> value)
{
    private const int LongestId = 200;

    private static readonly char[] _lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static readonly string[] _dateFormats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    private readonly List<MetadataFault> _faults = [];

    /// <summary>What cannot be used of all that was read so far.</summary>
    public IEnumerable<MetadataFault> Faults => _faults;

    /// <summary>A value on one line; null when it is not set.</summary>
    public string? Text(string name) => value(name) is { } given && OnOneLine(given) is { Length: > 0 } text ? text : null;

    /// <summary>All that the project says of the document.</summary>
    public SourceMetadata Source() => new()
    {
        Id = Id(),
        Title = Text("Title"),
        Byline = Text("Byline"),
        Outlet = Text("Outlet"),
        Url = Url(),
        Published = Published(),
        Speaker = Text("Speaker"),
        Role = Text("Role"),
        Language = Language(),
    };

    private string? Id()
    {
        if (Text("Id") is not string id)
            return null;
        if (id.Length <= LongestId && id.Any(char.IsLetterOrDigit) && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':'))
            return id;

        return Fault("Id", id, "letters, digits and - _ . / : without spaces, at most 200 of them");
    }

    private string? Url()
    {
        if (Text("Url") is not string url)
            return null;
        return FrontMatterForm.IsAddress(url) ? url : Fault("Url", url, FrontMatterForm.Address);
    }

    private string? Language()
    {
        if (Text("Language") is not string language)
            return null;
        return LanguageCode.IsKnown(language) ? language : Fault("Language", language, FrontMatterForm.LanguageTag);
    }

    private DateTime? Published()
    {
        if (Text("Published") is not string published)
            return null;

        // The day as it is written: the hour and the zone are read to know that it is a date, and then forgotten.
        if (DateTimeOffset.TryParseExact(published, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
            return date.Date;

        Fault("Published", published, FrontMatterForm.IsoDate);
        return null;
    }

    // An element of a project file may be broken over lines: <Title> in one, the words in the next.
    private static string OnOneLine(string value) =>
        value.IndexOfAny(_lineEnds) < 0 ? value.Trim() : string.Join(" ", value.Split(_lineEnds).Select(part => part.Trim()).Where(part => part.Length > 0));

    private string? Fault(string name, string value, string expected)
    {
        _faults.Add(new MetadataFault(name, value, expected));
        return null;
    }
}
