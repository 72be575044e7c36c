namespace Corpus.Text.Claims.Words;

/// <summary>What the tables of reporting verbs and nouns say of a word; their head comments say what each class means.</summary>
[Flags]
internal enum ClaimTraits : uint
{
    None = 0,
    ThatVerb = 1u << 0,
    BeliefVerb = 1u << 1,
    EvidenceVerb = 1u << 2,
    BehindVerb = 1u << 3,
    ListenerVerb = 1u << 4,
    InfinitiveVerb = 1u << 5,
    ObjectInfinitiveVerb = 1u << 6,
    AccuseVerb = 1u << 7,
    BlameVerb = 1u << 8,
    OfVerb = 1u << 9,
    ForVerb = 1u << 10,
    StatedVerb = 1u << 11,
    ExpressVerb = 1u << 12,
    GerundVerb = 1u << 13,
    WhVerb = 1u << 14,
    AsVerb = 1u << 15,
    RaisingParticiple = 1u << 16,
    NounLike = 1u << 17,
    ClaimNoun = 1u << 18,
    BeliefNoun = 1u << 19,
    ContentNoun = 1u << 20,
    SettingNoun = 1u << 21,
    FiniteVerb = 1u << 22,
    ListenerPronoun = 1u << 23,
    Negation = 1u << 24,
    Modal = 1u << 25,
    Governor = 1u << 26,
    Hypothetical = 1u << 27,
    WhWord = 1u << 28,
    GoesOn = 1u << 29,
    EvidenceNoun = 1u << 30,
    According = 1u << 31,

    /// <summary>All verbs that report.</summary>
    Verb = ThatVerb | BehindVerb | InfinitiveVerb | ObjectInfinitiveVerb | AccuseVerb | BlameVerb | OfVerb | ForVerb | StatedVerb | ExpressVerb | GerundVerb | WhVerb | AsVerb | RaisingParticiple,

    /// <summary>All words at which a rule may begin.</summary>
    Trigger = Verb | ClaimNoun | BeliefNoun | According,
}
