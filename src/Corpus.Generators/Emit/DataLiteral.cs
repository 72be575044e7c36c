namespace Corpus.Generators.Emit;

/// <summary>Writes a table into the code as the argument of an attribute.</summary>
/// <remarks>
/// That is one token and one constant for the compiler, in every version of the language, and one byte a character in the assembly, without bound: the heap of
/// user strings ends at 16 MB. A literal of bytes is one token, too, but the compiler makes an expression of each of its bytes.
/// </remarks>
internal static class DataLiteral
{
    /// <summary>Writes <c>private static class <paramref name="name"/></c> with the field <c>Data</c>, whose bytes are the table.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="name">The class.</param>
    /// <param name="table">Rows of visible ASCII.</param>
    /// <param name="settings">The form of the code.</param>
    /// <param name="members">More members.</param>
    public static void Write(SourceWriter writer, string name, TableWriter table, OutputSettings settings, params string[] members)
    {
        // A verbatim string: the rows stand below one another in the file as in the table, whatever is in them.
        writer.WriteUnindented($"[{settings.Global}.CorpusData(@\"\n{table}\")]");
        writer.Open("private static class " + name);
        writer.WriteLine($"internal static readonly byte[] Data = {settings.Global}.CorpusDataAttribute.Of(typeof({name}));");
        foreach (string member in members)
            writer.WriteLine(member);

        writer.Close();
    }
}
