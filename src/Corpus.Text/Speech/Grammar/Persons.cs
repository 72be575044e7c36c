using Corpus.Text.Language;
using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Who is named in a text: full names, their roles, and which short form means whom.</summary>
internal sealed class Persons
{
    // With more people than this a look at each for each mention would be quadratic.
    private const int MostMembers = 400;
    private const int SentencesBack = 4;
    private const int MostSightings = 40;

    private readonly ReportedText _text;
    private readonly NameSightings _names;
    private readonly List<NamedPerson> _members = [];
    private readonly Dictionary<string, NamedPerson> _singles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NamedPerson> _withRole = [];
    private readonly List<Sighting> _sightings = [];
    private readonly NameForms _forms;

    private Persons(ReportedText text, NameSightings names)
    {
        _text = text;
        _names = names;
        _forms = new NameForms(text.Language);
    }

    /// <summary>Reads the people outside the quotations of <paramref name="text"/>.</summary>
    public static Persons Read(ReportedText text, NameSightings names, SubjectReader subjects, CancellationToken cancellationToken)
    {
        var persons = new Persons(text, names);
        var found = new List<(Subject Subject, int Sentence)>();
        for (int i = 0; i < text.Sentences.Count; i++)
        {
            if ((i & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            persons.Collect(text.Sentences[i], i, subjects, found);
        }

        foreach ((Subject subject, int _) in found)
            persons.AddFull(subject);
        foreach ((Subject subject, int sentence) in found)
        {
            NamedPerson member = persons.MemberOf(subject);
            persons.AddRole(member, subject);
            persons.AddApposition(member, subject, subjects);
            persons._sightings.Add(new Sighting(subject.First, sentence, member));
        }

        return persons;
    }

    /// <summary>Whom a phrase means; null when the text does not tell.</summary>
    public NamedPerson? Find(Subject subject, int sentence) => subject.Kind switch
    {
        SubjectKind.Name => MemberOf(subject),
        SubjectKind.Pronoun => _text.Has(subject.Head, GrammarClass.They) && subject.Gender == GrammarClass.None
            && !_text.Has(subject.Head, GrammarClass.He | GrammarClass.She) ? null
            : _text.Has(subject.Head, GrammarClass.He | GrammarClass.She) ? Antecedent(subject.First, sentence, subject.Gender) : null,
        _ => BearerOf(subject),
    };

    /// <summary>The only one who can be meant by a pronoun, or by a verb without a subject, at <paramref name="at"/>: of the nearest sentence that names
    /// one of the sex.</summary>
    public NamedPerson? Antecedent(int at, int sentence, GrammarClass gender)
    {
        NamedPerson? found = null;
        int foundSentence = -1;
        for (int i = LastBefore(at), looked = 0; i >= 0 && looked < MostSightings && _sightings[i].Sentence >= sentence - SentencesBack; i--, looked++)
        {
            Sighting sighting = _sightings[i];
            if (foundSentence >= 0 && sighting.Sentence != foundSentence)
                break;
            if (!sighting.Member.IsPerson || (sighting.Member.Gender != GrammarClass.None && gender != GrammarClass.None && sighting.Member.Gender != gender))
                continue;
            // Of two in one sentence the first is its subject.
            if (found is not null && found != sighting.Member && found.Gender != GrammarClass.None && sighting.Member.Gender == GrammarClass.None)
                continue;
            (found, foundSentence) = (sighting.Member, sighting.Sentence);
        }

        return found is not null && IsAlone(found, at, sentence, gender) ? found : null;
    }

    // One whose sex is not known is meant only where nobody else can be.
    private bool IsAlone(NamedPerson member, int at, int sentence, GrammarClass gender)
    {
        for (int i = LastBefore(at), looked = 0; i >= 0 && looked < MostSightings && _sightings[i].Sentence >= sentence - SentencesBack; i--, looked++)
        {
            NamedPerson other = _sightings[i].Member;
            if (other == member || !other.IsPerson || (gender != GrammarClass.None && other.Gender != GrammarClass.None && other.Gender != gender))
                continue;
            if (member.Gender == GrammarClass.None || (other.Gender == gender && _sightings[i].Sentence >= sentence - 1))
                return false;
        }

        return true;
    }

    private int LastBefore(int at)
    {
        int low = 0;
        int high = _sightings.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sightings[middle].At < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private void Collect(Sentence sentence, int index, SubjectReader subjects, List<(Subject, int)> found)
    {
        for (int at = sentence.First; at < sentence.End; at++)
        {
            ClauseToken token = _text[at];
            if (!token.IsWord || !(token.Has(GrammarClass.Role | GrammarClass.Title) || subjects.IsNamePart(at)))
                continue;
            if (subjects.Read(at, sentence.End, isOblique: true) is not { IsName: true } subject || subject.First > at + 1)
                continue;
            found.Add((subject, index));
            at = subject.End - 1;
        }
    }

    private void AddFull(Subject subject)
    {
        string[] parts = BaseForm(subject, PartsOf(subject));
        if (parts.Length < 2 || parts.Length > 5 || _members.Count >= MostMembers)
            return;
        for (int i = 0; i < parts.Length; i++)
            _names.Add(parts[i].AsSpan());

        NamedPerson? known = _members.Find(member => IsSame(member, parts));
        if (known is null)
        {
            known = new NamedPerson(NameOf(subject, parts), parts);
            _members.Add(known);
        }
        else if (parts.Length > known.Parts.Length && _forms.AreSame(parts[parts.Length - 1], known.Last))
        {
            (known.Name, known.Parts) = (NameOf(subject, parts), parts);
        }

        if (known.Gender == GrammarClass.None)
            known.Gender = subject.Gender;
    }

    // der Deutschen Bahn, die Vereinten Nationen: behind an article the adjective of a body's name has another ending than in the name.
    private string[] BaseForm(Subject subject, string[] parts)
    {
        string first = parts[0];
        int ending = _forms.WeakEndingOf(first);
        int before = subject.NameFirst - 1;
        bool isAdjective = _text.Language.Has(LanguageTraits.NounsAreCapitalised) && parts.Length > 1 && before >= 0
            && _text.Has(before, GrammarClass.Article | GrammarClass.Determiner | GrammarClass.Oblique | GrammarClass.Contracted)
            && ending > 0 && !_names.IsGivenName(first.AsSpan())
            && !Lexicon.PlaceNames.Contains(first.ToLowerInvariant());
        return isAdjective ? [first.Substring(0, first.Length - ending), .. parts.Skip(1)] : parts;
    }

    private string NameOf(Subject subject, string[] parts) =>
        parts[0].Length == _text.Word(subject.NameFirst).Length ? _text.Slice(subject.NameFirst, subject.NameEnd)
            : parts[0] + _text.Slice(subject.NameFirst, subject.NameEnd).Substring(_text.Word(subject.NameFirst).Length);

    private bool IsSame(NamedPerson member, string[] parts) =>
        _forms.AreSame(member.Last, parts[parts.Length - 1]) && _forms.AreSame(member.Parts[0], parts[0]);

    private NamedPerson MemberOf(Subject subject)
    {
        string[] parts = PartsOf(subject);
        string name = _text.Slice(subject.NameFirst, subject.NameEnd);
        NamedPerson? member = parts.Length >= 2 ? _members.Find(known => IsSame(known, parts)) : FindShort(parts[0], subject.Gender) ?? FindFamily(name);
        if (member is null && !_singles.TryGetValue(name, out member))
        {
            member = new NamedPerson(name, parts) { IsBody = IsBody(subject) };
            _singles.Add(name, member);
        }

        if (member.Gender == GrammarClass.None)
            member.Gender = subject.Gender;
        return member;
    }

    private bool IsBody(Subject subject) =>
        _text.Has(subject.NameEnd - 1, GrammarClass.Body)
        || (subject.NameEnd - subject.NameFirst == 1 && SubjectReader.IsAcronym(_text.Word(subject.NameFirst)));

    private NamedPerson? FindShort(string word, GrammarClass gender)
    {
        NamedPerson? found = null;
        foreach (NamedPerson member in _members)
        {
            // The ending of another case tells no sex: словам Ковалёва.
            bool agrees = gender == GrammarClass.None || member.Gender == GrammarClass.None || member.Gender == gender
                || !member.Last.Equals(word, StringComparison.OrdinalIgnoreCase);
            if (!agrees || !_forms.AreSame(member.Last, word))
                continue;
            if (found is not null && found != member)
                return null;
            found = member;
        }

        if (found is not null)
        {
            _forms.TakeBase(found, word);
            return found;
        }

        List<NamedPerson> byFirst = _members.FindAll(member => member.Parts[0].Equals(word, StringComparison.OrdinalIgnoreCase));
        return byFirst.Count == 1 ? byFirst[0] : null;
    }

    // 김 시장: a family name alone means the one whose whole name begins with it.
    private NamedPerson? FindFamily(string name)
    {
        if (name.Length != 1 || name[0] < '\uAC00' || _singles.Count > MostMembers)
            return null;
        List<NamedPerson> bearers = [.. _singles.Values.Where(member => member.Name.Length is 3 or 4 && member.Name[0] == name[0])];
        return bearers.Count == 1 ? bearers[0] : null;
    }

    private void AddRole(NamedPerson member, Subject subject)
    {
        if (subject.Head < 0 || subject.Head >= subject.NameFirst || !_text.Has(subject.Head, GrammarClass.Role))
            return;
        int first = subject.Head;
        while (first > subject.First && _text[first - 1].IsWord
            && !_text.Has(first - 1, GrammarClass.Article | GrammarClass.Determiner | GrammarClass.Oblique | GrammarClass.Relative))
            first--;
        AddRole(member, _text.Word(subject.Head).ToString(), _text.Slice(first, Math.Max(subject.Head + 1, RoleEnd(subject))));
    }

    private void AddRole(NamedPerson member, string head, string role)
    {
        if (member.Role is null && _withRole.Count < MostMembers)
            _withRole.Add(member);
        member.AddRole(head, role);
    }

    private int RoleEnd(Subject subject)
    {
        int end = subject.NameFirst;
        while (end > subject.Head + 1 && (_text[end - 1].Kind == TokenKind.Comma || _text.Has(end - 1, GrammarClass.Title)))
            end--;
        return end;
    }

    // Kari Berg, leder i Havneforbundet, sier
    private void AddApposition(NamedPerson member, Subject subject, SubjectReader subjects)
    {
        if (_text[subject.End].Kind != TokenKind.Comma
            || subjects.Read(subject.End + 1, subject.End + 12, isOblique: true) is not { Kind: SubjectKind.Nominal } role
            || !_text.Has(role.Head, GrammarClass.Role) || !_text[role.End].BreaksClause || subject.NameEnd - subject.NameFirst < 2)
            return;
        AddRole(member, _text.Word(role.Head).ToString(), _text.Slice(role.Head, role.End));
        if (member.Gender == GrammarClass.None)
            member.Gender = role.Gender;
    }

    // "die Ministerin" is the one named with that role, and only if nobody else has it; "ein Sprecher" is nobody known.
    private NamedPerson? BearerOf(Subject subject)
    {
        if (!_text.Has(subject.Head, GrammarClass.Role) || _text.Has(subject.First, GrammarClass.Indefinite) || _text[subject.First].Kind == TokenKind.Number)
            return null;
        string head = _text.Word(subject.Head).ToString();
        string? complement = subject.End > subject.Head + 1 ? _text.Word(subject.End - 1).ToString() : null;
        NamedPerson? found = null;
        foreach (NamedPerson member in _withRole)
        {
            if (!member.HasRole(head, _forms) || (subject.Gender != GrammarClass.None && member.Gender != GrammarClass.None && member.Gender != subject.Gender))
                continue;
            if (complement is not null && (member.Role is null || member.Role.IndexOf(complement, StringComparison.OrdinalIgnoreCase) < 0))
                continue;
            if (found is not null)
                return null;
            found = member;
        }

        return found;
    }

    private string[] PartsOf(Subject subject)
    {
        var parts = new string[subject.NameEnd - subject.NameFirst];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = _text.Word(subject.NameFirst + i).ToString();
        return parts;
    }

    private readonly record struct Sighting(int At, int Sentence, NamedPerson Member);
}
