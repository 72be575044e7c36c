using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes the table of what articles have in common: apart from theirs, so that a new article changes no other one's file.</summary>
internal static class RelationsEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(RelationsModel relations, OutputSettings settings)
    {
        var strings = new StringPool();
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("partial class CorpusRelations");
        writer.WriteLine($"private static {settings.Global}.CorpusTable _table() => new {settings.Global}.CorpusTable(");
        writer.Indentation++;
        writer.Open("new int[]");

        writer.WriteLine("// number of reprints; each: its id, the original's");
        WriteRow(writer, Count(relations.Reprints));
        foreach (ReprintModel reprint in relations.Reprints)
            WriteRow(writer, strings.Place(reprint.Article), strings.Place(reprint.Original));

        writer.WriteLine("// number of utterances; each: number of quotations and their ids, number of independent sources and their ids");
        WriteRow(writer, Count(relations.Utterances));
        foreach (UtteranceModel utterance in relations.Utterances)
            WriteRow(writer, [Count(utterance.Quotes), .. utterance.Quotes.Select(strings.Place), Count(utterance.IndependentSources), .. utterance.IndependentSources.Select(strings.Place)]);

        writer.WriteLine("// number of disagreements; each: the two figures' ids, the unit, number of shared names and the names");
        WriteRow(writer, Count(relations.Disagreements));
        foreach (DisagreementModel disagreement in relations.Disagreements)
        {
            string?[] texts = [disagreement.First, disagreement.Second, disagreement.Unit];
            WriteRow(writer, [.. texts.Select(strings.Place), Count(disagreement.Shared), .. disagreement.Shared.Select(strings.Place)]);
        }

        writer.Close(",");
        strings.Write(writer, ");");
        writer.Indentation--;
        writer.Close();
        writer.Close();
        return writer;
    }

    private static string Count<T>(EquatableArray<T> things)
        where T : IEquatable<T> => Literal.Of(things.Count);

    private static void WriteRow(SourceWriter writer, params string[] numbers) => writer.WriteLine(string.Join(", ", numbers) + ",");
}
