namespace Corpus.Text.Matching.Meaning;

/// <summary>What a word does to its sentence.</summary>
[Flags]
internal enum MeaningClasses
{
    /// <summary>A word like any other.</summary>
    None = 0,

    /// <summary>A numeral or a number in figures.</summary>
    Number = 1 << 0,

    /// <summary>"all", "some", "few".</summary>
    Quantifier = 1 << 1,

    /// <summary>"must", "may", "would".</summary>
    Modal = 1 << 2,

    /// <summary>"not", "never", "hardly".</summary>
    Negation = 1 << 3,

    /// <summary>"only", "except".</summary>
    Exception = 1 << 4,

    /// <summary>"if".</summary>
    Condition = 1 << 5,

    /// <summary>"denied", "failed to": says of what follows, up to the next conjunction, that it is not so.</summary>
    Denial = 1 << 6,

    /// <summary>A word that no elision may drop from a sentence.</summary>
    Kept = 1 << 7,

    /// <summary>Behind a statement it says when the statement does not hold: "unless", "but", "until".</summary>
    Limitation = 1 << 8,

    /// <summary>"and", "or".</summary>
    Coordination = 1 << 9,

    /// <summary>"which", "who": behind a comma it begins an aside.</summary>
    Relative = 1 << 10,

    /// <summary>An article, a preposition, an auxiliary verb: no phrase ends with it.</summary>
    Governor = 1 << 11,

    /// <summary>"he", "it", "this".</summary>
    Pronoun = 1 << 12,

    /// <summary>Points at what was said before: "that year", "then".</summary>
    Reference = 1 << 13,

    /// <summary>No word, but the ending of one that takes its meaning away: "harmless".</summary>
    Ending = 1 << 14,

    /// <summary>Denies the verb behind it; what it leaves when it is cut off is a whole clause: Spanish "no | se aprobó".</summary>
    BeforeVerb = 1 << 15,

    /// <summary>Denies the noun behind it: "no | ships were lost".</summary>
    BeforeNoun = 1 << 16,

    /// <summary>A verb that makes a clause of the words around it: "was", "will".</summary>
    Finite = 1 << 17,

    /// <summary>"of": makes one name of the word before it and the word behind it.</summary>
    Genitive = 1 << 18,

    /// <summary>Denies what follows where a negation stands before it in its clause: German "weder … noch".</summary>
    Correlative = 1 << 19,

    /// <summary>Whatever turns a sentence when it is added, dropped or exchanged.</summary>
    Turning = Quantifier | Modal | Negation | Exception | Condition | Denial,

    /// <summary>Whatever denies or limits the words that follow it.</summary>
    Denying = Negation | Exception | Condition | Denial,
}
