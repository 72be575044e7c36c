using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Body;

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
            if (isFallback || HoleScores.Line.Sum(line) > HoleScores.Threshold)
                line.Label(Region.Body, isFallback ? Reasons.Fallback : Reasons.Run);
            else if (line.Is(Listed.Caption))
                line.Label(Region.Caption, Reasons.HoleCaption);
            else if (line.IsEchoed)
                line.Label(Region.Caption, Reasons.HoleEcho);
            else if (line.Is(Listed.Related))
                line.Label(Region.Related, Reasons.HoleRelated);
            else
                line.Label(Region.Boilerplate, Reasons.HoleFurniture);
        }
    }

    /// <summary>Labels the title and every line that repeats it outside the body.</summary>
    public void LabelTitle(int index, string wording)
    {
        string letters = Letters.Of(wording.AsSpan());
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            if (i != index && line.Region != Region.Body && line.Content.Length <= 2 * wording.Length + 20
                && Letters.Are(text.AsSpan(line.Content.Start, line.Content.Length), letters))
            {
                line.Label(Region.Title, Reasons.TitleCopy);
            }
        }

        if (index >= 0)
            lines[index].Label(Region.Title, Reasons.Title);
    }

    /// <summary>Labels the sentences between the title and the run: the standfirst, and first paragraphs that byline and picture cut off.</summary>
    public void LabelStandfirst(int title)
    {
        for (int i = title + 1; i < run.First; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            bool isProse = line.IsGood || (line.Words >= 8 && line.EndsSentence);
            if (isProse && line is { HasBullet: false, IsRepeated: false, IsNote: false, HasAddress: false } && !line.Is(Listed.Furniture) && line.Dates.Count == 0)
                line.Label(Region.Body, Reasons.Standfirst);
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
            if (line.Is(Listed.Caption))
                line.Label(Region.Caption, Reasons.Caption);
            else if (line.Is(Listed.Byline))
                line.Label(Region.Byline, Reasons.Byline);
            else if (line.IsDateLine || line.Dates.Count > 0)
                line.Label(Region.Byline, Reasons.DateLine);
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

            bool isHeading = line.Is(Listed.Related) && line.Words <= LongestHeading && !line.EndsSentence;
            if (isHeading)
                isRelated = true;
            else if (line.Words < 15 ? line.Is(Listed.Legal | Listed.Share | Listed.Comment | Listed.Tags | Listed.Promo | Listed.Stop | Listed.Byline) : line.Is(Listed.Legal | Listed.Promo) || line.IsNote)
                isRelated = false;

            if (isRelated)
                line.Label(Region.Related, isHeading ? Reasons.RelatedHeading : Reasons.UnderRelatedHeading);
        }
    }
}
