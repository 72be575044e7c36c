using Corpus.Generators.Emit;
using Corpus.Generators.Naming;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators;

/// <summary>Turns the project's source documents into typed articles, quotations, claims, figures and speakers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project asks for. Every value here is of a reference type, and no pair holds a pair:
        // each further struct in the pipeline makes the compiler's own generic tables anew, some hundred methods to compile before the first document is read.
        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider.Select(ReadOptions).WithTrackingName(TrackingNames.Options);
        IncrementalValueProvider<CompilationFacts> target = context.CompilationProvider.Select(ReadTarget).WithTrackingName(TrackingNames.Target);
        IncrementalValueProvider<OutputSettings?> form = options.Combine(target).Select(ChooseForm).WithTrackingName(TrackingNames.Form);

        // The documents, each by itself. What the project says of a file is no part of what is read from it: new metadata reads nothing again.
        // The compiler asks for one document after another, so what is not read yet is read before, side by side.
        IncrementalValueProvider<ProjectItems> items = context.AnalyzerConfigOptionsProvider.Combine(options).Select(OfferItems);
        IncrementalValuesProvider<SourceFile> files =
            context.AdditionalTextsProvider.Combine(items).SelectMany(FindSource).WithTrackingName(TrackingNames.Files);
        IncrementalValueProvider<ReadAhead> readAhead = files.Collect().Combine(target).Select(ReadManyAtOnce).WithTrackingName(TrackingNames.ReadAhead);
        IncrementalValuesProvider<SourceDocument> documents = files.Combine(readAhead).SelectMany(ReadOwnDocument).WithTrackingName(TrackingNames.Documents);

        // A project without a document gets nothing at all; one that cites what another keeps to itself gets what marks a citation.
        IncrementalValuesProvider<ReferencedCorpus?> owners = files.Select(OwnerOf).WithTrackingName(TrackingNames.Owners);
        IncrementalValueProvider<Emission> emission = owners.Collect().Combine(form).Select(ChooseTypes).WithTrackingName(TrackingNames.Emission);
        IncrementalValueProvider<OutputSettings?> settings = emission.Select(IfAll).WithTrackingName(TrackingNames.Settings);
        IncrementalValueProvider<OutputSettings?> marks = emission.Select(IfMarks).WithTrackingName(TrackingNames.Marks);

        // The corpus: everything in order and with its name.
        IncrementalValueProvider<SourceCorpus> corpus = documents.Collect().Select(BringTogether).WithTrackingName(TrackingNames.Corpus);
        IncrementalValueProvider<CorpusLayout> layout = corpus.Combine(options).Select(ChooseLayout).WithTrackingName(TrackingNames.Layout);
        IncrementalValueProvider<OutputSettings?> named = settings.Combine(layout).Select(WithMembers).WithTrackingName(TrackingNames.Named);
        IncrementalValuesProvider<NamedArticle> articles = documents.Combine(corpus).SelectMany(NameArticle).WithTrackingName(TrackingNames.Articles);
        IncrementalValuesProvider<ArticleFile> ownFiles = articles.Combine(layout).SelectMany(GiveOwnFile).WithTrackingName(TrackingNames.OwnFiles);
        IncrementalValuesProvider<ArticleFile> sharedFiles =
            articles.Collect().Combine(layout).SelectMany(ShareFiles).WithTrackingName(TrackingNames.SharedFiles);
        IncrementalValueProvider<IndexModel> index = corpus.Select(IndexFiles).WithTrackingName(TrackingNames.Index);
        IncrementalValueProvider<SpeakersModel> speakers = corpus.Select(DescribeSpeakers).WithTrackingName(TrackingNames.Speakers);
        IncrementalValueProvider<RelationsModel> relations = corpus.Select(DescribeRelations).WithTrackingName(TrackingNames.Relations);

        // The code.
        context.RegisterSourceOutput(settings, EmitTypes);
        context.RegisterSourceOutput(marks, EmitMarks);
        context.RegisterSourceOutput(ownFiles.Combine(named), EmitArticles);
        context.RegisterSourceOutput(sharedFiles.Combine(named), EmitArticles);
        context.RegisterSourceOutput(index.Combine(settings), EmitIndex);
        context.RegisterSourceOutput(speakers.Combine(named), EmitSpeakers);
        context.RegisterSourceOutput(relations.Combine(settings), EmitRelations);
    }
}
