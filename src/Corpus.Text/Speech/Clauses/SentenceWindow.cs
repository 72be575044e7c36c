using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>How far a rule may look from a word: its sentence, or a part of an endless one.</summary>
/// <param name="Left">The first token.</param>
/// <param name="Limit">The token behind the last one.</param>
internal readonly record struct SentenceWindow(int Left, int Limit)
{
    public static SentenceWindow Of(Sentence sentence, int at) =>
        new(Math.Max(sentence.First, at - Story.FarthestToken), Math.Min(sentence.End, at + Story.FarthestToken));
}
