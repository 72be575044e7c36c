using Corpus.Text.Speech.Claims.Rules;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims;

/// <summary>A claim within a claim is the outer speaker's: of two statements one of which holds the other's attribution, the outer one stays.</summary>
internal static class NestedClaims
{
    // A statement reaches no further from its cue than a rule looks: two whose cues are further apart do not touch.
    private const int FarthestCue = 4 * Story.FarthestToken;

    /// <summary>Leaves in <paramref name="found"/>, the statements of one sentence in the order of their cues, those that no other one holds.</summary>
    public static void Keep(List<Statement> found)
    {
        if (found.Count < 2)
            return;

        var kept = new List<Statement>(found.Count);
        foreach (Statement statement in found)
        {
            bool isInner = false;
            for (int i = kept.Count - 1; i >= 0 && statement.Cue - kept[i].Cue <= FarthestCue; i--)
            {
                Statement other = kept[i];
                if (!Overlap(other, statement))
                    continue;
                if (Holds(other, statement))
                {
                    isInner = true;
                    break;
                }

                kept.RemoveAt(i);
            }

            if (!isInner)
                kept.Add(statement);
        }

        found.Clear();
        found.AddRange(kept);
    }

    private static bool Overlap(Statement left, Statement right) =>
        (left.First < right.End && right.First < left.End) || left.Contains(right.Cue) || right.Contains(left.Cue);

    // The first one has its cue further left.
    private static bool Holds(Statement first, Statement second)
    {
        // Lind said that ..., reports Radio North: only the way it came.
        if (second.IsVia && first.IsMainReport)
            return true;
        if (first.IsVia && second.IsMainReport && first.Contains(second.Cue))
            return false;
        return first.Contains(second.Cue) || !second.Contains(first.Cue);
    }
}
