using Corpus.Pages.Html.Body;

namespace Corpus.Pages.Evaluation;

/// <summary>Which lines of a page are in the text that a person took from it.</summary>
internal static class LineAnswers
{
    private const int Window = 400;

    /// <summary>A long line by the share of its words that the text has in the same order; a short one where the text has all of it between its long
    /// neighbours.</summary>
    public static bool[] Of(IReadOnlyList<BodyLine> lines, string body)
    {
        string[] gold = Shingles.Words(body);
        Dictionary<string, int> bag = Shingles.Of(gold);
        string joined = " " + string.Join(' ', gold) + " ";
        bool[] answers = new bool[lines.Count];
        int[] places = new int[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            places[i] = -1;
            string[] words = Shingles.Words(lines[i].Markup.Text);
            if (words.Length < 6)
                continue;

            Dictionary<string, int> own = Shingles.Of(words);
            answers[i] = own.Keys.Count(bag.ContainsKey) * 2 > own.Count;
            if (answers[i])
                places[i] = joined.IndexOf(" " + string.Join(' ', words.Take(6)) + " ", StringComparison.Ordinal);
        }

        for (int i = 0; i < lines.Count; i++)
        {
            string[] words = Shingles.Words(lines[i].Markup.Text);
            if (words.Length is 0 or >= 6)
                continue;

            int above = Nearest(places, i, -1);
            int below = Nearest(places, i, +1);
            if (above < 0 && below < 0)
                continue;
            int from = above >= 0 ? above : Math.Max(0, below - Window);
            int to = below >= 0 ? below : Math.Min(joined.Length, above + lines[i - Distance(places, i, -1)].Markup.Text.Length + Window);
            if (to <= from)
                continue;
            int at = joined.IndexOf(" " + string.Join(' ', words) + " ", from, Math.Min(joined.Length - from, to - from + 2 + string.Join(' ', words).Length),
                StringComparison.Ordinal);
            if (at >= 0)
                (answers[i], places[i]) = (true, at);
        }

        return answers;
    }

    private static int Nearest(int[] places, int index, int step) =>
        Distance(places, index, step) is > 0 and int distance ? places[index + (step * distance)] : -1;

    private static int Distance(int[] places, int index, int step)
    {
        for (int distance = 1; index + (step * distance) >= 0 && index + (step * distance) < places.Length && distance < 30; distance++)
        {
            if (places[index + (step * distance)] >= 0)
                return distance;
        }

        return 0;
    }
}
