using System.Runtime.CompilerServices;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Verification.Sections;

/// <summary>The sections of one text, by the fragments of an address that lead to them.</summary>
/// <remarks>Known are the numbered headings of RFCs, the headings of Markdown by their slugs, and the <c>id</c> and <c>name</c> of HTML.</remarks>
internal sealed class SectionTable
{
    private static readonly ConditionalWeakTable<Article, SectionTable> _known = new();

    private readonly string _text;
    private readonly Dictionary<string, List<Section>> _byAnchor = new(StringComparer.Ordinal);

    private SectionTable(string text)
    {
        _text = text;
        List<Heading> headings = [.. Headings.Of(text)];
        int[] ends = EndsOf(headings, text.Length);
        var sections = new List<Section>();
        for (int i = 0; i < headings.Count; i++)
        {
            var section = new Section(headings[i].Title, TextSpan.FromBounds(headings[i].Start, ends[i]), headings[i].Anchors);
            sections.Add(section);
            foreach (string anchor in section.Anchors.Distinct())
            {
                if (!_byAnchor.TryGetValue(anchor, out List<Section>? same))
                    _byAnchor.Add(anchor, same = []);

                // The second heading of the same words is reached by "words-1".
                if (same.Count > 0 && anchor == section.Anchors[0] && !_byAnchor.ContainsKey(anchor + "-" + same.Count))
                    _byAnchor.Add(anchor + "-" + same.Count, [section]);
                same.Add(section);
            }
        }

        Sections = sections;
    }

    public IReadOnlyList<Section> Sections { get; }

    public static SectionTable Of(Article article) => _known.GetValue(article, static article => new SectionTable(article.Text));

    /// <summary>The places that the fragment leads to; none when it is unknown.</summary>
    public IReadOnlyList<TextSpan> Find(string fragment)
    {
        string anchor = Normalize(fragment);
        if (_byAnchor.TryGetValue(anchor, out List<Section>? sections))
            return [.. sections.Select(section => section.Span)];
        if (LineAnchor.Read(anchor, _text) is { } lines)
            return [lines];

        // "section-5.3.1-2.4" is a paragraph of section 5.3.1.
        int paragraph = anchor.LastIndexOf('-');
        return paragraph > 0 && anchor.Skip(paragraph + 1).All(c => c is '.' or >= '0' and <= '9')
            && _byAnchor.TryGetValue(anchor.Substring(0, paragraph), out sections)
            ? [.. sections.Select(section => section.Span)]
            : [];
    }

    /// <summary>The innermost section around an offset; null above the first.</summary>
    public Section? At(int offset) => Sections.LastOrDefault(section => section.Span.Start <= offset && offset < section.Span.End);

    /// <summary>The known fragment that is nearest to an unknown one; null when none is near.</summary>
    public string? Nearest(string fragment)
    {
        string anchor = Normalize(fragment);
        int least = Math.Max(1, anchor.Length / 3) + 1;
        string? nearest = null;
        foreach (string known in Sections.SelectMany(section => section.Anchors.Take(1)))
        {
            int distance = Spelling.Distance(anchor, known, least);
            if (distance < least)
                (least, nearest) = (distance, known);
        }

        return nearest;
    }

    /// <summary>Where each section ends: at the next heading of its rank or a higher one. One pass from the end, however the ranks lie.</summary>
    private static int[] EndsOf(List<Heading> headings, int end)
    {
        int[] next = [.. Enumerable.Repeat(end, Heading.Lowest + 1)];
        int[] ends = new int[headings.Count];
        for (int i = headings.Count - 1; i >= 0; i--)
        {
            int rank = Math.Min(headings[i].Rank, Heading.Lowest);
            ends[i] = headings[i].End ?? next.Take(rank + 1).Min();
            if (headings[i].End is null && rank < Heading.Lowest)
                next[rank] = headings[i].Start;
        }

        return ends;
    }

    private static string Normalize(string fragment)
    {
        string anchor = fragment.Trim().TrimStart('#').ToLowerInvariant();
        return anchor.IndexOf('%') < 0 ? anchor : Uri.UnescapeDataString(anchor);
    }
}
