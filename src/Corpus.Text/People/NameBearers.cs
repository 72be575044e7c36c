using Corpus.Text.Language;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Those of a story whose names have one word in common; and whether the word alone means one of them: a plain "Hallam" behind Peter Hallam and
/// Joan Hallam is nobody for sure.</summary>
internal sealed class NameBearers
{
    // Enough for any family; with ten thousand bearers of one name a look at each would be quadratic.
    private const int Most = 32;

    // Whom a story names in full, or plainly, that much oftener is the one whom it is about.
    private const int MostPlainMentions = 3;
    private const int TimesAsOften = 3;

    private Person? _first;
    private Person? _second;
    private Person? _nobody;
    private bool _isSettled;
    private int _plain;

    /// <summary>In the order in which they are named.</summary>
    public List<Person> People { get; } = [];

    public void Add(Person person)
    {
        if (People.Count < Most && !People.Contains(person))
            People.Add(person);
    }

    /// <summary>Somebody whose last name the word is stands next in the text, in full.</summary>
    public void MeetFull(Person person)
    {
        _first ??= person;
        _second ??= person == _first ? null : person;
    }

    /// <summary>The word stands next in the text, alone or behind a title. Before there is anybody else of that name, it goes on to be the first one.</summary>
    public void MeetPlain(WordClasses gender)
    {
        if (_first is null || _first.IsOfOtherGender(gender))
            return;
        _plain++;
        _isSettled |= _second is null;
    }

    /// <summary>
    /// Who is meant by a last name that two people bear whom <paramref name="gender"/> does not tell apart: the one whom the story calls so, or nobody.
    /// Null for any other word.
    /// </summary>
    public Person? Meant(WordClasses gender)
    {
        if (_first is null || _second is null || _first.IsOfOtherGender(gender) || _second.IsOfOtherGender(gender))
            return null;
        if (_isSettled)
            return _second.Count < TimesAsOften * _first.Count ? _first : null;
        bool isUndecided = _plain <= MostPlainMentions
            && Math.Max(_first.Count, _second.Count) < TimesAsOften * Math.Min(_first.Count, _second.Count);
        return isUndecided ? _nobody ??= new Person(_first.Last, [_first.Last]) { IsShared = true, Personhood = Personhood.Person } : null;
    }
}
