using Corpus.Generators.Citations;
using Corpus.Generators.Citations.Sections;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>Asks whether the words stand in the section of the source that a citation names.</summary>
internal static class SectionCheck
{
    /// <summary>The fault of the section that the citation's source names: an unknown one, or one that does not have the words; null for none.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="name">The source, as the citation names it.</param>
    /// <param name="meant">The articles that the name may mean.</param>
    /// <param name="verdict">What the sources say to the words; null for a citation without any.</param>
    public static Diagnostic? Find(CitedCorpus corpus, Citation citation, CitedName name, IReadOnlyList<int> meant, Verdict? verdict)
    {
        if (meant.Count == 0 || corpus.Articles.SectionIn(name) is not { } section)
            return null;

        bool isKnown = false;
        foreach (int index in meant)
        {
            IReadOnlyList<TextSpan> places = SectionTable.Of(corpus.Documents[index].Article).Find(section.Fragment);
            isKnown |= places.Count > 0;
            if (verdict is not null && verdict.Occurrences.Any(found => found.Article == index && IsIn(places, found.Span.Start)))
                return null;
        }

        Location location = citation.Locate(section.Span);
        if (!isKnown)
            return Unknown(corpus, section, meant[0], location);

        return verdict is { Kind: VerdictKind.Faithful or VerdictKind.OutsideBody }
            && verdict.Occurrences.FirstOrDefault(found => meant.Contains(found.Article)) is { Span.Length: > 0 } actual
            ? Elsewhere(corpus, section, actual, location)
            : null;
    }

    private static bool IsIn(IReadOnlyList<TextSpan> places, int offset) => places.Any(place => place.Start <= offset && offset < place.End);

    private static Diagnostic Unknown(CitedCorpus corpus, CitedSection section, int article, Location location)
    {
        var table = SectionTable.Of(corpus.Documents[article].Article);
        string behind = table.Sections.Count == 0 ? "; it has no sections"
            : table.Nearest(section.Fragment) is { } nearest ? "; the nearest is “" + MessageText.Clip(nearest) + "”"
            : "";
        return Diagnostic.Create(
            Rules.UnknownName,
            location,
            "section of “" + corpus.Documents[article].Item.Path + "”",
            MessageText.Clip(section.Fragment),
            behind);
    }

    private static Diagnostic Elsewhere(CitedCorpus corpus, CitedSection section, Occurrence actual, Location location)
    {
        var passage = new SourcePassage(corpus, actual);
        string there = SectionTable.Of(corpus.Documents[actual.Article].Article).At(actual.Span.Start) is { } holding
            ? "section “" + MessageText.Clip(holding.Title) + "”"
            : "the part above its first section";
        return Diagnostic.Create(Rules.OtherSource, location, [passage.Location], "section “" + MessageText.Clip(section.Fragment) + "”", there, passage.Place);
    }
}
