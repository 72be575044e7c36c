namespace Corpus.Text.Pages.Lines;

/// <summary>"Copyright © 2024 Example Media Ltd. All rights reserved."</summary>
internal static class CopyrightLine
{
    /// <summary>Who holds the rights; null when the line has no © or "copyright".</summary>
    public static string? Holder(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf('©');
        if (at < 0)
        {
            at = line.IndexOf("opyright".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return null;
            at += "opyright".Length - 1;
        }

        ReadOnlySpan<char> rest = line.Slice(at + 1);
        while (rest.Length > 0 && (!char.IsLetter(rest[0]) || StartsWith(rest, "by ") || StartsWith(rest, "copyright ")))
            rest = rest.Slice(StartsWith(rest, "copyright ") ? 10 : StartsWith(rest, "by ") ? 3 : 1);

        int end = 0;
        while (end < rest.Length && rest[end] is not ('|' or '•' or '©' or '(' or ';' or '®' or '™') && !EndsHolder(rest, end))
            end++;

        string holder = rest.Slice(0, end).ToString().Trim();
        return holder.Length > 1 ? holder : null;
    }

    // A full stop before the next sentence, a comma before an address or a company's kind, and "All rights reserved".
    private static bool EndsHolder(ReadOnlySpan<char> rest, int at) =>
        (rest[at] is '.' && (at + 1 == rest.Length || rest[at + 1] == ' '))
        || (rest[at] is ',' && at + 1 < rest.Length && rest[at + 1] == ' ')
        || (rest[at] is ' ' && (StartsWith(rest.Slice(at + 1), "all rights") || (at + 1 < rest.Length && char.IsDigit(rest[at + 1]))))
        || (rest[at] is ' ' && at + 2 < rest.Length && rest[at + 1] is '-' or '–' or '—');

    private static bool StartsWith(ReadOnlySpan<char> text, string words) => text.StartsWith(words.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
