using Corpus.Text.People;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations;

/// <summary>Reads more than quotations in the story of the body.</summary>
internal interface IBodyReader
{
    /// <summary>Reads <paramref name="story"/>, whose quotations have been attributed; who else speaks in it.</summary>
    IReadOnlyList<NounPhrase> Find(Story story, CancellationToken cancellationToken);

    /// <summary>Takes over who they are, while the story still has its words.</summary>
    void Take(Story story, Coreference people);
}
