namespace Corpus.Text.Language;

/// <summary>What a word of a closed class does around a clause that reports; nothing where the word is known to be a name.</summary>
[Flags]
internal enum ClauseWords
{
    None = 0,

    /// <summary>Who is told: him, everyone.</summary>
    ListenerPronoun = 1 << 0,

    /// <summary>Behind it nothing is reported: never, without.</summary>
    Negation = 1 << 1,

    /// <summary>Behind it nothing is reported yet: could.</summary>
    Modal = 1 << 2,

    /// <summary>Before an infinitive that was spoken nevertheless: went on to say, was forced to admit.</summary>
    Governor = 1 << 3,

    /// <summary>Before a report that is only thought of: if, unless.</summary>
    Hypothetical = 1 << 4,

    /// <summary>Opens what is explained: how, where.</summary>
    WhWord = 1 << 5,

    /// <summary>Behind ", he said," it goes on with the statement: because, including.</summary>
    GoesOn = 1 << 6,

    /// <summary>Behind a comma it tells when something was said: after, since.</summary>
    WhenWord = 1 << 7,

    /// <summary>How many, and standing for those who are many: dozens, most.</summary>
    Quantifier = 1 << 8,

    /// <summary>declined to.</summary>
    Refusal = 1 << 9,

    /// <summary>Before what made somebody speak: amid, following.</summary>
    Occasion = 1 << 10,

    /// <summary>Behind a noun of saying, before what it is about: against, of.</summary>
    Matter = 1 << 11,

    /// <summary>Before a number: about, at least.</summary>
    Approximator = 1 << 12,

    /// <summary>Behind a noun that says what is stated: for, to.</summary>
    Complementing = 1 << 13,

    /// <summary>warned of, about, against.</summary>
    OfComplement = 1 << 14,

    /// <summary>who, which, whose.</summary>
    Relative = 1 << 15,

    /// <summary>made clear, took the view.</summary>
    Making = 1 << 16,

    /// <summary>he, she, they.</summary>
    Personal = 1 << 17,

    /// <summary>Behind a comma, before what speaks against the statement: although, while.</summary>
    Contrasting = 1 << 18,

    /// <summary>a, an.</summary>
    Indefinite = 1 << 19,

    /// <summary>More than one, told by no ending: people, police.</summary>
    Plural = 1 << 20,

    /// <summary>The claim was made that.</summary>
    Made = 1 << 21,
}
