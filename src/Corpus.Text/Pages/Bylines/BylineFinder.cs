using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Bylines;

/// <summary>Who wrote the article: after "By", on a line that is only names, or in the note behind the article.</summary>
internal sealed class BylineFinder(string text, IReadOnlyList<PageLine> lines, BodyRun run, int? title)
{
    private const int LongestByline = 24;
    private const int LinesAboveTitle = 5;
    private const int LinesAboveRun = 15;
    private const int LinesIntoRun = 4;
    private const int LinesBelowRun = 14;

    /// <summary>The names, and the line that has them.</summary>
    public readonly record struct Found(string Names, int Index);

    /// <summary>A line that is only names, and what stands around it.</summary>
    internal sealed record NameLine
    {
        public bool HasDate { get; init; }

        public bool HasDateBeside { get; init; }

        public bool HasOccupation { get; init; }

        public bool HasOccupationBelow { get; init; }

        public bool HasGivenName { get; init; }

        public bool IsNearTitle { get; init; }

        public bool HasCopy { get; init; }

        public bool IsPortrait { get; init; }

        public bool IsInBody { get; init; }

        public bool IsInTitle { get; init; }
    }

    private const double NameLineThreshold = 2.2;

    private static readonly ScoreTable<NameLine> _scores = new(
        new("names alone", +0.7, _ => true),
        new("a date on it", +1.5, line => line.HasDate),
        new("a date beside it", +1.0, line => line.HasDateBeside),
        new("an occupation on it", +1.5, line => line.HasOccupation),
        new("an occupation below", +1.2, line => line.HasOccupationBelow),
        new("a frequent given name", +0.9, line => line.HasGivenName),
        new("near the title", +0.6, line => line.IsNearTitle),
        new("a second copy", +0.6, line => line.HasCopy),
        new("describes a portrait", +1.0, line => line.IsPortrait),
        new("named in the body", -1.0, line => line.IsInBody),
        new("named in the title", -1.5, line => line.IsInTitle));

    /// <summary>Finds the byline; null when nobody is named for certain.</summary>
    public Found? Find()
    {
        if (run.IsEmpty)
            return null;

        int top = title ?? Math.Max(0, run.First - LinesAboveRun);
        int bottom = Math.Min(run.First + LinesIntoRun, Math.Min(run.Last + 1, lines.Count));
        // Without a title to start from, what stands nearest to the prose is its byline; further up may be teasers'.
        IEnumerable<int> down = Enumerable.Range(top, Math.Max(0, bottom - top));
        List<int> places = [.. title is null ? down.Reverse() : down];
        if (title is { } t)
            places.AddRange(Enumerable.Range(1, Math.Min(LinesAboveTitle, t)).Select(up => t - up));

        return AfterBy(places) ?? BestNameLine(places) ?? BelowRun();
    }

    private Found? AfterBy(List<int> places)
    {
        foreach (int i in places)
        {
            if (!MayBeByline(lines[i]))
                continue;

            string line = Parted(i);
            if (ByPhrase.NamesIn(line) is { } names)
                return new Found(names, i);
            if (IsLabelAlone(line, out bool isBy) && NamesBelow(i, isBy) is { } below)
                return below;
        }

        return null;
    }

    private static bool MayBeByline(PageLine line) =>
        line.Words <= LongestByline && !line.IsGood && !line.Is(LineCategories.Caption | LineCategories.Legal | LineCategories.Related)
            && !(line.EndsSentence && line.Words > 12);

    private static bool IsLabelAlone(string line, out bool isBy)
    {
        string label = Words.Lower(line.AsSpan()).TrimEnd(':', ' ', '.', '—', '–', '-');
        isBy = Lexicon.ByPhrases.Contains(label);
        return isBy || Lexicon.AuthorLabels.Contains(label);
    }

    private Found? NamesBelow(int index, bool isBy)
    {
        for (int i = index + 1; i <= Math.Min(index + 2, lines.Count - 1); i++)
        {
            string line = Parted(i);
            if (lines[i].Words <= LongestByline && !lines[i].IsGood && ByPhrase.NamesAt(line, PortraitEnd(line), afterBy: isBy && i == index + 1) is { } names)
                return new Found(names, i);
        }

        return null;
    }

