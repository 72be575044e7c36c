namespace Corpus.Generators.Emit;

/// <summary>A type that is the same for every corpus.</summary>
/// <param name="Name">Its name, after which its file is called.</param>
/// <param name="Code">Its code, with places for what differs from one project to another.</param>
internal sealed record EmittedType(string Name, string Code)
{
    /// <summary>The name of its file.</summary>
    public string HintName => Emit.HintName.OfType(Name);
}
