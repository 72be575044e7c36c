namespace Corpus.Tool.Sources;

/// <summary>A source that cannot be read, or something that is said of it and cannot be used.</summary>
/// <param name="Path">The source's path.</param>
/// <param name="Message">What is wrong, in half a sentence: "it is empty".</param>
internal sealed record SourceProblem(string Path, string Message);
