using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A word of which an editor has changed letters: "[t]he" for "The", "prisoner[s]" for "prisoner", "decid[ing]" for "decided".</summary>
/// <param name="Before">The letters before the bracket.</param>
/// <param name="Inside">The letters in the bracket.</param>
/// <param name="Behind">The letters behind the bracket.</param>
internal readonly record struct BracketedWord(string Before, string Inside, string Behind)
{
    /// <summary>Whether the source's word can be what the editor had before him.</summary>
    public bool Fits(string form)
    {
        int inside = form.Length - Before.Length - Behind.Length;
        if (inside < 0 || !form.StartsWith(Before, StringComparison.Ordinal) || !form.EndsWith(Behind, StringComparison.Ordinal))
            return false;

        // Another case, or letters added at the word's end. (Letters added at its beginning make another word: "[un]likely".)
        if (string.Equals(form.Substring(Before.Length, inside), Inside, StringComparison.OrdinalIgnoreCase))
            return true;
        if (inside == 0)
            return Before.Length > 0 && !Inside.Any(Characters.IsDigit);

        // Another ending, as long as the word's stem stands.
        if (Behind.Length > 0 || Before.Length < 3 || inside * 2 > Before.Length)
            return false;
        for (int i = Before.Length; i < form.Length; i++)
        {
            if (!char.IsLower(form[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether the letters make a word that turns its sentence, or no longer does: "can[not]", "harm[less]".</summary>
    public bool TurnsMeaning(MeaningWords words, string form)
    {
        string changed = Before + Inside + Behind;
        return !string.Equals(changed, form, StringComparison.OrdinalIgnoreCase)
            && (words.KindOf(changed) == MeaningKind.Turning || words.KindOf(form) == MeaningKind.Turning
                || (Behind.Length == 0 && words.IsTurningEnding(Inside)));
    }
}
