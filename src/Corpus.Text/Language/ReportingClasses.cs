namespace Corpus.Text.Language;

/// <summary>What the tables of reporting verbs and nouns say of a word; their head comments say what each class means.</summary>
[Flags]
internal enum ReportingClasses : ulong
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
    EvidenceNoun = 1UL << 23,
    According = 1UL << 24,
    BaseForm = 1UL << 25,
    SayVerb = 1UL << 26,
    ClearWord = 1UL << 27,
    MindAdjective = 1UL << 28,
    SubjectVerb = 1UL << 29,
    AskVerb = 1UL << 30,
    ResultVerb = 1UL << 31,
    PollNoun = 1UL << 32,
    CallVerb = 1UL << 33,
    ReferVerb = 1UL << 34,
    FaultVerb = 1UL << 35,
    PromiseNoun = 1UL << 36,
    MindVerb = 1UL << 37,
    JudgeVerb = 1UL << 38,
    DisputeVerb = 1UL << 39,
    ChargeNoun = 1UL << 40,
    PointVerb = 1UL << 41,
    OutletTalk = 1UL << 42,
    PassedOn = 1UL << 43,
    ViewNoun = 1UL << 44,
    Wording = 1UL << 45,

    /// <summary>All verbs that report.</summary>
    Verb = ThatVerb | BehindVerb | InfinitiveVerb | ObjectInfinitiveVerb | AccuseVerb | BlameVerb | OfVerb | ForVerb | StatedVerb | ExpressVerb
        | GerundVerb | WhVerb | AsVerb | RaisingParticiple | AskVerb | CallVerb | FaultVerb | JudgeVerb | DisputeVerb | PointVerb | SubjectVerb
        | ReferVerb,

    /// <summary>All words at which a rule may begin.</summary>
    Trigger = Verb | ClaimNoun | BeliefNoun | PromiseNoun | ResultVerb | According | ClearWord | MindAdjective,
}
