using Corpus.Generators.Citations;
using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Code;

/// <summary>A citation of C#, and how it is told as one of prose.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Found">Where its words and names stand in the file's prose.</param>
internal sealed record CheckedCitationInCode(Citation Citation, FoundCitation Found)
{
    /// <summary>Asks the sources.</summary>
    public CheckedCitation Ask(Verifier verifier, CancellationToken cancellationToken)
    {
        var question = new CitationQuestion
        {
            Words = Citation.Text?.Value,
            IsByMember = Citation.Text is null,
            Articles = Citation.Articles,
            Speakers = Citation.Speakers,
            SharesNames = Citation.SharesNames,
            Orphan = Citation.Orphan,
        };
        CitationFinding finding = verifier.Check(question, cancellationToken);
        finding = finding with { Objections = [.. finding.Objections.Where(objection => !IsOfCompiler(question, objection))] };
        return new CheckedCitation(Found, question.Words ?? "", question, finding)
        {
            IsInSources = finding.Verdict is { Kind: not VerdictKind.NotFound },
        };
    }

    // nameof(Speakers.…): whether there is such a member is known where code is generated.
    private static bool IsOfCompiler(CitationQuestion question, Objection objection) => objection.Rule.Id == CitationRules.UnknownName.Id
        && objection.Part.Kind switch
        {
            CitationPartKind.Article => IsMember(question.Articles, objection.Part.Index),
            CitationPartKind.Speaker => IsMember(question.Speakers, objection.Part.Index),
            _ => false,
        };

    private static bool IsMember(IReadOnlyList<GivenName> names, int index) => index < names.Count && names[index].IsMember;
}
