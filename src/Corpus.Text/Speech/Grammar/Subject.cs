using Corpus.Text.Language.Languages;

namespace Corpus.Text.Speech.Grammar;

/// <summary>How somebody is named.</summary>
internal enum SubjectKind : byte
{
    /// <summary>er, elle.</summary>
    Pronoun,

    /// <summary>With a name in it: der Hafenchef Jonas Lind.</summary>
    Name,

    /// <summary>By what somebody is: die Ministerin.</summary>
    Nominal,
}

/// <summary>A noun phrase that may speak.</summary>
/// <param name="Kind">How it names.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="NameFirst">Where its name begins; without one, its head.</param>
/// <param name="NameEnd">The token behind its name; without one, behind its head.</param>
/// <param name="Head">The token of its role, its main noun or its pronoun; -1 for a bare name.</param>
/// <param name="Gender">Masculine, Feminine, or neither when nothing tells.</param>
internal readonly record struct Subject(SubjectKind Kind, int First, int End, int NameFirst, int NameEnd, int Head, GrammarClass Gender)
{
    public bool IsName => Kind == SubjectKind.Name;
}
