using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>Names the speakers, each after the person.</summary>
internal static class SpeakerNaming
{
    private const int LongestName = 60;

    /// <summary>The names, in the order of the speakers.</summary>
    public static IReadOnlyList<Name> Of(IReadOnlyList<Speaker> speakers)
    {
        var taken = new TakenNames("Speakers");
        var names = new List<Name>(speakers.Count);
        foreach (Speaker speaker in speakers)
        {
            Name wanted = taken.Permitted(Identifier.From(speaker.Name, LongestName) ?? new Name("Speaker", "speaker"), "Speaker");
            names.Add(taken.TryTake(wanted) ? wanted : taken.TakeNumbered(wanted));
        }

        return names;
    }
}
