using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;

namespace Corpus.Text.Verification.Names;

/// <summary>A source that can be cited: the path by which it is known, and what was read of it.</summary>
/// <param name="Path">The path relative to the project or the folder, with <c>/</c>.</param>
/// <param name="Search">The article, ready to be searched.</param>
internal sealed record CitableSource(string Path, SearchableArticle Search)
{
    /// <summary>What was read, with the metadata in place of what the page says.</summary>
    public Article Article => Search.Article;
}
