namespace Corpus.Text.Verification;

/// <summary>A rule about citations, in one of the words that it has for its faults.</summary>
/// <param name="Id">The id. Other people's settings hold it: it is never changed or used again.</param>
/// <param name="Title">The fault in general.</param>
/// <param name="Message">The fault in particular, with places for what differs.</param>
/// <param name="IsWarning">Whether it is a fault; else only something to know.</param>
internal sealed record CitationRule(string Id, string Title, string Message, bool IsWarning = true);
