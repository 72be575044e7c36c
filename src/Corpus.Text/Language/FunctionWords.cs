namespace Corpus.Text.Language;

/// <summary>The words of the closed classes, each of which has a grammar of its own. A rule asks for several at once.</summary>
[Flags]
internal enum FunctionWords : ulong
{
    None = 0,

    /// <summary>to say.</summary>
    InfinitiveMarker = 1UL << 0,

    /// <summary>that the port would stay.</summary>
    Complementizer = 1UL << 1,

    /// <summary>as Lind said.</summary>
    Equative = 1UL << 2,

    /// <summary>Lind, who.</summary>
    PersonalRelative = 1UL << 3,

    /// <summary>the port, which.</summary>
    ImpersonalRelative = 1UL << 4,

    /// <summary>Lind, whose.</summary>
    PossessiveRelative = 1UL << 5,

    /// <summary>Lind, whom.</summary>
    ObjectRelative = 1UL << 6,

    /// <summary>and.</summary>
    Additive = 1UL << 7,

    /// <summary>but.</summary>
    Adversative = 1UL << 8,

    /// <summary>said by Lind.</summary>
    Agentive = 1UL << 9,

    /// <summary>of the port.</summary>
    Genitive = 1UL << 10,

    /// <summary>in Bergen.</summary>
    Locative = 1UL << 11,

    /// <summary>on Monday, on the port.</summary>
    Superessive = 1UL << 12,

    /// <summary>for the council.</summary>
    Benefactive = 1UL << 13,

    /// <summary>with reporters.</summary>
    Comitative = 1UL << 14,

    /// <summary>from Lind.</summary>
    Ablative = 1UL << 15,

    /// <summary>about the port.</summary>
    Topical = 1UL << 16,

    /// <summary>it.</summary>
    NeuterPronoun = 1UL << 17,

    /// <summary>the.</summary>
    DefiniteArticle = 1UL << 18,

    /// <summary>not.</summary>
    Negator = 1UL << 19,

    /// <summary>what.</summary>
    Thing = 1UL << 20,

    /// <summary>how.</summary>
    Manner = 1UL << 21,

    /// <summary>why.</summary>
    Reason = 1UL << 22,

    /// <summary>if.</summary>
    Conditional = 1UL << 23,

    /// <summary>whether.</summary>
    Interrogative = 1UL << 24,

    /// <summary>when.</summary>
    Temporal = 1UL << 25,

    /// <summary>while.</summary>
    Simultaneous = 1UL << 26,

    /// <summary>after, before.</summary>
    Sequential = 1UL << 27,

    /// <summary>although, though.</summary>
    Concessive = 1UL << 28,

    /// <summary>because.</summary>
    Causal = 1UL << 29,

    /// <summary>than.</summary>
    Comparative = 1UL << 30,

    /// <summary>however, meanwhile.</summary>
    Connective = 1UL << 31,

    /// <summary>more, most, so.</summary>
    Degree = 1UL << 32,

    /// <summary>this, these.</summary>
    Proximal = 1UL << 33,

    /// <summary>all, any.</summary>
    Universal = 1UL << 34,

    /// <summary>I, we, you: who speaks and who is spoken to.</summary>
    SpeechParticipant = 1UL << 35,

    /// <summary>he, she.</summary>
    SingularPerson = 1UL << 36,

    /// <summary>last, next.</summary>
    Adjacent = 1UL << 37,

    /// <summary>his, her, its, their.</summary>
    Possessive = 1UL << 38,

    /// <summary>be, been, being, having.</summary>
    NonFinite = 1UL << 39,

    /// <summary>last, next, late, same: before a word of time.</summary>
    TimeModifier = 1UL << 40,

    /// <summary>soon, well, much: between "as" and "as".</summary>
    Extent = 1UL << 41,

    /// <summary>anyone, anybody, whoever: nobody who is known.</summary>
    AnyPerson = 1UL << 42,

    /// <summary>one, another.</summary>
    Single = 1UL << 43,

    /// <summary>Jr., III: behind a name.</summary>
    Generation = 1UL << 44,

    /// <summary>only, merely: did not only say it, but did say it.</summary>
    Exclusive = 1UL << 45,

    /// <summary>himself, herself.</summary>
    Reflexive = 1UL << 46,

    /// <summary>refused to, failed to, avoided: what follows is not done.</summary>
    Unfulfilled = 1UL << 47,
}
