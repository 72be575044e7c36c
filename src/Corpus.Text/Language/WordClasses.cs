namespace Corpus.Text.Language;

/// <summary>What the word tables say of a word. A word may be many things: "Will" is an auxiliary and a given name.</summary>
[Flags]
internal enum WordClasses : long
{
    None = 0,
    StrongCue = 1L << 0,
    WeakCue = 1L << 1,
    NounLike = 1L << 2,
    BareCue = 1L << 3,
    TellCue = 1L << 4,
    ReportCue = 1L << 5,
    AccordingTo = 1L << 6,
    Determiner = 1L << 7,
    Preposition = 1L << 8,
    Subordinator = 1L << 9,
    Conjunction = 1L << 10,
    Pronoun = 1L << 11,
    NeverName = 1L << 12,
    Particle = 1L << 13,
    Abbreviation = 1L << 14,
    WorkNoun = 1L << 15,
    Adverb = 1L << 16,
    Auxiliary = 1L << 17,
    PersonNoun = 1L << 18,
    BodyNoun = 1L << 19,
    Title = 1L << 20,
    OrganisationWord = 1L << 21,
    Place = 1L << 22,
    Month = 1L << 23,
    Weekday = 1L << 24,
    TimeNoun = 1L << 25,
    Agency = 1L << 26,
    OutletWord = 1L << 27,
    FirstName = 1L << 28,
    Masculine = 1L << 29,
    Feminine = 1L << 30,
    Elision = 1L << 31,
    Be = 1L << 32,
    ClauseOpener = 1L << 33,
    TimeConjunction = 1L << 34,
    Article = 1L << 35,
    Courtesy = 1L << 36,
    PlainLy = 1L << 37,
    Romance = 1L << 38,
    QuestionLabel = 1L << 39,
    AnswerLabel = 1L << 40,
    InterviewWord = 1L << 41,

    /// <summary>The tables of the claims say something of it.</summary>
    ClaimWord = 1L << 42,

    /// <summary>A rule for claims may begin at it.</summary>
    ClaimTrigger = 1L << 43,

    /// <summary>A text that its author sends out: a letter, a statement.</summary>
    Document = 1L << 44,

    /// <summary>To send such a text out: issue, release.</summary>
    Issue = 1L << 45,

    /// <summary>What words come by, and nobody who says them: by telephone.</summary>
    Means = 1L << 46,

    /// <summary>in, out, back: makes one verb with the verb before it.</summary>
    VerbParticle = 1L << 47,

    /// <summary>What somebody says, as a thing: the reply, the words of.</summary>
    SpeechNoun = 1L << 48,

    /// <summary>A state's abbreviation behind a place: Mich., N.H.</summary>
    StateAbbreviation = 1L << 49,

    /// <summary>who, whose, which: opens a clause about the noun before it.</summary>
    Relative = 1L << 50,

    /// <summary>more, about, at least: opens a phrase for some of many.</summary>
    Quantity = 1L << 51,

    /// <summary>claim, warning, pledge: a noun for what somebody has said.</summary>
    ClaimOfSomebody = 1L << 52,

    /// <summary>percent.</summary>
    Percent = 1L << 53,

    /// <summary>half, third, majority: a part of many.</summary>
    Fraction = 1L << 54,

    /// <summary>chants, slogan, banner: what holds words that are shouted or shown.</summary>
    Chant = 1L << 55,

    /// <summary>cap, mug, tattoo: what bears words that nobody says.</summary>
    Bearer = 1L << 56,

    /// <summary>sing, play: takes the title of a song.</summary>
    Performs = 1L << 57,

    /// <summary>tattooed, printed: what words in marks are on a thing.</summary>
    Printed = 1L << 58,

    /// <summary>act, treaty: a law, which is nobody.</summary>
    Law = 1L << 59,

    /// <summary>ministry, university: what of and for go on the name of.</summary>
    BodyHead = 1L << 60,

    /// <summary>dean, duke: a title that is a given name, too.</summary>
    TitleGivenName = 1L << 61,

    /// <summary>entitled, dubbed, known: says what something is called.</summary>
    Naming = 1L << 62,
}
