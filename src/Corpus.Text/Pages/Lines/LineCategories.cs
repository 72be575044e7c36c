namespace Corpus.Text.Pages.Lines;

/// <summary>The word lists that a line stands in. A line may stand in several.</summary>
[Flags]
internal enum LineCategories
{
    None = 0,
    Related = 1,
    Share = 1 << 1,
    Comment = 1 << 2,
    Tags = 1 << 3,
    Promo = 1 << 4,
    Legal = 1 << 5,
    Ad = 1 << 6,
    Caption = 1 << 7,
    Byline = 1 << 8,
    Meta = 1 << 9,

    /// <summary>A heading after which an article seldom goes on.</summary>
    Stop = 1 << 10,

    /// <summary>A phrase of the notes that follow an article: author, origin, disclosure.</summary>
    Note = 1 << 11,

    /// <summary>A time counted back from now: "3 hours ago".</summary>
    RelativeTime = 1 << 12,

    /// <summary>Says where the article was published first.</summary>
    Origin = 1 << 13,

    /// <summary>What readers are counted by, "24 shares", which is news in a sentence.</summary>
    Count = 1 << 14,

    /// <summary>Every list that only furniture stands in.</summary>
    Furniture = Related | Share | Comment | Tags | Promo | Legal | Ad | Caption | Byline | Meta | Stop | Note,
}
