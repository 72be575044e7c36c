using Corpus.Text.Language;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Bylines;
using Corpus.Text.Pages.Lines;
using Corpus.Text.Pages.Titles;

namespace Corpus.Text.Pages.Outlets;

/// <summary>Who published the page: candidates from copyright lines, domains, mastheads and signatures, each with its evidence.</summary>
internal sealed class OutletFinder(string text, IReadOnlyList<PageLine> lines, BodyRun run, TitleCandidate? title, int? byline)
{
    public const int LongestName = 45;
    private const int LongestLine = 400;
    private const int MostDomainLines = 4;
    private const int MostCandidates = 12;
    private const int MostLinesAround = 14;
    private const int ShortestHead = 12;
    private const int LongestNaming = 10;

    private const int LinesWithLogo = 8;
    private const int MostLinesAroundAgency = 30;

    private static readonly string[] _dashes = [" - ", " – ", " — "];
    private static readonly char[] _aroundName = [' ', '.', ',', '-', '–', '|', '·', ':', '\u00A0'];
    private static readonly char[] _blank = [' '];
    private static readonly char[] _notInName = [',', ';', ':', '?', '!', '“', '”', '"'];
    private static readonly string[] _logoBefore = ["logo for the ", "logo of the ", "logo for ", "logo of "];

    private readonly Dictionary<string, OutletCandidate> _candidates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _domains = new(StringComparer.Ordinal);

    /// <summary>The outlet, and the line that is only its name where it signs or dates the article; -1 for none.</summary>
    /// <param name="agency">The agency of the article's dateline, whose article it is where the page names nobody else.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public (string Name, int SignedLine)? Find(string? agency = null, CancellationToken cancellationToken = default)
    {
        int gluedLine = GluedToDate();
        int signature = Signature();
        ReadHolders(cancellationToken);
        ReadMasthead(cancellationToken);
        ReadLogo();
        ReadTitleTail();
        ReadByline();
        ReadNamed();
        CountLines(cancellationToken);

        OutletCandidate? best = null;
        double bestSum = OutletScores.Threshold;
        foreach (OutletCandidate candidate in _candidates.Values.OrderBy(candidate => candidate.Name, StringComparer.Ordinal))
        {
            double sum = OutletScores.Candidate.Sum(candidate);
            if (sum > bestSum)
            {
                best = candidate;
                bestSum = sum;
            }
        }

        // A page prints an agency's article, and would name itself.
        if (best is null)
            return agency is null || LinesAround > MostLinesAroundAgency ? null : (agency, -1);
        return (best.Name, best.IsGluedToDate ? gluedLine : best.IsSignature ? signature : -1);
    }

    // "Agency12-06-2025": capitals glued to the date on a short line between title and prose.
    private int GluedToDate()
    {
        for (int i = Math.Max(0, run.First - 8); i <= run.First && !run.IsEmpty && i < lines.Count; i++)
        {
            PageLine line = lines[i];
            if (line.Words > 6 || line.Dates.Count == 0 || line.Dates[0].Span.Start <= line.Content.Start)
                continue;

            int dateStart = line.Dates[0].Span.Start;
            string before = text.Substring(line.Content.Start, dateStart - line.Content.Start);
            bool isGlued = char.IsLetter(before[before.Length - 1]) && char.IsDigit(text[dateStart]);
            if (isGlued && char.IsUpper(before[0]) && before.Length <= LongestName && !IsLabel(before)
                && !line.Is(LineCategories.Meta | LineCategories.Byline) && Add(before) is { } outlet)
            {
                outlet.IsGluedToDate = true;
                return i;
            }
        }

        return -1;
    }

    private static bool IsLabel(string before)
    {
        string lower = Words.Lower(before.AsSpan());
        return Lexicon.PublishedLabels.Contains(lower) || Lexicon.UpdatedLabels.Contains(lower)
            || Lexicon.Weekdays.ContainsKey(lower) || Lexicon.Months.ContainsKey(lower);
    }

    // A text that ends with its body and one short line of capitalised words.
    private int Signature()
    {
        int last = lines.Count - 1;
        if (run.IsEmpty || run.Last != last - 1)
            return -1;

        PageLine line = lines[last];
        string name = line.Content.In(text);
        bool isSigned = line.Words <= 4 && !line.EndsSentence && !line.EndsOpen && !line.Is(LineCategories.Furniture)
            && name.Split(' ').All(word => word.Length > 0 && (char.IsUpper(word[0]) || Lexicon.NameParticles.Contains(word)))
            && !PersonNames.Read(name, 0, out _).Exists(person => PersonNames.HasGivenName(name, person));
        if (!isSigned || Add(name) is not { } outlet)
            return -1;

        outlet.IsSignature = true;
        return last;
    }

