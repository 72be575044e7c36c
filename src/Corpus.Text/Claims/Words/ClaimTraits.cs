namespace Corpus.Text.Claims.Words;

/// <summary>What the tables of reporting verbs and nouns say of a word; their head comments say what each class means.</summary>
[Flags]
internal enum ClaimTraits : ulong
{
    None = 0,
    ThatVerb = 1UL << 0,
    BeliefVerb = 1UL << 1,
    EvidenceVerb = 1UL << 2,
    BehindVerb = 1UL << 3,
    ListenerVerb = 1UL << 4,
    InfinitiveVerb = 1UL << 5,
    ObjectInfinitiveVerb = 1UL << 6,
    AccuseVerb = 1UL << 7,
    BlameVerb = 1UL << 8,
    OfVerb = 1UL << 9,
    ForVerb = 1UL << 10,
    StatedVerb = 1UL << 11,
    ExpressVerb = 1UL << 12,
    GerundVerb = 1UL << 13,
    WhVerb = 1UL << 14,
    AsVerb = 1UL << 15,
    RaisingParticiple = 1UL << 16,
    NounLike = 1UL << 17,
    ClaimNoun = 1UL << 18,
    BeliefNoun = 1UL << 19,
    ContentNoun = 1UL << 20,
    SettingNoun = 1UL << 21,
    FiniteVerb = 1UL << 22,
    ListenerPronoun = 1UL << 23,
    Negation = 1UL << 24,
    Modal = 1UL << 25,
    Governor = 1UL << 26,
    Hypothetical = 1UL << 27,
    WhWord = 1UL << 28,
    GoesOn = 1UL << 29,
    EvidenceNoun = 1UL << 30,
    According = 1UL << 31,
    BaseForm = 1UL << 32,
    SayVerb = 1UL << 33,
    ClearWord = 1UL << 34,
    MindAdjective = 1UL << 35,
    ForeignThat = 1UL << 36,

    /// <summary>All verbs that report.</summary>
    Verb = ThatVerb | BehindVerb | InfinitiveVerb | ObjectInfinitiveVerb | AccuseVerb | BlameVerb | OfVerb | ForVerb | StatedVerb | ExpressVerb | GerundVerb | WhVerb | AsVerb | RaisingParticiple,

    /// <summary>All words at which a rule may begin.</summary>
    Trigger = Verb | ClaimNoun | BeliefNoun | According | ClearWord | MindAdjective | ForeignThat,
}
