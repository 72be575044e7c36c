namespace Corpus.Text.Pages.Lines;

/// <summary>Why a line has its region, in words for people.</summary>
internal static class RegionReason
{
    public const string Run = "in the run of prose";
    public const string Fallback = "sentences of a short text";
    public const string FrontMatter = "front matter";
    public const string WrittenDown = "the front matter says so";
    public const string OutsideRun = "outside the run of prose";
    public const string HoleCaption = "hole in the run: caption";
    public const string HoleEcho = "hole in the run: description and caption";
    public const string HoleRelated = "hole in the run: related";
    public const string HoleFurniture = "hole in the run: furniture";
    public const string Standfirst = "between title and prose";
    public const string FirstWords = "short sentences above the run of prose";
    public const string Title = "title";
    public const string TitleCopy = "copy of the title";
    public const string Slug = "address glued to the title";
    public const string Byline = "byline";
    public const string DateLine = "date line";
    public const string OutletLine = "outlet line";
    public const string Caption = "caption beside the run";
    public const string RelatedHeading = "heading of related articles";
    public const string UnderRelatedHeading = "under a heading of related articles";
    public const string SpecificationText = "text of a specification";
    public const string SpecificationFurniture = "status, rights, contents or addresses of a specification";
    public const string PageFurniture = "head or foot of a page";
    public const string Syndication = "says where it was published first";
}
