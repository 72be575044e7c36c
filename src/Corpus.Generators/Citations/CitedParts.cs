using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>The expressions that make up a citation: one or more texts that share a speaker and a source.</summary>
internal sealed class CitedParts
{
    public required IReadOnlyList<ExpressionSyntax> Texts { get; init; }

    public ExpressionSyntax? Speaker { get; init; }

    public ExpressionSyntax? Article { get; init; }

    /// <summary>Whether the text only stands in for one that is not given: without words it cites nothing.</summary>
    public bool IsDefault { get; init; }

    /// <summary>See <see cref="Citation.Places"/>.</summary>
    public Func<SourceSpan, Location?>? Places { get; init; }

    /// <summary>A citation for each text that the expressions may have; none where there is nothing to check.</summary>
    public IReadOnlyList<Citation> Read(SemanticModel model, CitationMarkers marks, CancellationToken cancellationToken)
    {
        var texts = new CitedValues(CitationRole.Text, model, marks, cancellationToken);
        foreach (ExpressionSyntax text in Texts)
            texts.Read(text);

        var speakers = new CitedValues(CitationRole.Speaker, model, marks, cancellationToken);
        var articles = new CitedValues(CitationRole.Article, model, marks, cancellationToken);
        var citations = new List<Citation>();
        foreach (CitedValue value in texts.Values)
        {
            if (IsDefault && value.Text is { } given && string.IsNullOrWhiteSpace(given.Value))
                continue;

            if (citations.Count == 0)
            {
                speakers.Read(Speaker);
                articles.Read(Article);
            }

            citations.Add(new Citation
            {
                Tree = model.SyntaxTree,
                Span = value.Span,
                Text = value.Text,
                Quotation = value.Quotation,
                Speakers = speakers.Names,
                Articles = articles.Names,
                Unchecked = citations.Count > 0 ? [.. value.Unchecked] : [.. value.Unchecked, .. speakers.Unchecked, .. articles.Unchecked],
                SharesNames = citations.Count > 0,
                Places = Places,
            });
        }

        return citations;
    }
}
