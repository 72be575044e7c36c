using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>The names of everything in the corpus: which member is which article, quotation and speaker.</summary>
/// <param name="Articles">In the order of the documents that the catalogue was made from: sorted by path, ordinal.</param>
/// <param name="Speakers">In the order of the speaker directory: sorted by name, ordinal.</param>
/// <param name="Collisions">Documents that did not get the name that they wanted (CORP006).</param>
internal sealed record Catalogue(
    EquatableArray<ArticleEntry> Articles,
    EquatableArray<SpeakerEntry> Speakers,
    EquatableArray<NameCollision> Collisions)
{
    /// <summary>Names the given documents, which are sorted by path in ordinal order.</summary>
    public static Catalogue Create(IReadOnlyList<SourceDocument> documents, CancellationToken cancellationToken) =>
        throw new NotSupportedException(); // filled on the generator branch
}
