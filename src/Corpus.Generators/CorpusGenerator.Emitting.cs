using Corpus.Generators.Emit;
using Corpus.Generators.Emit.Types;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators;

/// <content>From models to C#.</content>
public sealed partial class CorpusGenerator
{
    private static void EmitTypes(SourceProductionContext context, OutputSettings? settings)
    {
        if (settings is null)
            return;

        foreach (EmittedType type in TypeEmitter.For(settings))
            context.AddSource(type.HintName, TypeEmitter.Write(type.Code, settings).ToSourceText());
    }

    private static void EmitMarks(SourceProductionContext context, OutputSettings? settings)
    {
        if (settings is not null)
            context.AddSource(HintName.OfType("Cite"), TypeEmitter.Write(CiteType.Code, settings).ToSourceText());
    }

    private static void EmitArticles(SourceProductionContext context, (ArticleFile File, OutputSettings? Settings) given)
    {
        if (given.Settings is not null && given.File.Articles.Count > 0)
        {
            context.AddSource(
                HintName.OfMember("Articles", given.File.Name),
                ArticleEmitter.Write(given.File, given.Settings, context.CancellationToken).ToSourceText());
        }
    }

    private static void EmitIndex(SourceProductionContext context, (IndexModel Index, OutputSettings? Settings) given)
    {
        if (given.Settings is not null)
            context.AddSource(HintName.OfType("ArticleIndex"), IndexEmitter.Write(given.Index, given.Settings).ToSourceText());
    }

    private static void EmitRelations(SourceProductionContext context, (RelationsModel Relations, OutputSettings? Settings) given)
    {
        if (given.Settings is not null)
            context.AddSource(HintName.OfType("RelationIndex"), RelationsEmitter.Write(given.Relations, given.Settings).ToSourceText());
    }

    private static void EmitSpeakers(SourceProductionContext context, (SpeakersModel Index, OutputSettings? Settings) given)
    {
        if (given.Settings is not null)
            context.AddSource(HintName.OfType("SpeakerIndex"), SpeakerEmitter.Write(given.Index.Speakers, given.Settings).ToSourceText());
    }
}
