using System.Runtime.CompilerServices;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Analyzers;

/// <summary>Places in documents, for an editor to jump to.</summary>
internal static class SourceLocation
{
    // A document's lines are counted when the first place in it is reported.
    private static readonly ConditionalWeakTable<SourceContent, SourceText> _texts = new();

    /// <summary>The start of a document, which may have no text at all.</summary>
    public static Location StartOf(SourceItem item) => Location.Create(item.File, default, default);

    /// <summary>A place in a document.</summary>
    public static Location Of(SourceDocument document, Corpus.Text.Model.TextSpan span) => Of(document.Item, document.Content, span);

    /// <inheritdoc cref="Of(SourceDocument, Corpus.Text.Model.TextSpan)"/>
    /// <param name="item">The document's item.</param>
    /// <param name="content">What the file holds.</param>
    /// <param name="span">UTF-16 offsets.</param>
    public static Location Of(SourceItem item, SourceContent content, Corpus.Text.Model.TextSpan span)
    {
        if (content.Article is not { } article || span.Start < 0 || span.Length < 0 || span.End > article.Text.Length)
            return StartOf(item);

        var place = new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length);
        return Location.Create(item.File, place, _texts.GetValue(content, static read => SourceText.From(read.Article!.Text)).Lines.GetLinePositionSpan(place));
    }
}
