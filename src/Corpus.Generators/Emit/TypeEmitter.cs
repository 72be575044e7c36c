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
    public static IReadOnlyList<EmittedType> Types { get; } =
    [
        new("Article", ArticleType.Code),
        new("Passage", PassageType.Code),
        new("Quote", QuoteType.Code),
        new("Claim", ClaimType.Code),
        new("Figure", FigureType.Code),
        new("DateConflict", DateConflictType.Code),
        new("Speaker", SpeakerType.Code),
        new("Articles", CatalogueTypes.Articles),
        new("Quotes", CatalogueTypes.Quotes),
        new("Claims", CatalogueTypes.Claims),
        new("Figures", CatalogueTypes.Figures),
        new("Speakers", CatalogueTypes.Speakers),
        new("Cite", CiteType.Code),
        new("CorpusRelations", RelationsType.Code),
        new("CorpusLists", ListTypes.Code),
        new("CorpusTable", TableTypes.Reader),
        new("CorpusData", TableTypes.DataAttribute),
        new("EmbeddedText", EmbeddedTextType.Code),
    ];

    /// <summary>The types that a project needs, by the form of its code.</summary>
    public static IEnumerable<EmittedType> For(OutputSettings settings)
    {
        foreach (EmittedType type in Types)
            yield return type;

        if (settings.HasJson)
        {
            yield return new("CorpusJson", JsonTypes.Converters);
            yield return new("JsonLd", JsonLdType.Code);
        }
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
