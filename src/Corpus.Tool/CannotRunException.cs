namespace Corpus.Tool;

/// <summary>A command cannot do what it was asked for: it says why in one sentence and ends with 2.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
