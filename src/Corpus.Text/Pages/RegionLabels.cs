using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages;

/// <summary>Gives every line its region, once the run, the title and the names around it are known.</summary>
internal sealed class RegionLabels(string text, IReadOnlyList<PageLine> lines, BodyRun run, CancellationToken cancellationToken)
{
    private const int LongestHeading = 9;
    private const int LongestByline = 28;

    /// <summary>Labels the run and its holes.</summary>
    public void LabelRun(bool isFallback)
    {
        for (int i = run.First; i <= run.Last; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            if (isFallback || BodyGapScores.Line.Sum(line) > BodyGapScores.Threshold)
                line.Label(Region.Body, isFallback ? RegionReason.Fallback : RegionReason.Run);
            else if (line.Is(LineCategories.Caption))
                line.Label(Region.Caption, RegionReason.HoleCaption);
            else if (line.IsEchoed)
                line.Label(Region.Caption, RegionReason.HoleEcho);
            else if (line.Is(LineCategories.Related))
                line.Label(Region.Related, RegionReason.HoleRelated);
            else
                line.Label(Region.Boilerplate, RegionReason.HoleFurniture);
        }
    }

    /// <summary>Labels the title and every line that repeats it outside the body.</summary>
    public void LabelTitle(int index, string wording)
    {
        string letters = LooseWording.Of(wording.AsSpan());
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            if (i != index && line.Region != Region.Body && line.Content.Length <= 2 * wording.Length + 20
                && LooseWording.Are(text.AsSpan(line.Content.Start, line.Content.Length), letters))
            {
                line.Label(Region.Title, RegionReason.TitleCopy);
            }
        }

        if (index >= 0)
            lines[index].Label(Region.Title, RegionReason.Title);
    }

    /// <summary>Labels the sentences between the title and the run: the standfirst, and first paragraphs that byline and picture cut off.</summary>
    public void LabelStandfirst(int title)
    {
        for (int i = title + 1; i < run.First; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            bool isProse = line.IsGood || (line.Words >= 8 && line.EndsSentence);
            if (isProse && line is { HasBullet: false, IsRepeated: false, IsNote: false, HasAddress: false } && !line.Is(LineCategories.Furniture) && line.Dates.Count == 0)
                line.Label(Region.Body, RegionReason.Standfirst);
        }
    }

    /// <summary>Labels bylines, dates and captions between the title and the run.</summary>
    public void LabelHead(int top)
    {
        for (int i = Math.Max(0, top); i < run.First; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            if (line.Region != Region.Boilerplate || line.Words > LongestByline)
                continue;
            if (line.Is(LineCategories.Caption))
                line.Label(Region.Caption, RegionReason.Caption);
            else if (line.Is(LineCategories.Byline))
                line.Label(Region.Byline, RegionReason.Byline);
            else if (line.IsDateLine || line.Dates.Count > 0)
                line.Label(Region.Byline, RegionReason.DateLine);
        }
    }

    /// <summary>Labels what follows the run: other articles under their headings, the rest as boilerplate.</summary>
    public void LabelTail()
    {
        bool isRelated = false;
        for (int i = run.Last + 1; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            if (line.Region != Region.Boilerplate)
                continue;

            bool isHeading = line.Is(LineCategories.Related) && line.Words <= LongestHeading && !line.EndsSentence;
            if (isHeading)
                isRelated = true;
            else if (line.Words < 15 ? line.Is(LineCategories.Legal | LineCategories.Share | LineCategories.Comment | LineCategories.Tags | LineCategories.Promo | LineCategories.Stop | LineCategories.Byline) : line.Is(LineCategories.Legal | LineCategories.Promo) || line.IsNote)
                isRelated = false;

            if (isRelated)
                line.Label(Region.Related, isHeading ? RegionReason.RelatedHeading : RegionReason.UnderRelatedHeading);
        }
    }
}
