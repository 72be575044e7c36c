using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>One article: its headline to open it by, who speaks in it, and its text with everything marked in place.</summary>
internal sealed class ArticleSection
{
    private const int MostAlsoIn = 3;

    private readonly HtmlWriter _page;
    private readonly ReportedCorpus _corpus;
    private readonly CitedPlaces _cited;
    private readonly int _index;
    private readonly CitableSource _source;
    private readonly Article _article;
    private readonly IReadOnlyDictionary<int, int> _colours;
    private readonly HashSet<int> _disputed;
    private readonly HashSet<int> _labelled;

    public ArticleSection(HtmlWriter page, ReportedCorpus corpus, CitedPlaces cited, DisputedPlaces disputed, int index)
    {
        (_page, _corpus, _cited, _index) = (page, corpus, cited, index);
        _source = corpus.Sources[index];
        _article = _source.Article;
        _colours = corpus.Colours.Of(corpus.Speakers.IndexesOf(index));
        _disputed = disputed.Of(index);
        _labelled = Labelled();
    }

    /// <summary>Writes the article.</summary>
    public void Write(bool isOpen)
    {
        int outlet = OutletIndex();
        _page.Write($"<details class=\"a\" id=\"a{_index}\" data-o=\"{outlet}\"");
        if (isOpen)
            _page.Write($" open");
        _page.Write($"><summary><h3>{Wording.TitleOf(_source)}</h3><p class=\"meta\">");
        WriteFacts();
        _page.Write($"</p></summary><div class=\"in\">");
        WriteOrigin();
        WriteSpeakers();
        WriteText();
        _page.Write($"</div></details>\n");
    }

    private int OutletIndex()
    {
        for (int i = 0; _article.Outlet is not null && i < _corpus.Outlets.Count; i++)
        {
            if (_corpus.Outlets[i].Name == _article.Outlet)
                return i;
        }

        return -1;
    }

    private void WriteFacts()
    {
        if (_article.Outlet is { } outlet)
            _page.Write($"<b>{Wording.Clip(outlet, 80)}</b> ");
        if (_article.Published is { } day)
            _page.Write($"<time datetime=\"{Wording.Iso(day)}\">{Wording.Day(day)}</time> ");
        _page.Write($"<span>{Wording.Counted(_article.Quotes.Count, "quotation")}</span>");
        if (_corpus.Comparison.ReprintOf[_index] is not null)
            _page.Write($" <span class=\"tag\">reprint</span>");
        else if (_corpus.Comparison.RewriteOf[_index] is not null)
            _page.Write($" <span class=\"tag\">retold</span>");
        if (_cited.IsAsked)
            _page.Write($" <span class=\"tag\">{CitedTimes(_cited.CountOf(_index))}</span>");
    }

    private static string CitedTimes(int count) => count switch
    {
        0 => "never cited",
        1 => "cited once",
        _ => "cited " + Wording.Number(count) + " times",
    };

    private void WriteOrigin()
    {
        _page.Write($"<p class=\"origin\">");
        if (_article.Byline is { } byline)
            _page.Write($"By {Wording.Clip(byline, 200)}. ");
        _page.Write($"<code>{_source.Path}</code>");
        if (SafeLink.Of(_article.Url) is { } address)
            _page.Write($" <a href=\"{address}\" rel=\"noreferrer noopener\">{new Uri(address).Host}</a>");
        if (_article.SyndicatedFrom is { } first)
            _page.Write($" First published by {Wording.Clip(first, 80)}.");
        if (_corpus.Comparison.ReprintOf[_index] is { } original)
            WriteCopy("Reprints", original);
        else if (_corpus.Comparison.RewriteOf[_index] is { } told)
            WriteCopy("Tells again, in other words:", told);
        _page.Write($"</p>");
    }

    private void WriteCopy(string what, int original) =>
        _page.Write($" {what} <a href=\"#a{original}\">{Wording.TitleOf(_corpus.Sources[original])}</a> ({Wording.OutletOf(_corpus.Sources[original])}).");

    // Who speaks here, most first, each with the line and the colour that the words have.
    private void WriteSpeakers()
    {
        var spoken = _article.Quotes.Select(quote => SpeakerOf(quote.Speaker)).OfType<int>().CountBy(speaker => speaker)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        if (spoken.Count == 0)
            return;

        _page.Write($"<ul class=\"cast\" aria-label=\"Quoted in this article\">");
        foreach ((int speaker, int count) in spoken)
        {
            string name = _corpus.Speakers.Speakers[speaker].Name;
            _page.Write($"<li><span class=\"q s{_colours[speaker]}\">{Wording.Clip(name, 60)}</span>");
            if (_corpus.Speakers.Speakers[speaker].Role is { } role)
                _page.Write($" <i>{Wording.Clip(role, 60)}</i>");
            _page.Write($" {count}</li>");
        }

        _page.Write($"</ul>");
    }

