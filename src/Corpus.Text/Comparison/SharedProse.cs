namespace Corpus.Text.Comparison;

/// <summary>Tells a sentence that two articles have from one hand.</summary>
/// <remarks>What stands in quotation marks does not tell: two reporters write down the same words of one speaker.</remarks>
internal static class SharedProse
{
    /// <summary>Nobody writes so many words in the same order as another by chance: one was copied from the other, or both from a third.</summary>
    private const int CopiedWords = 16;

    /// <summary>Whether two passages, which have the same words, stand in the same words of their reporters.</summary>
    public static bool IsCopied(Surroundings left, Surroundings right)
    {
        int copied = Math.Min(left.ProseWithin, right.ProseWithin);
        for (int i = 0; copied < CopiedWords && left.Behind(i) is { } one && right.Behind(i) is { } other && one.Hash == other.Hash; i++)
            copied += one.IsProse && other.IsProse ? 1 : 0;
        for (int i = 0; copied < CopiedWords && left.Before(i) is { } one && right.Before(i) is { } other && one.Hash == other.Hash; i++)
            copied += one.IsProse && other.IsProse ? 1 : 0;
        return copied >= CopiedWords;
    }
}
