using System.Text;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>Made news articles of about 4.6 KB, each with its own people, places and figures: about eleven quotations, fourteen claims and six figures.</summary>
/// <remarks>The same number always gives the same article, whatever the machine has at hand.</remarks>
internal static class MadeArticles
{
    private const int Paragraphs = 18;

    private static readonly string[] _firstNames = ["Ada", "Bruno", "Clara", "Daniel", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Katrin", "Luis", "Marta", "Nils", "Olga", "Pedro"];
    private static readonly string[] _roles = ["Mayor", "Senator", "Minister", "Professor", "Judge", "Governor"];
    private static readonly string[] _counted = ["workers", "residents", "prisoners", "students", "patients", "households"];
    private static readonly string[] _subjects = ["the bridge", "the hospital", "the new prison", "the harbour", "the school reform", "the water supply", "the tram line", "the wind farm"];
    private static readonly string[] _verbs = ["said", "told reporters", "added", "warned", "explained", "insisted"];
    private static readonly string[] _openings = ["We have", "The council has", "Nobody here has", "They have", "The region has", "Our engineers have"];
    private static readonly string[] _acts = ["waited far too long for", "never been asked about", "paid for every stone of", "looked at all the plans for", "lost its patience with", "set aside the money for"];
    private static readonly string[] _endings = ["and that must change this year", "but nothing has been decided yet", "because the law asks for it", "although the costs have doubled since spring", "and the work will begin in autumn"];
    private static readonly string[] _syllables = ["ba", "den", "gor", "hal", "ker", "lin", "mor", "nes", "rav", "sten", "tor", "vel", "wes", "zan"];

    /// <summary>The first articles of the corpus, each with the name of its file.</summary>
    public static IEnumerable<(string File, string Text)> First(int count) => Enumerable.Range(0, count).Select(i => ($"{i:D5}.txt", Article(i)));

    private static string Article(int number)
    {
        var random = new Random(number);
        string place = Name(random, 2) + "ton";
        string subject = _subjects[random.Next(_subjects.Length)];
        string[] people = [.. Enumerable.Range(0, 3).Select(_ => $"{_firstNames[random.Next(_firstNames.Length)]} {Name(random, 3)}")];
        string[] roles = [.. people.Select(_ => _roles[random.Next(_roles.Length)])];
        DateTime day = new DateTime(2020, 1, 1).AddDays(random.Next(2_000));

        var text = new StringBuilder()
            .Append(FormattableString.Invariant($"{place} argues about {subject} and {Name(random, 2)} Street\n\nBy {_firstNames[random.Next(_firstNames.Length)]} {Name(random, 2)}\n"))
            .Append(FormattableString.Invariant($"{day:MMMM d, yyyy}\n\n"));
        for (int i = 0; i < Paragraphs; i++)
            text.Append(Paragraph(random, i, place, subject, people, roles)).Append("\n\n");

        return text.Append("The Made Post\n").ToString();
    }

    private static string Paragraph(Random random, int index, string place, string subject, string[] people, string[] roles)
    {
        int who = random.Next(people.Length);
        string speaker = index < people.Length ? $"{roles[index]} {people[index]}" : people[who][(people[who].IndexOf(' ', StringComparison.Ordinal) + 1)..];
        string verb = _verbs[random.Next(_verbs.Length)];
        string words = $"{_openings[random.Next(_openings.Length)]} {_acts[random.Next(_acts.Length)]} {subject} in {Name(random, 3)}, {_endings[random.Next(_endings.Length)]}";
        string told = $"{_openings[random.Next(_openings.Length)].ToLowerInvariant()} {_acts[random.Next(_acts.Length)]} {subject}";
        // What differs from article to article: real ones have hardly a run of five words in common.
        string other = Name(random, 3);
        string hall = Name(random, 2);
        string which = _subjects[random.Next(_subjects.Length)];
        string figure = FormattableString.Invariant($"{random.Next(20, 900) * 100:N0} {_counted[random.Next(_counted.Length)]}");
        return (index % 7) switch
        {
            0 or 2 or 4 or 5 => $"“{words},” {speaker} {verb}. People from {other} had come to the {hall} hall with {_firstNames[random.Next(_firstNames.Length)]} {other} to hear {which}, and many of {other} stayed until {hall} was closed.",
            1 => $"{speaker} said that {told} since the plans were published. About {figure} live in {place}, says the {hall} office, and most {other} people use {which} {hall} road every day.",
            3 => $"According to {speaker}, {told}, and the decision “cannot wait for winter”. The {hall} council of {place} counted {figure} in a {other} survey for {which} on Friday.",
            _ => $"The debate in {place} began years ago, when {which} {hall} storm closed {other} for a week. {speaker} argued that {told}, while {hall} pointed to {other}'s costs.",
        };
    }

    private static string Name(Random random, int syllables)
    {
        string name = string.Concat(Enumerable.Range(0, syllables).Select(_ => _syllables[random.Next(_syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
