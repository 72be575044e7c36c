using System.Globalization;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Verification;

/// <summary>What the sources hold against a citation: a rule, the words of its message, where it points, and what may be put right.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Part">The part of the citation that it is about.</param>
/// <param name="Arguments">What stands in the places of the rule's message.</param>
internal sealed record Objection(CitationRule Rule, CitationPart Part, EquatableArray<string> Arguments)
{
    public Objection(CitationRule rule, CitationPart part, params string[] arguments)
        : this(rule, part, arguments.ToEquatableArray())
    {
    }

    /// <summary>The message, whole.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary>Which of the cited words are meant; null for all of them, and for a name.</summary>
    public TextSpan? Words { get; init; }

    /// <summary>The further words that differ.</summary>
    public EquatableArray<TextSpan> FurtherWords { get; init; }

    /// <summary>The places in the sources that are shown beside it.</summary>
    public EquatableArray<Occurrence> Places { get; init; }

    /// <summary>What the sources say to the words, where the objection is to these or to whose they are; null for one to a name or a section.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The cited text in the source's own words, with the author's ellipses kept; null when the sources would not accept it.</summary>
    public string? SourceWords { get; init; }

    /// <summary>The whole passage of the source, with what the author left out of it; null where that is nothing.</summary>
    public string? WholePassage { get; init; }

    /// <summary>The cited text with its altered first letters in square brackets; null where something else differs too.</summary>
    public string? BracketedWords { get; init; }

    /// <summary>The right name of the speaker or the source, or the nearest one, in the way in which the citation names one.</summary>
    public string? Name { get; init; }
}
