namespace Corpus.Generators.Tasks;

/// <summary>A file's path as the name of an item, in which <c>%</c> begins an escape and <c>;</c> ends the name.</summary>
internal static class ItemPath
{
    public static string Escape(string path) => path.Replace("%", "%25").Replace(";", "%3B").Replace("*", "%2A").Replace("?", "%3F");
}
