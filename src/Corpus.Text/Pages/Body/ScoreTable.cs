namespace Corpus.Text.Pages.Body;

/// <summary>A table of named observations, each with what it is worth; the sum decides.</summary>
internal sealed class ScoreTable<T>(params ScoreTable<T>.Row[] rows)
{
    /// <summary>One observation.</summary>
    /// <param name="Name">What is observed, in words.</param>
    /// <param name="Worth">What it adds.</param>
    /// <param name="Holds">Whether it is there.</param>
    public sealed record Row(string Name, double Worth, Func<T, bool> Holds);

    private readonly Func<T, bool>[] _holds = [.. rows.Select(row => row.Holds)];

    // Nothing, and what the row is worth: what holds of a line, nothing foretells, and a branch would be taken wrong.
    private readonly double[] _worth = Worth(rows);

    /// <summary>The sum over the rows that hold.</summary>
    public double Sum(T subject)
    {
        double sum = 0;
        for (int i = 0; i < _holds.Length; i++)
            sum += _worth[(i * 2) + (_holds[i](subject) ? 1 : 0)];

        return sum;
    }

    private static double[] Worth(Row[] rows)
    {
        double[] worth = new double[rows.Length * 2];
        for (int i = 0; i < rows.Length; i++)
            worth[(i * 2) + 1] = rows[i].Worth;

        return worth;
    }
}
