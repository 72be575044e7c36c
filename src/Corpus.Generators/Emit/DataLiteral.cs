namespace Corpus.Generators.Emit;

/// <summary>Writes a table into the code, in the form that the project's language and target have: always one token for the compiler, and never in the
/// assembly's heap of user strings, which ends at 16 MB.</summary>
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
        string literal = "@\"\n" + table + "\"";
        if (!settings.HasUtf8Literals)
            writer.WriteUnindented($"[{settings.Global}.CorpusData({literal})]");

        writer.Open("private static class " + name);
        if (settings.HasUtf8Literals)
            writer.WriteUnindented($"internal static readonly byte[] Data = {literal}u8.ToArray();");
        else
            writer.WriteLine($"internal static readonly byte[] Data = {settings.Global}.CorpusDataAttribute.Of(typeof({name}));");

        foreach (string member in members)
            writer.WriteLine(member);

        writer.Close();
    }
}
