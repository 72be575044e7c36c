using Corpus.Text.Language.Marks;
using Corpus.Text.Model;

namespace Corpus.Text.Syntax;

/// <summary>Words in quotation marks, which the sentence around them holds as one token. Who said them is not known here.</summary>
/// <param name="index">Its place among the quotations of the story.</param>
/// <param name="at">Its token.</param>
/// <param name="source">Where it stands.</param>
/// <param name="words">What its words tell.</param>
/// <param name="continuesFrom">The quotation of an earlier paragraph whose mark was left open, and that this one goes on from.</param>
internal sealed class Quotation(int index, int at, QuotedSpan source, QuotationText words, Quotation? continuesFrom)
{
    public int Index { get; } = index;

    public MarkedSpan Marks { get; } = source.Marks;

    /// <summary>The index of its paragraph in the story.</summary>
    public int Paragraph { get; } = source.Paragraph;

    /// <summary>Its token.</summary>
    public int At { get; } = at;

    /// <summary>The number of its words, counted up to a few more than any rule asks for.</summary>
    public int Words { get; } = words.Words;

    /// <summary>Every word has a capital, small function words apart: the title of a work, or a term.</summary>
    public bool IsTitleCase { get; } = words.IsTitleCase;

    /// <summary>Its last character that is no bracket or mark.</summary>
    public char LastCharacter { get; } = words.LastCharacter;

    /// <summary>The quotation of an earlier paragraph whose mark was left open, and that this one goes on from.</summary>
    public Quotation? ContinuesFrom { get; } = continuesFrom;

    public bool EndsInStop => LastCharacter is '.' or '?' or '!';

    public bool EndsInPunctuation => LastCharacter is '.' or '?' or '!' or ',' or '…' or '—' or '–' or ';';

    public TextSpan Inner => Marks.Inner;
}
