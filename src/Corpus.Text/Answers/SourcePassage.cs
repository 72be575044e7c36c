namespace Corpus.Text;

/// <summary>A place in a source.</summary>
public sealed class SourcePassage
{
    internal SourcePassage(CorpusSource source, int start, int length, int line, string words, string? speaker) =>
        (Source, Start, Length, Line, Words, Speaker) = (source, start, length, line, words, speaker);

    /// <summary>The source.</summary>
    public CorpusSource Source { get; }

    /// <summary>The offset of the first character in the source's text.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The line of the first character, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The source's words, every run of white space as one blank.</summary>
    public string Words { get; }

    /// <summary>Whose words they are, by the fullest name in the corpus; null when no source says it for certain.</summary>
    public string? Speaker { get; }
}
