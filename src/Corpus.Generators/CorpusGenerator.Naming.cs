using System.Collections.Immutable;
using Corpus.Generators.Emit;
using Corpus.Generators.Naming;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;

namespace Corpus.Generators;

/// <content>From single documents to the corpus, and back to single articles that know their names.</content>
public sealed partial class CorpusGenerator
{
    private static SourceCorpus BringTogether(ImmutableArray<SourceDocument> documents, CancellationToken cancellationToken) => SourceCorpus.Create(documents);

    // Two items of one path would be two files of one name; in a bucket they are one.
    private static CorpusLayout ChooseLayout((SourceCorpus Corpus, CorpusOptions Options) given, CancellationToken cancellationToken) => new(
        MemberScopes.Choose(given.Options.Members, given.Corpus.Size),
        IsSharing(given.Corpus));

    private static bool IsSharing(SourceCorpus corpus) => corpus.Documents.Count > ArticleFile.MostFiles || corpus.HasRepeatedPaths;

    private static OutputSettings? WithMembers((OutputSettings? Settings, CorpusLayout Layout) given, CancellationToken cancellationToken) =>
        given.Settings is null ? null : given.Settings with { Members = given.Layout.Members };

    // From the documents one by one, not from the corpus: the driver then knows which article is which when one comes or goes in their midst.
    private static ImmutableArray<NamedArticle> NameArticle((SourceDocument Document, SourceCorpus Corpus) given, CancellationToken cancellationToken)
    {
        SourceCorpus corpus = given.Corpus;
        return corpus.IndexOf(given.Document.Item.Path) is int index ? [corpus.Catalogue.ArticleAt(index)] : [];
    }

    private static ImmutableArray<ArticleFile> GiveOwnFile((NamedArticle Article, CorpusLayout Layout) given, CancellationToken cancellationToken) =>
        given.Layout.IsSharing ? [] : [ArticleFile.Of(given.Article)];

    // All buckets, the empty ones too: the driver compares them by position.
    private static ImmutableArray<ArticleFile> ShareFiles(
        (ImmutableArray<NamedArticle> Articles, CorpusLayout Layout) given,
        CancellationToken cancellationToken) =>
        given.Layout.IsSharing ? [.. ArticleFile.Buckets(given.Articles)] : [];

    private static IndexModel IndexFiles(SourceCorpus corpus, CancellationToken cancellationToken) =>
        IndexModel.Of(corpus.Catalogue.Articles, IsSharing(corpus));

    private static SpeakersModel DescribeSpeakers(SourceCorpus corpus, CancellationToken cancellationToken) => SpeakersModel.Of(corpus);

    private static RelationsModel DescribeRelations(SourceCorpus corpus, CancellationToken cancellationToken) =>
        RelationsModel.Of(corpus.Compare(cancellationToken));

    /// <summary>What has named members, and whether articles share files.</summary>
    private sealed record CorpusLayout(MemberScope Members, bool IsSharing);
}
