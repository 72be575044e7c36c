namespace Corpus.Pages.Html.Body;

/// <summary>Elements of HTML that say what is in them.</summary>
[Flags]
internal enum Landmarks
{
    None = 0,
    Article = 1,
    Main = 1 << 1,
    Aside = 1 << 2,
    Nav = 1 << 3,
    Header = 1 << 4,
    Footer = 1 << 5,
    Figure = 1 << 6,
    Caption = 1 << 7,
    Form = 1 << 8,
    Quote = 1 << 9,
    Table = 1 << 10,
    List = 1 << 11,
    Section = 1 << 12,
    Button = 1 << 13,
    Hidden = 1 << 14,

    /// <summary>An article inside an article: a teaser, a comment, an update.</summary>
    InnerArticle = 1 << 15,

    Dialog = 1 << 16,

    Details = 1 << 17,
}
