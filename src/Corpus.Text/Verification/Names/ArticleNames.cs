using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Verification.Names;

/// <summary>The names by which a citation may name a source: member, id, title, path, file name, outlet, address.</summary>
internal sealed class ArticleNames
{
    private const string DefiniteArticle = "the ";

    private readonly NameTable _table = new();
    private readonly IReadOnlyList<CitableSource> _sources;
    private readonly GeneratedNames _generated;

    /// <param name="sources">The sources of the corpus.</param>
    /// <param name="generated">How generated code calls them.</param>
    public ArticleNames(IReadOnlyList<CitableSource> sources, GeneratedNames generated)
    {
        _sources = sources;
        _generated = generated;
        for (int i = 0; i < sources.Count; i++)
        {
            Article article = sources[i].Article;
            string path = sources[i].Path;
            GeneratedName? name = generated.OfArticle(i);
            _table.Add(name?.Member, i, NameKind.Member);
            _table.Add(name?.Id, i, NameKind.Id);
            _table.Add(path, i, NameKind.Path);
            _table.Add(FileName(path), i, NameKind.FileName);
            _table.Add(FileStem(path), i, NameKind.FileStem);
            _table.Add(article.Title, i, NameKind.Title);
            _table.Add(article.Outlet, i, NameKind.Outlet);
            foreach (string outlet in AtSecondHand(article))
                _table.Add(outlet, i, NameKind.Outlet);
            foreach (string? address in new[] { article.Url, FileName(path), article.Title })
                _table.Add(address is null ? null : Address.Normalize(address), i, NameKind.Url);
            _table.Add(Address.OfHead(article.Text), i, NameKind.Url);
        }
    }

    /// <summary>The articles, by index in the corpus, that the name may mean: several when an outlet or a file name is shared.</summary>
    public IReadOnlyList<int> Find(GivenName name) => [.. Entries(name).Select(entry => entry.Index)];

    /// <summary>The articles that a link leads to: by their address, or by the path or the name of their file. Nothing that only looks like one.</summary>
    public IReadOnlyList<int> FindPlace(string target)
    {
        string path = Address.WithoutSection(target);
        if (Address.Normalize(path) is { } address)
            return Of(address, NameKind.Url);

        IReadOnlyList<int> files = Of(path, NameKind.Path, NameKind.FileName);
        return files.Count > 0 ? files : Of(FileName(path), NameKind.Path, NameKind.FileName);

        IReadOnlyList<int> Of(string name, params NameKind[] kinds) =>
            [.. _table.Find(name, asMember: false).Where(entry => kinds.Contains(entry.Kind)).Select(entry => entry.Index)];
    }

    /// <summary>The section that the citation names behind the source; null when it names none, or something else that a <c>#</c> leads to.</summary>
    public string? SectionIn(GivenName name)
    {
        if (name.IsMember)
            return null;

        string? section = name.Fragment;
        int mark = section is null ? name.Value.IndexOf('#') : -1;

        // A title may have the character, too.
        if (mark > 0 && mark + 1 < name.Value.Length && _table.Find(name.Value, asMember: false).Count == 0)
            section = name.Value.Substring(mark + 1);

        // "#:~:text=…" has a browser look for words.
        return section?.StartsWith(":~:", StringComparison.Ordinal) == true ? null : section;
    }

    /// <summary>The nearest name, in the way in which the citation names the source; null when none is near.</summary>
    public string? Nearest(GivenName name) => _table.Nearest(name.Value, name.IsMember)?.Name;

    /// <summary>The name of the article at <paramref name="index"/>, in the way in which the citation names another one.</summary>
    public string NameLike(GivenName name, int index)
    {
        string path = _sources[index].Path;
        if (name.IsMember)
            return _generated.OfArticle(index)?.Member ?? path;

        Article article = _sources[index].Article;
        string? alike = Entries(name).Select(entry => entry.Kind).FirstOrDefault() switch
        {
            NameKind.Id => _generated.OfArticle(index)?.Id,
            NameKind.Path => path,
            NameKind.FileName => FileName(path),
            NameKind.FileStem => FileStem(path),
            NameKind.Url => article.Url,
            NameKind.Outlet => article.Outlet,
            _ => article.Title,
        };

        // A name that several articles share would leave the citation as vague as it was.
        bool isUnique = alike is { Length: > 0 } && _table.Find(alike, asMember: false).All(entry => entry.Index == index);
        return isUnique ? alike! : path;
    }

    private IReadOnlyList<NameTable.Entry> Entries(GivenName name)
    {
        IReadOnlyList<NameTable.Entry> entries = _table.Find(name.Value, name.IsMember);
        if (entries.Count > 0 || name.IsMember)
            return entries;
        if (Address.Normalize(name.Value) is { } address && _table.Find(address, asMember: false) is { Count: > 0 } addressed)
            return addressed;

        if (name.Value.StartsWith(DefiniteArticle, StringComparison.OrdinalIgnoreCase)
            && _table.Find(name.Value.Substring(DefiniteArticle.Length), asMember: false)
                .Where(entry => entry.Kind == NameKind.Outlet).ToList() is { Count: > 0 } outlets)
        {
            return outlets;
        }

        // The same file under another folder, or fetched from an address and kept under its last name.
        string path = Address.WithoutSection(name.Value);
        if (path.Length < name.Value.Length && _table.Find(path, asMember: false) is { Count: > 0 } sectioned)
            return sectioned;
        foreach (string file in Address.FileNames(path))
        {
            List<NameTable.Entry> kept = [.. _table.Find(file, asMember: false).Where(entry => entry.Kind != NameKind.Outlet)];
            if (kept.Count == 0)
                continue;

            int shared = kept.Max(entry => SharedFolders(path, entry.Index));
            return [.. kept.Where(entry => SharedFolders(path, entry.Index) == shared)];
        }

        return [];
    }

    /// <summary>How many folders above the file are the same.</summary>
    private int SharedFolders(string path, int index)
    {
        string[] named = path.Split('/', '\\');
        string[] known = _sources[index].Path.Split('/');
        int shared = 0;
        while (shared + 1 < named.Length && shared + 1 < known.Length
            && string.Equals(named[named.Length - 2 - shared], known[known.Length - 2 - shared], StringComparison.OrdinalIgnoreCase))
            shared++;

        return shared;
    }

    // "told The Tarn Herald", "LIMA (AP) —": who names that outlet means the article that took it over from there.
    private static IEnumerable<string> AtSecondHand(Article article)
    {
        IEnumerable<string?> named = article.Quotes.Select(quote => quote.Via).Append(article.SyndicatedFrom).Append(AgencyOf(article));
        foreach (string outlet in named.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            yield return outlet;
            if (outlet.StartsWith(DefiniteArticle, StringComparison.OrdinalIgnoreCase))
                yield return outlet.Substring(DefiniteArticle.Length);
        }
    }

    private static string? AgencyOf(Article article)
    {
        Passage? body = article.Passages.FirstOrDefault(passage => passage.Region == Region.Body);
        return body is null || body.Span.Length == 0 ? null : ArticleDateline.Read(article.Text, FirstLine(article.Text, body.Span)).Agency;
    }

    private static TextSpan FirstLine(string text, TextSpan span)
    {
        int end = text.IndexOf('\n', span.Start, span.Length);
        return end < 0 ? span : TextSpan.FromBounds(span.Start, end);
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string FileStem(string path)
    {
        string name = FileName(path);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
