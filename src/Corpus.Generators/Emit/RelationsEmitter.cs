using Corpus.Text.Comparison;

namespace Corpus.Generators.Emit;

/// <summary>Writes the table of what articles have in common: apart from theirs, so that a new article changes no other one's file.</summary>
internal static class RelationsEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(RelationsModel relations, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("partial class CorpusRelations");
        DataLiteral.Write(writer, "_table", Table(relations), settings);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static TableWriter Table(RelationsModel relations)
    {
        var table = new TableWriter();
        table.Write(relations.Reprints.Count);
        foreach (ReprintModel reprint in relations.Reprints)
        {
            table.Write(reprint.Article);
            table.Write(reprint.Original);
        }

        table.Write(relations.Utterances.Count);
        foreach (UtteranceModel utterance in relations.Utterances)
        {
            table.Write(utterance.Quotes.Count);
            foreach (Place quote in utterance.Quotes)
                WritePlace(table, quote);
            table.Write(utterance.IndependentSources.Count);
            foreach (int source in utterance.IndependentSources)
                table.Write(source);
        }

        WriteDisagreements(table, relations);
        table.EndLine();
        return table;
    }

    private static void WriteDisagreements(TableWriter table, RelationsModel relations)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        var rows = new TableWriter();
        rows.Write(relations.Disagreements.Count);
        foreach (DisagreementModel disagreement in relations.Disagreements)
        {
            WritePlace(rows, disagreement.First);
            WritePlace(rows, disagreement.Second);
            rows.Write(Number(disagreement.Unit));
            rows.Write(disagreement.Shared.Count);
            foreach (string name in disagreement.Shared)
                rows.Write(Number(name));
        }

        table.Write(names.Count);
        foreach (string name in names)
            table.Write(name);
        table.Append(rows);

        int Number(string name)
        {
            if (!numbers.TryGetValue(name, out int number))
            {
                numbers.Add(name, number = names.Count);
                names.Add(name);
            }

            return number;
        }
    }

    private static void WritePlace(TableWriter table, Place place)
    {
        table.Write(place.Article);
        table.Write(place.Item);
    }
}
