namespace Corpus.Text.Speech.Rows;

/// <summary>One order in which news says who spoke. It speaks of classes of words only, so that it holds for every language that has them.</summary>
/// <param name="Name">The name that the trace of a quotation shows.</param>
/// <param name="Order">The order, Q for the quotation, S for a statement without marks; the dots are words that have no part in it.</param>
/// <param name="Evidence">What a speaker who is found by it stands on.</param>
/// <param name="Languages">The languages that have a reader for it.</param>
internal sealed record ReportingRow(string Name, string Order, Evidence Evidence, RowLanguages Languages)
{
    /// <summary>Whether it takes the speaker from another sentence; it is not asked when the words behind the mark name somebody.</summary>
    public bool LooksElsewhere { get; init; } = Evidence == Evidence.Continuation;

    /// <summary>Whether words without a part in it may stand between the clause and the quotation: then what is in marks may be a title.</summary>
    public bool IsApart => Order.IndexOf('…') >= 0;
}
