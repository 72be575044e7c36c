using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Threading.Tasks;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>Offers the corpus's quotations while a citation's text is being typed, and its speakers and articles where they are named.</summary>
[ExportCompletionProvider(nameof(CitationCompletionProvider), LanguageNames.CSharp)]
[Shared]
internal sealed class CitationCompletionProvider : CompletionProvider
{
    private const string Inserted = nameof(Inserted);
    private const string Details = nameof(Details);

    // What is typed inside a quotation belongs to its words: no character commits or ends the list, only Enter and Tab do.
    private static readonly CompletionItemRules _inWords = CompletionItemRules.Create(
        filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, " ,.;:!?'’“”-–—()[]0123456789".ToImmutableArray())],
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray<char>.Empty)]);

    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options)
    {
        if (trigger.Kind != CompletionTriggerKind.Insertion || caretPosition == 0)
            return false;

        // The opening of a literal, or the first letter of a word in one; whether it is a citation is looked at only then.
        char before = caretPosition > 1 ? text[caretPosition - 2] : ' ';
        return trigger.Character == '"' || (char.IsLetterOrDigit(trigger.Character) && before is '"' or ' ');
    }

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        ProjectSources sources = ProjectSources.Of(context.Document.Project.AnalyzerOptions);
        if (sources.Files.Count == 0 || CompletionPlace.At(root, model, new Marks(sources.Options.Namespace), context.Position, cancellationToken) is not { } place)
            return;

        CitedCorpus corpus = sources.LoadCited(cancellationToken);
        SourceText text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string typed = text.ToString(place.Typed);
        context.CompletionListSpan = place.Typed;
        context.IsExclusive = place.Literal is not null;
        foreach (Offer offer in Offer.For(place.Role, isInLiteral: place.Literal is not null, typed, corpus))
        {
            TextChange change = place.Literal is { } literal
                ? new TextChange(TextSpan.FromBounds(literal.SpanStart, Math.Max(place.Typed.End, literal.ContainsDiagnostics ? 0 : literal.Span.End)), LiteralText.Write(offer.Inserted, literal))
                : new TextChange(place.Typed, offer.Inserted);
            context.AddItem(CompletionItem.Create(
                offer.Shown,
                filterText: offer.Inserted,
                sortText: offer.Shown,
                properties: ImmutableDictionary<string, string>.Empty
                    .Add(Inserted, change.NewText!)
                    .Add(nameof(TextSpan.Start), change.Span.Start.ToString(CultureInfo.InvariantCulture))
                    .Add(nameof(TextSpan.Length), change.Span.Length.ToString(CultureInfo.InvariantCulture))
                    .Add(Details, offer.Details),
                inlineDescription: offer.Beside,
                rules: place.Role == CitationRole.Text ? _inWords : CompletionItemRules.Default));
        }
    }

    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties[Details]));

    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken)
    {
        // Offsets of the text for which the list was made: an editor carries the change over what was typed since.
        int start = int.Parse(item.Properties[nameof(TextSpan.Start)], CultureInfo.InvariantCulture);
        int length = int.Parse(item.Properties[nameof(TextSpan.Length)], CultureInfo.InvariantCulture);
        return Task.FromResult(CompletionChange.Create(new TextChange(new TextSpan(start, length), item.Properties[Inserted])));
    }
}
