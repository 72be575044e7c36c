using Corpus.Text.Model;

namespace Corpus.Text.Reading;

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
                Add(Region.Boilerplate, line.Number, line.Start, TextSpan.FromBounds(content.Start, title.Span.Start), Reasons.Slug, line.HasMark);
                Add(line.Region, line.Number, title.Span.Start, title.Span, line.Reason, line.HasMark);
            }
            else
            {
                Add(line.Region, line.Number, line.Start, content, line.Reason, line.HasMark);
            }
        }

        if (text.Length > _start)
            _passages.Add(new Passage(_region, TextSpan.FromBounds(_start, text.Length)));
    }

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    public EquatableArray<Passage> Passages => _passages.ToEquatableArray();

    private void Add(Region region, int number, int start, TextSpan content, string reason, bool hasMark)
    {
        bool isFirst = _paragraphs.Count == 0;
        _paragraphs.Add(new Paragraph(region, number, content) { Reason = reason, HasNoMark = !hasMark });
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
