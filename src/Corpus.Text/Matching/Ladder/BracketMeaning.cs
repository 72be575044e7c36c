using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Says when a bracket is no editor's help but another statement: "will [not] go", "[all] members" for "some members".</summary>
internal static class BracketMeaning
{
    /// <summary>An insertion of more words than this explains; a negation in it is the explanation's.</summary>
    private const int ShortInsertion = 2;

    /// <summary>What is lost when the bracket stands for so many words of the source, beginning with <paramref name="first"/>.</summary>
    public static MeaningKind LossOf(string text, Bracket bracket, DocumentWords source, int first, int replaced)
    {
        CitedText content = CitedText.Read(text, bracket.Content.Start, bracket.Content.End);
        bool hasNumber = false;
        bool adds = false;
        foreach (CitedWord word in content.Words)
        {
            hasNumber |= MeaningWords.KindOf(word.Form) == MeaningKind.Number;
            adds |= MeaningWords.MustBeKept(word.Form) && !Has(source, first, replaced, word.Hash);
        }

        if (adds && content.Count <= ShortInsertion)
            return MeaningKind.Turning;

        MeaningKind lost = MeaningKind.Plain;
        for (int word = first; word < first + replaced; word++)
        {
            if (Has(content, source.Hashes[word]))
                continue;
            string form = source.FormOf(word);
            if (MeaningWords.MustBeKept(form))
                return MeaningKind.Turning;
            if (hasNumber && MeaningWords.KindOf(form) == MeaningKind.Number)
                lost = MeaningKind.Number;
        }

        return lost;
    }

    private static bool Has(DocumentWords source, int first, int count, int hash) => source.Hashes.Slice(first, count).IndexOf(hash) >= 0;

    private static bool Has(CitedText cited, int hash)
    {
        foreach (CitedWord word in cited.Words)
        {
            if (word.Hash == hash)
                return true;
        }

        return false;
    }
}
