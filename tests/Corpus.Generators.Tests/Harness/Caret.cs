using Corpus.Generators.Analyzers;
using Corpus.Generators.Citations;
using Corpus.Generators.CodeFixes.Completion;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using AllOffers = Corpus.Generators.CodeFixes.Completion.Offers;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Code with a caret in it, written <c>¦</c>, and what the product offers there.</summary>
internal sealed class Caret
{
    private const char Mark = '¦';

    private readonly TestProject _tested;
    private readonly Document _document;
    private readonly SourceText _text;

    private Caret(TestProject tested, Document document, SourceText text, CompletionPlace? place, IReadOnlyList<Offer> offers)
    {
        (_tested, _document, _text) = (tested, document, text);
        (Place, Offers) = (place, offers);
    }

    public CompletionPlace? Place { get; }

    public IReadOnlyList<Offer> Offers { get; }

    public static async Task<Caret> In(TestProject tested, string code)
    {
        int position = code.IndexOf(Mark, StringComparison.Ordinal);
        Document document = tested.Create(code.Remove(position, 1)).Documents.Single(document => document.Name == "Code.cs");
        SourceText text = await document.GetTextAsync();
        ProjectSources sources = ProjectSources.Of(tested.Options);
        var marks = new CitationMarkers(sources.Options.Namespace);
        CompletionPlace? place = CompletionPlace.At((await document.GetSyntaxRootAsync())!, text, (await document.GetSemanticModelAsync())!, marks, position, default);
        IReadOnlyList<Offer> offers = place is null
            ? []
            : AllOffers.For(place, text.ToString(TextSpan.FromBounds(place.Typed.Start, position)), sources.LoadCited(isConcurrent: false, default), new(), default);
        return new Caret(tested, document, text, place, offers);
    }

    /// <summary>The code after an editor has put what the list shows in place of the list's span.</summary>
    public string Take(Offer offer) => _text.Replace(Place!.Typed, offer.Written).ToString();

    /// <summary>What is reported then.</summary>
    public Task<IReadOnlyList<Diagnostic>> Reported(Offer offer) => _tested.Analyze(_document.WithText(SourceText.From(Take(offer))).Project);
}
