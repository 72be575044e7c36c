using System.Runtime.CompilerServices;

namespace Corpus.Text.Speech.Rows;

/// <summary>The orders in which news says who spoke, in order of trust: the first that finds somebody decides. Every language has all of them, and uses those
/// for which it has words and a reader.</summary>
internal static class ReportingRows
{
    /// <summary>A: "..."; A: I told them "...".</summary>
    public static ReportingRow InterviewAnswer { get; } = English("Answer : Q");

    /// <summary>would not say who called it "...".</summary>
    public static ReportingRow IndirectQuestion { get; } = English("Subject Verb Question Verb Q");

    /// <summary>Lind said: "...".</summary>
    public static ReportingRow CueAtMark { get; } = English("Subject Verb Q");

    /// <summary>Under what Lind called "...".</summary>
    public static ReportingRow WeakCueAtMark { get; } = English("Thing Subject Calls Q", Evidence.WeakCue);

    /// <summary>Lind said Brook called the plan "...".</summary>
    public static ReportingRow InnerClause { get; } = English("Subject Verb Subject Verb Q", Evidence.WeakCue);

    /// <summary>„…“, so Hafenchef Jonas Lind.</summary>
    public static ReportingRow SoBehind { get; } = Others("Q , So Subject");

    /// <summary>"...," according to Lind.</summary>
    public static ReportingRow AccordingToBehind { get; } = All("Q , AccordingTo Subject");

    /// <summary>„…“, heißt es in einer Mitteilung der Werft.</summary>
    public static ReportingRow SaysInBehind { get; } = Others("Q , SaysIn Preposition Subject");

    /// <summary>"..." — Ada Brook.</summary>
    public static ReportingRow Signature { get; } = English("Q — Subject");

    /// <summary>"...," said Lind.</summary>
    public static ReportingRow VerbThenSpeaker { get; } = All("Q , Verb Subject");

    /// <summary>Jonas Lind sagte am Montag: „…“.</summary>
    public static ReportingRow SubjectVerbColon { get; } = Others("Subject Verb : Q");

    /// <summary>"...," came the reply from Lind.</summary>
    public static ReportingRow ReplyBehind { get; } = English("Q , Verb Reply Preposition Subject");

    /// <summary>Başkan Ali Yıldız, “…” dedi.</summary>
    public static ReportingRow SubjectQuotationVerb { get; } = Others("Subject Q Verb");

    /// <summary>«…», dijo: the one who spoke last.</summary>
    public static ReportingRow VerbBehind { get; } = Others("Q , Verb");

    /// <summary>"...," harrumphed Lind.</summary>
    public static ReportingRow UnlistedVerbThenName { get; } = All("Q , Word Subject");

    /// <summary>"...," Lind told reporters.</summary>
    public static ReportingRow SpeakerThenVerb { get; } = All("Q , Subject Verb");

    /// <summary>"...," Fight for $9 director Dana Morgan told the Gazette.</summary>
    public static ReportingRow WordsUpToVerb { get; } = English("Q , Words Verb");

    /// <summary>"...," Lind winced.</summary>
    public static ReportingRow SpeakerThenUnlistedVerb { get; } = English("Q , Subject Word");

    /// <summary>As Green put it: "...".</summary>
    public static ReportingRow AsSomebodySaid { get; } = English("As Subject Verb , Q");

    /// <summary>Ada Brook: "...".</summary>
    public static ReportingRow Label { get; } = All("Subject : Q");

    /// <summary>Lind told reporters that the port was "...".</summary>
    public static ReportingRow SubjectBefore { get; } = All("Subject Verb … Q");

    /// <summary>According to Lind, the port is "...".</summary>
    public static ReportingRow AccordingToBefore { get; } = All("AccordingTo Subject … Q");

    /// <summary>It was a "..." of a plan, said Lind.</summary>
    public static ReportingRow CueLater { get; } = All("Q … , Verb Subject", Evidence.LaterCue);

    /// <summary>The port is "..." and will stay so, according to Lind.</summary>
    public static ReportingRow AccordingToLater { get; } = English("Q … AccordingTo Subject", Evidence.LaterCue);

    /// <summary>Lind dismissed the plan as "...".</summary>
    public static ReportingRow WeakVerbBefore { get; } = All("Subject Calls … Q", Evidence.WeakCue);

    /// <summary>after Reed's conclusion that it was "...".</summary>
    public static ReportingRow NounOfSpeech { get; } = English("Possessor Noun … Q", Evidence.WeakCue);

