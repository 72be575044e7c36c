using Corpus.Text.Model;

namespace Corpus.Tool.Sources;

/// <summary>Reads what <see cref="ArticleWriter"/> has written.</summary>
internal sealed class ArticleBytes(BinaryReader from)
{
    /// <summary>The article of a text.</summary>
    public Article Read(string text) => new()
    {
        Text = text,
        Title = Words(),
        Byline = Words(),
        Outlet = Words(),
        Url = Words(),
        SyndicatedFrom = Words(),
        Language = Words(),
        Sha256 = Words(),
        Published = from.ReadBoolean() ? new DateTime(from.ReadInt64()) : null,
        Retrieved = from.ReadBoolean() ? new DateTimeOffset(from.ReadInt64(), new TimeSpan(from.ReadInt64())) : null,
        Speaker = from.ReadBoolean() ? Speaker() : null,
        Passages = All(() => new Passage((Region)from.ReadByte(), Span())),
        Quotes = All(Quote),
        Speakers = All(Speaker),
        Claims = All(Claim),
        Figures = All(Figure),
        Findings = All(() => new Finding((FindingKind)from.ReadByte(), Span(), from.ReadBoolean() ? Span() : null)),
        FrontMatterFaults = All(() => new FrontMatterFault(from.ReadString(), Span(), from.ReadString())),
    };

    // The members of an initializer are read in the order in which they stand, and so must be those here.
    private Quote Quote() => new()
    {
        Span = Span(),
        Line = from.Read7BitEncodedInt(),
        Kind = (QuoteKind)from.ReadByte(),
        Region = (Region)from.ReadByte(),
        Speaker = Words(),
        Mention = Words(),
        Cue = Words(),
        Via = Words(),
        Rule = Words(),
        ContinuesFrom = from.Read7BitEncodedInt() is >= 0 and int first ? first : null,
    };

    private Claim Claim() => new()
    {
        Pieces = All(Span),
        Line = from.Read7BitEncodedInt(),
        Kind = (ClaimKind)from.ReadByte(),
        Speaker = Words(),
        Mention = Words(),
        Cue = Words(),
        Rule = Words(),
    };

    private Figure Figure() => new()
    {
        Span = Span(),
        Line = from.Read7BitEncodedInt(),
        Value = from.ReadDecimal(),
        UpTo = from.ReadBoolean() ? from.ReadDecimal() : null,
        Unit = from.ReadString(),
        UnitSpan = Span(),
        Approximate = from.ReadBoolean(),
        Bound = (FigureBound)from.ReadByte(),
    };

    private Speaker Speaker() => new(from.ReadString(), Words(), All(from.ReadString));

    private TextSpan Span() => new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());

    private string? Words() => from.ReadBoolean() ? from.ReadString() : null;

    private EquatableArray<T> All<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var items = new T[from.Read7BitEncodedInt()];
        for (int i = 0; i < items.Length; i++)
            items[i] = read();
        return items.ToEquatableArray();
    }
}