    private Found? BestNameLine(List<int> places)
    {
        Found? best = null;
        double bestSum = NameLineThreshold;
        foreach (int i in places)
        {
            if (i == title || NamesOf(i) is not { } found)
                continue;

            double sum = _scores.Sum(found.Evidence);
            if (sum >= bestSum && (best is null || sum > bestSum))
            {
                best = new Found(found.Names, i);
                bestSum = sum;
            }
        }

        return best;
    }

    private (string Names, NameLine Evidence)? NamesOf(int index)
    {
        PageLine line = lines[index];
        if (line.Words > 16)
            return null;

        string words = Parted(index);
        int start = PortraitEnd(words);
        if (start == 0 && !MayBeByline(line))
            return null;

        List<TextSpan> names = PersonNames.Read(words, start, out int end);
        if (names.Count == 0 && line.Dates.Count > 0)
            names = NameLines.BehindDate(words, ref end);
        if (names.Count == 0 && DenseNames.Whole(words) is { } dense)
        {
            names.Add(dense);
            end = dense.End;
        }

        if (names.Count == 0 && Signature(words, index) is { } signature)
        {
            names.Add(signature);
            end = signature.End;
        }

        if (names.Count is 0 or > 3 || !EndsNames(words, end))
            return null;

        // Without capitals only a known given name tells a person from a heading.
        TextSpan first = names[0];
        bool isDense = Scripts.IsDense(words[first.Start]);
        if (!isDense && !char.IsUpper(words[first.Start]) && !NameLines.IsAgency(words) && !PersonNames.HasGivenName(words, first))
            return null;

        return (ByPhrase.Joined(words, names), new NameLine
        {
            HasDate = line.Dates.Count > 0 || line.Is(LineCategories.RelativeTime),
            HasDateBeside = IsDated(Above(index)) || IsDated(Below(index)),
            HasOccupation = HasOccupation(words.AsSpan(end)),
            HasOccupationBelow = index + 1 < lines.Count && lines[index + 1].Words <= 12 && HasOccupation(Content(index + 1)),
            HasGivenName = isDense || NameLines.IsAgency(words)
                || names.Exists(name => PersonNames.HasGivenName(words, name)
                    || Lexicon.TeamWords.Contains(Words.Lower(words.AsSpan(words.LastIndexOf(' ', Math.Max(0, name.End - 1)) + 1)))),
            IsNearTitle = title is { } t && index > t && index - t <= 4,
            HasCopy = line.IsRepeated,
            IsPortrait = start > 0,
            IsInBody = IsInBody(first.In(words)),
            IsInTitle = title is { } at && Content(at).IndexOf(first.In(words).AsSpan(), StringComparison.Ordinal) >= 0,
        });
    }

