namespace Corpus.Text.Speech.Grammar;

/// <summary>A verb of saying in all its parts.</summary>
/// <param name="First">Its first token: the auxiliary, or the verb itself.</param>
/// <param name="Word">The token that says what it means.</param>
/// <param name="End">The token behind what stands together; a part at the clause's end is not among it.</param>
/// <param name="InnerSubject">The pronoun between auxiliary and participle: a-t-il dit; -1 where there is none.</param>
internal readonly record struct Verb(int First, int Word, int End, int InnerSubject)
{
    /// <summary>Where the finite part stands, beside which the subject is looked for.</summary>
    public int Finite => First;
}
