using Corpus.Text.Language;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims;

/// <summary>How far a rule may look from a word: its sentence, or a part of an endless one.</summary>
/// <param name="Left">The first token.</param>
/// <param name="Limit">The token behind the last one.</param>
internal readonly record struct Reach(int Left, int Limit)
{
    public static Reach Of(Sentence sentence, int at) =>
        new(Math.Max(sentence.First, at - Story.FarthestToken), Math.Min(sentence.End, at + Story.FarthestToken));
}
