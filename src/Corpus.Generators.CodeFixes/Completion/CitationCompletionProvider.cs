using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Citations;
using Corpus.Text.Matching.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>Offers the corpus's quotations while a citation's text is being typed, and its speakers and articles where they are named.</summary>
/// <remarks>A choice writes what the list shows in place of the list's span: an editor that does not ask for the change comes to the same.</remarks>
[ExportCompletionProvider(nameof(CitationCompletionProvider), LanguageNames.CSharp)]
[Shared]
internal sealed class CitationCompletionProvider : CompletionProvider
{
    private const string Details = nameof(Details);

    // What is typed inside a quotation belongs to its words: no character commits or ends the list, only Enter and Tab do.
    private static readonly CompletionItemRules _inWords = CompletionItemRules.Create(
        filterCharacterRules:
            [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, " ,.;:!?'’“”-–—()[]0123456789".ToImmutableArray())],
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray<char>.Empty)]);

    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && OpeningCharacter.IsAt(text, caretPosition, trigger.Character);

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        AnalyzerOptions options = context.Document.Project.AnalyzerOptions;
        ProjectSources sources = ProjectSources.Of(options);
        SourceText text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (sources.Citable.Count == 0
            || CompletionPlace.At(root, text, model, new CitationMarkers(sources.Options.Namespace), context.Position, cancellationToken) is not { } place)
        {
            return;
        }

        context.CompletionListSpan = place.Typed;
        context.IsExclusive = place.Form is not null;
        string typed = text.ToString(TextSpan.FromBounds(place.Typed.Start, context.Position));
        AnalyzerConfigOptionsProvider settings = options.AnalyzerConfigOptionsProvider;
        CitedCorpus corpus = sources.LoadCited(isConcurrent: true, cancellationToken);
        MatchOptions allowed = CitationOptions.Read(settings.GetOptions(root.SyntaxTree), settings.GlobalOptions);
        foreach (Offer offer in Offers.For(place, typed, corpus, allowed, cancellationToken))
        {
            context.AddItem(CompletionItem.Create(
                offer.Written,
                filterText: offer.Filter,
                sortText: offer.Sort,
                properties: ImmutableDictionary<string, string>.Empty.Add(Details, offer.Details),
                inlineDescription: offer.Beside,
                rules: place.Role == CitationRole.Text ? _inWords : CompletionItemRules.Default));
        }
    }

    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties[Details]));
}