    private void WriteText()
    {
        _page.Write($"<div class=\"text\" dir=\"auto\"");
        if (_article.Language is { } language && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            _page.Write($" lang=\"{language}\"");
        _page.Write($">");

        var marked = new MarkedText(Marks()) { Open = Open, Close = Close, Words = span => _page.Text(_article.Text.AsSpan(span.Start, span.Length)) };
        foreach (Passage passage in _article.Passages)
        {
            Line[] lines = [.. Line.In(_article.Text, passage.Span).Where(line => !line.IsBlank)];
            if (lines.Length == 0)
                continue;

            bool isFolded = passage.Region == Region.Boilerplate;
            bool isOwn = passage.Region == Region.Body;
            if (isFolded)
                _page.Write($"<details class=\"r\"><summary>{Wording.NameOf(passage.Region)}, {Wording.Counted(lines.Length, "line")}</summary>");
            else if (!isOwn)
                _page.Write($"<div class=\"r r{(int)passage.Region}\"><p class=\"rl\">{Wording.NameOf(passage.Region)}</p>");

            foreach (Line line in lines)
            {
                _page.Write($"<p>");
                marked.Write(line.Content);
                _page.Write($"</p>");
            }

            if (isFolded)
                _page.Write($"</details>");
            else if (!isOwn)
                _page.Write($"</div>");
        }

        _page.Write($"</div>");
    }

    private IEnumerable<TextMark> Marks() =>
    [
        .. _article.Quotes.Select((quote, i) => new TextMark(QuotationMarks.Around(_article.Text, quote.Span), MarkKind.Quotation, i)),
        .. _article.Claims.SelectMany((claim, i) => claim.Pieces.Select(piece => new TextMark(piece, MarkKind.Claim, i))),
        .. _article.Figures.Select((figure, i) => new TextMark(figure.Span, MarkKind.Figure, i)),
        .. _cited.Of(_index),
    ];

    // There are tens of thousands of marks: what is a number or a letter needs no quotation marks around it.
    private void Open(TextMark mark, bool isFirst)
    {
        switch (mark.Kind)
        {
            case MarkKind.Quotation:
                OpenQuotation(mark.Index, isFirst);
                break;
            case MarkKind.Claim when SpeakerOf(_article.Claims[mark.Index].Speaker) is { } speaker:
                _page.Write($"<u class=s{_colours[speaker]}>");
                break;
            case MarkKind.Claim:
                _page.Write($"<u>");
                break;
            case MarkKind.Figure when isFirst && _disputed.Contains(mark.Index):
                _page.Write($"<data class=d id=f{_index}-{mark.Index} value={_article.Figures[mark.Index].Value}>");
                break;
            case MarkKind.Figure:
                _page.Write($"<data value={_article.Figures[mark.Index].Value}>");
                break;
            default:
                _page.Write($"<b class=ct");
                if (isFirst)
                    _page.Write($" id=p{mark.Index}");
                _page.Write($">");
                break;
        }
    }

    private void OpenQuotation(int index, bool isFirst)
    {
        Quote quote = _article.Quotes[index];
        _page.Write($"<q");
        if (isFirst)
            _page.Write($" id=q{_index}-{index}");
        if (SpeakerOf(quote.Speaker) is { } speaker)
            _page.Write($" class=s{_colours[speaker]} data-s={speaker}");
        else if (quote.Kind == QuoteKind.Scare)
            _page.Write($" class=sc");
        _page.Write($">");
    }

    private void Close(TextMark mark, bool isLast)
    {
        switch (mark.Kind)
        {
            case MarkKind.Quotation:
                _page.Write($"</q>");
                if (isLast)
                    WriteLabel(mark.Index);
                break;
            case MarkKind.Claim:
                _page.Write($"</u>");
                break;
            case MarkKind.Figure:
                _page.Write($"</data>");
                break;
            default:
                _page.Write($"</b>");
                if (isLast)
                    _cited.WriteBacklink(_page, mark.Index);
                break;
        }
    }

    // Who says it, by whom it was taken over, and who else has it: beside the words, so that nobody needs to know the colours.
    private void WriteLabel(int index)
    {
        Quote quote = _article.Quotes[index];
        Utterance? utterance = _corpus.UtteranceAt(_index, index);
        string? name = SpeakerOf(quote.Speaker) is { } speaker ? _corpus.Speakers.Speakers[speaker].Name : quote.Mention;
        bool isNamed = _labelled.Contains(index) && name is not null;
        if (!isNamed && quote.Via is null && utterance is null)
            return;

        _page.Write($"<small");
        if (isNamed && SpeakerOf(quote.Speaker) is { } coloured)
            _page.Write($" class=s{_colours[coloured]}");
        _page.Write($">");
        if (isNamed)
            _page.Write($"{Wording.Clip(name!, 60)}");
        if (quote.Via is { } via && (isNamed || utterance is null))
            _page.Write($" <i>via {Wording.Clip(via, 60)}</i>");
        if (utterance is not null)
            WriteAlsoIn(utterance);
        _page.Write($"</small>");
    }

    private void WriteAlsoIn(Utterance utterance)
    {
        Place[] elsewhere = [.. utterance.Quotes.Where(place => place.Article != _index).DistinctBy(place => place.Article)];
        _page.Write($" <i>also in ");
        for (int i = 0; i < Math.Min(elsewhere.Length, MostAlsoIn); i++)
        {
            if (i > 0)
                _page.Write($", ");
            _page.Write($"<a href=\"#q{elsewhere[i].Article}-{elsewhere[i].Item}\">{Wording.OutletOf(_corpus.Sources[elsewhere[i].Article])}</a>");
        }

        if (elsewhere.Length > MostAlsoIn)
            _page.Write($" and {elsewhere.Length - MostAlsoIn} more");
        _page.Write($"</i>");
    }

    // Of neighbours in one line that one person says, the last has the name: “a”, “b” and “c” (Mina Okafor).
    private HashSet<int> Labelled()
    {
        var labelled = new HashSet<int>();
        for (int i = 0; i < _article.Quotes.Count; i++)
        {
            Quote quote = _article.Quotes[i];
            Quote? next = i + 1 < _article.Quotes.Count ? _article.Quotes[i + 1] : null;
            bool isRun = next is not null && next.Line == quote.Line && next.Via == quote.Via
                && (next.Speaker ?? next.Mention) == (quote.Speaker ?? quote.Mention);
            if (!isRun && quote.Kind != QuoteKind.Scare)
                labelled.Add(i);
        }

        return labelled;
    }

    private int? SpeakerOf(string? name) => _corpus.Speakers.IndexOf(_index, name);
}
