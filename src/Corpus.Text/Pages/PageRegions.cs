using Corpus.Text.Model;
using Corpus.Text.Pages.Lines;
using Corpus.Text.Pages.Titles;

namespace Corpus.Text.Pages;

/// <summary>The labelled lines as paragraphs and as passages that cover the text exactly once.</summary>
internal sealed class PageRegions
{
    private readonly List<Paragraph> _paragraphs;
    private readonly List<Passage> _passages = [];
    private Region _region = Region.Boilerplate;
    private int _start;

    public PageRegions(string text, IReadOnlyList<PageLine> lines, TitleCandidate? title, CancellationToken cancellationToken)
    {
        // The title's line may be two paragraphs.
        _paragraphs = new List<Paragraph>(lines.Count + 1);
        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextSpan content = line.Content;
            if (line == title?.Line && title.Span != content)
            {
                Add(line, Region.Boilerplate, line.Start, TextSpan.FromBounds(content.Start, title.Span.Start), RegionReason.Slug);
                Add(line, line.Region, title.Span.Start, title.Span, line.Reason);
            }
            else
            {
                Add(line, line.Region, line.Start, content, line.Reason);
            }
        }

        if (text.Length > _start)
            _passages.Add(new Passage(_region, TextSpan.FromBounds(_start, text.Length)));
    }

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    public EquatableArray<Passage> Passages => _passages.ToEquatableArray();

    private void Add(PageLine line, Region region, int start, TextSpan content, string reason)
    {
        bool isFirst = _paragraphs.Count == 0;
        _paragraphs.Add(new Paragraph(region, line.Number, content) { Reason = reason, HasNoMark = !line.HasMark, HasNoNumber = !line.HasNumber });
        if (region == _region || isFirst)
        {
            _region = region;
            return;
        }

        _passages.Add(new Passage(_region, TextSpan.FromBounds(_start, start)));
        _region = region;
        _start = start;
    }
}
