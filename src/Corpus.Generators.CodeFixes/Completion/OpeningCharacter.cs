using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>The characters with which the list opens by itself: the opening of a literal, or the first letter of a word in one.</summary>
/// <remarks>Asked at each key; whether the literal is a citation is looked at only then.</remarks>
internal static class OpeningCharacter
{
    /// <summary>Whether a character that has just been typed before the caret opens the list.</summary>
    public static bool IsAt(SourceText text, int caret, char typed)
    {
        if (caret == 0)
            return false;

        char before = caret > 1 ? text[caret - 2] : ' ';
        return typed == '"' || (char.IsLetterOrDigit(typed) && before is '"' or ' ' or '>' or '#');
    }
}
