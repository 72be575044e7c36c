using Corpus.Generators.Naming;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes the members and the table of the speakers.</summary>
internal static class SpeakerEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(EquatableArray<SpeakerModel> speakers, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings, "Speaker");
        writer.Open("static partial class Speakers");
        for (int i = 0; settings.Members >= MemberScope.Speakers && i < speakers.Count; i++)
        {
            if (settings.HasDocumentation)
                MemberDocumentation.Write(writer, speakers[i]);

            writer.WriteLine($"public static _Speaker {speakers[i].Entry.Member} => _at({Literal.Of(i)});");
        }

        writer.WriteLine();
        DataLiteral.Write(writer, "_table", Table(speakers), settings);
        writer.WriteLine();

        // Behind the table: fields are set in the order of their file.
        writer.WriteLine($"private static readonly {settings.Global}.Speaker?[] _made = new {settings.Global}.Speaker?[{Literal.Of(speakers.Count)}];");
        writer.WriteLine();
        DataLiteral.Write(writer, "_ids", IdIndex.Of(speakers.Select(speaker => speaker.Entry.Id)), settings);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static TableWriter Table(EquatableArray<SpeakerModel> speakers)
    {
        var rows = new RowWriter();
        foreach (SpeakerModel model in speakers)
        {
            TableWriter table = rows.Next();
            Speaker speaker = model.Entry.Speaker;
            table.Write(speaker.Name);
            int code = FirstWords.Code(model.Entry.Id, FirstWords.Of(speaker.Name, 0, speaker.Name.Length, FirstWords.LongestTitle, int.MaxValue));
            table.Write(code);
            if (code == 1)
                table.Write(model.Entry.Id);
            table.Write(speaker.Role);
            table.Write(speaker.Mentions.Count);
            foreach (string mention in speaker.Mentions)
                table.Write(mention, speaker.Name.IndexOf(mention, StringComparison.Ordinal) is int start and >= 0 ? start : null, 0);

            int before = 0;
            table.Write(model.Articles.Count);
            foreach (int article in model.Articles)
            {
                table.Write(article - before);
                before = article;
            }
        }

        return rows.ToTable();
    }
}
