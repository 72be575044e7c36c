using Corpus.Pages.Html.Lines;
using Corpus.Pages.Html.Markup;
using Corpus.Pages.Html.Metadata;
using Corpus.Text.Language;
using Corpus.Text.Pages.Lines;

namespace Corpus.Pages.Html.Body;

/// <summary>Tells all that can be told of the lines of a page, in one walk over the lines and their elements.</summary>
internal sealed class BodyLines
{
    private const int NearLevels = 3;
    private const int KindLevels = 3;
    private const int ShingleWords = 4;
    private const int LongParagraph = 80;
    private const double Doubtful = 0.3;
    private const MarkupWords OtherThings = MarkupWords.Related | MarkupWords.Comment | MarkupWords.Nav | MarkupWords.Footer
        | MarkupWords.Promo | MarkupWords.Bio | MarkupWords.Caption;

    private const int FewestWords = 40;
    private const double LeastShare = 0.12;

    private readonly MarkupVocabulary _vocabulary = new();
    private readonly Dictionary<MarkupElement, Mass> _masses = [];
    private readonly Dictionary<MarkupElement, Landmarks> _landmarks = [];
    private readonly Dictionary<MarkupElement, MarkupWords> _words = [];
    private readonly List<BodyLine> _lines;
    private readonly CancellationToken _cancellationToken;

    private BodyLines(IReadOnlyList<MarkupLine> markup, string text, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        List<PageLine> lines = PageLines.ReadEach(text, 0, 0, cancellationToken);
        _lines = new List<BodyLine>(markup.Count);
        foreach (PageLine line in lines)
            _lines.Add(LineOf(markup[line.Number - 1], line));
    }

    /// <summary>How much stands in an element.</summary>
    private sealed class Mass
    {
        public int Letters { get; set; }

        public int LinkLetters { get; set; }

        public double Prose { get; set; }
    }

    /// <summary>The lines of a page.</summary>
    /// <param name="markup">Its lines.</param>
    /// <param name="text">The same lines, a line feed behind each.</param>
    /// <param name="facts">What the page says of itself.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static List<BodyLine> Read(IReadOnlyList<MarkupLine> markup, string text, PageFacts facts, CancellationToken cancellationToken)
    {
        var lines = new BodyLines(markup, text, cancellationToken);
        lines.Count();
        lines.Compare();
        lines.Weigh(facts);
        lines.Place(facts);
        lines.LookUp(facts);
        return lines._lines;
    }

    private BodyLine LineOf(MarkupLine markup, PageLine line)
    {
        MarkupWords near = MarkupWords.None;
        MarkupWords far = MarkupWords.None;
        int level = 0;
        for (MarkupElement? element = markup.Block; element is not null && element.Name is not ("body" or "html"); element = element.Parent, level++)
        {
            if (level < NearLevels)
                near |= WordsOf(element);
            else
                far |= WordsOf(element);
        }

        return new BodyLine { Markup = markup, Text = line, Tag = TagOf(markup.Block), Near = near, Far = far, Landmarks = LandmarksOf(markup.Block) };
    }

    // A paragraph in a list item or a cell is that item's.
    private static string TagOf(MarkupElement block)
    {
        if (block.Is(ElementKind.Heading))
            return block.Name;
        for (MarkupElement? element = block; element is not null && block.Depth - element.Depth < 3; element = element.Parent)
        {
            if (element.Name is "li" or "td" or "th" or "tr" or "dd" or "dt" or "figcaption" or "blockquote" or "button" or "pre"
                || element.Is(ElementKind.Heading))
                return element.Name;
            if (element.Name == "div" && element != block)
                break;
        }

        return block.Name;
    }

    private MarkupWords WordsOf(MarkupElement element)
    {
        if (!_words.TryGetValue(element, out MarkupWords words))
            _words.Add(element, words = _vocabulary.Of(element));
        return words;
    }

