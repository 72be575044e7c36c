using Corpus.Generators.Analyzers;

namespace Corpus.Generators.CodeFixes;

/// <summary>Takes the whole passage, with what the author left out of it.</summary>
internal sealed class WholePassageFix() : CitedTextFix(FixProperties.WholePassage, "Take the whole passage");
