using Corpus.Text.Language;
using Corpus.Text.Language.Marks;
using Corpus.Text.Model;
using Corpus.Text.Speech.Quotations;
using Corpus.Text.Speech.Quotations.Sieve;

namespace Corpus.Text.Syntax;

/// <summary>A quotation on its way through the sieve.</summary>
internal sealed class Quotation(int index, MarkedSpan marks, int paragraph)
{
    public int Index { get; } = index;

    public MarkedSpan Marks { get; } = marks;

    /// <summary>The index of its paragraph in the story.</summary>
    public int Paragraph { get; } = paragraph;

    /// <summary>Its token.</summary>
    public int At { get; set; }

    /// <summary>The index of its sentence in the story.</summary>
    public int Sentence { get; set; }

    /// <summary>The number of its words, counted up to a few more than any rule asks for.</summary>
    public int Words { get; set; }

    /// <summary>Every word has a capital, small function words apart: the title of a work, or a term.</summary>
    public bool IsTitleCase { get; set; }

    /// <summary>Its last character that is no bracket or mark.</summary>
    public char LastCharacter { get; set; }

    /// <summary>Who said it, and which rule found that out.</summary>
    public Attribution? Attribution { get; set; }

    /// <summary>Whether it is a term in marks that nobody is reported to have said.</summary>
    public bool IsScare { get; set; }

    /// <summary>The quotation that this one goes on from.</summary>
    public Quotation? ContinuesFrom { get; set; }

    public bool EndsInStop => LastCharacter is '.' or '?' or '!';

    public bool EndsInPunctuation => LastCharacter is '.' or '?' or '!' or ',' or '…' or '—' or '–' or ';';

    public TextSpan Inner => Marks.Inner;
}
