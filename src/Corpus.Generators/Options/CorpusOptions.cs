using Corpus.Generators.Naming;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Options;

/// <summary>All that the project sets for the corpus as a whole, read once.</summary>
internal sealed record CorpusOptions
{
    // In the order of MemberChoice.
    private static readonly string[] _memberChoices = ["auto", "all", "quotes", "articles", "none"];

    /// <summary>The namespace of the generated types, legal C#: <c>CorpusNamespace</c>, or <c>$(RootNamespace).Corpus</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether the generated types are public (<c>CorpusVisibility</c>).</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the generated members carry documentation (<c>CorpusDocumentation</c>).</summary>
    public bool HasDocumentation { get; init; } = true;

    /// <summary>What is to have named members (<c>CorpusMembers</c>).</summary>
    public MemberChoice Members { get; init; }

    /// <summary>The project's folder, absolute; empty when unknown.</summary>
    public string ProjectDirectory { get; init; } = "";

    /// <summary>Properties whose value means nothing (CORP009).</summary>
    public EquatableArray<OptionFault> Faults { get; init; }

    /// <summary>Reads the options that the package's props make visible.</summary>
    public static CorpusOptions Read(AnalyzerConfigOptions global)
    {
        var properties = new PropertyReader(global);

        // The package's props read this one; here it is only held against what it may say.
        properties.Choice("CorpusImplicitUsing", "false", "true");
        return new CorpusOptions
        {
            Namespace = ReadNamespace(properties),
            IsPublic = properties.Choice("CorpusVisibility", "internal", "public"),
            HasDocumentation = !properties.Choice("CorpusDocumentation", "true", "false"),
            Members = (MemberChoice)properties.Choice("CorpusMembers", _memberChoices),
            ProjectDirectory = properties.Text("MSBuildProjectDirectory") ?? properties.Text("ProjectDir") ?? "",
            Faults = properties.Faults.ToEquatableArray(),
        };
    }

    private static string ReadNamespace(PropertyReader properties)
    {
        if (properties.Text("CorpusNamespace") is string asked)
        {
            string given = LegalNamespace.Of(asked);
            if (LegalNamespace.Unescaped(given) != LegalNamespace.Unescaped(asked))
                properties.Fault("CorpusNamespace", asked, "a C# namespace such as " + (given.Length > 0 ? given : "Newsroom.Corpus"));
            if (given.Length > 0)
                return given;
        }

        string root = LegalNamespace.Of(properties.Text("RootNamespace") ?? "");
        return root.Length > 0 ? root + ".Corpus" : "Corpus";
    }
}
