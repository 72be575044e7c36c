// What was said, by whom, how often: from a corpus that another project compiled. This one has no document of its own.
using Newsroom.Sources.Corpus;

Console.WriteLine(Cite.Quote("Peru is considering sending foreign prisoners to El Salvador", article: "CNN"));
foreach (Speaker speaker in Speakers.All.OrderByDescending(speaker => speaker.Quotes.Count).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).Take(3))
    Console.WriteLine($"{speaker.Quotes.Count,3}  {speaker.Name}");

// Checked when this project is built, against the documents of the other.
Console.WriteLine(Cite.Quote("have not yet made a decision on this proposal", nameof(Speakers.NeryMabelReyes)));
