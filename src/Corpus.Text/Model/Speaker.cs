namespace Corpus.Text.Model;

/// <summary>Somebody who is quoted in an article, or whose statement is reported there.</summary>
/// <param name="Name">The fullest form of the name that the article has, without title or role.</param>
/// <param name="Role">The title or role that the article gives ("Prime Minister"), if any.</param>
/// <param name="Mentions">Every form in which the sentences of the quotations and claims name the speaker, in order of appearance.</param>
internal sealed record Speaker(string Name, string? Role, EquatableArray<string> Mentions);
