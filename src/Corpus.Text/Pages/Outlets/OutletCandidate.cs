using Corpus.Text.Language;

namespace Corpus.Text.Pages.Outlets;

/// <summary>A name that could be the outlet's, and where the page prints it.</summary>
internal sealed record OutletCandidate(string Name)
{
    /// <summary>Its letters and digits in lower case.</summary>
    public string Key { get; } = LooseWording.Of(Name.AsSpan());

    /// <summary>Named as the holder in a copyright line.</summary>
    public bool IsHolder { get; set; }

    /// <summary>The holder without Media, Group, Ltd and the like.</summary>
    public bool IsShortHolder { get; set; }

    /// <summary>The holder's name starts with it.</summary>
    public bool StartsHolder { get; set; }

    /// <summary>A domain of the page reads the same.</summary>
    public bool IsDomain { get; set; }

    /// <summary>Spelled with blanks or capitals where the domain has none.</summary>
    public bool SpellsDomain { get; set; }

    /// <summary>A line of its own that is a domain.</summary>
    public bool IsDomainLine { get; set; }

    public bool IsFirstLine { get; set; }

    public bool IsSecondLine { get; set; }

    /// <summary>"About X", "Subscribe to X", "Contact X".</summary>
    public bool IsAddressed { get; set; }

    /// <summary>The tail of "Headline | X".</summary>
    public bool IsTitleTail { get; set; }

    /// <summary>How often it is a line of its own.</summary>
    public int OwnLines { get; set; }

    /// <summary>Glued to the date under the title.</summary>
    public bool IsGluedToDate { get; set; }

    /// <summary>The very last line of a text that ends with its body.</summary>
    public bool IsSignature { get; set; }

    /// <summary>The first line above the title of a document that is an article with little around it.</summary>
    public bool IsMasthead { get; set; }

    /// <summary>A picture's description at the top of the page: "X logo", "Logo of X".</summary>
    public bool IsLogo { get; set; }

    /// <summary>Behind the headline: "Headline | X".</summary>
    public bool EndsTitle { get; set; }

    /// <summary>In the byline behind the author: "By Jane Doe, X".</summary>
    public bool EmploysAuthor { get; set; }

    /// <summary>"Source: X", "Subscribe to X", "All rights reserved by X", around an article with little else.</summary>
    public bool IsNamed { get; set; }

    /// <summary>The document is an article with a few lines around it.</summary>
    public bool IsShortPage { get; set; }

    /// <summary>On how many lines of the page it stands.</summary>
    public int Lines { get; set; }

    public bool IsFurniture { get; set; }

    public int Words { get; } = Name.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length;
}
