using Corpus.Text.Comparison;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;
using Corpus.Text.People;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Tests;

/// <summary>Made texts as citations ask them.</summary>
internal static class CitableTexts
{
    public static CitableCorpus Of(params (string Path, string Text)[] sources) =>
        Of([.. sources.Select(source => (source.Path, ArticleReader.Read(source.Text)))]);

    public static CitableCorpus Of(params (string Path, Article Article)[] sources)
    {
        CitableSource[] all = [.. sources.Select(source => new CitableSource(source.Path, new SearchableArticle(source.Article)))];
        return new CitableCorpus(
            all,
            () => SpeakerDirectory.Create([.. all.Select(source => source.Article)]),
            _ => CorpusComparison.Create([.. all.Select(source => (source.Article, ArticleFingerprint.Of(source.Article)))]),
            GeneratedNames.None);
    }
}
