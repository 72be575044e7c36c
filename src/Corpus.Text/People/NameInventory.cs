using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Who is named in a story, and which short form means whom.</summary>
internal sealed class NameInventory : KnownNames
{
    // About as often as somebody or something is named in news.
    private const int WordsAMention = 12;

    // About as often as one is named who was not named before.
    private const int WordsAName = 48;

    private readonly List<NameMention> _mentions = [];
    private readonly WordTable<NameBearers> _byPart;
    private readonly WordTable<Person> _singles;
    private readonly WordTable<bool> _namesInside;
    private readonly NameInventory? _fallback;

    private NameInventory(int words, NameInventory? fallback)
    {
        int names = words / WordsAName;
        (_byPart, _singles, _namesInside, _fallback) = (new(names), new(names), new(names), fallback);
    }

    /// <summary>Every capitalised run of the story outside quotations, in order.</summary>
    public IReadOnlyList<NameMention> Mentions => _mentions;

    /// <summary>Collects the names of <paramref name="story"/>; what it does not know is looked up in <paramref name="fallback"/>.</summary>
    public static NameInventory Read(Story story, NameInventory? fallback, CancellationToken cancellationToken)
    {
        var inventory = new NameInventory(story.Tokens.Length, fallback);
        inventory._mentions.Capacity = story.Tokens.Length / WordsAMention;
        for (int sentence = 0; sentence < story.Sentences.Count; sentence++)
        {
            if ((sentence & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            inventory.Collect(story, sentence);
        }

        for (int i = 0; i < inventory._mentions.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            NameMention mention = inventory._mentions[i];
            inventory.AddAcronym(story, mention);
            if (mention.Parts >= 2 && !IsHeadline(story, story.Sentences[mention.Sentence]))
                inventory.Add(story, mention);
        }

        for (int i = 0; i < inventory._mentions.Count; i++)
        {
            NameMention mention = inventory._mentions[i];
            inventory._mentions[i] = mention = mention with { Bearers = inventory.BearersOf(story, mention.NameEnd - 1) };
            NoteShortForm(story, mention);
        }

        foreach (NameMention mention in inventory._mentions)
            inventory.Meet(story, mention);
        return inventory;
    }

    /// <summary>Whether <paramref name="word"/> ends the name of somebody.</summary>
    public override bool KnowsLastName(ReadOnlySpan<char> word) => _byPart.TryGet(word, out _);

    /// <summary>Whether <paramref name="word"/> has its capital inside a sentence, too, where only a name has one.</summary>
    public bool IsNameInside(ReadOnlySpan<char> word) => _namesInside.TryGet(word, out _);

    /// <inheritdoc/>
    public override Personhood PersonhoodOf(Story story, int first, int end) => Find(story, first, end).Personhood;

    /// <summary>Who is meant by the name in the tokens from <paramref name="first"/> up to <paramref name="end"/>, titles included.</summary>
    public Person Find(Story story, int first, int end)
    {
        int nameEnd = NameWords.WithoutSuffix(story, first, end);
        return Find(story, first, NameWords.WithoutTitles(story, first, nameEnd), nameEnd, BearersOf(story, nameEnd - 1));
    }

    /// <summary>Who is meant by a mention of this inventory.</summary>
    public Person Find(Story story, NameMention mention) =>
        Meant(story, mention, Find(story, mention.First, mention.NameFirst, mention.NameEnd, mention.Bearers));

    private static Person Meant(Story story, NameMention mention, Person person)
    {
        if (person.Personhood == Personhood.Unknown && PersonReader.IsIntroduced(story, mention.First, mention.End))
            person.Personhood = Personhood.Person;
        return person;
    }

    // Who has one last name with whom is known when all mentions have been met in their order.
    private void Meet(Story story, NameMention mention)
    {
        if (mention.Parts >= 2)
        {
            if (FindPerson(story, mention) is { Parts.Length: >= 2 } person && _byPart.TryGet(person.Last.AsSpan(), out NameBearers family))
                family.MeetFull(person);
        }
        else if (mention is { Parts: 1, Bearers: { } bearers })
        {
            bearers.MeetPlain(PersonReader.GenderBefore(story, mention.First, mention.NameFirst, mention.NameEnd));
        }
    }

    // The person who is meant by a name in full; null where it is a group's or a place's.
    private Person? FindPerson(Story story, NameMention mention)
    {
        (int first, int nameFirst, int nameEnd) = (mention.First, mention.NameFirst, mention.NameEnd);
        WordClasses gender = PersonReader.GenderBefore(story, first, nameFirst, nameEnd);
        Person? known = Known(story, nameFirst, nameEnd, gender, mention.Bearers);
        if (known is null && first == nameFirst && gender == WordClasses.None
            && PersonReader.PersonhoodOf(story, nameFirst, nameEnd) == Personhood.None && !PersonReader.IsTitled(story, first, nameFirst))
            return null;
        Person person = Meant(story, mention, Find(story, first, nameFirst, nameEnd, gender, known));
        return person.Personhood == Personhood.None ? null : person;
    }

    private Person Find(Story story, int first, int nameFirst, int nameEnd, NameBearers? bearers)
    {
        WordClasses gender = PersonReader.GenderBefore(story, first, nameFirst, nameEnd);
        return Find(story, first, nameFirst, nameEnd, gender, Known(story, nameFirst, nameEnd, gender, bearers));
    }

    private Person Find(Story story, int first, int nameFirst, int nameEnd, WordClasses gender, Person? person)
    {
        person ??= _fallback?.FindOpening(story, nameFirst, nameEnd);
        if (person is null)
        {
            TextSpan span = TextSpan.FromBounds(story.Tokens[nameFirst].Start, story.Tokens[nameEnd - 1].End);
            if (!_singles.TryGet(story.Text.AsSpan(span.Start, span.Length), out person))
            {
                person = PersonReader.New(story, nameFirst, nameEnd);
                _singles.Set(person.Name, person);
            }
        }

        if (first < nameFirst && PersonReader.IsTitled(story, first, nameFirst))
            person.Personhood = Personhood.Person;
        if (person.Gender == WordClasses.None)
            person.Gender = gender;
        return person;
    }

    private NameBearers? BearersOf(Story story, int word) => _byPart.TryGet(story.Word(word), out NameBearers bearers) ? bearers : null;

    private Person? Known(Story story, int nameFirst, int nameEnd, WordClasses gender, NameBearers? bearers) =>
        (nameEnd - nameFirst >= 2 ? FindFull(story, nameFirst, nameEnd, bearers) : FindShort(story.Word(nameFirst), gender, bearers))
        ?? _fallback?.Known(story, nameFirst, nameEnd, gender, _fallback.BearersOf(story, nameEnd - 1));

    // Ada Brook Opens Up: a headline gives every word a capital.
    private Person? FindOpening(Story story, int first, int end)
    {
        for (end--; end >= first + 2; end--)
        {
            if (FindFull(story, first, end, BearersOf(story, end - 1)) is { Personhood: Personhood.Person } person)
                return person;
        }

        return null;
    }

    private static Person? FindFull(Story story, int first, int end, NameBearers? bearers)
    {
        if (bearers is null)
            return null;

        foreach (Person bearer in bearers.People)
        {
            if (IsSame(bearer.First, story.Word(first)) || EndsIn(bearer.Parts, story, first, end))
                return bearer;
        }

        return null;
    }

    // A last name means the one whose full name was seen most often with it; a first name, if it is nobody's last, the one who bears it.
    private static Person? FindShort(ReadOnlySpan<char> word, WordClasses gender, NameBearers? bearers)
    {
        if (bearers is null)
            return null;

        if (bearers.Meant(gender) is { } meant)
            return meant;

        Person? best = null;
        int bestScore = int.MinValue;
        foreach (Person bearer in bearers.People)
        {
            if (bearer.IsOfOtherGender(gender))
                continue;

            int part = AreEqual(bearer.Last, word) ? 2 : AreEqual(bearer.First, word) ? 0 : 1;
            int score = (part * 10_000) + Math.Min(bearer.Count, 9_999);
            if (score > bestScore)
                (best, bestScore) = (bearer, score);
        }

        return best;
    }

    private void Collect(Story story, int index)
    {
        Sentence sentence = story.Sentences[index];
        for (int at = sentence.First; at < sentence.End; at++)
        {
            if (!story.Tokens[at].IsCapitalised || !NameWords.IsPart(story, at))
                continue;

            int end = NameWords.RunEnd(story, at, sentence.End);
            // Suddenly Ola Green.
            if (end - at > 1 && story.OpensSentence(at) && NameWords.IsAdverb(story, at))
                at++;
            int nameEnd = NameWords.WithoutSuffix(story, at, end);
            _mentions.Add(new NameMention(at, NameWords.WithoutTitles(story, at, nameEnd), nameEnd, end, index));
            if (end - at == 1 && !story.OpensSentence(at) && !IsNameInside(story.Word(at)))
                _namesInside.Set(story.Word(at), true);
            at = end - 1;
        }
    }

    private void Add(Story story, NameMention mention)
    {
        if (mention.Parts > 5)
            return;

        Person? person = FindFull(story, mention.NameFirst, mention.NameEnd, BearersOf(story, mention.NameEnd - 1));
        if (person is null)
        {
            if (PersonReader.PersonhoodOf(story, mention.NameFirst, mention.NameEnd) == Personhood.None)
                return;
            person = PersonReader.New(story, mention.NameFirst, mention.NameEnd);
            Register(person);
        }
        else if (mention.Parts > person.Parts.Length)
        {
            person.Name = PersonReader.NameOf(story, mention.NameFirst, mention.NameEnd);
            person.Parts = PersonReader.PartsOf(story, mention.NameFirst, mention.NameEnd);
        }

        person.Count++;
        if (PersonReader.IsTitled(story, mention.First, mention.NameFirst))
            person.Personhood = Personhood.Person;
        if (person.Gender == WordClasses.None)
            person.Gender = PersonReader.GenderBefore(story, mention.First, mention.NameFirst, mention.End);
        if (person.Personhood == Personhood.Unknown && PersonReader.IsIntroduced(story, mention.First, mention.End))
            person.Personhood = Personhood.Person;
        if (IsLocated(story, mention) && person.Personhood == Personhood.Unknown && mention.Parts == person.Parts.Length)
            (person.Personhood, person.IsPlace) = (Personhood.None, true);
        person.Role ??= Roles.Before(story, mention) ?? Roles.Behind(story, mention);
    }

    // Solveig Aune, later Aune: things and bodies are not called by their last word, but for teams: the Comets.
    private static void NoteShortForm(Story story, NameMention mention)
    {
        Person? person = mention.Parts > 1
            ? FindFull(story, mention.NameFirst, mention.NameEnd, mention.Bearers)
            : FindShort(story.Word(mention.NameFirst), WordClasses.None, mention.Bearers);
        if (person is null || mention.NameEnd <= mention.NameFirst)
            return;
        person.IsCalledByLastName |= mention.Parts == 1 && AreEqual(person.Last, story.Word(mention.NameFirst));
        person.HasArticle |= mention.First > 0 && story.Is(mention.First - 1, FunctionWords.DefiniteArticle);
    }

    // Bergen Harbour Authority (BHA): from here on the letters stand for the name.
    private void AddAcronym(Story story, NameMention mention)
    {
        int letters = mention.End + 1;
        if (letters + 1 >= story.Tokens.Length || story.Tokens[mention.End].Kind != TokenKind.OpenBracket || !story.Tokens[letters].Has(WordShape.AllCapitals)
            || story.Tokens[letters + 1].Kind != TokenKind.CloseBracket)
            return;

        ReadOnlySpan<char> acronym = story.Word(letters);
        int first = mention.End - acronym.Length;
        if (first < mention.First)
            return;
        for (int i = 0; i < acronym.Length; i++)
        {
            if (story.Text[story.Tokens[first + i].Start] != acronym[i])
                return;
        }

        Person named = PersonReader.New(story, first, mention.End);
        named.Personhood = Personhood.None;
        _singles.Set(acronym, named);
    }

    // in New Bergen: what something lies in is a place. In New Bergen's case nothing is known.
    private static bool IsLocated(Story story, NameMention mention) =>
        mention.First > 0 && mention.First == mention.NameFirst && story.Is(mention.First - 1, FunctionWords.Locative)
        && !(mention.End < story.Tokens.Length && story.Tokens[mention.End].Kind == TokenKind.Possessive);

    private void Register(Person person)
    {
        for (int i = 0; i < person.Parts.Length; i++)
        {
            string part = person.Parts[i];
            if (part.Length <= 2 || part[part.Length - 1] == '.')
                continue;
            if (!_byPart.TryGet(part.AsSpan(), out NameBearers bearers))
                _byPart.Set(part, bearers = new NameBearers());
            bearers.Add(person);
        }
    }

    // A headline in title case capitalises verbs, too.
    private static bool IsHeadline(Story story, Sentence sentence)
    {
        StoryParagraph paragraph = story.Paragraphs[sentence.Paragraph];
        int words = paragraph.EndToken - paragraph.FirstToken;
        if (paragraph.Source.Region == Region.Title)
            return true;
        if (words > 20 || story.Tokens[paragraph.EndToken - 1].Kind is TokenKind.Period or TokenKind.Quotation)
            return false;

        int capitals = 0;
        int all = 0;
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            if (!story.Tokens[i].IsWord)
                continue;
            all++;
            if (story.Tokens[i].IsCapitalised)
                capitals++;
        }

        return all > 4 && capitals * 10 >= all * 6;
    }

    private static bool IsSame(string left, ReadOnlySpan<char> right) =>
        AreEqual(left, right) || (IsInitial(left.AsSpan()) || IsInitial(right)) && char.ToUpperInvariant(left[0]) == char.ToUpperInvariant(right[0]);

    // Joy Harden Lind is Harden Lind, too.
    private static bool EndsIn(string[] parts, Story story, int first, int end)
    {
        int skipped = parts.Length - (end - first);
        if (skipped <= 0 || (Lexicon.ClassesOf(parts[0].AsSpan()) & WordClasses.FirstName) == 0)
            return false;
        for (int i = first; i < end; i++)
        {
            if (!AreEqual(parts[skipped + i - first], story.Word(i)))
                return false;
        }

        return true;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2 && word[1] == '.';

    private static bool AreEqual(string left, ReadOnlySpan<char> right) => left.AsSpan().Equals(right, StringComparison.OrdinalIgnoreCase);
}
