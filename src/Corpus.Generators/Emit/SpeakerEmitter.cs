using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes the members and the table of the speakers.</summary>
internal static class SpeakerEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(EquatableArray<SpeakerModel> speakers, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("static partial class Speakers");
        for (int i = 0; i < speakers.Count; i++)
        {
            if (settings.HasDocumentation)
                MemberDocumentation.Write(writer, speakers[i]);

            writer.WriteLine($"public static {settings.Global}.Speaker {speakers[i].Entry.Member} => _all.Value[{Literal.Of(i)}];");
            writer.WriteLine();
        }

        WriteTable(writer, speakers, settings);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static void WriteTable(SourceWriter writer, EquatableArray<SpeakerModel> speakers, OutputSettings settings)
    {
        var strings = new StringPool();
        writer.WriteLine($"private static {settings.Global}.CorpusTable _table() => new {settings.Global}.CorpusTable(");
        writer.Indentation++;
        writer.Open("new int[]");
        writer.WriteLine("// number of speakers; each: id, name, role as start and length among the strings or -1, number of mentions, mentions");
        writer.WriteLine(Literal.Of(speakers.Count) + ",");
        foreach (SpeakerModel model in speakers)
        {
            Speaker speaker = model.Entry.Speaker;
            IEnumerable<string> row = new[] { model.Entry.Id, speaker.Name, speaker.Role }.Select(strings.Place)
                .Append(Literal.Of(speaker.Mentions.Count))
                .Concat(speaker.Mentions.Select(strings.Place));
            writer.WriteLine(string.Join(", ", row) + ",");
        }

        writer.Close(",");
        strings.Write(writer, ");");
        writer.Indentation--;
    }
}
