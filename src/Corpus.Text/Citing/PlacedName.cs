using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Citing;

/// <summary>A name, and where the prose has it.</summary>
/// <param name="Value">The name.</param>
/// <param name="Span">Where it stands, or what it is said of.</param>
internal sealed record PlacedName(string Value, TextSpan Span) : GivenName(Value);
