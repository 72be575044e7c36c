using Corpus.Pages.Html.Lines;
using Corpus.Text.Pages.Lines;

namespace Corpus.Pages.Html.Body;

/// <summary>A line of a web page with all that can be told of it: by its words, by its markup and by what stands around it.</summary>
internal sealed class BodyLine
{
    public required MarkupLine Markup { get; init; }

    /// <summary>What its words tell, as of a line of any text.</summary>
    public required PageLine Text { get; init; }

    /// <summary>The tag that makes the line what it is: <c>p</c>, <c>li</c>, <c>h2</c>, <c>div</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>What the line's element and the two around it say that they are.</summary>
    public MarkupWords Near { get; init; }

    /// <summary>What the elements further out say that they are, up to the one that holds the page's prose.</summary>
    public MarkupWords Far { get; init; }

    /// <summary>The elements that it stands in.</summary>
    public Landmarks Landmarks { get; init; }

    /// <summary>How many of its letters can be clicked, from 0 to 1.</summary>
    public double LinkShare => Markup.Letters == 0 ? 0 : (double)Markup.LinkLetters / Markup.Letters;

    public bool IsLink => LinkShare > 0.8;

    public bool IsBold => Markup.Letters > 0 && Markup.BoldLetters * 10 >= Markup.Letters * 9;

    /// <summary>Prose: a good line that is no link.</summary>
    public bool IsProse => Text.IsGood && LinkShare < 0.5;

    /// <summary>The share of the letters in its list, or in the element around it, that can be clicked.</summary>
    public double LinkShareAround { get; set; }

    /// <summary>The share of the page's prose that stands in lines with the same parent and tag.</summary>
    public double Siblings { get; set; }

    /// <summary>The share of the page's prose that it is itself.</summary>
    public double OwnShare { get; set; }

    /// <summary>How many of its words count as prose where the article is looked for.</summary>
    public double Weight { get; set; }

    /// <summary>The share of the page's prose that stands in lines of the same form: tags and classes of the line and the two elements around it.</summary>
    public double Kind { get; set; }

    /// <summary>Whether it stands in the smallest element with half of the page's prose.</summary>
    public bool IsInHalf { get; set; }

    /// <summary>Whether it stands in the smallest element with nine tenths of the page's prose.</summary>
    public bool IsInMost { get; set; }

    /// <summary>How many elements lie between it and the smallest element with half of the page's prose.</summary>
    public int LevelsBelowHalf { get; set; }

    /// <summary>Whether it stands in the smallest element with the title and half of the page's prose.</summary>
    public bool IsInTitled { get; set; }

    /// <summary>Whether it stands in the smallest element around the title that has prose.</summary>
    public bool IsInRoom { get; set; }

    public bool IsTitle { get; set; }

    /// <summary>How many lines behind the title; negative above it; a great number where there is no title.</summary>
    public int LinesFromTitle { get; set; }

    /// <summary>The share of the page's prose that stands above it, of lines in the half.</summary>
    public double ProseBefore { get; set; }

    /// <summary>Whether the article's text in the metadata has its words; null where there is no such text.</summary>
    public bool? IsInMetadata { get; set; }

    /// <summary>Whether it is the page's own summary of itself.</summary>
    public bool IsDescription { get; set; }

    /// <summary>Whether it has hardly more than the author's name.</summary>
    public bool NamesAuthor { get; set; }

    public BodyLine? Previous { get; set; }

    public BodyLine? Next { get; set; }

    public bool IsHeading => Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    public bool IsIn(Landmarks landmarks) => (Landmarks & landmarks) != 0;

    public bool Has(MarkupWords words) => ((Near | Far) & words) != 0;
}
