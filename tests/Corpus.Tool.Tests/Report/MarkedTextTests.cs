using System.Text;
using Corpus.Tests;
using Corpus.Text.Model;
using Corpus.Tool.Report;
using CsCheck;

namespace Corpus.Tool.Tests.Report;

public class MarkedTextTests
{
    [Fact]
    public void Marks_within_one_another_are_elements_within_one_another() =>
        Assert.Equal("[0'one [1'two'] three']", Written("one two three", [(0, 13), (4, 7)], (0, 13)));

    [Fact]
    public void Marks_that_cross_are_cut_where_they_cross() =>
        Assert.Equal("[0'one [1'two]'][1 three']", Written("one two three", [(0, 7), (4, 13)], (0, 13)));

    [Fact]
    public void A_mark_over_several_stretches_is_in_each_and_ends_once() =>
        Assert.Equal("a [0'b]|[0 c']| d", Written("a b c d", [(2, 5)], (0, 3), (3, 5), (5, 7)));

    [Fact]
    public void A_mark_between_the_stretches_is_nowhere() =>
        Assert.Equal("ab|ef", Written("abcdef", [(2, 4)], (0, 2), (4, 6)));

    [Fact]
    public void Whatever_the_marks_the_words_are_all_there_and_every_element_is_closed() =>
        Property.Holds(
            2_000,
            Gen.Select(Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30]).Array[0, 12], Gen.Int[0, 30].Array[0, 4]),
            made =>
            {
                (int, int)[] marks = [.. made.Item1.Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))];
                int[] cuts = [.. made.Item2.Append(0).Append(30).Distinct().Order()];
                string written = Written(new string('x', 30), marks, [.. cuts.Zip(cuts.Skip(1))]);

                Assert.Equal(30, written.Count(c => c == 'x'));
                foreach (string stretch in written.Split('|'))
                {
                    int depth = 0;
                    foreach (char c in stretch)
                        Assert.True((depth += c == '[' ? 1 : c == ']' ? -1 : 0) is >= 0 and <= 8);
                    Assert.Equal(0, depth);
                }
            });

    // "[0'words']": a mark's element, with a stroke where the mark begins and where it ends.
    private static string Written(string text, (int Start, int End)[] marks, params (int Start, int End)[] stretches)
    {
        var written = new StringBuilder();
        var marked = new MarkedText(marks.Select((mark, i) => new TextMark(TextSpan.FromBounds(mark.Start, mark.End), MarkKind.Quotation, i)))
        {
            Open = (mark, isFirst) => written.Append('[').Append(mark.Index).Append(isFirst ? "'" : ""),
            Close = (_, isLast) => written.Append(isLast ? "']" : "]"),
            Words = span => written.Append(text, span.Start, span.Length),
        };
        foreach ((int start, int end) in stretches)
        {
            written.Append(written.Length > 0 ? "|" : "");
            marked.Write(TextSpan.FromBounds(start, end));
        }

        return written.ToString();
    }
}
