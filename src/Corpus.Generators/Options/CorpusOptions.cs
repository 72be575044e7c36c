using Corpus.Text.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Options;

/// <summary>All that the project sets for the corpus as a whole, read once.</summary>
internal sealed record CorpusOptions
{
    /// <summary>The namespace of the generated types, legal C#: <c>CorpusNamespace</c>, or <c>$(RootNamespace).Corpus</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether the generated types are public (<c>CorpusVisibility</c>).</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the generated members carry documentation (<c>CorpusDocumentation</c>).</summary>
    public bool HasDocumentation { get; init; } = true;

    /// <summary>Whether the project has implicit usings on.</summary>
    public bool HasImplicitUsings { get; init; }

    /// <summary>The project's folder, absolute; empty when unknown.</summary>
    public string ProjectDirectory { get; init; } = "";

    /// <summary>Properties whose value means nothing (CORP009).</summary>
    public EquatableArray<OptionFault> Faults { get; init; }

    /// <summary>Reads the options that the package's props make visible.</summary>
    public static CorpusOptions Read(AnalyzerConfigOptions global) => throw new NotSupportedException(); // filled on the generator branch
}