    private void ReadHolders(CancellationToken cancellationToken)
    {
        int domainLines = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines[i].Words > 40 || lines[i].Content.Length > LongestLine)
                continue;

            ReadOnlySpan<char> line = text.AsSpan(lines[i].Content.Start, lines[i].Content.Length);
            if (lines[i].HasAddress && WebAddress.FirstDomain(line) is { IsEmpty: false } domain)
            {
                AddDomain(domain);
                if (domain.Length == line.Length && domainLines++ < MostDomainLines && Add(domain.ToString()) is { } own)
                    own.IsDomainLine = true;
            }

            if ((lines[i].Is(LineCategories.Legal | LineCategories.Stop) || (IsShort && !run.Contains(i))) && CopyrightLine.Holder(line) is { } holder)
                AddHolder(holder);
        }
    }

    private static bool HasOutletWord(string name) => IsName(name, out bool hasOutletWord) && hasOutletWord;

    private void AddDomain(ReadOnlySpan<char> domain)
    {
        _domains.Add(LooseWording.Of(domain));
        int dot = domain.IndexOf('.');
        if (dot > 2)
            _domains.Add(LooseWording.Of(domain.Slice(0, dot)));
    }

    private void AddHolder(string holder)
    {
        if (Add(holder) is { } whole)
            whole.IsHolder = true;

        string[] words = holder.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int count = words.Length;
        while (count > 1 && Lexicon.CompanyWords.Contains(Words.Lower(words[count - 1].AsSpan()).TrimEnd(',', '.')))
            count--;
        if (count < words.Length && Add(string.Join(" ", words.Take(count)).TrimEnd(',')) is { } brief)
            brief.IsHolder = brief.IsShortHolder = true;
    }

    private void ReadMasthead(CancellationToken cancellationToken)
    {
        int own = 0;
        for (int i = 0; i < lines.Count && own < 2; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            if (line.HasBullet || line.Words > 6 || line.EndsSentence || line.Is(LineCategories.Furniture) || run.Contains(i) || line.Dates.Count > 0)
                continue;
            if (Add(line.Content.In(text)) is not { } masthead)
                continue;

            masthead.IsMasthead |= own == 0 && i == 0 && IsShort && (title is null || i < title.Index) && i != byline && IsName(masthead.Name, out _)
                && (PersonNames.Read(masthead.Name, 0, out _).Count == 0 || HasOutletWord(masthead.Name));
            masthead.IsFirstLine |= own == 0;
            masthead.IsSecondLine |= own == 1;
            own++;
        }
    }

    /// <summary>Whether the document is an article with a few lines around it: what such a line names is the outlet, where a page has many names.</summary>
    private bool IsShort => LinesAround <= MostLinesAround;

    private int LinesAround => lines.Count - (run.Last - run.First + 1);

    // "Example Gazette logo - Home" and "Logo of the Example Gazette" among the page's first lines.
    private void ReadLogo()
    {
        int end = Math.Min(lines.Count, LinesWithLogo);
        for (int i = 0; i < end && !run.Contains(i); i++)
        {
            if (lines[i].Words > LongestNaming || lines[i].HasBullet)
                continue;

            string line = lines[i].Content.In(text);
            if (LogoOf(line) is { } name && IsName(name, out _) && Add(name) is { } outlet)
                outlet.IsLogo = true;
        }
    }

    private static string? LogoOf(string line)
    {
        string lower = Words.Lower(line.AsSpan());
        foreach (string phrase in _logoBefore)
        {
            if (lower.StartsWith(phrase, StringComparison.Ordinal))
                return line.Substring(phrase.Length);
        }

        int at = lower.LastIndexOf(" logo", StringComparison.Ordinal);
        return at > 0 && lower.Substring(at + " logo".Length).Trim(' ', '-', '–', '|') is "" or "home" or "homepage" ? line.Substring(0, at) : null;
    }

    // "Headline | Example Gazette"; behind a dash only what has an outlet's word, for a headline may have a dash itself.
    private void ReadTitleTail()
    {
        if (title is null)
            return;

        string words = title.Span.In(text);
        int bar = words.LastIndexOf(" | ", StringComparison.Ordinal);
        int dash = _dashes.Max(mark => words.LastIndexOf(mark, StringComparison.Ordinal));
        int cut = Math.Max(bar, dash);
        if (cut < ShortestHead)
            return;

        string tail = words.Substring(cut + 3).Trim();
        if (IsName(tail, out bool hasOutletWord) && (cut == bar || hasOutletWord) && Add(tail) is { } outlet)
            outlet.EndsTitle = true;
    }

    // "By Jane Doe, The Example Gazette", "Jane Doe for Example News"
    private void ReadByline()
    {
        if (byline is not { } index)
            return;

        string line = InlineMarkup.Plain(lines[index].Content.In(text));
        foreach (string part in line.Split([", ", " | ", " / ", " for ", " — ", " – ", " of "], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            string name = part.StartsWith("the ", StringComparison.Ordinal) ? part.Substring(4) : part;
            if (IsName(name, out bool hasOutletWord) && hasOutletWord && !PersonNames.IsOccupation(name) && Add(name) is { } outlet)
                outlet.EmploysAuthor = true;
        }
    }

    // "Source: Example Gazette", "Subscribe to Example Gazette", "All rights reserved by Example Gazette"
    private void ReadNamed()
    {
        if (!IsShort)
            return;

        for (int i = 0; i < lines.Count; i++)
        {
            if (run.Contains(i) || lines[i].Words > LongestNaming)
                continue;

            string line = InlineMarkup.Plain(lines[i].Content.In(text));
            string lower = Words.Lower(line.AsSpan());
            foreach (string phrase in Lexicon.OutletPhrases)
            {
                if (!lower.StartsWith(phrase, StringComparison.Ordinal))
                    continue;

                string name = line.Substring(phrase.Length).TrimStart(':', ' ');
                if (name.StartsWith("the ", StringComparison.Ordinal))
                    name = name.Substring(4);
                if (IsName(name.TrimEnd('.', '!'), out _) && Add(name.TrimEnd('.', '!')) is { } outlet)
                    outlet.IsNamed = true;
                break;
            }
        }
    }

    // One to five capitalised words, none of them all that a page's furniture is made of.
    private static bool IsName(string words, out bool hasOutletWord)
    {
        hasOutletWord = false;
        string[] parts = words.Split(_blank, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 5 || words.IndexOfAny(_notInName) >= 0)
            return false;

        foreach (string part in parts)
        {
            string lower = Words.Lower(part.AsSpan());
            bool joins = part == "&" || lower is "of" or "the" or "and" || Lexicon.NameParticles.Contains(lower);
            if (!char.IsUpper(part[0]) && !char.IsDigit(part[0]) && !joins)
                return false;
            hasOutletWord |= (Lexicon.ClassesOf(part.AsSpan()) & (WordClasses.OutletWord | WordClasses.Agency)) != 0;
        }

        return true;
    }

    // What the candidates are to one another and to the domains, and how often each is named.
    private void CountLines(CancellationToken cancellationToken)
    {
        OutletCandidate[] candidates = [.. _candidates.Values];
        foreach (OutletCandidate candidate in candidates)
        {
            candidate.IsShortPage = IsShort;
            candidate.IsFurniture = candidate.Name.Split(' ').All(word => Lexicon.FurnitureWords.Contains(Words.Lower(word.AsSpan())));
            candidate.IsDomain = _domains.Contains(candidate.Key);
            candidate.SpellsDomain = candidate.IsDomain && candidate.Name.IndexOf('.') < 0;
            candidate.StartsHolder = !candidate.IsHolder && Array.Exists(candidates, other =>
                other.IsHolder && other.Key.Length > candidate.Key.Length && other.Key.StartsWith(candidate.Key, StringComparison.Ordinal));
            candidate.IsHolder |= Array.Exists(candidates, other =>
                other.IsHolder && other.Name.IndexOf('.') > 0
                    && other.Key.StartsWith(candidate.Key, StringComparison.Ordinal) && _domains.Contains(candidate.Key));
        }

        new OutletLines(text, lines).Count(candidates, cancellationToken);
    }

    private OutletCandidate? Add(string name)
    {
        string trimmed = name.Trim(_aroundName);
        if (trimmed.Length is < 2 or > LongestName)
            return null;

        string key = LooseWording.Of(trimmed.AsSpan());
        if (key.Length < 2 || !HasLetter(trimmed))
            return null;
        if (_candidates.TryGetValue(key, out OutletCandidate? known))
            return known;
        if (_candidates.Count == MostCandidates)
            return null;

        var candidate = new OutletCandidate(trimmed);
        _candidates.Add(key, candidate);
        return candidate;
    }

    private static bool HasLetter(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
