using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>A place where code cites: the words, and who is said to have said them where.</summary>
internal sealed class Citation
{
    public required SyntaxTree Tree { get; init; }

    /// <summary>Everything that stands for the cited text in the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The cited words; null when they are no constant.</summary>
    public MappedText? Text { get; init; }

    /// <summary>The generated quotation that is cited in place of words: the members of <c>Quotes.Article.Quote</c>.</summary>
    public (string Article, string Quote)? Quotation { get; init; }

    public CitedName? Speaker { get; init; }

    public CitedName? Article { get; init; }

    /// <summary>The citation that code makes with an expression; null where there is nothing to check.</summary>
    public static Citation? Create(
        ExpressionSyntax text,
        ExpressionSyntax? speaker,
        ExpressionSyntax? article,
        SemanticModel model,
        Marks marks,
        CancellationToken cancellationToken)
    {
        MappedText? words = null;
        (string, string)? quotation = MemberName.OfQuotation(text);
        if (quotation is null)
        {
            if (ConstantText.TryRead(text, model, cancellationToken, out words))
            {
                if (words is null)
                    return null;
            }
            else if (marks.IsCheckedElsewhere(text, model, cancellationToken))
            {
                return null;
            }
        }

        return new Citation
        {
            Tree = text.SyntaxTree,
            Span = text.Span,
            Text = words,
            Quotation = quotation,
            Speaker = CitedName.Speaker(speaker, model, cancellationToken),
            Article = CitedName.Article(article, model, cancellationToken),
        };
    }
}
