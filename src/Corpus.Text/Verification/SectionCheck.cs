using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;
using Corpus.Text.Verification.Sections;
using Corpus.Text.Verification.Wording;

namespace Corpus.Text.Verification;

/// <summary>Asks whether the words stand in the section of the source that a citation names.</summary>
internal static class SectionCheck
{
    /// <summary>The fault of the section that the citation's source names: an unknown one, or one that does not have the words; null for none.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="name">The source, as the citation names it.</param>
    /// <param name="part">The section's place in the citation.</param>
    /// <param name="verdict">What the sources say to the words; null for a citation without any.</param>
    public static Objection? Find(CitableCorpus corpus, GivenName name, CitationPart part, Verdict? verdict)
    {
        IReadOnlyList<int> meant = corpus.Articles.Find(name);
        if (meant.Count == 0 || corpus.Articles.SectionIn(name) is not { } section)
            return null;

        bool isKnown = false;
        foreach (int index in meant)
        {
            IReadOnlyList<TextSpan> places = SectionTable.Of(corpus.Sources[index].Article).Find(section);
            isKnown |= places.Count > 0;
            if (verdict is not null && verdict.Occurrences.Any(found => found.Article == index && IsIn(places, found.Span.Start)))
                return null;
        }

        if (!isKnown)
            return Unknown(corpus.Sources[meant[0]], section, part);

        return verdict is { Kind: VerdictKind.Faithful or VerdictKind.OutsideBody }
            && verdict.Occurrences.FirstOrDefault(found => meant.Contains(found.Article)) is { Span.Length: > 0 } actual
            ? Elsewhere(corpus, section, actual, part)
            : null;
    }

    private static bool IsIn(IReadOnlyList<TextSpan> places, int offset) => places.Any(place => place.Start <= offset && offset < place.End);

    private static Objection Unknown(CitableSource source, string section, CitationPart part)
    {
        var table = SectionTable.Of(source.Article);
        string behind = table.Sections.Count == 0 ? "; it has no sections"
            : table.Nearest(section) is { } nearest ? "; the nearest is “" + MessageText.Clip(nearest) + "”"
            : "";
        return new Objection(CitationRules.UnknownName, part, "section of “" + source.Path + "”", MessageText.Clip(section), behind);
    }

    private static Objection Elsewhere(CitableCorpus corpus, string section, Occurrence actual, CitationPart part)
    {
        var place = new SourcePlace(corpus, actual);
        string there = SectionTable.Of(place.Article).At(actual.Span.Start) is { } holding
            ? "section “" + MessageText.Clip(holding.Title) + "”"
            : "the part above its first section";
        return new Objection(CitationRules.OtherSource, part, "section “" + MessageText.Clip(section) + "”", there, place.Place)
        {
            Places = new[] { actual }.ToEquatableArray(),
        };
    }
}
