using Corpus.Text.Model;

namespace Corpus.Tool.Sources;

/// <summary>Writes what was read of a document, but for its text, which whoever asks again has at hand.</summary>
internal sealed class ArticleWriter(BinaryWriter to)
{
    public void Write(Article article)
    {
        Write(article.Title);
        Write(article.Byline);
        Write(article.Outlet);
        Write(article.Url);
        Write(article.SyndicatedFrom);
        Write(article.Language);
        Write(article.Sha256);
        WriteIf(article.Published, day => to.Write(day.Ticks));
        WriteIf(article.Retrieved, instant =>
        {
            to.Write(instant.Ticks);
            to.Write(instant.Offset.Ticks);
        });
        to.Write(article.Speaker is not null);
        if (article.Speaker is { } speaker)
            Write(speaker);
        WriteAll(article.Passages, passage =>
        {
            to.Write((byte)passage.Region);
            Write(passage.Span);
        });
        WriteAll(article.Quotes, Write);
        WriteAll(article.Speakers, Write);
        WriteAll(article.Claims, Write);
        WriteAll(article.Figures, Write);
        WriteAll(article.Findings, finding =>
        {
            to.Write((byte)finding.Kind);
            Write(finding.Span);
            WriteIf(finding.Against, Write);
        });
        WriteAll(article.FrontMatterFaults, fault =>
        {
            to.Write(fault.Name);
            Write(fault.Span);
            to.Write(fault.Expected);
        });
    }

    private void Write(Quote quote)
    {
        Write(quote.Span);
        to.Write7BitEncodedInt(quote.Line);
        to.Write((byte)quote.Kind);
        to.Write((byte)quote.Region);
        Write(quote.Speaker);
        Write(quote.Mention);
        Write(quote.Cue);
        Write(quote.Via);
        Write(quote.Rule);
        to.Write7BitEncodedInt(quote.ContinuesFrom ?? -1);
    }

    private void Write(Claim claim)
    {
        WriteAll(claim.Pieces, Write);
        to.Write7BitEncodedInt(claim.Line);
        to.Write((byte)claim.Kind);
        Write(claim.Speaker);
        Write(claim.Mention);
        Write(claim.Cue);
        Write(claim.Rule);
    }

    private void Write(Figure figure)
    {
        Write(figure.Span);
        to.Write7BitEncodedInt(figure.Line);
        to.Write(figure.Value);
        WriteIf(figure.UpTo, to.Write);
        to.Write(figure.Unit);
        Write(figure.UnitSpan);
        to.Write(figure.Approximate);
        to.Write((byte)figure.Bound);
    }

    private void Write(Speaker speaker)
    {
        to.Write(speaker.Name);
        Write(speaker.Role);
        WriteAll(speaker.Mentions, to.Write);
    }

    private void Write(TextSpan span)
    {
        to.Write7BitEncodedInt(span.Start);
        to.Write7BitEncodedInt(span.Length);
    }

    private void Write(string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    private void WriteIf<T>(T? value, Action<T> write)
        where T : struct
    {
        to.Write(value.HasValue);
        if (value is { } given)
            write(given);
    }

    private void WriteAll<T>(EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (T item in items)
            write(item);
    }
}
