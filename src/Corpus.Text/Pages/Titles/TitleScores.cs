using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Titles;

/// <summary>What speaks for a line as the title, and what against it. Fitted on the same pages as <see cref="RunScores"/>.</summary>
internal static class TitleScores
{
    /// <summary>The share of all candidates' weight that the best one must have.</summary>
    public const double Threshold = 0.38;

    /// <summary>The share of the best candidate's weight with which the line right above it is preferred.</summary>
    public const double HeadlineAboveShare = 0.6;

    public static ScoreTable<TitleCandidate> Candidate { get; } = new(
        new("hardly a word in the body", -2.3, title => title.Overlap < 0.2),
        new("few words in the body", -1.2, title => title.Overlap is >= 0.2 and < 0.4),
        new("some words in the body", -0.3, title => title.Overlap is >= 0.4 and < 0.6),
        new("most words in the body", +0.8, title => title.Overlap is >= 0.6 and < 0.8),
        new("its words in the body", +1.0, title => title.Overlap >= 0.8),
        new("date right after", +1.7, title => title.DateAfter <= 2),
        new("date soon after", +1.4, title => title.DateAfter is >= 3 and <= 5),
        new("byline right after", +1.0, title => title.BylineAfter <= 2),
        new("byline soon after", +0.4, title => title.BylineAfter is 3 or 4),
        new("date or byline above", +1.0, title => title.DateOrBylineAbove),
        new("first plain line", +0.9, title => title.IsFirstPlain),
        new("8-12 words", +0.6, title => title.Words is >= 8 and <= 12),
        new("colon or dash inside", +0.7, title => title.HasColonOrDash),
        new("question or exclamation", +0.5, title => title.LastMark is '?' or '!' or '？' or '！'),
        new("prose follows", +0.5, title => title.ProseFollows),
        new("second copy", +0.5, title => title.Copies is 2 or 3),
        new("many copies", -2.0, title => title.Copies > 3),
        new("shares a pair of words", +0.7, title => title.SharesPair),
        new("opens the document", +3.5, title => title.OpensDocument),
        new("opens the document and the run", +1.4, title => title.OpensDocument && title.LineOfRun == 1),
        new("Markdown heading", +2.5, title => title.IsHeading),
        new("undecoded entity", -1.5, title => title.HasEntity),
        new("first line of the run", -1.4, title => title.LineOfRun == 1),
        new("second line of the run", -2.8, title => title.LineOfRun == 2),
        new("third line of the run", -2.9, title => title.LineOfRun == 3),
        new("full stop", -1.9, title => title.LastMark is '.' or '。' or '…'),
        new("a sentence that opens the text", -2.5, title => title.Index == 0 && title.LastMark is '.'),
        new("open end", -2.4, title => title.LastMark is ':' or ',' or ';'),
        new("caption or meta list", -2.8, title => title.Is(LineCategories.Caption | LineCategories.Meta)),
        new("related or legal list", -2.3, title => title.Is(LineCategories.Related | LineCategories.Legal)),
        new("share, tags or ad list", -1.9, title => title.Is(LineCategories.Share | LineCategories.Tags | LineCategories.Ad)),
        new("bullet", -2.2, title => title.Line.HasBullet),
        new("date on the line", -2.1, title => title.Line.Dates.Count > 0),
        new("two words", -1.8, title => title.Words <= 2),
        new("three words", -0.9, title => title.Words == 3),
        new("27 words and more", -2.6, title => title.Words >= 27),
        new("opens like a byline", -1.5, title => title.Is(LineCategories.Byline)),
        new("bar inside", -1.6, title => title.HasBar && !title.OpensDocument),
        new("all capitals", -1.5, title => title.Line.IsAllCapitals),
        new("opens with a small letter", -1.2, title => title.OpensSmall),
        new("far above", -0.9, title => title.Distance > 20));
}
