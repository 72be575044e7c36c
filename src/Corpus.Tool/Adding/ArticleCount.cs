using Corpus.Text.Model;

namespace Corpus.Tool.Adding;

/// <summary>Counts what an article holds.</summary>
internal static class ArticleCount
{
    /// <summary>The words of its body.</summary>
    public static int Words(Article article) => article.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
