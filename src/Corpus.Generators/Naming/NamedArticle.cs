using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>
/// One document with the names that the whole corpus decides. It knows others by their ids only, so that it is the same whatever else comes into the corpus.
/// </summary>
/// <remarks>
/// What stands in the article is named by <see cref="MemberNaming"/> from this alone, when it is emitted:
/// a thousand articles that did not change are not named again.
/// </remarks>
/// <param name="Document">The document.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its member.</param>
/// <param name="Speakers">Who is heard in it, in the order of the article's.</param>
internal sealed record NamedArticle(SourceDocument Document, string Id, string Member, EquatableArray<NamedSpeaker> Speakers);

/// <summary>Somebody whom an article quotes.</summary>
/// <param name="CalledHere">The name in the article.</param>
/// <param name="Id">The speaker's id in the corpus.</param>
/// <param name="Name">The fullest name in the corpus.</param>
internal sealed record NamedSpeaker(string CalledHere, string Id, string Name);
