namespace Corpus.Pages.Html.Body;

/// <summary>What the classes and the id of an element say that it is, by the words of a table (<c>markup_words.tsv</c>).</summary>
[Flags]
internal enum MarkupWords
{
    None = 0,
    Article = 1 << 0,
    Text = 1 << 1,
    Title = 1 << 2,
    Lead = 1 << 3,
    Byline = 1 << 4,
    Date = 1 << 5,
    Meta = 1 << 6,
    Caption = 1 << 7,
    Related = 1 << 8,
    Promo = 1 << 9,
    Ad = 1 << 10,
    Share = 1 << 11,
    Comment = 1 << 12,
    Nav = 1 << 13,
    Footer = 1 << 14,
    Tags = 1 << 15,
    Widget = 1 << 16,
    Media = 1 << 17,
    Hidden = 1 << 18,
    Quote = 1 << 19,
    Bio = 1 << 20,
    Login = 1 << 21,
    Live = 1 << 22,
    Product = 1 << 23,
    Form = 1 << 24,
    Main = 1 << 25,
}
