using Corpus.Generators.Emit;
using Corpus.Generators.Naming;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators;

/// <summary>Turns the project's source documents into typed articles, quotations, claims, figures and speakers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project asks for.
        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider.Select(ReadOptions).WithTrackingName(TrackingNames.Options);
        IncrementalValueProvider<LanguageFeatures> language = context.ParseOptionsProvider.Select(ReadLanguage).WithTrackingName(TrackingNames.Language);
        IncrementalValueProvider<TargetFeatures> target = context.CompilationProvider.Select(ReadTarget).WithTrackingName(TrackingNames.Target);

        // The documents, each by itself. What the project says of a file is no part of what is read from it: new metadata reads nothing again.
        IncrementalValuesProvider<SourceFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider).Combine(options).SelectMany(FindSource).WithTrackingName(TrackingNames.Files);
        IncrementalValuesProvider<SourceDocument> documents = files.SelectMany(ReadOwnDocument).WithTrackingName(TrackingNames.Documents);

        // A project without a document gets nothing at all; one that cites what another keeps to itself gets what marks a citation.
        IncrementalValuesProvider<ReferencedCorpus?> owners = files.Select(OwnerOf).WithTrackingName(TrackingNames.Owners);
        IncrementalValueProvider<EmittedTypes> types = owners.Collect().Combine(options).Select(ChooseTypes).WithTrackingName(TrackingNames.Types);
        IncrementalValueProvider<OutputSettings?> form = options.Combine(language).Combine(target).Select(ChooseForm).WithTrackingName(TrackingNames.Form);
        IncrementalValueProvider<OutputSettings?> settings = form.Combine(types).Select(IfAll).WithTrackingName(TrackingNames.Settings);
        IncrementalValueProvider<OutputSettings?> marks = form.Combine(types).Select(IfMarks).WithTrackingName(TrackingNames.Marks);

        // The corpus: everything in order and with its name.
        IncrementalValueProvider<SourceCorpus> corpus = documents.Collect().Select(BringTogether).WithTrackingName(TrackingNames.Corpus);
        IncrementalValueProvider<MemberScope> members = corpus.Combine(options).Select(ChooseMembers).WithTrackingName(TrackingNames.Members);
        IncrementalValueProvider<OutputSettings?> named = settings.Combine(members).Select(WithMembers).WithTrackingName(TrackingNames.Named);
        IncrementalValuesProvider<NamedArticle> articles = documents.Combine(corpus).SelectMany(NameArticle).WithTrackingName(TrackingNames.Articles);
        IncrementalValueProvider<bool> sharing = corpus.Select(IsSharing).WithTrackingName(TrackingNames.Sharing);
        IncrementalValuesProvider<ArticleFile> ownFiles = articles.Combine(sharing).SelectMany(GiveOwnFile).WithTrackingName(TrackingNames.OwnFiles);
        IncrementalValuesProvider<ArticleFile> sharedFiles = articles.Collect().Combine(sharing).SelectMany(ShareFiles).WithTrackingName(TrackingNames.SharedFiles);
        IncrementalValueProvider<IndexModel> index = corpus.Select(IndexFiles).WithTrackingName(TrackingNames.Index);
        IncrementalValueProvider<EquatableArray<SpeakerModel>> speakers = corpus.Select(DescribeSpeakers).WithTrackingName(TrackingNames.Speakers);
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
