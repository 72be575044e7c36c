using Corpus.Text.Pages.Body;

namespace Corpus.Text.Pages.Outlets;

/// <summary>What speaks for a name as the outlet's, and what against it.
/// The copyright holder is often the parent company, so no single sign is enough.</summary>
internal static class OutletScores
{
    public const double Threshold = 0.5;

    public static ScoreTable<OutletCandidate> Candidate { get; } = new(
        new("copyright holder", +1.8, outlet => outlet.IsHolder),
        new("holder without its legal form", +0.3, outlet => outlet.IsShortHolder),
        new("starts the holder's name", +0.7, outlet => outlet.StartsHolder),
        new("reads like a domain of the page", +0.4, outlet => outlet.IsDomain),
        new("spells out the domain", +0.5, outlet => outlet.SpellsDomain),
        new("a domain on its own line", +1.8, outlet => outlet.IsDomainLine),
        new("first line", +1.2, outlet => outlet.IsFirstLine),
        new("second line", +0.5, outlet => outlet.IsSecondLine),
        new("about, subscribe to, contact", +0.7, outlet => outlet.IsAddressed),
        new("behind the headline", +0.5, outlet => outlet.IsTitleTail),
        new("own line once", +0.6, outlet => outlet.OwnLines == 1),
        new("own line twice or more", +0.3, outlet => outlet.OwnLines > 1),
        new("glued to the date", +6.0, outlet => outlet.IsGluedToDate),
        new("signs the text", +5.0, outlet => outlet.IsSignature),
        new("holder of an article with little around it", +3.2, outlet => outlet.IsHolder && outlet.IsShortPage),
        new("masthead", +3.6, outlet => outlet.IsMasthead),
        new("behind the headline, little around it", +4.5, outlet => outlet.EndsTitle && outlet.IsShortPage),
        new("behind the headline of a page", +1.5, outlet => outlet.EndsTitle && !outlet.IsShortPage),
        new("behind the author", +4.0, outlet => outlet.EmploysAuthor),
        new("named as the source", +4.5, outlet => outlet.IsNamed),
        new("described as a logo", +3.2, outlet => outlet.IsLogo),
        new("described as a logo, little around it", +2.0, outlet => outlet.IsLogo && outlet.IsShortPage),
        new("stands once only", -2.6, outlet => outlet.Lines <= 1),
        new("stands two or three times", -1.1, outlet => outlet.Lines is 2 or 3),
        new("furniture", -2.0, outlet => outlet.IsFurniture),
        new("one word", -1.6, outlet => outlet.Words == 1),
        new("two words", -1.2, outlet => outlet.Words == 2),
        new("three words", -0.6, outlet => outlet.Words == 3),
        new("four words and more", -1.0, outlet => outlet.Words > 3),
        new("small first letter", -0.9, outlet => char.IsLower(outlet.Name[0])));
}
