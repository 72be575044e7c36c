using Corpus.Generators.Analyzers;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the source's own words and leaves out what the author left out.</summary>
internal sealed class ElidedWordsFix() : CitedTextFix(FixProperties.ElidedWords, "Take the source's words and keep the elision");
