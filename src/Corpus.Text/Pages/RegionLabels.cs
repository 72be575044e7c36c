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
    private const int LongestRelatedHeading = 5;
    private const int LongestLink = 16;
    private const int MostLinks = 5;
    private const int ShortestStandfirst = 8;
    private const int MostFirstLines = 3;

    // What ends a block of related links where the line is short.
    private const LineCategories ShortEndOfRelated = LineCategories.Legal | LineCategories.Share | LineCategories.Comment
        | LineCategories.Tags | LineCategories.Promo | LineCategories.Stop | LineCategories.Byline;

    /// <summary>Labels the run and its holes.</summary>
    public void LabelRun(bool isFallback)
    {
        int endOfBlock = -1;
        for (int i = run.First; i <= run.Last; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            bool isHeading = !isFallback && i > endOfBlock && IsRelatedHeading(line);
            if (isHeading)
                endOfBlock = EndOfRelated(i);
            if (i <= endOfBlock)
                line.Label(Region.Related, isHeading ? RegionReason.RelatedHeading : RegionReason.UnderRelatedHeading);
            else if (isFallback || BodyGapScores.Line.Sum(line) > BodyGapScores.Threshold)
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

    // "Related articles": more words than a list's heading has in prose, or a colon, introduce what belongs to the article.
    private static bool IsRelatedHeading(PageLine line) =>
        line is { IsBlockHeading: true, EndsOpen: false, Words: <= LongestRelatedHeading } && line.Is(LineCategories.Related);

    // The headlines below it, of one form, up to the sentence with which the article goes on; the heading's index less one where no such block follows.
    private int EndOfRelated(int heading)
    {
        int next = heading + 1;
        while (next <= run.Last && IsRelatedLink(lines[next]) && lines[next].HasBullet == lines[heading + 1].HasBullet)
            next++;

        int links = next - heading - 1;
        return links is > 0 and <= MostLinks && next <= run.Last && lines[next].EndsSentence ? next - 1 : heading - 1;
    }

    private static bool IsRelatedLink(PageLine line) => line is { Words: <= LongestLink, EndsSentence: false, EndsOpen: false, IsGood: false };

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
            bool isUnderTitle = i == title + 1
                && line is { Words: >= ShortestStandfirst, IsTitleCase: false, IsAllCapitals: false, EndsOpen: false, HasDigits: false };
            bool isProse = line.IsGood || (line.Words >= ShortestStandfirst && line.EndsSentence) || isUnderTitle;
            if (isProse && line is { HasBullet: false, IsRepeated: false, IsNote: false, HasAddress: false }
                && !line.Is(LineCategories.Furniture) && line.Dates.Count == 0)
                line.Label(Region.Body, RegionReason.Standfirst);
        }
    }

    /// <summary>Labels the short sentences right above the run: "Mr. Speaker,", "Good morning.", "The ferry stops in November."</summary>
    public void LabelFirstWords(int title)
    {
        // Without a title the page's first lines only: further down they are its furniture.
        int top = title >= 0 ? title : run.First <= MostFirstLines ? -1 : run.First;
        for (int i = run.First - 1; i > top; i--)
        {
            PageLine line = lines[i];
            if (line.Region == Region.Body)
                continue;

            bool isShortSentence = (line.EndsSentence || lines[i].EndsOpen) && !line.IsTitleCase || (line.EndsSentence && line.Words < 4);
            bool isPlain = line is { HasBullet: false, IsRepeated: false, IsNote: false, HasAddress: false, IsDateLine: false }
                && line is { Lists: LineCategories.None, Dates.Count: 0 };
            if (!isShortSentence || !isPlain)
                break;
            line.Label(Region.Body, RegionReason.FirstWords);
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
            else if (line.Words < 15 ? line.Is(ShortEndOfRelated) : line.Is(LineCategories.Legal | LineCategories.Promo) || line.IsNote)
                isRelated = false;

            if (isRelated)
                line.Label(Region.Related, isHeading ? RegionReason.RelatedHeading : RegionReason.UnderRelatedHeading);
        }
    }
}
