namespace Corpus.Text.People;

/// <summary>Somebody whom a pronoun or a role behind it can mean.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="At">The first token, titles included.</param>
/// <param name="Last">The last token of the name.</param>
internal sealed record Antecedent(Person Person, int Sentence, int At, int Last)
{
    /// <summary>Whether it is the main subject of its sentence; null until somebody asks.</summary>
    public bool? IsMainSubject { get; set; }

    /// <summary>Whether its sentence is about it; null until somebody asks.</summary>
    public bool? IsSpokenOf { get; set; }

    /// <summary>Whether it is the subject of a verb of saying.</summary>
    public bool IsSpeaker { get; init; }

    /// <summary>Whether it is one word, and nothing tells that it is somebody's name.</summary>
    public bool IsStranger { get; init; }

    public bool IsPossessive { get; init; }

    public bool IsAfterPreposition { get; init; }
}
