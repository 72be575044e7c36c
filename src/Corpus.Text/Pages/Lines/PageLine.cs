using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Pages.Lines;

/// <summary>A line that is not blank (in hard-wrapped text: the lines of a paragraph) and what can be told of it.</summary>
internal sealed class PageLine
{
    /// <summary>The first physical line, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where the first physical line starts, indentation included.</summary>
    public required int Start { get; init; }

    /// <summary>The words, without white space at both ends and without a bullet.</summary>
    public required TextSpan Content { get; init; }

    public bool HasBullet { get; init; }

    // What the line itself shows.

    /// <summary>Blanks and one; in a script without blanks, half of its letters. In a language of long words, as many as English would need.</summary>
    public int Words { get; set; }

    /// <summary>Letters of all scripts.</summary>
    public int Letters { get; set; }

    /// <summary>Under half of the words start with a small letter, and some with a capital.</summary>
    public bool IsTitleCase { get; set; }

    public bool IsAllCapitals { get; set; }

    public bool EndsSentence { get; set; }

    /// <summary>Ends in a question or exclamation mark.</summary>
    public bool EndsQuestion { get; set; }

    /// <summary>Ends in a colon, semicolon or comma.</summary>
    public bool EndsOpen { get; set; }

    /// <summary>A comma or full stop inside.</summary>
    public bool HasInnerStop { get; set; }

    /// <summary>A web or mail address, or a domain.</summary>
    public bool HasAddress { get; set; }

    public LineCategories Lists { get; set; }

    /// <summary>A note on the author, the origin or the terms, such as follows an article.</summary>
    public bool IsNote { get; set; }

    /// <summary>Every full date of a short line, in order.</summary>
    public IReadOnlyList<FoundDate> Dates { get; set; } = [];

    public bool HasDigits { get; set; }

    /// <summary>A quotation mark of any shape, or an apostrophe that is not inside a word; taken for granted before the line is read.</summary>
    public bool HasMark { get; set; } = true;

    /// <summary>A digit or a word that is a number in some language; taken for granted before the line is read.</summary>
    public bool HasNumber { get; set; } = true;

    public bool HasClockTime { get; set; }

    // What its place among the others shows.

    /// <summary>A hash of the length in words and of the first characters that are not blank. Copies have the same; so have some others.</summary>
    public ulong Opening { get; set; }

    public bool IsRepeated { get; set; }

    /// <summary>The line above or below says the same, or starts with it: a picture's description and its caption.</summary>
    public bool IsEchoed { get; set; }

    /// <summary>Reads like prose: long enough, with the stops of a sentence, and only once on the page.</summary>
    public bool IsGood { get; set; }

    /// <summary>How many of the two lines beside it are good.</summary>
    public int GoodNeighbours { get; set; }

    /// <summary>How many of the six lines above it are good.</summary>
    public int GoodBefore { get; set; }

    /// <summary>Stands within eight lines under a heading of related articles or comments.</summary>
    public bool IsUnderHeading { get; set; }

    /// <summary>A heading of related articles or comments with what belongs to it below: no sentence, and no link of one line.</summary>
    public bool IsBlockHeading { get; set; }

    /// <summary>A block's heading with less than eighty words of prose above it: the article goes on behind the block.</summary>
    public bool IsEarlyHeading { get; set; }

    public bool NextIsDateLine { get; set; }

    public bool IsEarlyStop { get; set; }

    /// <summary>A stop line with eighty words of prose above it.</summary>
    public bool IsLateStop { get; set; }

    // What is decided in the end.

    public Region Region { get; set; } = Region.Boilerplate;

    /// <summary>Why it has its region.</summary>
    public string Reason { get; set; } = RegionReason.OutsideRun;

    public bool IsDateLine => Words < 12 && (Dates.Count > 0 || HasClockTime || Is(LineCategories.RelativeTime));

    public bool Is(LineCategories list) => (Lists & list) != 0;

    public void Label(Region region, string reason)
    {
        Region = region;
        Reason = reason;
    }
}
