using Corpus.Generators.Emit;
using Corpus.Generators.Tests.Driver;
using Corpus.Generators.Tests.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Snapshots;

public sealed class SnapshotTests
{
    private static readonly Driver.Document _document = new(MadeProject.Folder + "/a.txt", "The harvest was good.\n");

    private static bool IsType(GeneratedSourceResult file) => TypeEmitter.For(MadeCorpus.Usual with { HasJson = true }).Any(type => type.HintName == file.HintName);

    [Fact]
    public Task Seeds() => Snapshot.Verify(SeedProject.New().RunToDriver(), file => !IsType(file));

    [Fact]
    public Task Types() => Snapshot.Verify(new MadeProject([_document]).RunToDriver(), IsType);

    [Fact]
    public Task PublicTypesWithoutDocumentation() => Snapshot.Verify(
        new MadeProject([_document], LanguageVersion.CSharp10, null, ("CorpusVisibility", "public"), ("CorpusDocumentation", "false"))
            .RunToDriver(),
        file => file.HintName is "Quote.g.cs" or "Cite.g.cs" or "CorpusTable.g.cs");
}
