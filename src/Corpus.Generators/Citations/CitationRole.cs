namespace Corpus.Generators.Citations;

/// <summary>What a parameter or a property has to do with a citation.</summary>
internal enum CitationRole
{
    None,

    /// <summary>Marked <c>[QuotedText]</c>: takes the cited words.</summary>
    Text,

    /// <summary>Marked <c>[QuotedSpeaker]</c>: takes the name of the speaker.</summary>
    Speaker,

    /// <summary>Marked <c>[QuotedArticle]</c>: takes the name of the source.</summary>
    Article,
}
