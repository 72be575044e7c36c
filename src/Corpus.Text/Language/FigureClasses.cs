namespace Corpus.Text.Language;

/// <summary>What the table of words beside numbers says of a word. A word may be many things.</summary>
[Flags]
internal enum FigureClasses : long
{
    None = 0,
    Percent = 1L << 0,

    /// <summary>The first word of "per cent", and the second.</summary>
    PerOfPercent = 1L << 1,
    CentOfPercent = 1L << 2,

    /// <summary>The first word of "percentage points", and the second.</summary>
    Percentage = 1L << 3,
    Points = 1L << 4,

    Currency = 1L << 5,

    /// <summary>Stands before its number: USD, Rs.</summary>
    CurrencyCode = 1L << 6,

    /// <summary>May follow a number after a hyphen, in the singular: a 10-day truce.</summary>
    Measure = 1L << 7,

    /// <summary>A unit that is written short, also without a blank: km.</summary>
    Abbreviation = 1L << 8,

    Time = 1L << 9,

    /// <summary>A plural that does not end in s.</summary>
    Plural = 1L << 10,

    /// <summary>Counts people without naming them: 12 dead.</summary>
    Casualty = 1L << 11,

    /// <summary>Ends in s and is no plural.</summary>
    NotPlural = 1L << 12,

    /// <summary>A number behind it is a name: Article 5.</summary>
    NameHead = 1L << 13,

    TimeOfDay = 1L << 14,

    /// <summary>A noun of measure whose "of" gives its value: a population of 5 million.</summary>
    Quantity = 1L << 15,

    /// <summary>A subject that is not what the number counts: the score is 3.</summary>
    NoSubject = 1L << 16,

    Copula = 1L << 17,
    OnlyAdverb = 1L << 18,

    /// <summary>Ends a noun phrase.</summary>
    Stop = 1L << 19,

    /// <summary>Between number and unit, and part of neither: 12 more people.</summary>
    LeadingSkip = 1L << 20,

    Verb = 1L << 21,
    In = 1L << 22,
    OutOf = 1L << 23,

    /// <summary>A month that is another word without its capital.</summary>
    May = 1L << 24,
    Month = 1L << 25,

    RangeJoint = 1L << 26,
    And = 1L << 27,
    Between = 1L << 28,
    From = 1L << 29,
    Of = 1L << 30,

    /// <summary>The article that is a one before a word of number: a dozen.</summary>
    One = 1L << 31,
    Several = 1L << 32,
    Ordinal = 1L << 33,

    /// <summary>A number of four digits behind it is a year.</summary>
    YearBefore = 1L << 34,

    /// <summary>Makes a number vague after a hyphen: 40-odd.</summary>
    Odd = 1L << 35,

    /// <summary>Makes a number the least one after a hyphen: 30-plus.</summary>
    OrMore = 1L << 37,

    /// <summary>Behind it "over" and "under" say where, or of what: flew over, a row over.</summary>
    TakesPlace = 1L << 38,

    /// <summary>Says that its subject changed, and from what or to what: rose from 12 to 14.</summary>
    Change = 1L << 39,

    /// <summary>Joins a second number of the same thing: 34 votes to 21.</summary>
    Counterpart = 1L << 40,

    /// <summary>Says by how much: rose by 12.</summary>
    By = 1L << 41,

    /// <summary>Opens the phrase for the whole of which there is a part: half the votes.</summary>
    Definite = 1L << 36,
}
