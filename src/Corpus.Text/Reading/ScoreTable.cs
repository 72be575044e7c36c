namespace Corpus.Text.Reading;

/// <summary>A table of named observations, each with what it is worth; the sum decides.</summary>
internal sealed class ScoreTable<T>(params ScoreTable<T>.Row[] rows)
{
    /// <summary>One observation.</summary>
    /// <param name="Name">What is observed, in words.</param>
    /// <param name="Worth">What it adds.</param>
    /// <param name="Holds">Whether it is there.</param>
    public sealed record Row(string Name, double Worth, Func<T, bool> Holds);

    /// <summary>The sum over the rows that hold.</summary>
    public double Sum(T subject)
    {
        double sum = 0;
        foreach (Row row in rows)
        {
            if (row.Holds(subject))
                sum += row.Worth;
        }

        return sum;
    }
}
