using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Generators.Analyzers;

/// <summary>A project's corpus as citations in its code ask it.</summary>
internal sealed class CitedCorpus
{
    private readonly SourceCorpus _corpus;

    public CitedCorpus(SourceCorpus corpus, MemberScope members)
    {
        _corpus = corpus;
        Members = members;
        Citable = new CitableCorpus(
            [.. corpus.Documents.Select(document => new CitableSource(document.Item.Path, document.Search))],
            () => corpus.Speakers,
            corpus.Compare,
            new GeneratedNames(OfArticle, OfSpeaker));
    }

    /// <summary>The corpus as all citations ask it, in code or elsewhere.</summary>
    public CitableCorpus Citable { get; }

    /// <inheritdoc cref="SourceCorpus.Documents"/>
    public EquatableArray<SourceDocument> Documents => _corpus.Documents;

    /// <inheritdoc cref="SourceCorpus.Catalogue"/>
    public Catalogue Catalogue => _corpus.Catalogue;

    /// <summary>What has a named member: what has none must not be written into code.</summary>
    public MemberScope Members { get; }

    /// <inheritdoc cref="CitableCorpus.Speakers"/>
    public SpeakerNames Speakers => Citable.Speakers;

    /// <inheritdoc cref="CitableCorpus.Articles"/>
    public ArticleNames Articles => Citable.Articles;

    /// <inheritdoc cref="CitableCorpus.Check"/>
    public Verdict Check(CitedWords cited, MatchOptions options, CancellationToken cancellationToken) => Citable.Check(cited, options, cancellationToken);

    private GeneratedName OfArticle(int index) => new(Catalogue.Articles[index].Id, Catalogue.Articles[index].Member);

    private GeneratedName OfSpeaker(int index) => new(Catalogue.Speakers[index].Id, Catalogue.Speakers[index].Member)
    {
        OtherMembers = [.. Catalogue.Speakers[index].OtherMembers],
    };
}
