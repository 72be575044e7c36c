using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Reads every value that an expression in a citation may have: the arms of a choice, and what a variable was given.</summary>
internal sealed class CitedValues(CitationRole role, SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken)
{
    // Longer chains of variables are not written by people.
    private const int MostSteps = 8;

    private readonly List<CitedValue> _values = [];

    public IReadOnlyList<CitedValue> Values => _values;

    public IEnumerable<UncheckedValue> Unchecked => _values.SelectMany(value => value.Unchecked);

    /// <summary>The values as names of speakers or sources.</summary>
    public IReadOnlyList<CitedName> Names =>
    [
        .. _values
            .Select(value => value.Member is { } member
                ? new CitedName(member, value.Span, IsMember: true)
                : new CitedName(value.Text?.Value ?? "", value.Span, IsMember: false))
            .Where(name => !string.IsNullOrWhiteSpace(name.Value)),
    ];

    public void Read(ExpressionSyntax? expression)
    {
        if (expression is not null)
            Read(expression, citedAs: null, steps: 0);
    }

    /// <param name="expression">The expression, here or where a variable is declared.</param>
    /// <param name="citedAs">The expression in the citation, when the value comes from elsewhere.</param>
    /// <param name="steps">From how many variables the value has come.</param>
    private void Read(ExpressionSyntax expression, ExpressionSyntax? citedAs, int steps)
    {
        foreach (ExpressionSyntax arm in Arms.Of(expression))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExpressionSyntax place = citedAs ?? arm;
            if (IsKnown(arm, place))
                continue;

            IReadOnlyList<ExpressionSyntax> given = steps < MostSteps ? Origins.Of(arm, model, cancellationToken) : [];
            foreach (ExpressionSyntax origin in given)
                Read(origin, place, steps + 1);
            if (given.Count == 0)
                _values.Add(new CitedValue { Span = place.Span, Unchecked = [new UncheckedValue(role, place.Span, Steps.Of(arm, model, cancellationToken))] });
        }
    }

    /// <summary>Whether the value can be read, or needs no check here.</summary>
    private bool IsKnown(ExpressionSyntax arm, ExpressionSyntax place)
    {
        if (role == CitationRole.Text && MemberName.OfQuotation(arm) is { } quotation)
        {
            _values.Add(new CitedValue { Span = place.Span, Quotation = quotation });
            return true;
        }

        if (role != CitationRole.Text && MemberName.Of(arm, role == CitationRole.Speaker ? "Speakers" : "Articles") is { Length: > 0 } member)
        {
            _values.Add(new CitedValue { Span = place.Span, Member = member });
            return true;
        }

        if (ConstantText.TryRead(arm, model, cancellationToken, out MappedText? text))
        {
            if (text is not null)
                _values.Add(new CitedValue { Span = place.Span, Text = arm == place ? text : From(text.Value, place.Span) });
            return true;
        }

        return arm.SyntaxTree == model.SyntaxTree && marks.IsCheckedElsewhere(arm, role, model, cancellationToken);
    }

    private static MappedText From(string value, SourceSpan place) => new(value, [new TextPiece(0, value, place, "", TextForm.Opaque)], place);
}