    /// <summary>For Ada Brook, the closure was "...".</summary>
    public static ReportingRow ForSomebody { get; } = English("For Subject … Q", Evidence.WeakCue);

    /// <summary>Lind slams "absurd" plan.</summary>
    public static ReportingRow Headline { get; } = English("Subject … Q", Evidence.Headline);

    /// <summary>A: People put up a sign, "...".</summary>
    public static ReportingRow InterviewTurn { get; } = English("Label : … Q", Evidence.Context);

    /// <summary>Lind disagreed. "...".</summary>
    public static ReportingRow SubjectOfSentenceBefore { get; } = All("Subject Verb … . Q", Evidence.Continuation);

    /// <summary>"...," Lind said. "...".</summary>
    public static ReportingRow RunOn { get; } = All("Q . Q", Evidence.Continuation);

    /// <summary>Lind stood by his "...".</summary>
    public static ReportingRow PersonOfSentence { get; } = English("Person … Q", Evidence.Context);

    /// <summary>The speaker of the quotation before, anywhere in the paragraph.</summary>
    public static ReportingRow SameParagraphBefore { get; } = English("Q … . … Q", Evidence.Context) with { LooksElsewhere = true };

    /// <summary>The speaker of the quotation behind, anywhere in the paragraph.</summary>
    public static ReportingRow SameParagraphBehind { get; } = English("Q … . … Q Verb", Evidence.Context) with { LooksElsewhere = true };

    /// <summary>Her plan promises to "...".</summary>
    public static ReportingRow AnySubjectOfSentence { get; } = English("Subject … Q", Evidence.Context);

    /// <summary>A paragraph that goes on with a quotation left open in the one before.</summary>
    public static ReportingRow LongQuotation { get; } = English("“ Q ¶ “ Q", Evidence.Continuation);

    /// <summary>A paragraph that ends in a colon, and the quotation in the next one.</summary>
    public static ReportingRow ColonBefore { get; } = English("Subject Verb … : ¶ Q") with { LooksElsewhere = true };

    /// <summary>A sentence of reported speech without a verb of saying, behind one that has it.</summary>
    public static ReportingRow ReportedOn { get; } = Others("Subject Verb … . … Reported … Q", Evidence.Continuation);

    /// <summary>A paragraph that is a quotation, behind one that ends in a colon or in speech.</summary>
    public static ReportingRow ParagraphBefore { get; } = Others("Subject Verb … ¶ Q", Evidence.Continuation);

    /// <summary>In a dialogue two people take turns.</summary>
    public static ReportingRow TurnTaking { get; } = English("¶ Q ¶ Q ¶ Q", Evidence.Continuation);

    /// <summary>A paragraph that opens with a quotation of some length, after one whose last quotation has a speaker.</summary>
    public static ReportingRow LastSpeaker { get; } = English("Q … ¶ Q", Evidence.Continuation);

    /// <summary>Lind shook his head, and "..." opens the next paragraph.</summary>
    public static ReportingRow SubjectOfParagraphBefore { get; } = English("Subject … ¶ Q", Evidence.Continuation);

    /// <summary>As Lind noted, the port is full.</summary>
    public static ReportingRow AsReported { get; } = English("As Subject Verb , S");

    /// <summary>The port would stay, Lind said; the port, said Lind, would stay.</summary>
    public static ReportingRow ReportBehind { get; } = English("S , Subject Verb");

    /// <summary>Lind said that the port would stay.</summary>
    public static ReportingRow ThatClause { get; } = All("Subject Verb That S");

    /// <summary>According to Lind, the port is full.</summary>
    public static ReportingRow AccordingTo { get; } = All("AccordingTo Subject , S");

    /// <summary>In Lind's view, the port is full.</summary>
    public static ReportingRow InSomebodysView { get; } = English("In Possessor View , S");

    /// <summary>Lind's claim that the port is full.</summary>
    public static ReportingRow NounClause { get; } = English("Possessor Noun That S");

    /// <summary>Lind made clear that the port would stay.</summary>
    public static ReportingRow MadeClear { get; } = English("Subject Made Clear That S");

    /// <summary>Lind urged the council to close the port.</summary>
    public static ReportingRow UrgedInfinitive { get; } = English("Subject Verb Listener Infinitive");

    /// <summary>Lind promised to close the port.</summary>
    public static ReportingRow StatedInfinitive { get; } = English("Subject Verb Infinitive");

