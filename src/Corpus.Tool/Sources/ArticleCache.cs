using System.Security.Cryptography;
using System.Text;
using Corpus.Text.Model;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Sources;

/// <summary>What was read of the documents of one folder, kept for the next run by what they hold and not by when they were written.</summary>
internal sealed class ArticleCache
{
    private readonly KeptFile _kept;

    private ArticleCache(KeptFile kept) => _kept = kept;

    /// <summary>A cache that keeps nothing.</summary>
    public static ArticleCache None => new(KeptFile.None);

    /// <summary>The cache of a folder.</summary>
    public static ArticleCache Of(string folder) => new(KeptFile.Of(folder, "read", typeof(Article), typeof(ArticleWriter)));

    /// <summary>The cache in a file.</summary>
    public static ArticleCache At(string file) => new(KeptFile.At(file, typeof(Article), typeof(ArticleWriter)));

    /// <summary>The key of a document: its bytes, and the language in which the project says it is.</summary>
    public static string KeyOf(byte[] bytes, string? language)
    {
        byte[] hash = SHA256.HashData(bytes);
        return Convert.ToHexString(language is null ? hash : SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(language)]));
    }

    /// <summary>What was read of the document; null when nobody kept it.</summary>
    public Article? Find(string key, string text) => _kept.Find(key, from => new ArticleBytes(from).Read(text));

    /// <summary>Keeps what was read of the documents of one run.</summary>
    public void Keep(IReadOnlyCollection<(string Key, Article Article)> read) => _kept.Keep(
        [.. read.Select(one => (one.Key, (Action<BinaryWriter>)(to => new ArticleWriter(to).Write(one.Article))))]);
}
