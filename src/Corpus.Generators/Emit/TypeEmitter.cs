using Corpus.Generators.Emit.Types;

namespace Corpus.Generators.Emit;

/// <summary>
/// Writes the types that are the same for every corpus. They are there as soon as there is a source, so that code that cites binds even when it cannot be read.
/// </summary>
internal static class TypeEmitter
{
    // On what is done for each row: a program that has just started is over with the table before the run time would optimise it by itself.
    // By number: .NET Standard has no name for AggressiveOptimization.
    private const string Hot = "[global::System.Runtime.CompilerServices.MethodImpl((global::System.Runtime.CompilerServices.MethodImplOptions)512)]";

    // Two threads that ask at once get the same thing. A reference to System.Threading would have one more assembly loaded for a first question.
    private const string Once = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]";

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
        (HintName.OfType("CorpusLists"), ListTypes.Code),
        (HintName.OfType("CorpusTable"), TableTypes.Reader),
        (HintName.OfType("CorpusData"), TableTypes.DataAttribute),
        (HintName.OfType("EmbeddedText"), TableTypes.EmbeddedText),
    ];

    /// <summary>The types that a project needs, by the form of its code.</summary>
    public static IEnumerable<(string HintName, string Code)> For(OutputSettings settings)
    {
        IEnumerable<(string, string)> types = Types;
        if (settings.HasJson)
            types = types.Append((HintName.OfType("CorpusJson"), JsonTypes.Converters)).Append((HintName.OfType("JsonLd"), JsonLdType.Code));

        return types;
    }

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
                .Replace("%visibility%", settings.Visibility)
                .Replace("%hot%", Hot)
                .Replace("%once%", Once)
                .Replace("%firstPair%", Literal.Of(DataLiteral.FirstPair))
                .Replace("%numberDigits%", Literal.Of(IdIndex.NumberDigits))
                .Replace("%largestNumber%", Literal.Of(IdIndex.LargestNumber))
                .Replace("%perFile%", Literal.Of(IndexEmitter.MostInFile))
                .Replace("%scope%", Literal.Of(FirstWords.Scope))
                .Replace("%longest%", Literal.Of(FirstWords.Longest))
                .Replace("%longestTitle%", Literal.Of(FirstWords.LongestTitle))
                .Replace("%mostWords%", Literal.Of(FirstWords.MostWords))
                .Replace("%mostUnitWords%", Literal.Of(FirstWords.MostUnitWords)));
        }

        writer.Close();
        return writer;
    }
}