    private Landmarks LandmarksOf(MarkupElement element)
    {
        if (_landmarks.TryGetValue(element, out Landmarks known))
            return known;

        Landmarks around = element.Parent is null ? Landmarks.None : LandmarksOf(element.Parent);
        Landmarks own = element.Name switch
        {
            "article" => (around & Landmarks.Article) != 0 ? Landmarks.InnerArticle : Landmarks.Article,
            "main" => Landmarks.Main,
            "aside" => Landmarks.Aside,
            "nav" => Landmarks.Nav,
            "header" => Landmarks.Header,
            "footer" => Landmarks.Footer,
            "figure" => Landmarks.Figure,
            "figcaption" => Landmarks.Caption,
            "form" => Landmarks.Form,
            "blockquote" => Landmarks.Quote,
            "table" => Landmarks.Table,
            "ul" or "ol" => Landmarks.List,
            "section" => Landmarks.Section,
            "button" => Landmarks.Button,
            "dialog" => Landmarks.Dialog,
            "details" => Landmarks.Details,
            _ => Landmarks.None,
        };
        own |= element["role"] switch
        {
            "main" => Landmarks.Main,
            "navigation" => Landmarks.Nav,
            "banner" => Landmarks.Header,
            "complementary" => Landmarks.Aside,
            "contentinfo" => Landmarks.Footer,
            "dialog" or "alertdialog" => Landmarks.Dialog,
            "button" => Landmarks.Button,
            "article" when own == Landmarks.None => (around & Landmarks.Article) != 0 ? Landmarks.InnerArticle : Landmarks.Article,
            _ => Landmarks.None,
        };
        if (element["aria-hidden"] == "true")
            own |= Landmarks.Hidden;
        _landmarks.Add(element, around | own);
        return around | own;
    }

