using Corpus.Text.Model;

namespace Corpus.Text.Verification.Sections;

/// <summary>A section of a text, with the sections below it.</summary>
/// <param name="Title">Its heading as people read it.</param>
/// <param name="Span">From the heading to the next one of the same rank.</param>
/// <param name="Anchors">The fragments of an address that lead to it, in small letters; the usual one first.</param>
internal sealed record Section(string Title, TextSpan Span, IReadOnlyList<string> Anchors);
