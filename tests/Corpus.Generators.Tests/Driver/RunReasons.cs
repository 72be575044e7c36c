using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Driver;

/// <summary>Why the stages of a run did what they did.</summary>
internal static class RunReasons
{
    /// <summary>All stages, as the generator's own list of them has it.</summary>
    public static IReadOnlyList<string> Stages { get; } =
    [
        .. typeof(CorpusGenerator).Assembly.GetType("Corpus.Generators.TrackingNames", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>The reasons of a stage's outputs.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Of(GeneratorRunResult run, string stage) =>
        run.TrackedSteps.TryGetValue(stage, out var steps) ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)] : [];

    /// <summary>How many of a stage's outputs were made anew, whether they came out different or not.</summary>
    public static int Made(GeneratorRunResult run, string stage) =>
        Of(run, stage).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));

    /// <summary>How many of a stage's outputs came out different.</summary>
    public static int Changed(GeneratorRunResult run, string stage) =>
        Of(run, stage).Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The names of the files that are not the very file of the run before.</summary>
    public static IReadOnlyList<string> Emitted(GeneratorRunResult before, GeneratorRunResult after)
    {
        Dictionary<string, object> known = before.GeneratedSources.ToDictionary(source => source.HintName, source => (object)source.SourceText);
        return
        [
            .. after.GeneratedSources
                .Where(source => !known.TryGetValue(source.HintName, out object? text) || !ReferenceEquals(text, source.SourceText))
                .Select(source => source.HintName).Order(StringComparer.Ordinal),
        ];
    }
}
