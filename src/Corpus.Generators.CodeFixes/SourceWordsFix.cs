using Corpus.Generators.Analyzers;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the source's own words in place of altered ones, and leaves out what the author left out.</summary>
internal sealed class SourceWordsFix() : CitedTextFix(FixProperties.SourceWords, "Take the source's words");
