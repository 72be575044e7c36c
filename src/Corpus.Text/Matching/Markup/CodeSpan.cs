namespace Corpus.Text.Matching.Markup;

/// <summary>"`fuel`": a name as code has it. What stands inside is no markup.</summary>
internal static class CodeSpan
{
    public static int Read(string text, int start, ReadableText readable)
    {
        int run = MarkPair.RunLength(text, start);
        int closing = MarkPair.Closing(text, start, run, acrossLines: false);
        if (closing < 0)
            return start + run;

        readable.Hide(start, start + run);
        readable.Hide(closing, closing + run);
        return closing + run;
    }
}
