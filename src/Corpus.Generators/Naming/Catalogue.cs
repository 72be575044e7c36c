using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Corpus.Text.Quoting;

namespace Corpus.Generators.Naming;

/// <summary>The names of everything in the corpus: which member is which article, quotation, claim, figure and speaker.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, NameCollision> _collisions;
    private readonly IReadOnlyList<SourceDocument> _documents;
    private readonly SpeakerDirectory _directory;

    private Catalogue(IReadOnlyList<SourceDocument> documents, SpeakerDirectory directory, IReadOnlyList<ArticleEntry> articles, IReadOnlyList<NameCollision> collisions)
    {
        IReadOnlyList<Name> speakerNames = SpeakerNaming.Of(directory.Speakers);
        _documents = documents;
        _directory = directory;
        Articles = articles;
        Speakers = directory.Speakers.Select((speaker, i) => new SpeakerEntry(speakerNames[i].Slug, speakerNames[i].Member, speaker)).ToEquatableArray();
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
        var collisions = new List<NameCollision>();
        IReadOnlyList<Name> names = ArticleNaming.Of(documents, collisions, CancellationToken.None);
        ArticleEntry[] articles = [.. documents.Select((document, i) => new ArticleEntry(names[i], document, name => directory.IndexOf(i, name)))];
        return new Catalogue(documents, directory, articles, collisions);
    }
}
