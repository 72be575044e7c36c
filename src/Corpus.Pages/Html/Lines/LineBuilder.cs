using Corpus.Pages.Html.Markup;
using Corpus.Text.Language;

namespace Corpus.Pages.Html.Lines;

/// <summary>The lines of a web page as a browser shows them, in the order of the source: each block is one, so is what a line break parts, and the row of a
/// table of short cells.</summary>
internal sealed class LineBuilder
{
    private const int LongestCell = 80;
    private const int LongestEmoji = 4;

    private static readonly Dictionary<string, (string Open, string Close)> _marks = EmbeddedTable.Rows(typeof(LineBuilder), "quotation_marks.tsv")
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    private readonly MarkupPage _page;
    private readonly Func<MarkupElement, bool> _isHidden;
    private readonly (string Open, string Close) _quotation;
    private readonly CancellationToken _cancellationToken;
    private readonly List<MarkupLine> _lines = [];
    private readonly WordsBuilder _words = new();

    private MarkupElement _block;
    private MarkupElement? _lastInline;
    private int _cellStart;
    private int _letters;
    private int _linkLetters;
    private int _boldLetters;
    private int _links;
    private int _bolds;
    private bool _beginsItem;
    private bool _followsBreak;
    private bool _hasCells;

    private LineBuilder(MarkupPage page, string? language, Func<MarkupElement, bool> isHidden, CancellationToken cancellationToken)
    {
        _page = page;
        _isHidden = isHidden;
        _cancellationToken = cancellationToken;
        _block = page.Elements[0];
        _quotation = _marks.TryGetValue(language?.Split('-')[0].ToLowerInvariant() ?? "", out (string, string) marks) ? marks : ("“", "”");
    }

    /// <summary>Reads the lines.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The page's language, which decides what marks stand around <c>q</c>.</param>
    /// <param name="isHidden">Whether nobody sees an element.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static List<MarkupLine> Read(MarkupPage page, string? language, Func<MarkupElement, bool> isHidden, CancellationToken cancellationToken)
    {
        var builder = new LineBuilder(page, language, isHidden, cancellationToken);
        builder.Read();
        return builder._lines;
    }

    private void Read()
    {
        for (int i = 0; i < _page.Items.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                _cancellationToken.ThrowIfCancellationRequested();

            MarkupItem item = _page.Items[i];
            if (item.Text is not null)
            {
                Append(item);
            }
            else if (item.IsEnd)
            {
                End(item.Element);
            }
            else if (item.Element.Is(ElementKind.Silent) || item.Element.Name == "head" || _isHidden(item.Element))
            {
                // A silent element with an end parts words like any other of its kind.
                if (item.Element.Is(ElementKind.Block))
                    Flush(item.Element.Parent ?? item.Element);
                i = Math.Max(i, item.Element.End - 1);
            }
            else
            {
                Start(item.Element);
            }
        }

        Flush(_block);
    }

    private void Append(MarkupItem item)
    {
        string words = item.Text!;
        if (words.Length > 0 && IsGlued(item.Element, words[0]))
            _words.AppendBlank();

        int before = _words.Length;
        if (IsPreformatted(item.Element))
            AppendPreformatted(words);
        else
            _words.Append(words);
        if (_words.Length == before)
            return;

        int letters = 0;
        foreach (char c in words)
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        _letters += letters;
        _linkLetters += _links > 0 ? letters : 0;
        _boldLetters += _bolds > 0 ? letters : 0;
        _lastInline = item.Element;
    }

    private static bool IsPreformatted(MarkupElement element)
    {
        for (MarkupElement? outer = element; outer is not null && (!outer.Is(ElementKind.Block) || outer.Name == "pre"); outer = outer.Parent)
        {
            if (outer.Name == "pre")
                return true;
        }

        return false;
    }

    // Its lines are lines.
    private void AppendPreformatted(string words)
    {
        int start = 0;
        for (int end = words.IndexOf('\n'); end >= 0; end = words.IndexOf('\n', start))
        {
            _words.Append(words.Substring(start, end - start));
            if (_words.Length > 0)
                Flush(_block, isBreak: true);
            start = end + 1;
        }

        _words.Append(words.Substring(start));
    }