    // A given name, an agency or a team beside the date: "Susan", "dpa", "The Example Team".
    private TextSpan? Signature(string words, int index)
    {
        if (NameLines.IsAgency(words) && index - title is 1 or 2)
            return new TextSpan(0, words.Length);

        PageLine line = lines[index];
        if (!IsDated(index - 1) && !IsDated(index + 1) && line.Dates.Count == 0)
            return null;

        ReadOnlySpan<char> rest = words.AsSpan();
        if (!Words.Next(ref rest, out ReadOnlySpan<char> first))
            return null;
        if (NameLines.IsAgency(words))
            return new TextSpan(0, words.Length);
        if (!char.IsUpper(first[0]))
            return null;
        if (Lexicon.GivenNames.Contains(Words.Lower(first)) && words.StartsWith(first.ToString(), StringComparison.Ordinal) && EndsNames(words, first.Length))
            return new TextSpan(0, first.Length);

        string last = words.Substring(words.LastIndexOf(' ') + 1);
        bool isTeam = line.Words is >= 2 and <= 5 && Lexicon.TeamWords.Contains(Words.Lower(last.AsSpan()))
            && words.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]));
        return isTeam ? new TextSpan(0, words.Length) : null;
    }

    // After the names nothing, or what does not belong to a name: a mark, a date, an occupation.
    private static bool EndsNames(string words, int end)
    {
        ReadOnlySpan<char> rest = words.AsSpan(end).TrimStart();
        if (rest.IsEmpty || rest[0] is '|' or '•' or '·' or '(' or ',' or '-' or '–' or '—' or '/' or '@' or '*' || char.IsDigit(rest[0]))
            return true;
        if (!Words.Next(ref rest, out ReadOnlySpan<char> word))
            return true;

        string lower = Words.Lower(word);
        return Lexicon.Occupations.Contains(lower) || Lexicon.RoleModifiers.Contains(lower)
            || Lexicon.Months.ContainsKey(lower) || Lexicon.Weekdays.ContainsKey(lower)
            || Lexicon.PublishedLabels.Contains(lower) || Lexicon.UpdatedLabels.Contains(lower);
    }

    private Found? BelowRun()
    {
        for (int i = run.Last + 1; i <= Math.Min(run.Last + LinesBelowRun, lines.Count - 1); i++)
        {
            PageLine line = lines[i];
            string words = Parted(i);
            if (line.Is(LineCategories.Related) && line.IsLateStop)
                return null;
            if (line.IsNote && NoteSentence.Is(Content(i)))
            {
                List<TextSpan> names = PersonNames.Read(words, 0, out _);
                if (names.Count == 1)
                    return new Found(names[0].In(words), i);
            }

            if (MayBeByline(line) && line.Words <= 8 && ByPhrase.NamesIn(words) is { } signed && signed.IndexOf(' ') > 0)
                return new Found(signed, i);
            if (line.Words <= 5 && NamesOf(i) is { } found && found.Evidence is { IsInBody: false }
                && ((i == run.Last + 1 && found.Evidence.HasGivenName) || found.Evidence.HasOccupation || found.Evidence.HasOccupationBelow
                    || (i + 1 < lines.Count && lines[i + 1].IsNote)))
            {
                return new Found(found.Names, i);
            }
        }

        return null;
    }

    private static int PortraitEnd(string line)
    {
        foreach (string phrase in Lexicon.PortraitPhrases)
        {
            if (line.Length > phrase.Length + 1 && line[phrase.Length] == ' ' && Words.AreLower(line.AsSpan(0, phrase.Length), phrase))
                return phrase.Length + 1;
        }

        return 0;
    }

    // The line above or below, past a line that is only a mark: a bar or a bullet between name and date.
    private int Above(int index) => index > 1 && lines[index - 1].Content.Length == 1 ? index - 2 : index - 1;

    private int Below(int index) => index + 2 < lines.Count && lines[index + 1].Content.Length == 1 ? index + 2 : index + 1;

    private bool IsDated(int index) => index >= 0 && index < lines.Count && index != title
        && (lines[index].IsDateLine
            || (lines[index].Is(LineCategories.Meta) && lines[index].Words <= 4 && lines[index].HasDigits)
            || (lines[index].Dates.Count > 0 && !lines[index].IsGood));

    private static bool HasOccupation(ReadOnlySpan<char> rest)
    {
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            if (Lexicon.Occupations.Contains(Words.Lower(word)))
                return true;
        }

        return false;
    }

    private bool IsInBody(string name)
    {
        int start = lines[Math.Min(run.First + 1, run.Last)].Content.Start;
        int length = Math.Min(lines[run.Last].Content.End - start, 20_000);
        return length > 0 && text.AsSpan(start, length).IndexOf(name.AsSpan(), StringComparison.Ordinal) >= 0;
    }

    private ReadOnlySpan<char> Content(int index) => text.AsSpan(lines[index].Content.Start, Math.Min(lines[index].Content.Length, 400));

    private string Parted(int index) => GluedWords.Part(InlineMarkup.Plain(Content(index).ToString()).AsSpan());
}
