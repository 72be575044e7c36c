using Corpus.Generators.Emit.Types;

namespace Corpus.Generators.Emit;

/// <summary>Writes the types that are the same for every corpus. They are there without a document too, so that code that cites always binds.</summary>
internal static class TypeEmitter
{
    /// <summary>The types and their files.</summary>
    public static IReadOnlyList<(string HintName, string Code)> Types { get; } =
    [
        (HintName.OfType("Article"), ArticleType.Code),
        (HintName.OfType("Passage"), PassageType.Code),
        (HintName.OfType("Quote"), QuoteType.Code),
        (HintName.OfType("Claim"), ClaimType.Code),
        (HintName.OfType("Figure"), FigureType.Code),
        (HintName.OfType("DateConflict"), DateConflictType.Code),
        (HintName.OfType("Speaker"), SpeakerType.Code),
        (HintName.OfType("Articles"), CatalogueTypes.Articles),
        (HintName.OfType("Quotes"), CatalogueTypes.Quotes),
        (HintName.OfType("Claims"), CatalogueTypes.Claims),
        (HintName.OfType("Figures"), CatalogueTypes.Figures),
        (HintName.OfType("Speakers"), CatalogueTypes.Speakers),
        (HintName.OfType("Cite"), CiteType.Code),
        (HintName.OfType("CorpusRelations"), RelationsType.Code),
        (HintName.OfType("CorpusTable"), TableTypes.Table),
        (HintName.OfType("EmbeddedText"), TableTypes.EmbeddedText),
    ];

    /// <summary>Writes one of them.</summary>
    public static SourceWriter Write(string code, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        foreach (string line in code.Split('\n'))
        {
            string text = line.TrimEnd('\r');
            if (!settings.HasDocumentation && text.TrimStart().StartsWith("///", StringComparison.Ordinal))
                continue;

            writer.WriteLine(text
                .Replace("%attributes%", GeneratedFile.Attributes)
                .Replace("%generated%", GeneratedFile.GeneratedAttribute)
                .Replace("%global%", settings.Global)
                .Replace("%visibility%", settings.Visibility));
        }

        writer.Close();
        return writer;
    }
}
