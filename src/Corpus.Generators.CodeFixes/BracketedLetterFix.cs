using Corpus.Generators.Analyzers;

namespace Corpus.Generators.CodeFixes;

/// <summary>Puts a changed first letter in square brackets: "[T]he".</summary>
internal sealed class BracketedLetterFix() : CitedTextFix(FixProperties.BracketedWords, "Put the changed first letter in brackets");