    private void Count()
    {
        foreach (BodyLine line in _lines)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            for (MarkupElement? element = line.Markup.Block; element is not null; element = element.Parent)
            {
                if (!_masses.TryGetValue(element, out Mass? mass))
                    _masses.Add(element, mass = new Mass());
                mass.Letters += line.Markup.Letters;
                mass.LinkLetters += line.Markup.LinkLetters;
            }
        }
    }

    // The prose that tells where the article is: what stands beside other prose, below the title, and not in what says that it is something else.
    private void Weigh(PageFacts facts)
    {
        int title = _lines.FindIndex(line => facts.IsTitle(line.Markup));
        for (int i = 0; i < _lines.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            BodyLine line = _lines[i];
            if (!line.IsProse)
                continue;

            bool isAlone = line.Text.Words < LongParagraph && line.Siblings <= line.OwnShare + 1e-9;
            double weight = line.Text.Words * (isAlone ? Doubtful : 1) * (IsElsewhere(line) ? Doubtful : 1) * (i < title ? Doubtful : 1);
            line.Weight = weight;
            for (MarkupElement? element = line.Markup.Block; element is not null; element = element.Parent)
                _masses[element].Prose += weight;
        }
    }

    private static bool IsElsewhere(BodyLine line) =>
        line.IsIn(Landmarks.Nav | Landmarks.Aside | Landmarks.Footer | Landmarks.Form | Landmarks.Dialog | Landmarks.InnerArticle)
        || (line.IsIn(Landmarks.Header) && !line.IsIn(Landmarks.Article))
        || (line.Near & OtherThings) != 0;

    private void Compare()
    {
        var siblings = new Dictionary<(MarkupElement?, string), int>();
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] kindOf = new string[_lines.Count];
        int all = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            BodyLine line = _lines[i];
            kindOf[i] = KindOf(line.Markup.Block);
            if (!line.IsProse)
                continue;

            all += line.Text.Words;
            Add(siblings, (line.Markup.Container, line.Markup.Block.Name), line.Text.Words);
            Add(kinds, kindOf[i], line.Text.Words);
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            BodyLine line = _lines[i];
            line.Previous = i > 0 ? _lines[i - 1] : null;
            line.Next = i + 1 < _lines.Count ? _lines[i + 1] : null;
            if (all > 0)
            {
                siblings.TryGetValue((line.Markup.Container, line.Markup.Block.Name), out int besides);
                kinds.TryGetValue(kindOf[i], out int alike);
                line.Siblings = (double)besides / all;
                line.Kind = (double)alike / all;
                line.OwnShare = line.IsProse ? (double)line.Text.Words / all : 0;
            }

            Mass around = _masses[ListAround(line.Markup.Block)];
            line.LinkShareAround = around.Letters == 0 ? 0 : (double)around.LinkLetters / around.Letters;
        }
    }

    private static void Add<T>(Dictionary<T, int> sums, T key, int words)
        where T : notnull
    {
        sums.TryGetValue(key, out int sum);
        sums[key] = sum + words;
    }

    private static MarkupElement ListAround(MarkupElement block)
    {
        MarkupElement element = block;
        for (int level = 0; level < 3 && element.Parent is not null; level++)
        {
            element = element.Parent;
            if (element.Name is "ul" or "ol" or "table" or "nav" or "dl")
                return element;
        }

        return block.Parent ?? block;
    }

    private static string KindOf(MarkupElement block)
    {
        string kind = "";
        MarkupElement? element = block;
        for (int level = 0; level < KindLevels && element is not null; level++, element = element.Parent)
            kind += "<" + element.Name + " " + (level == 0 ? "" : element["class"]);
        return kind;
    }

    private void Place(PageFacts facts)
    {
        double all = _lines.Count == 0 ? 0 : _masses[Root(_lines[0].Markup.Block)].Prose;
        MarkupElement? half = Smallest(all * 0.5, null);
        int title = _lines.FindIndex(line => line.IsTitle = facts.IsTitle(line.Markup));
        if (title >= 0 && half is not null)
        {
            // Of several lines with the title the one nearest above the prose.
            int first = _lines.FindIndex(line => line.IsProse && IsIn(line.Markup.Block, half));
            title = Math.Max(title, _lines.FindLastIndex(Math.Max(first, 0), line => facts.IsTitle(line.Markup)));
        }

        // Below the title is the article, however much is told of others elsewhere on the page.
        MarkupElement? room = title < 0 ? null : RoomOf(_lines[title].Markup.Block, Math.Max(FewestWords, all * LeastShare));
        all = room is null ? all : _masses[room].Prose;
        half = Smallest(all * 0.5, room);
        MarkupElement? most = Smallest(all * 0.9, room);
        MarkupElement? titled = half;
        while (titled is not null && title >= 0 && !IsIn(_lines[title].Markup.Block, titled))
            titled = titled.Parent;

        room ??= half;
        double prose = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            BodyLine line = _lines[i];
            line.IsTitle = facts.IsTitle(line.Markup);
            line.LinesFromTitle = title < 0 ? int.MaxValue : i - title;
            line.IsInHalf = half is not null && IsIn(line.Markup.Block, half);
            line.IsInMost = most is not null && IsIn(line.Markup.Block, most);
            line.IsInTitled = titled is not null && IsIn(line.Markup.Block, titled);
            line.IsInRoom = room is not null && IsIn(line.Markup.Block, room);
            line.LevelsBelowHalf = half is null ? 0 : line.Markup.Block.Depth - half.Depth;
            line.ProseBefore = all <= 0 ? 0 : prose / all;
            prose += line.IsInHalf ? line.Weight : 0;
        }
    }

    private MarkupElement RoomOf(MarkupElement title, double prose)
    {
        MarkupElement room = title;
        while (room.Parent is not null && _masses[room].Prose < prose)
            room = room.Parent;
        return room;
    }

    private static MarkupElement Root(MarkupElement element)
    {
        while (element.Parent is not null)
            element = element.Parent;
        return element;
    }

    private static bool IsIn(MarkupElement element, MarkupElement outer)
    {
        MarkupElement? at = element;
        while (at is not null && at.Depth > outer.Depth)
            at = at.Parent;
        return at == outer;
    }

    // The deepest element with at least so much prose; of two as deep there is none but the first.
    private MarkupElement? Smallest(double prose, MarkupElement? room)
    {
        if (prose <= 0)
            return null;

        MarkupElement? smallest = null;
        foreach (BodyLine line in _lines)
        {
            if (!line.IsProse || (room is not null && !IsIn(line.Markup.Block, room)))
                continue;
            for (MarkupElement? element = line.Markup.Block; element is not null && element.Depth > (smallest?.Depth ?? -1); element = element.Parent)
            {
                if (_masses[element].Prose >= prose && element.Is(ElementKind.Block | ElementKind.Table))
                    smallest = element;
                if (smallest == element)
                    break;
            }
        }

        return smallest;
    }

    private void LookUp(PageFacts facts)
    {
        HashSet<ulong>? known = facts.Body is null ? null : Shingles(facts.Body);
        foreach (BodyLine line in _lines)
        {
            line.IsDescription = facts.IsDescription(line.Markup.Text);
            line.NamesAuthor = facts.NamesAuthor(line.Markup.Text);
            if (known is null)
                continue;

            HashSet<ulong> own = Shingles(line.Markup.Text);
            line.IsInMetadata = own.Count > 0 && own.Count(known.Contains) * 2 > own.Count;
        }
    }

    private static HashSet<ulong> Shingles(string text)
    {
        var shingles = new HashSet<ulong>();
        var last = new Queue<ulong>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && (i == start || !Scripts.IsDense(text[i])))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }

            last.Enqueue(LooseWording.Hash(text.AsSpan(start, i - start)));
            if (last.Count > ShingleWords)
                last.Dequeue();
            if (last.Count == ShingleWords)
                shingles.Add(last.Aggregate(17UL, (sum, word) => unchecked((sum * 31) + word)));
        }

        if (shingles.Count == 0 && last.Count > 0)
            shingles.Add(last.Aggregate(17UL, (sum, word) => unchecked((sum * 31) + word)));
        return shingles;
    }
}