    // "Jane Doe" and "Reporter" in two elements side by side, which the page parts by its style.
    private bool IsGlued(MarkupElement element, char first) =>
        _lastInline is { } last && last != element && last.Parent == element.Parent && last.Name is "a" or "span" or "time" or "label" or "button"
        && element.Name is "a" or "span" or "time" or "label" or "button"
        && (last.Name == "a" || (char.IsUpper(first) && (char.IsLower(_words.Last) || char.IsDigit(_words.Last)))
            || (char.IsDigit(first) && char.IsLetter(_words.Last)));

    private void Start(MarkupElement element)
    {
        switch (element.Name)
        {
            case "br":
                Flush(_block, isBreak: true);
                return;
            case "td" or "th":
                BeginCell(element);
                return;
            case "tr":
                Flush(element);
                _block = element;
                _cellStart = 0;
                return;
            case "a":
                _links++;
                return;
            case "b" or "strong":
                _bolds++;
                return;
            case "q":
                _words.Append(_quotation.Open);
                return;
            case "img" when element["alt"] is { Length: > 0 and <= LongestEmoji } alt && !char.IsLetterOrDigit(alt[0]):
                _words.Append(alt);
                return;
        }

        if (!element.Is(ElementKind.Block))
            return;

        Flush(element);
        if (element.Is(ElementKind.Void))
            return;
        _block = element;
        if (element.Name == "li")
            _beginsItem = true;
        if (element.Is(ElementKind.Heading))
            _bolds++;
    }

    private void End(MarkupElement element)
    {
        switch (element.Name)
        {
            case "a":
                _links--;
                return;
            case "b" or "strong":
                _bolds--;
                return;
            case "q":
                AppendClosingMark();
                return;
            case "td" or "th":
                _block = element.Parent ?? element;
                return;
        }

        if (!element.Is(ElementKind.Block) && element.Name != "tr")
            return;

        Flush(element);
        if (element.Is(ElementKind.Heading))
            _bolds--;
        if (element.Name == "li")
            _beginsItem = false;
        _block = BlockOf(element.Parent ?? element);
    }

    private static MarkupElement BlockOf(MarkupElement element)
    {
        while (!element.Is(ElementKind.Block) && element.Name is not ("td" or "th" or "tr") && element.Parent is not null)
            element = element.Parent;
        return element;
    }

    // The mark stands at the last word, not behind a blank.
    private void AppendClosingMark()
    {
        if (_words.Length > 0)
            _words.Append(_quotation.Close);
    }

    private void BeginCell(MarkupElement cell)
    {
        if (_words.Length - _cellStart > LongestCell)
        {
            Flush(cell);
        }
        else if (_words.Length > 0)
        {
            _words.AppendTab();
            _hasCells = true;
        }

        _cellStart = _words.Length;
        _block = cell;
    }

    // A break in the middle of a sentence: the page was wrapped by hand.
    private bool IsTorn(string text) =>
        _lines.Count > 0 && _lines[_lines.Count - 1] is { HasCells: false } above && above.Block == _block && _block.Name != "pre" && !_hasCells
        && char.IsLower(text[0]) && (char.IsLetterOrDigit(above.Text[above.Text.Length - 1]) || above.Text[above.Text.Length - 1] == ',');

    private void Flush(MarkupElement next, bool isBreak = false)
    {
        string text = _words.ToString();
        if (text.Length > 0 && _followsBreak && IsTorn(text))
        {
            MarkupLine torn = _lines[_lines.Count - 1];
            _lines[_lines.Count - 1] = torn with
            {
                Text = torn.Text + " " + text,
                Letters = torn.Letters + _letters,
                LinkLetters = torn.LinkLetters + _linkLetters,
                BoldLetters = torn.BoldLetters + _boldLetters,
            };
        }
        else if (text.Length > 0)
        {
            _lines.Add(new MarkupLine(text, _block)
            {
                Letters = _letters,
                LinkLetters = _linkLetters,
                BoldLetters = _boldLetters,
                IsListItem = _beginsItem,
                FollowsBreak = _followsBreak,
                HasCells = _hasCells,
            });
            _beginsItem = false;
            _followsBreak = false;
        }

        _words.Clear();
        _letters = _linkLetters = _boldLetters = 0;
        _cellStart = 0;
        _hasCells = false;
        _lastInline = null;
        _followsBreak = isBreak && (text.Length > 0 || _followsBreak) && next == _block;
    }
}
