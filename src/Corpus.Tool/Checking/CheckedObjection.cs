using Corpus.Text.Citing;
using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Tool.Checking;

/// <summary>Something that the sources hold against a citation in a file.</summary>
/// <param name="In">The file.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Objection">What they hold against it.</param>
/// <param name="Span">The characters of the file that it is about.</param>
internal sealed record CheckedObjection(CheckedFile In, CheckedCitation Citation, Objection Objection, TextSpan Span)
{
    /// <summary>Whether it is a fault; else only something to know.</summary>
    public bool IsFault => Objection.Rule.IsWarning;

    public (int Line, int Column) Start => In.At(Span.Start);

    public (int Line, int Column) End => In.At(Span.End);
}
