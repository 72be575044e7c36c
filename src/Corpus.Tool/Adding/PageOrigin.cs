using System.Security.Cryptography;
using Corpus.Text.Pages;

namespace Corpus.Tool.Adding;

/// <summary>A page as it came: its bytes and where they come from.</summary>
/// <param name="Name">The path or the address as a person gave it.</param>
/// <param name="Bytes">The page.</param>
internal sealed record PageOrigin(string Name, byte[] Bytes)
{
    /// <summary>The encoding that a server named; null where nobody did.</summary>
    public string? Charset { get; init; }

    /// <summary>Where the page was fetched, behind all redirects; null for a file.</summary>
    public string? Address { get; init; }

    /// <summary>What it is.</summary>
    public PageKind Kind { get; } = PageSignature.Of(Bytes, Bytes.Length);

    /// <summary>Its SHA-256.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The ending of its name when it is kept.</summary>
    public string Ending => Kind switch
    {
        PageKind.Html => ".html",
        PageKind.Pdf => ".pdf",
        PageKind.Docx => ".docx",
        _ => ".original",
    };

    /// <summary>What it is called where it has no title.</summary>
    public string PlainName
    {
        get
        {
            string path = Address is null ? Name : Uri.UnescapeDataString(new Uri(Address).AbsolutePath);
            string name = Path.GetFileNameWithoutExtension(path.TrimEnd('/'));
            return name.Length > 0 || Address is null ? name : new Uri(Address).Host;
        }
    }
}
