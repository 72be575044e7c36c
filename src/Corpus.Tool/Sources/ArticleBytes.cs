using Corpus.Text.Model;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Sources;

/// <summary>Reads what <see cref="ArticleWriter"/> has written.</summary>
internal sealed class ArticleBytes(BinaryReader from)
{
    /// <summary>The article of a text.</summary>
    public Article Read(string text) => new()
    {
        Text = text,
        Title = from.ReadWords(),
        Byline = from.ReadWords(),
        Outlet = from.ReadWords(),
        Url = from.ReadWords(),
        SyndicatedFrom = from.ReadWords(),
        Language = from.ReadWords(),
        Sha256 = from.ReadWords(),
        Published = from.ReadBoolean() ? new DateTime(from.ReadInt64()) : null,
        Retrieved = from.ReadBoolean() ? new DateTimeOffset(from.ReadInt64(), new TimeSpan(from.ReadInt64())) : null,
        Speaker = from.ReadBoolean() ? Speaker() : null,
        Passages = from.ReadAll(() => new Passage((Region)from.ReadByte(), from.ReadSpan())),
        Quotes = from.ReadAll(Quote),
        Speakers = from.ReadAll(Speaker),
        Claims = from.ReadAll(Claim),
        Figures = from.ReadAll(Figure),
        Findings = from.ReadAll(() => new Finding((FindingKind)from.ReadByte(), from.ReadSpan(), from.ReadBoolean() ? from.ReadSpan() : null)),
        FrontMatterFaults = from.ReadAll(() => new FrontMatterFault(from.ReadString(), from.ReadSpan(), from.ReadString())),
    };

    // The members of an initializer are read in the order in which they stand, and so must be those here.
    private Quote Quote() => new()
    {
        Span = from.ReadSpan(),
        Line = from.Read7BitEncodedInt(),
        Kind = (QuoteKind)from.ReadByte(),
        Region = (Region)from.ReadByte(),
        Speaker = from.ReadWords(),
        Mention = from.ReadWords(),
        Cue = from.ReadWords(),
        Via = from.ReadWords(),
        Rule = from.ReadWords(),
        ContinuesFrom = from.Read7BitEncodedInt() is >= 0 and int first ? first : null,
    };

    private Claim Claim() => new()
    {
        Pieces = from.ReadAll(from.ReadSpan),
        Line = from.Read7BitEncodedInt(),
        Kind = (ClaimKind)from.ReadByte(),
        Speaker = from.ReadWords(),
        Mention = from.ReadWords(),
        Cue = from.ReadWords(),
        Rule = from.ReadWords(),
    };

    private Figure Figure() => new()
    {
        Span = from.ReadSpan(),
        Line = from.Read7BitEncodedInt(),
        Value = from.ReadDecimal(),
        UpTo = from.ReadBoolean() ? from.ReadDecimal() : null,
        Unit = from.ReadString(),
        UnitSpan = from.ReadSpan(),
        Approximate = from.ReadBoolean(),
        Bound = (FigureBound)from.ReadByte(),
    };

    private Speaker Speaker() => new(from.ReadString(), from.ReadWords(), from.ReadAll(from.ReadString));
}
