using Corpus.Text.Model;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Sources;

/// <summary>Writes what was read of a document, but for its text, which whoever asks again has at hand.</summary>
internal sealed class ArticleWriter(BinaryWriter to)
{
    public void Write(Article article)
    {
        to.WriteWords(article.Title);
        to.WriteWords(article.Byline);
        to.WriteWords(article.Outlet);
        to.WriteWords(article.Url);
        to.WriteWords(article.SyndicatedFrom);
        to.WriteWords(article.Language);
        to.WriteWords(article.Sha256);
        to.WriteIf(article.Published, day => to.Write(day.Ticks));
        to.WriteIf(article.Retrieved, instant =>
        {
            to.Write(instant.Ticks);
            to.Write(instant.Offset.Ticks);
        });
        to.Write(article.Speaker is not null);
        if (article.Speaker is { } speaker)
            Write(speaker);
        to.WriteAll(article.Passages, passage =>
        {
            to.Write((byte)passage.Region);
            to.WriteSpan(passage.Span);
        });
        to.WriteAll(article.Quotes, Write);
        to.WriteAll(article.Speakers, Write);
        to.WriteAll(article.Claims, Write);
        to.WriteAll(article.Figures, Write);
        to.WriteAll(article.Findings, finding =>
        {
            to.Write((byte)finding.Kind);
            to.WriteSpan(finding.Span);
            to.WriteIf(finding.Against, to.WriteSpan);
        });
        to.WriteAll(article.FrontMatterFaults, fault =>
        {
            to.Write(fault.Name);
            to.WriteSpan(fault.Span);
            to.Write(fault.Expected);
        });
    }

    private void Write(Quote quote)
    {
        to.WriteSpan(quote.Span);
        to.Write7BitEncodedInt(quote.Line);
        to.Write((byte)quote.Kind);
        to.Write((byte)quote.Region);
        to.WriteWords(quote.Speaker);
        to.WriteWords(quote.Mention);
        to.WriteWords(quote.Cue);
        to.WriteWords(quote.Via);
        to.WriteWords(quote.Rule);
        to.Write7BitEncodedInt(quote.ContinuesFrom ?? -1);
    }

    private void Write(Claim claim)
    {
        to.WriteAll(claim.Pieces, to.WriteSpan);
        to.Write7BitEncodedInt(claim.Line);
        to.Write((byte)claim.Kind);
        to.WriteWords(claim.Speaker);
        to.WriteWords(claim.Mention);
        to.WriteWords(claim.Cue);
        to.WriteWords(claim.Rule);
    }

    private void Write(Figure figure)
    {
        to.WriteSpan(figure.Span);
        to.Write7BitEncodedInt(figure.Line);
        to.Write(figure.Value);
        to.WriteIf(figure.UpTo, to.Write);
        to.Write(figure.Unit);
        to.WriteSpan(figure.UnitSpan);
        to.Write(figure.Approximate);
        to.Write((byte)figure.Bound);
    }

    private void Write(Speaker speaker)
    {
        to.Write(speaker.Name);
        to.WriteWords(speaker.Role);
        to.WriteAll(speaker.Mentions, to.Write);
    }
}
