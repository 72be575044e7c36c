using System.Text;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Texts for properties: made of pieces, or a text that somebody has been at.</summary>
internal static class MadeText
{
    private enum Edit
    {
        Drop,
        Repeat,
        Insert,
        Replace,
        JoinLines,
    }

    /// <summary>Any of some values, the first ones being the simplest.</summary>
    public static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    /// <summary>Pieces in any order.</summary>
    public static Gen<string> Of(Gen<string> piece, int fewest, int most) => piece.Array[fewest, most].Select(string.Concat);

    /// <summary>One of some texts with as many edits as may be, cut off somewhere.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="most">The most edits.</param>
    /// <param name="character">What is written into them.</param>
    public static Gen<string> Edited(IReadOnlyList<string> texts, int most, Gen<char> character)
    {
        Gen<(Edit Kind, double At, int Length, char Character)> edit = Gen.Select(Gen.Enum<Edit>(), Gen.Double[0, 1], Gen.Int[1, 400], character);
        return Gen.Select(Gen.Int[0, texts.Count - 1], edit.Array[0, most], Gen.Double[0, 1], (text, edits, end) =>
        {
            var edited = new StringBuilder(texts[text]);
            foreach ((Edit kind, double at, int length, char written) in edits)
                Apply(edited, kind, (int)(at * (edited.Length - 1)), length, written);
            return edited.ToString(0, (int)(end * edited.Length));
        });
    }

    private static void Apply(StringBuilder text, Edit kind, int at, int length, char written)
    {
        length = Math.Min(length, text.Length - at - 1);
        switch (kind)
        {
            case Edit.Drop:
                text.Remove(at, length);
                break;
            case Edit.Repeat:
                text.Insert(at, text.ToString(at, length));
                break;
            case Edit.Insert:
                text.Insert(at, written);
                break;
            case Edit.Replace:
                text[at] = written;
                break;
            default:
                text.Replace('\n', ' ', at, length);
                break;
        }
    }
}
