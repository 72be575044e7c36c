using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>Compares generated files with those kept beside the test, by Verify itself. Compiled in place of the other file when <c>CorpusTestsUseVerify</c> is set.</summary>
internal static class Snapshot
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    /// <summary>Fails when one of the wanted files of a run differs from its snapshot, has none, or when a snapshot has no file any more.</summary>
    public static Task Verify(GeneratorDriver run, Func<GeneratedSourceResult, bool> isWanted, [CallerFilePath] string test = "") =>
        Verifier.Verify(run, sourceFile: test)
            .IgnoreGeneratedResult(file => !isWanted(file))
            .ScrubLinesWithReplace(WithoutVersion)
            .ToTask();

    /// <summary>A new version of the product is no new snapshot.</summary>
    private static string WithoutVersion(string line) =>
        line.Replace($"\"{typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3)}\"", "\"{version}\"", StringComparison.Ordinal);
}
