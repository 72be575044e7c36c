using Corpus.Generators.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>Where the caret stands in a citation.</summary>
/// <param name="Role">What is being typed: the words, the speaker's name or the source's.</param>
/// <param name="Typed">What a choice takes the place of: the inside of the literal, one line of a comment, or nothing at the caret.</param>
internal sealed record CompletionPlace(CitationRole Role, TextSpan Typed)
{
    /// <summary>How words are written there; null where a name is written as an expression.</summary>
    public WrittenForm? Form { get; init; }

    /// <summary>The cited words before <see cref="Typed"/>, on other lines or in other literals.</summary>
    public string Before { get; init; } = "";

    /// <summary>What must stand before the generated types, with its dot.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>Who is named in the same citation.</summary>
    public CitedName? Speaker { get; init; }

    /// <summary>Which source is named in the same citation.</summary>
    public CitedName? Article { get; init; }

    public static CompletionPlace? At(
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CitationMarkers marks,
        int position,
        CancellationToken cancellationToken) =>
        CommentPlace.At(root, text, position)
        ?? DocumentationPlace.At(root, text, position)
        ?? ArgumentPlace.At(root, text, model, marks, position, cancellationToken);
}
