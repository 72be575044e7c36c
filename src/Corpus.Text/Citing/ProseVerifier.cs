using Corpus.Text.Language;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;

namespace Corpus.Text.Citing;

/// <summary>Asks the sources about every citation of a prose text.</summary>
/// <remarks>
/// Code cites because somebody wrote it there; prose has quotations of the whole world. So where no source is named, words are held against the sources only
/// when they are nearly there, unless that was asked for.
/// </remarks>
/// <param name="corpus">The corpus.</param>
/// <param name="options">What a citation may do.</param>
/// <param name="isStrict">Whether words that are in no source are a fault although none is named.</param>
internal sealed class ProseVerifier(CitableCorpus corpus, MatchOptions options, bool isStrict)
{
    // Fewer words are anybody's.
    private const int FewestWords = 5;

    // One word in so many may differ where nobody says that the words are a source's.
    private const int OneDiffersIn = 4;

    private readonly Verifier _verifier = new(corpus, options);

    /// <summary>The citations, in order, each with what the sources say to it.</summary>
    public IReadOnlyList<CheckedCitation> Check(ProseText prose, CancellationToken cancellationToken)
    {
        var checkedOnes = new List<CheckedCitation>();
        var finder = new CitationFinder(prose, corpus, cancellationToken);
        foreach (FoundCitation found in finder.Find())
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckedCitation? whole = Check(prose, found, cancellationToken);

            // A block may tell, with quotations in it, what no source has word for word.
            if (found.IsBlock && whole is not { IsInSources: true } && (found.Source is null || whole?.Finding.Verdict is { Kind: VerdictKind.NotFound }))
            {
                CheckedCitation[] parts = [.. finder.FindWithin(found).Select(part => Check(prose, part, cancellationToken)).OfType<CheckedCitation>()];
                if (parts.Any(part => part.IsInSources))
                {
                    checkedOnes.AddRange(parts);
                    continue;
                }
            }

            if (whole is not null)
                checkedOnes.Add(whole);
        }

        return checkedOnes;
    }

    /// <summary>The best that the sources say to other words of the same citation.</summary>
    public Verdict Ask(CheckedCitation citation, string words, CancellationToken cancellationToken) =>
        _verifier.Judge(citation.Question, words, cancellationToken);

    /// <summary>What the sources say; null for what is no citation: a word or two in marks.</summary>
    private CheckedCitation? Check(ProseText prose, FoundCitation found, CancellationToken cancellationToken)
    {
        string words = found.Words.In(prose.Text);
        int count = CountWords(words);
        if (found.Source is null && count < (isStrict ? options.MinimumWords : FewestWords))
            return null;

        CitationQuestion question = found.Ask(words);
        CitationFinding finding = _verifier.Check(question, cancellationToken);
        bool isNear = IsThere(finding.Verdict!.Kind) || IsNear(finding.Verdict, words, count);
        return new CheckedCitation(found, words, question, found.Source is null ? Unnamed(finding, isNear) : finding) { IsInSources = isNear };
    }

    private CitationFinding Unnamed(CitationFinding finding, bool isNear) =>
        finding with { Objections = [.. finding.Objections.Where(objection => objection.Rule.IsWarning && (isStrict || (isNear && IsCertain(objection))))] };

    // Words that the source gives to nobody may be the prose's own summary of who said something like them.
    private static bool IsCertain(Objection objection) => objection.Rule != CitationRules.NobodysWords && objection.Rule != CitationRules.UnknownName;

    private static bool IsThere(VerdictKind kind) => kind is VerdictKind.Faithful or VerdictKind.OtherSpeaker or VerdictKind.OtherSource
        or VerdictKind.SeveralSources or VerdictKind.OutsideBody or VerdictKind.LeftOut or VerdictKind.TooShort;

    /// <summary>Whether altered words are so near to the source's that they are no accident.</summary>
    private static bool IsNear(Verdict verdict, string words, int count)
    {
        if (verdict.Kind is not (VerdictKind.Altered or VerdictKind.NumberAltered or VerdictKind.MeaningAltered) || count < FewestWords)
            return false;

        int differing = verdict.Differences.Sum(difference => Math.Max(
            difference.Cited.End <= words.Length ? CountWords(difference.Cited.In(words)) : 1,
            difference.Source.Length == 0 ? 0 : 1));
        return differing * OneDiffersIn <= count;
    }

    private static int CountWords(string text)
    {
        int count = 0;
        int at = WordScanner.Next(text, 0, text.Length);
        while (at < text.Length)
        {
            count++;
            at = WordScanner.Next(text, WordScanner.End(text, at, text.Length), text.Length);
        }

        return count;
    }
}
