using Corpus.Text.Language;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Last names that two people of a story bear: a plain "Hallam" behind Peter Hallam and Joan Hallam is nobody for sure.</summary>
internal sealed class SharedLastNames
{
    // Whom a story names in full, or plainly, that much oftener is the one whom it is about.
    private const int MostPlainMentions = 3;
    private const int TimesAsOften = 3;

    private readonly WordTable<Bearers> _bearers = new();

    private SharedLastNames()
    {
    }

    /// <summary>The shared last names of <paramref name="story"/>, in whose order <paramref name="names"/> has its mentions; null without any.</summary>
    public static SharedLastNames? Of(Story story, NameInventory names)
    {
        SharedLastNames? shared = null;
        foreach (NameMention mention in names.Mentions)
        {
            if (mention.Parts >= 2 && names.FindPerson(story, mention) is { Parts.Length: >= 2 } person)
                (shared ??= new SharedLastNames()).Meet(person);
            else if (mention.Parts == 1 && shared is not null && shared._bearers.TryGet(story.Word(mention.NameFirst), out Bearers bearers))
            {
                bearers.MeetPlain(PersonReader.GenderBefore(story, mention.First, mention.NameFirst, mention.NameEnd));
            }
        }

        return shared;
    }

    /// <summary>
    /// Who is meant by a last name that two people bear whom <paramref name="gender"/> does not tell apart: the one whom the story calls so, or nobody.
    /// Null for any other word.
    /// </summary>
    public Person? Find(ReadOnlySpan<char> word, WordClasses gender) => _bearers.TryGet(word, out Bearers bearers) ? bearers.Meant(gender) : null;

    private void Meet(Person person)
    {
        if (!_bearers.TryGet(person.Last.AsSpan(), out Bearers bearers))
            _bearers.Set(person.Last, bearers = new Bearers(person));
        bearers.Meet(person);
    }

    private sealed class Bearers(Person first)
    {
        private readonly Person _nobody = new(first.Last, [first.Last]) { IsShared = true, Personhood = Personhood.Person };
        private Person? _second;
        private bool _isSettled;
        private int _plain;

        public void Meet(Person person) => _second ??= person == first ? null : person;

        // Named plainly, or by a title, before there was anybody else of that name: it goes on to be the first one.
        public void MeetPlain(WordClasses gender)
        {
            if (first.IsOfOtherGender(gender))
                return;
            _plain++;
            _isSettled |= _second is null;
        }

        public Person? Meant(WordClasses gender)
        {
            if (_second is null || first.IsOfOtherGender(gender) || _second.IsOfOtherGender(gender))
                return null;
            if (_isSettled)
                return _second.Count < TimesAsOften * first.Count ? first : null;
            bool isUndecided = _plain <= MostPlainMentions
                && Math.Max(first.Count, _second.Count) < TimesAsOften * Math.Min(first.Count, _second.Count);
            return isUndecided ? _nobody : null;
        }
    }
}
