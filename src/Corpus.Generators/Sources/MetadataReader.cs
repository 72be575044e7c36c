using System.Globalization;
using Corpus.Generators.Options;
using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Sources;

/// <summary>Reads the metadata of one item and keeps what is wrong with it.</summary>
internal sealed class MetadataReader(AnalyzerConfigOptions metadata)
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

    private readonly Dictionary<string, string>? _values =
        metadata.TryGetValue("build_metadata.AdditionalFiles.CorpusDocument", out string? line) && line.Length > 0 ? ItemText.Read(line) : null;

    private readonly List<MetadataFault> _faults = [];

    public IEnumerable<MetadataFault> Faults => _faults;

    /// <summary>Whether the file is a source at all.</summary>
    public bool IsSource => _values is not null;

    /// <summary>A value on one line, as the project has it; null when it is not set.</summary>
    public string? Text(string name) =>
        _values is not null && _values.TryGetValue(name, out string? value) && OnOneLine(value) is { Length: > 0 } text ? text : null;

    /// <summary>A value to the letter; null when it is not set.</summary>
    public string? Exact(string name) => _values is not null && _values.TryGetValue(name, out string? value) ? value : null;

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

    /// <summary>The referenced corpus that the document belongs to; null for the project's own.</summary>
    public ReferencedCorpus? Reference() => Text("Assembly") is string assembly
        ? new ReferencedCorpus(
            assembly,
            LegalNamespace.Of(Text("Namespace") ?? ""),
            string.Equals(Text("Visibility"), "public", StringComparison.OrdinalIgnoreCase))
        : null;

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
