using Corpus.Text.Language;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>One way in which news attributes a statement.</summary>
internal abstract class ClaimRule
{
    /// <summary>A rule that is called as its type is.</summary>
    protected ClaimRule() => Name = GetType().Name;

    /// <summary>A rule of a type that makes several.</summary>
    protected ClaimRule(string name) => Name = name;

    /// <summary>The name that the claim shows.</summary>
    public string Name { get; }

    /// <summary>The classes of words at which the rule can begin.</summary>
    public abstract ReportingClasses Triggers { get; }

    /// <summary>The statement that the word at <paramref name="at"/> reports, within the tokens of its sentence; null if it reports none in this way.</summary>
    public abstract Statement? Read(Story story, int at, SentenceWindow window);

    /// <summary>What the rule found: the content in the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    protected Statement By(NounPhrase? speaker, int cue, int first, int end) => By(speaker, cue, [new TokenRange(first, end)]);

    /// <summary>As above, for content in pieces.</summary>
    protected Statement By(NounPhrase? speaker, int cue, IReadOnlyList<TokenRange> pieces) => new(pieces, speaker, cue, Name);
}