    /// <summary>Lind accused the council of lying.</summary>
    public static ReportingRow Accusation { get; } = English("Subject Verb Accused Of S");

    /// <summary>Lind warned of delays; called for an end to the works.</summary>
    public static ReportingRow Complement { get; } = English("Subject Verb Preposition S");

    /// <summary>Lind denied closing the port.</summary>
    public static ReportingRow StatedGerund { get; } = English("Subject Verb Gerund");

    /// <summary>Lind explained how the port would grow.</summary>
    public static ReportingRow WhClause { get; } = English("Subject Verb How S");

    /// <summary>Lind asked whether the port was full.</summary>
    public static ReportingRow AskedQuestion { get; } = English("Subject Verb Whether S");

    /// <summary>The port is said to be full.</summary>
    public static ReportingRow SaidToBe { get; } = English("S Be Said Infinitive");

    /// <summary>Lind announced the closing of the port.</summary>
    public static ReportingRow StatedNoun { get; } = English("Subject Verb Noun");

    /// <summary>Lind described the plan as reckless.</summary>
    public static ReportingRow DescribedAs { get; } = English("Subject Verb Object As S");

    /// <summary>Lind called the mayor a liar.</summary>
    public static ReportingRow CalledSomething { get; } = English("Subject Calls Object S");

    /// <summary>Lind criticized the plan for the port.</summary>
    public static ReportingRow Judgement { get; } = English("Subject Verb Thing");

    /// <summary>Lind likened the toll to a theft.</summary>
    public static ReportingRow Comparison { get; } = English("Subject Verb Object To S");

    /// <summary>Lind denied any wrongdoing.</summary>
    public static ReportingRow DisputedClaim { get; } = English("Subject Verb Statement");

    /// <summary>A poll showed Lind leading by two points.</summary>
    public static ReportingRow PollResult { get; } = English("Poll Verb S");

    /// <summary>What stands beside the quotation in its own sentence.</summary>
    public static IReadOnlyList<ReportingRow> InSentence { get; } =
    [
        InterviewAnswer,
        IndirectQuestion,
        CueAtMark,
        WeakCueAtMark,
        InnerClause,
        SoBehind,
        AccordingToBehind,
        SaysInBehind,
        Signature,
        VerbThenSpeaker,
        SubjectVerbColon,
        ReplyBehind,
        SubjectQuotationVerb,
        VerbBehind,
        UnlistedVerbThenName,
        SpeakerThenVerb,
        WordsUpToVerb,
        SpeakerThenUnlistedVerb,
        AsSomebodySaid,
        Label,
        SubjectBefore,
        AccordingToBefore,
        CueLater,
        AccordingToLater,
        WeakVerbBefore,
        NounOfSpeech,
        ForSomebody,
        Headline,
    ];

    /// <summary>For what no word of the sentence decides: the paragraph, and the one before.</summary>
    public static IReadOnlyList<ReportingRow> InParagraph { get; } =
    [
        InterviewTurn,
        SubjectOfSentenceBefore,
        RunOn,
        PersonOfSentence,
        SameParagraphBefore,
        SameParagraphBehind,
        AnySubjectOfSentence,
        LongQuotation,
        ColonBefore,
        ReportedOn,
        ParagraphBefore,
        TurnTaking,
        LastSpeaker,
        SubjectOfParagraphBefore,
    ];

    /// <summary>What is stated without marks.</summary>
    public static IReadOnlyList<ReportingRow> Statements { get; } =
    [
        AsReported,
        ReportBehind,
        ThatClause,
        AccordingTo,
        InSomebodysView,
        NounClause,
        MadeClear,
        UrgedInfinitive,
        StatedInfinitive,
        Accusation,
        Complement,
        StatedGerund,
        WhClause,
        AskedQuestion,
        SaidToBe,
        StatedNoun,
        DescribedAs,
        CalledSomething,
        Judgement,
        Comparison,
        DisputedClaim,
        PollResult,
    ];

    private static ReportingRow English(string order, Evidence evidence = Evidence.Cue, [CallerMemberName] string name = "") =>
        new(name, order, evidence, RowLanguages.English);

    private static ReportingRow Others(string order, Evidence evidence = Evidence.Cue, [CallerMemberName] string name = "") =>
        new(name, order, evidence, RowLanguages.Others);

    private static ReportingRow All(string order, Evidence evidence = Evidence.Cue, [CallerMemberName] string name = "") =>
        new(name, order, evidence, RowLanguages.All);
}
