using Corpus.Tests;

namespace Corpus.Text.Tests;

/// <summary>The guard against work that grows with the square of the text finds it, also where all of it takes a fraction of a second.</summary>
public sealed class GrowthTests
{
    [Fact]
    public void Linear_work_passes() => Growth.IsLinear(() => Spin(400_000), () => Spin(400_000 * Growth.Times));

    [Fact]
    public void Work_that_grows_with_the_square_is_found() =>
        Assert.ThrowsAny<Exception>(() => Growth.IsLinear(() => Spin(1_000 * 100), () => Spin(1_000 * 100 * Growth.Times * Growth.Times)));

    private static void Spin(int steps)
    {
        long sum = 0;
        for (int i = 0; i < steps; i++)
            sum += i ^ (sum << 1);
        Assert.NotEqual(-1, sum);
    }
}
