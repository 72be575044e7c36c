using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Generators.Naming;

/// <summary>The names of everything in the corpus: which member is which article, quotation, claim, figure and speaker.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, NameCollision> _collisions;
    private readonly IReadOnlyList<SourceDocument> _documents;
    private readonly SpeakerDirectory _directory;

    private Catalogue(
        IReadOnlyList<SourceDocument> documents,
        SpeakerDirectory directory,
        IReadOnlyList<ArticleEntry> articles,
        EquatableArray<SpeakerEntry> speakers,
        IReadOnlyList<NameCollision> collisions)
    {
        _documents = documents;
        _directory = directory;
        Articles = articles;
        Speakers = speakers;
        Collisions = collisions;
        _collisions = collisions.ToDictionary(collision => collision.Path, StringComparer.Ordinal);
    }

    /// <summary>In the order of the documents that the catalogue was made from: sorted by path, ordinal.</summary>
    public IReadOnlyList<ArticleEntry> Articles { get; }

    /// <summary>In the order of the speaker directory: sorted by name, ordinal.</summary>
    public EquatableArray<SpeakerEntry> Speakers { get; }

    /// <summary>Documents that did not get the name that they wanted (CORP006).</summary>
    public IReadOnlyList<NameCollision> Collisions { get; }

    /// <summary>The collision of the document at a path; null when it got the name that it wanted.</summary>
    public NameCollision? CollisionOf(string path) => _collisions.TryGetValue(path, out NameCollision? collision) ? collision : null;

    /// <summary>The document at <paramref name="index"/>, named.</summary>
    public NamedArticle ArticleAt(int index)
    {
        SourceDocument document = _documents[index];
        IReadOnlyList<int> speakers = _directory.IndexesOf(index);
        return new NamedArticle(document, Articles[index].Id, Articles[index].Member, document.Article.Speakers.Select(Named).ToEquatableArray());

        NamedSpeaker Named(Speaker speaker, int i)
        {
            SpeakerEntry entry = Speakers[speakers[i]];
            return new NamedSpeaker(speaker.Name, entry.Id, entry.Speaker.Name);
        }
    }

    /// <summary>Names the given documents, which are sorted by path in ordinal order.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, SpeakerDirectory directory)
    {
        if (documents.Any(document => document.Item.Reference is not null))
            return Join(documents, directory);

        var collisions = new List<NameCollision>();
        IReadOnlyList<Name> names = ArticleNaming.Of(documents, collisions, CancellationToken.None);
        ArticleEntry[] articles = [.. documents.Select((document, i) => new ArticleEntry(names[i], document, name => directory.IndexOf(i, name)))];
        IReadOnlyList<Name> speakerNames = SpeakerNaming.Of(directory.Speakers);
        EquatableArray<SpeakerEntry> speakers = directory.Speakers
            .Select((speaker, i) => new SpeakerEntry(speakerNames[i].Slug, speakerNames[i].Member, speaker)).ToEquatableArray();
        return new Catalogue(documents, directory, articles, speakers, collisions);
    }

    /// <summary>
    /// Names the documents of several assemblies: each member is called what the assembly calls it that has it, and renames nothing in another.
    /// </summary>
    private static Catalogue Join(IReadOnlyList<SourceDocument> documents, SpeakerDirectory directory)
    {
        var articles = new ArticleEntry[documents.Count];
        var names = new List<Name>[directory.Speakers.Count];
        var collisions = new List<NameCollision>();

        // The project's own come first, so that a person who is known in both has its name.
        foreach (IGrouping<string, int> corpus in Enumerable.Range(0, documents.Count)
            .GroupBy(index => documents[index].Item.Reference?.Assembly ?? "")
            .OrderBy(corpus => corpus.Key, StringComparer.Ordinal))
        {
            int[] places = [.. corpus];
            SourceDocument[] part = [.. places.Select(place => documents[place])];
            IReadOnlyList<Name> own = ArticleNaming.Of(part, corpus.Key.Length == 0 ? collisions : [], CancellationToken.None);
            var speakers = SpeakerDirectory.Create([.. part.Select(document => document.Article)]);
            IReadOnlyList<Name> speakerNames = SpeakerNaming.Of(speakers.Speakers);
            for (int i = 0; i < places.Length; i++)
            {
                int place = places[i];
                articles[place] = new ArticleEntry(own[i], part[i], name => directory.IndexOf(place, name));
                foreach ((int here, int everywhere) in speakers.IndexesOf(i).Zip(directory.IndexesOf(place), (here, everywhere) => (here, everywhere)))
                    (names[everywhere] ??= []).Add(speakerNames[here]);
            }
        }

        return new Catalogue(
            documents,
            directory,
            articles,
            directory.Speakers.Select((speaker, i) => Entry(speaker, names[i])).ToEquatableArray(),
            collisions);
    }

    private static SpeakerEntry Entry(Speaker speaker, List<Name> names)
    {
        List<string> members = [.. names.Select(name => name.Member).Distinct()];
        return new SpeakerEntry(names[0].Slug, members[0], speaker) { OtherMembers = members.Skip(1).ToEquatableArray() };
    }
}
