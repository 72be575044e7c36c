namespace Corpus.Text.People;

/// <summary>A capitalised run in the text.</summary>
/// <param name="First">Its first token, titles included.</param>
/// <param name="NameFirst">Where the name without titles begins.</param>
/// <param name="NameEnd">The token behind the name, without Jr. and III.</param>
/// <param name="End">The token behind the run.</param>
/// <param name="Sentence">The index of its sentence.</param>
internal readonly record struct NameMention(int First, int NameFirst, int NameEnd, int End, int Sentence)
{
    /// <summary>Those of the story who have the name's last word in theirs; null for nobody, and before all names are read.</summary>
    public NameBearers? Bearers { get; init; }

    public int Parts => NameEnd - NameFirst;
}
