namespace Corpus.Text.Matching.Markup;

/// <summary>"**must never**", "_must_": words that are set off. (A "*" that nothing closes is a note's star, and "snake_case" a name.)</summary>
internal static class Emphasis
{
    private const int LongestRun = 3;

    public static int Read(string text, int start, ReadableText readable)
    {
        int run = MarkPair.RunLength(text, start);
        if (run <= LongestRun && !readable.IsHidden(start) && MarkPair.Closing(text, start, run, acrossLines: true) is >= 0 and var closing)
        {
            readable.Hide(start, start + run);
            readable.Hide(closing, closing + run);
        }

        return start + run;
    }
}
