using Corpus.Generators.Naming;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One generated file of articles.</summary>
/// <param name="Name">Its name, which is also that of the table within: a member, or a bucket's name.</param>
/// <param name="Articles">The articles in it, sorted by path.</param>
internal sealed record ArticleFile(string Name, EquatableArray<NamedArticle> Articles)
{
    /// <summary>
    /// Up to this many articles have a file each. With more, each file costs more than it saves: the compiler checks the files' names by pairs on every
    /// keystroke, and each has a class, a literal of a size of its own, and the type that such a literal needs.
    /// </summary>
    public const int MostFiles = BucketCount;

    private const int BucketCount = 64;

    /// <summary>
    /// The private class that holds the articles. No member of <c>Articles</c> is called so: it would need a letter that no title has in front.
    /// </summary>
    public string Table => TableOf(Name);

    /// <summary>The private class in the file of the given name.</summary>
    public static string TableOf(string name) => "_file_" + name;

    /// <summary>The file of an article of its own.</summary>
    public static ArticleFile Of(NamedArticle article) => new(article.Member, new[] { article }.ToEquatableArray());

    /// <summary>The name of the file that an article shares with others. It depends on its path alone, so that no article moves when another comes.</summary>
    public static string BucketOf(string path) => BucketName((int)((ulong)Checksum.Of(path) % BucketCount));

    /// <summary>All buckets, in order; an empty one has no articles.</summary>
    public static IEnumerable<ArticleFile> Buckets(IEnumerable<NamedArticle> articles)
    {
        ILookup<string, NamedArticle> buckets = articles.ToLookup(article => BucketOf(article.Document.Item.Path));
        return Enumerable.Range(0, BucketCount).Select(BucketName).Select(name => new ArticleFile(name, InOrder(buckets[name])));
    }

    private static EquatableArray<NamedArticle> InOrder(IEnumerable<NamedArticle> articles) => articles
        .GroupBy(article => article.Document.Item.Path, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First())
        .ToEquatableArray();

    private static string BucketName(int number) => "bucket" + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
