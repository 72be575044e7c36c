using System.Collections.Immutable;
using Corpus.Generators.Citations;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>Turns an objection to a citation in code into a diagnostic, with what the fixes need.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="corpusNamespace">The namespace of the generated types.</param>
/// <param name="citation">The citation.</param>
/// <param name="words">Its words.</param>
internal sealed class ObjectionReport(CitedCorpus corpus, string corpusNamespace, Citation citation, string words)
{
    public Diagnostic Describe(Objection objection) => Diagnostic.Create(
        Rules.Of(objection.Rule),
        LocationOf(objection),
        objection.Places.Select(place => new SourcePassage(corpus, place).Location).Concat(objection.FurtherWords.Select(LocationOf)),
        PropertiesOf(objection),
        [.. objection.Arguments]);

    private Location LocationOf(Objection objection) => objection.Part.Kind switch
    {
        CitationPartKind.Article => citation.Locate(citation.Articles[objection.Part.Index].Span),
        CitationPartKind.Section => citation.Locate(
            citation.Articles[objection.Part.Index].Section?.Span ?? citation.Articles[objection.Part.Index].Span),
        CitationPartKind.Speaker => citation.Locate(citation.Speakers[objection.Part.Index].Span),
        CitationPartKind.Words when objection.Words is { } words => LocationOf(words),
        CitationPartKind.Words => citation.Locate(citation.Text?.Whole ?? citation.Span),
        _ => citation.Locate(citation.Span),
    };

    private Location LocationOf(TextSpan words) => citation.Locate(citation.Text?.Locate(words) ?? citation.Span);

    private ImmutableDictionary<string, string?> PropertiesOf(Objection objection)
    {
        ImmutableDictionary<string, string?> properties = FixPropertySet.Empty
            .AddIf(objection.SourceWords is not null, FixProperties.SourceWords, objection.SourceWords)
            .AddIf(objection.WholePassage is not null, FixProperties.WholePassage, objection.WholePassage)
            .AddIf(objection.BracketedWords is not null, FixProperties.BracketedWords, objection.BracketedWords);
        if (objection.Name is { } right)
        {
            bool isSpeaker = objection.Part.Kind == CitationPartKind.Speaker;
            CitedName named = (isSpeaker ? citation.Speakers : citation.Articles)[objection.Part.Index];
            properties = properties
                .Add(FixProperties.Name, right)
                .Add(FixProperties.Named, isSpeaker ? "Speaker" : "Article")
                .AddIf(named.IsMember, FixProperties.IsMember, "true");
        }

        return objection.Verdict is { } verdict ? WithQuotation(properties.Add(FixProperties.Namespace, corpusNamespace), objection, verdict) : properties;
    }

    /// <summary>The member in place of words that are the source's, or are put right.</summary>
    private ImmutableDictionary<string, string?> WithQuotation(ImmutableDictionary<string, string?> properties, Objection objection, Verdict verdict)
    {
        string? faithful = verdict.SourceWords is null ? words : objection.SourceWords;
        return faithful is not null && verdict.Occurrences.Count > 0
            && new SourcePassage(corpus, verdict.Occurrences[0]).QuotationMember(faithful) is { } member
            ? properties.Add(FixProperties.Quotation, member)
            : properties;
    }
}
