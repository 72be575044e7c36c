namespace Corpus.Text.Model;

/// <summary>What a <see cref="Finding"/> is about.</summary>
internal enum FindingKind
{
    /// <summary>A quotation mark without its partner.</summary>
    UnpairedQuotationMark,

    /// <summary>A date whose day and month could be either way round.</summary>
    AmbiguousDate,

    /// <summary>A weekday that its date does not have.</summary>
    WrongWeekday,

    /// <summary>Two dates that cannot both have the weekday that the text gives them.</summary>
    ConflictingDates,
}
