namespace Corpus.Text.Verification.Names;

/// <summary>How generated code calls everything in a corpus: asked for when the first name is to be found, and not before.</summary>
/// <param name="OfArticle">The name of the article with an index.</param>
/// <param name="OfSpeaker">The name of the speaker with an index.</param>
internal sealed record GeneratedNames(Func<int, GeneratedName?> OfArticle, Func<int, GeneratedName?> OfSpeaker)
{
    /// <summary>A corpus of which no code is generated.</summary>
    public static GeneratedNames None { get; } = new(_ => null, _ => null);
}
