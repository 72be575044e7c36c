using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>The files of articles, and which article is where.</summary>
/// <param name="Files">The names of the files, in order.</param>
/// <param name="Articles">The articles, in the order of their paths.</param>
internal sealed record IndexModel(EquatableArray<string> Files, EquatableArray<IndexedArticle> Articles)
{
    /// <summary>The files of the articles of a corpus.</summary>
    public static IndexModel Of(IReadOnlyList<ArticleEntry> articles, bool areSharing)
    {
        string[] names = [.. articles.Select(article => areSharing ? ArticleFile.BucketOf(article.Path) : article.Member)];
        string[] files = areSharing ? [.. names.Distinct().OrderBy(name => name, StringComparer.Ordinal)] : names;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in files)
            numbers.Add(file, numbers.Count);

        int[] counts = new int[files.Length];
        return new IndexModel(
            files.ToEquatableArray(),
            articles.Select((article, i) => new IndexedArticle(article.Id, numbers[names[i]], counts[numbers[names[i]]]++)).ToEquatableArray());
    }
}

/// <summary>An article's id, the number of its file, and its place there.</summary>
internal sealed record IndexedArticle(string Id, int File, int Place);
