using Corpus.Text;
using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Sources;

namespace Corpus.Generators.Sources;

/// <summary>What one file holds, whatever the project says of it: an article, or the reason why there is none.</summary>
internal sealed record SourceContent
{
    /// <summary>What was read; null when the file cannot be read.</summary>
    public Article? Article { get; private init; }

    /// <summary>What is compared of it with other articles; null when the file cannot be read.</summary>
    public ArticleFingerprint? Print { get; private init; }

    /// <summary>The checksum of the text; 0 when the file cannot be read.</summary>
    public long Checksum { get; private init; }

    /// <summary>Why the file cannot be read; null when it can, and when it is a page.</summary>
    public UnreadableReason? Fault { get; private init; }

    /// <summary>The kind of page that the file is, of which a text is to be made first; null when it is text.</summary>
    public PageKind? Page { get; private init; }

    /// <summary>A file that cannot be read.</summary>
    public static SourceContent Unreadable(UnreadableReason fault) => new() { Fault = fault };

    /// <summary>A file that is a page and no text.</summary>
    public static SourceContent OfPage(PageKind kind) => new() { Page = kind };

    /// <summary>A file with the given text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The tag of its language, where the project says it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceContent Of(string text, string? language, CancellationToken cancellationToken) =>
        Of(ArticleReader.Read(text, language, cancellationToken), cancellationToken);

    /// <summary>A file of which <paramref name="article"/> was read.</summary>
    public static SourceContent Of(Article article, CancellationToken cancellationToken) => new()
    {
        Article = article,
        Print = ArticleFingerprint.Of(article, cancellationToken),
        Checksum = Emit.Checksum.Of(article.Text),
    };
}
