using System.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes a table into the code.</summary>
/// <remarks>
/// A table is one token and one constant for the compiler, in every version of the language; a literal of bytes is one token, too, but the compiler makes an
/// expression of each of its bytes. What a first question needs is a string, which the run time has at hand: two bytes of the table in a character, as many
/// bytes in the assembly. The assembly's heap of such strings ends at 16 MB, so a large table is the argument of an attribute, which has no bound.
/// </remarks>
internal static class DataLiteral
{
    /// <summary>
    /// The first of the characters that stand for two bytes: all of them are letters of one script, and none is more than itself to a compiler or an editor.
    /// </summary>
    public const int FirstPair = 0x4E00;

    // With as many tables as there can be, the heap stays three quarters empty.
    private const int LongestString = 1 << 16;

    /// <summary>Writes the field <paramref name="name"/>, whose bytes are the table, and a class for its attribute when it needs one.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="name">The field.</param>
    /// <param name="table">Rows of visible ASCII.</param>
    /// <param name="settings">The form of the code.</param>
    public static void Write(SourceWriter writer, string name, TableWriter table, OutputSettings settings)
    {
        bool isLarge = table.Length > LongestString;
        if (isLarge)
        {
            WriteAttribute(writer, table, settings);
            writer.WriteLine($"private static class {name}Data {{ }}");
            writer.WriteLine();
        }

        writer.WriteLine($"private static readonly byte[] {name} = {Bytes(table, isLarge ? name + "Data" : null, settings)};");
    }

    /// <summary>Writes <c>private static class <paramref name="name"/></c> with one field, made of the table when it is first asked for.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="name">The class.</param>
    /// <param name="field">The field's type, which is made of bytes or is bytes, and name.</param>
    /// <param name="table">Rows of visible ASCII.</param>
    /// <param name="settings">The form of the code.</param>
    public static void WriteHolder(SourceWriter writer, string name, (string Type, string Name) field, TableWriter table, OutputSettings settings)
    {
        bool isLarge = table.Length > LongestString;
        if (isLarge)
            WriteAttribute(writer, table, settings);

        string bytes = Bytes(table, isLarge ? name : null, settings);
        writer.Open("private static class " + name);
        writer.WriteLine($"internal static readonly {field.Type} {field.Name} = {(field.Type == "byte[]" ? bytes : $"new {field.Type}({bytes})")};");
        writer.Close();
    }

    // A verbatim string: the rows stand below one another in the file as in the table, whatever is in them.
    private static void WriteAttribute(SourceWriter writer, TableWriter table, OutputSettings settings) =>
        writer.WriteUnindented($"[{settings.Global}.CorpusData(@\"{table}\")]");

    private static string Bytes(TableWriter table, string? attributed, OutputSettings settings) =>
        $"{settings.Global}.CorpusTable.Of({(attributed is null ? "\"" + Packed(table.ToString()) + "\"" : $"typeof({attributed})")})";

    // A table of an odd length has the end of a line more, which nobody reads.
    private static string Packed(string table)
    {
        var pairs = new StringBuilder((table.Length + 1) / 2);
        for (int i = 0; i < table.Length; i += 2)
            pairs.Append((char)(FirstPair + (table[i] << 7) + (i + 1 < table.Length ? table[i + 1] : '\n')));

        return pairs.ToString();
    }
}
