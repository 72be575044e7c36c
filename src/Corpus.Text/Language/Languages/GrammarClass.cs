namespace Corpus.Text.Language.Languages;

/// <summary>What the table of a language says of a word. A word may be many things: German "der" is an article and opens a genitive.</summary>
[Flags]
internal enum GrammarClass : ulong
{
    None = 0,

    /// <summary>A finite verb of saying: sagt, sagte, dijo, sier.</summary>
    Says = 1UL << 0,

    /// <summary>The participle of one, which needs an auxiliary: gesagt, déclaré.</summary>
    Said = 1UL << 1,

    /// <summary>A finite verb that gives somebody or something a name: nennt, qualifie.</summary>
    Calls = 1UL << 2,

    /// <summary>The participle of one: bezeichnet, qualifié.</summary>
    CalledPart = 1UL << 3,

    /// <summary>The finite half of a verb in two parts: teilte … mit.</summary>
    Finite = 1UL << 4,

    /// <summary>The other half.</summary>
    Separated = 1UL << 5,
    Auxiliary = 1UL << 6,

    /// <summary>A verb form of reported speech: sei, habe, werde.</summary>
    Reported = 1UL << 7,

    /// <summary>Between what is called and its name: als, comme.</summary>
    As = 1UL << 8,

    /// <summary>Stands before the speaker: laut, selon, ifølge.</summary>
    According = 1UL << 9,

    /// <summary>Stands behind the speaker: zufolge, mukaan, göre.</summary>
    AccordingBehind = 1UL << 10,

    /// <summary>Has the speaker in it, as a pronoun: по его словам.</summary>
    HisWords = 1UL << 11,

    /// <summary>Stands for the verb, before the speaker: so, aldus.</summary>
    So = 1UL << 12,

    /// <summary>A verb of saying whose speaker stands behind a preposition: heißt es in.</summary>
    SaysIn = 1UL << 13,

    /// <summary>Between a quotation and the verb behind it: diye, と.</summary>
    Quotative = 1UL << 14,

    /// <summary>Behind the subject where no ending marks it: は.</summary>
    Topic = 1UL << 15,
    Article = 1UL << 16,
    Determiner = 1UL << 17,

    /// <summary>An article or determiner in a case that no subject has: den, dem.</summary>
    Oblique = 1UL << 18,

    /// <summary>Ties a noun to the one before it: de, von, av.</summary>
    Of = 1UL << 19,
    Preposition = 1UL << 20,
    Conjunction = 1UL << 21,
    Subordinator = 1UL << 22,
    Relative = 1UL << 23,
    Adverb = 1UL << 24,
    Pronoun = 1UL << 25,
    He = 1UL << 26,
    She = 1UL << 27,
    They = 1UL << 28,

    /// <summary>A pronoun in another case, which may stand between verb and subject: sich, lui.</summary>
    Clitic = 1UL << 29,

    /// <summary>Before a name: Herr, M., Dr.</summary>
    Title = 1UL << 30,

    /// <summary>Behind a name: さん, 교수.</summary>
    TitleBehind = 1UL << 31,

    /// <summary>What somebody is: minister, talsmann.</summary>
    Role = 1UL << 32,

    /// <summary>An authority, company or party.</summary>
    Body = 1UL << 33,

    /// <summary>A document that says something.</summary>
    Source = 1UL << 34,

    /// <summary>What has a title: a film, a newspaper.</summary>
    Work = 1UL << 35,

    /// <summary>A small word inside a name: von, de la.</summary>
    Particle = 1UL << 36,

    /// <summary>A word whose full stop ends no sentence.</summary>
    Abbreviation = 1UL << 37,
    Month = 1UL << 38,
    Weekday = 1UL << 39,
    Time = 1UL << 40,
    Masculine = 1UL << 41,
    Feminine = 1UL << 42,

    /// <summary>A given name, with its sex where nearly all who bear it are of one.</summary>
    FirstName = 1UL << 43,

    /// <summary>An ending that a name may carry.</summary>
    NameEnding = 1UL << 44,

    /// <summary>An ending that a noun may carry: ministeren.</summary>
    NounEnding = 1UL << 45,

    /// <summary>The ending of a woman's last name.</summary>
    FeminineName = 1UL << 46,

    /// <summary>The ending of a man's last name.</summary>
    MasculineName = 1UL << 47,

    /// <summary>An ending that makes a word the subject: 은, 는.</summary>
    TopicEnding = 1UL << 48,

    /// <summary>An ending behind a closing mark: 고, 라며.</summary>
    QuotativeEnding = 1UL << 49,

    /// <summary>What ends a phrase of place or time in a language without blanks: で, に.</summary>
    PhraseEnd = 1UL << 50,

    /// <summary>An article that means nobody known: ein, une.</summary>
    Indefinite = 1UL << 51,

    /// <summary>A form of "be", which makes a participle passive.</summary>
    Passive = 1UL << 52,

    /// <summary>The ending of a finite verb, by which a verb that no list has is known behind a quotation.</summary>
    VerbEnding = 1UL << 53,

    /// <summary>A conjunction that opens a reported clause: dass, que, at.</summary>
    That = 1UL << 54,

    /// <summary>Means "according to" before a name at the head of a sentence, and something else elsewhere: pour, para.</summary>
    AccordingFirst = 1UL << 55,

    /// <summary>Marks the subject of the whole sentence: は.</summary>
    SentenceTopic = 1UL << 56,

    /// <summary>Marks the subject of its own clause only: が, 이.</summary>
    ClauseTopic = 1UL << 57,

    /// <summary>The ending of a verb that only goes with another one: gülerek.</summary>
    ConverbEnding = 1UL << 58,

    /// <summary>The ending that stands for a noun's article: ministeren, politiet.</summary>
    DefiniteEnding = 1UL << 59,

    /// <summary>The ending that makes a name the owner of what follows: Brooks Sprecher, Obaman avustaja.</summary>
    OwnerEnding = 1UL << 60,

    /// <summary>A preposition with its article in it: am, zum.</summary>
    Contracted = 1UL << 61,

    /// <summary>Stands for a country between a name and its title: 米.</summary>
    Country = 1UL << 62,
}
