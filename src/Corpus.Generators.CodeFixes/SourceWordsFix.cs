using Corpus.Generators.Analyzers;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the source's own words in place of altered ones.</summary>
internal sealed class SourceWordsFix() : CitedTextFix(FixProperties.SourceWords, "Take the source's words");
