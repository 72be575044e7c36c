using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>The main subject of each sentence of a story, read when it is first asked for.</summary>
internal sealed class MainSubjects(Story story)
{
    private NounPhrase?[] _subjects = [];
    private bool[] _areRead = [];

    /// <summary>The subject of the sentence with this index; null where none is found.</summary>
    public NounPhrase? Of(int sentence)
    {
        if (_subjects.Length == 0)
            (_subjects, _areRead) = (new NounPhrase?[story.Sentences.Count], new bool[story.Sentences.Count]);
        if (!_areRead[sentence])
            (_subjects[sentence], _areRead[sentence]) = (MainSubject.Of(story, story.Sentences[sentence]), true);
        return _subjects[sentence];
    }
}
