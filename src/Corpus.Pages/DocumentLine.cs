using Corpus.Text.Model;

namespace Corpus.Pages;

/// <summary>A paragraph, a heading, a list item or a caption: one line of the text that is written.</summary>
/// <param name="Text">Its words, without line ends and without white space at both ends.</param>
/// <param name="Region">What part of the page it is; null where only the reader of the text can tell.</param>
internal sealed record DocumentLine(string Text, Region? Region = null)
{
    /// <summary>An item of a list: written with a bullet, and without a blank line between it and the item above.</summary>
    public bool IsListItem { get; init; }
}
