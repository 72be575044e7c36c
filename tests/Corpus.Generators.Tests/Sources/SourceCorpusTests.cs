using System.Collections.Immutable;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Sources;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Sources;

public sealed class SourceCorpusTests
{
    [Fact]
    public void The_same_documents_are_the_same_corpus_whoever_brings_them_together()
    {
        SourceDocument[] documents = [Document("a.txt", "Budget"), Document("b.txt", "Harvest")];

        SourceCorpus first = SourceCorpus.Create(documents);
        SourceCorpus second = SourceCorpus.Create([.. documents.Reverse()]);

        Assert.Same(first, second);
        Assert.NotSame(first, SourceCorpus.Create([documents[0], Document("b.txt", "Harvest")]));
        Assert.NotSame(first, SourceCorpus.Create([documents[0]]));
    }

    [Fact]
    public void What_a_corpus_has_is_counted_once_for_all_compilations_and_whoever_asks()
    {
        TestProject project = TestProject.WithNews();
        SourceCorpus first = ProjectSources.Of(project.Options).Load(default);
        SourceCorpus second = ProjectSources.Of(new AnalyzerOptions(project.Options.AdditionalFiles, project.Options.AnalyzerConfigOptionsProvider)).Load(default);

        Assert.Equal(project.Sources.Count, first.Size.Articles);
        Assert.Same(first.Size, second.Size);
    }

    [Fact]
    public void A_path_that_comes_twice_is_one_document()
    {
        SourceCorpus corpus = SourceCorpus.Create([Document("b.txt", "Harvest"), Document("a.txt", "Budget"), Document("b.txt", "Harvest again")]);

        Assert.Equal(["Budget", "Harvest"], corpus.Documents.Select(document => document.Article.Title));
        Assert.True(corpus.HasRepeatedPaths);
        Assert.Equal(1, corpus.IndexOf("b.txt"));
        Assert.Null(corpus.IndexOf("c.txt"));
    }

    [Fact]
    public void After_an_edit_of_one_document_the_analyzers_read_that_one_and_take_the_others_as_they_were()
    {
        TestProject project = TestProject.WithNews();
        SourceCorpus before = ProjectSources.Of(project.Options).Load(default);
        var edited = new Harness.SourceFile(project.Sources[0].Path, News.Ferry + "\nThe ferry sailed again.\n", project.Sources[0].Metadata);
        ImmutableArray<AdditionalText> files = project.Options.AdditionalFiles;

        SourceCorpus after = ProjectSources.Of(new AnalyzerOptions(files.Replace(project.Sources[0], edited), project.Options.AnalyzerConfigOptionsProvider)).Load(default);

        Assert.Equal(1, edited.Reads);
        Assert.All(project.Sources, source => Assert.Equal(1, source.Reads));
        Assert.NotSame(before.Documents[0], after.Documents[0]);
        Assert.Same(before.Documents[1], after.Documents[1]);
        Assert.Same(before.Documents[1].Print, after.Documents[1].Print);
        Assert.Same(before.Documents[1].Search, after.Documents[1].Search);
    }
}
