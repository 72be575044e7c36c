using System.Globalization;
using Corpus.Generators.Sources;

namespace Corpus.Generators.Naming;

/// <summary>Names the articles: each after its title, or without one after its file.</summary>
internal sealed class ArticleNaming
{
    private const int LongestName = 60;
    private const int LongestSuffix = 30;

    private readonly IReadOnlyList<SourceDocument> _documents;
    private readonly Name[] _names;
    private readonly TakenNames _taken = new("Articles");
    private readonly Dictionary<string, int> _membersHolders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _slugsHolders = new(StringComparer.OrdinalIgnoreCase);

    private ArticleNaming(IReadOnlyList<SourceDocument> documents)
    {
        _documents = documents;
        _names = new Name[documents.Count];
    }

    /// <summary>Names the documents, which are sorted by path.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="collisions">Receives those that did not get the name that they wanted.</param>
    /// <param name="cancellationToken">Stops the comparison of those that want one name.</param>
    public static IReadOnlyList<Name> Of(IReadOnlyList<SourceDocument> documents, List<NameCollision> collisions, CancellationToken cancellationToken)
    {
        var naming = new ArticleNaming(documents);

        // A suffix must not take what another one wants.
        List<int> late = naming.InOrder(cancellationToken).Where(index => !naming.TryTake(index, naming.Wanted(index))).ToList();
        foreach (int index in late)
            naming.TakeWithSuffix(index, collisions);

        return naming._names;
    }

    /// <summary>
    /// Who is asked first: an id was written by somebody who wants that very name. Among the others the original comes before its reprints, then the
    /// earliest, then the path that sorts first, so that code which uses a name keeps it when a newer document or a copy with the same title comes.
    /// </summary>
    private List<int> InOrder(CancellationToken cancellationToken)
    {
        HashSet<int> reprints = [.. Enumerable.Range(0, _documents.Count)
            .GroupBy(index => Wanted(index).Member, StringComparer.OrdinalIgnoreCase)
            .SelectMany(rivals => ReprintsAmong([.. rivals], cancellationToken))];

        List<int> order = [.. Enumerable.Range(0, _documents.Count)];
        order.Sort(Compare);
        return order;

        int Compare(int left, int right)
        {
            int order = HasNoId(left).CompareTo(HasNoId(right));
            if (order == 0)
                order = reprints.Contains(left).CompareTo(reprints.Contains(right));
            if (order == 0)
                order = DateOf(left).CompareTo(DateOf(right));

            return order != 0 ? order : left.CompareTo(right);
        }

        bool HasNoId(int index) => _documents[index].Item.Metadata.Id is null;

        DateTime DateOf(int index) => _documents[index].Article.Published ?? DateTime.MaxValue;
    }

    // Only those are compared that want one name: the names of the others do not depend on what the rest of the corpus holds.
    private IEnumerable<int> ReprintsAmong(int[] rivals, CancellationToken cancellationToken)
    {
        if (rivals.Length == 1)
            return [];

        var compared = Rivals.Of([.. rivals.Select(index => _documents[index])], cancellationToken);
        return rivals.Where((_, i) => compared.IsReprint(i));
    }

    private Name Wanted(int index)
    {
        SourceDocument document = _documents[index];
        Name wanted = Asked(index) ?? Identifier.From(document.Article.Title, LongestName) ?? Stem(document) ?? new Name("Article", "article");

        return _taken.Permitted(wanted, "Article");
    }

    private Name? Asked(int index) =>
        _documents[index].Item.Metadata.Id is string id && Identifier.From(id, LongestName) is { } asked ? new Name(asked.Member, id) : null;

    private void TakeWithSuffix(int index, List<NameCollision> collisions)
    {
        Name wanted = Wanted(index);
        int holder = _membersHolders.TryGetValue(wanted.Member, out int other) ? other : _slugsHolders[wanted.Slug];
        if (!Suffixes(_documents[index]).Any(suffix => TryTake(index, wanted.Then(suffix))))
            Give(index, _taken.TakeNumbered(wanted));

        collisions.Add(new NameCollision(_documents[index].Item.Path, wanted.Member, _names[index].Member, _documents[holder].Item.Path, Asked(index)?.Slug));
    }

    private static IEnumerable<Name> Suffixes(SourceDocument document)
    {
        if (Identifier.From(document.Article.Outlet, LongestSuffix) is { } outlet)
            yield return WithoutEscape(outlet);

        if (document.Article.Published is DateTime published)
            yield return new Name(published.ToString("yyyyMMdd", CultureInfo.InvariantCulture), published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        if (document.Article.Title is not null && Stem(document, LongestSuffix) is { } stem)
            yield return WithoutEscape(stem);
    }

    private bool TryTake(int index, Name name)
    {
        if (!_taken.TryTake(name))
            return false;

        Give(index, name);
        return true;
    }

    private void Give(int index, Name name)
    {
        _names[index] = name;
        _membersHolders[name.Member] = index;
        _slugsHolders[name.Slug] = index;
    }

    private static Name? Stem(SourceDocument document, int longest = LongestName)
    {
        string path = document.Item.Path;
        string file = path.Substring(path.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return Identifier.From(dot > 0 ? file.Substring(0, dot) : file, longest);
    }

    // Behind another name a digit needs no underscore.
    private static Name WithoutEscape(Name suffix) => suffix with { Member = suffix.Member.TrimStart('_') };
}
