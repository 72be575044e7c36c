namespace Corpus.Text.Matching.Spelling;

/// <summary>Reads a number of several words: "twenty-five", "two hundred and five", "three thousand two hundred", "two million".</summary>
/// <param name="table">The words of the language.</param>
/// <param name="formAt">The word at an index; null behind the last one.</param>
/// <param name="isAnd">Whether a word joins what is below a hundred to what is above.</param>
internal sealed class NumberInWords(SpellingTable table, Func<int, string?> formAt, Func<string, bool> isAnd)
{
    private const int Hundred = 100;

    /// <summary>The number whose first word says <paramref name="value"/>, and the index behind its last word.</summary>
    public (decimal Value, int Next) Read(decimal value, int next)
    {
        decimal total = 0;
        decimal group = value;
        decimal least = decimal.MaxValue;
        while (NumberAt(next) is { } further)
        {
            if (further.IsMagnitude)
            {
                // "two thousand million" multiplies all; "two million three hundred thousand" goes on below.
                (total, least) = further.Value < least ? (total + (group * further.Value), further.Value) : ((total + group) * further.Value, further.Value);
                group = 0;
            }
            else if (further.IsHundred && group is > 0 and < Hundred)
            {
                group *= further.Value;
            }
            else if (GoesOn(group, further) || OpensGroup(group, least, further, next))
            {
                group += further.Value;
            }
            else
            {
                break;
            }

            next++;
            if (IsJoined(group, least, next))
                next++;
        }

        return (total + group, next);
    }

    // twenty | five, two hundred | five, two hundred | twenty
    private static bool GoesOn(decimal group, NumberWord further) =>
        group >= 20 && !further.IsHundred && further.Value < Hundred && group % (further.Value < 10 ? 10 : Hundred) == 0;

    // three thousand | two hundred; but "two million three years ago".
    private bool OpensGroup(decimal group, decimal least, NumberWord further, int at) =>
        group == 0 && least < decimal.MaxValue && !further.IsHundred && further.Value < least
        && (further.Value >= Hundred || NumberAt(at + 1) is { IsHundred: true } or { IsMagnitude: true }
            || (formAt(at - 1) is { } before && isAnd(before)));

    // two hundred and five, three thousand and five; but "between two hundred and five hundred".
    private bool IsJoined(decimal group, decimal least, int and) =>
        (group >= Hundred ? group % Hundred == 0 : group == 0 && least < decimal.MaxValue)
        && formAt(and) is { } word && isAnd(word)
        && NumberAt(and + 1) is { IsMagnitude: false, IsHundred: false, Value: < Hundred } tens
        && NumberAt(tens.Value >= 20 && NumberAt(and + 2) is { IsMagnitude: false, IsHundred: false, Value: < 10 } ? and + 3 : and + 2)
            is not ({ IsHundred: true } or { IsMagnitude: true });

    private NumberWord? NumberAt(int at) => formAt(at) is { } form ? table.NumberOf(form) : null;
}
