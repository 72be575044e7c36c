using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>As <see cref="TypographyRung"/>, and the first letter may be a capital in one and none in the other: a sentence made of a clause.</summary>
internal sealed class FirstLetterRung : TypographyRung
{
    public override Rung Rung => Rung.FirstLetter;

    protected override bool SameWord(DocumentWords source, int word, CitedText cited, int citedWord)
    {
        if (citedWord > 0)
            return base.SameWord(source, word, cited, citedWord);

        CitedWord expected = cited.Words[0];
        if (source.Hashes[word] != expected.Hash)
            return false;

        string form = source.FormOf(word);
        return form.Length == expected.Form.Length
            && char.ToLowerInvariant(form[0]) == char.ToLowerInvariant(expected.Form[0])
            && string.CompareOrdinal(form, 1, expected.Form, 1, form.Length) == 0;
    }
}
