namespace Corpus.Text.Syntax;

/// <summary>How sure it is that a name is a person's.</summary>
internal enum Personhood : byte
{
    /// <summary>Nothing tells: usable as a speaker, weak as an antecedent.</summary>
    Unknown,

    /// <summary>A title stands before it, or it begins with a listed given name.</summary>
    Person,

    /// <summary>An organisation, a place, or a group of people.</summary>
    None,
}
