using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.People;

/// <summary>Who is quoted in a corpus: the speakers of all articles, each person once.</summary>
internal sealed class SpeakerDirectory
{
    // For each article's speakers, in its order, who they are; and by name, for the articles that somebody asks about.
    private readonly IReadOnlyList<Article> _articles;
    private readonly int[][] _positions;
    private readonly Dictionary<string, int>?[] _byName;

    private SpeakerDirectory(IReadOnlyList<Speaker> speakers, IReadOnlyList<Article> articles, int[][] positions)
    {
        Speakers = speakers;
        _articles = articles;
        _positions = positions;
        _byName = new Dictionary<string, int>?[articles.Count];
    }

    /// <summary>The speakers, sorted by name in ordinal order: the fullest name, the first role and all mentions that the articles have.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>Brings the speakers of <paramref name="articles"/> together. Two names are one person only when nothing tells them apart.</summary>
    public static SpeakerDirectory Create(IReadOnlyList<Article> articles)
    {
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        var order = new List<Person>();
        foreach (Article article in articles)
        {
            foreach (Speaker speaker in article.Speakers)
            {
                string key = Diacritics.Fold(speaker.Name);
                if (!people.TryGetValue(key, out Person? person))
                {
                    person = new Person(key);
                    people.Add(key, person);
                    order.Add(person);
                }

                person.Names.Add(speaker.Name);
            }
        }

        JoinLastNames(people, order);
        return Index(articles, people, order.Select(person => person.Whole).Distinct().ToList());
    }

    /// <summary>
    /// The index in <see cref="Speakers"/> of the one whom an article calls <paramref name="name"/> (a <see cref="Quote.Speaker"/>); null for null.
    /// </summary>
    public int? IndexOf(int article, string? name) =>
        name is not null && ByName(article).TryGetValue(name, out int index) ? index : null;

    /// <summary>The indexes in <see cref="Speakers"/> of an article's speakers, in their order.</summary>
    public IReadOnlyList<int> IndexesOf(int article) => _positions[article];

    private Dictionary<string, int> ByName(int article)
    {
        if (Volatile.Read(ref _byName[article]) is { } known)
            return known;

        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        EquatableArray<Speaker> speakers = _articles[article].Speakers;
        for (int i = 0; i < speakers.Count; i++)
            byName[speakers[i].Name] = _positions[article][i];

        Volatile.Write(ref _byName[article], byName);
        return byName;
    }

    /// <summary>A bare last name is the person of that last name, when the corpus has one such person only: with two, nobody can tell which.</summary>
    private static void JoinLastNames(Dictionary<string, Person> people, List<Person> order)
    {
        var bearers = new Dictionary<string, Person?>(StringComparer.Ordinal);
        foreach (Person person in order)
        {
            int space = person.Key.LastIndexOf(' ');
            if (space < 0)
                continue;

            string lastName = person.Key.Substring(space + 1);
            bearers[lastName] = bearers.ContainsKey(lastName) ? null : person;
        }

        foreach (KeyValuePair<string, Person?> bearer in bearers)
        {
            if (bearer.Value is { } fuller && people.TryGetValue(bearer.Key, out Person? bare))
                bare.Fuller = fuller;
        }
    }

    private static SpeakerDirectory Index(IReadOnlyList<Article> articles, Dictionary<string, Person> people, List<Person> persons)
    {
        foreach (Person person in people.Values)
            person.Whole.AllNames.UnionWith(person.Names);

        // The role that a document gives to the one whose words it is wins over what an article calls somebody.
        foreach (Speaker speaker in articles.Select(article => article.Speaker).OfType<Speaker>())
            people[Diacritics.Fold(speaker.Name)].Whole.Role ??= speaker.Role;

        foreach (Article article in articles)
        {
            foreach (Speaker speaker in article.Speakers)
            {
                Person person = people[Diacritics.Fold(speaker.Name)].Whole;
                person.Role ??= speaker.Role;
                foreach (string mention in speaker.Mentions)
                {
                    if (person.KnownMentions.Add(mention))
                        person.Mentions.Add(mention);
                }
            }
        }

        List<Person> sorted = [.. persons.OrderBy(person => person.Speaker.Name, StringComparer.Ordinal).ThenBy(person => person.Key, StringComparer.Ordinal)];

        var positions = new Dictionary<Person, int>();
        for (int i = 0; i < sorted.Count; i++)
            positions.Add(sorted[i], i);

        int[][] indexes = [.. articles.Select(article => article.Speakers.Select(speaker => positions[people[Diacritics.Fold(speaker.Name)].Whole]).ToArray())];
        return new SpeakerDirectory(sorted.Select(person => person.Speaker).ToList(), articles, indexes);
    }

    /// <summary>The form with most words; among those the one that kept its accents, and that is not set in capitals.</summary>
    private static string FullestOf(IEnumerable<string> names) => names
        .OrderByDescending(name => name.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length)
        .ThenByDescending(name => name.Count(c => c > '\u007F'))
        .ThenBy(name => name.Length)
        .ThenByDescending(name => name.Count(char.IsLower))
        .ThenBy(name => name, StringComparer.Ordinal)
        .First();

    private sealed class Person(string key)
    {
        private Speaker? _speaker;

        public string Key { get; } = key;

        public Person? Fuller { get; set; }

        public Person Whole => Fuller ?? this;

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<string> AllNames { get; } = new(StringComparer.Ordinal);

        public string? Role { get; set; }

        public List<string> Mentions { get; } = [];

        public HashSet<string> KnownMentions { get; } = new(StringComparer.Ordinal);

        /// <summary>The person as the corpus has it; asked for when all is known.</summary>
        public Speaker Speaker => _speaker ??= new Speaker(FullestOf(AllNames), Role, Mentions.ToEquatableArray());
    }
}
