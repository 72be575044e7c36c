namespace Corpus.Tool.Report;

/// <summary>The colour of each speaker in each article.</summary>
/// <remarks>
/// Who is quoted most has the first colour, in all articles; two speakers of one article have one colour only where there are more of them than colours.
/// The colour is never the only sign: the name stands beside the quotation, and each colour has its kind of line under the words.
/// </remarks>
internal sealed class SpeakerColours(IReadOnlyList<int> speakersByRank)
{
    /// <summary>So many can be told apart beside one another.</summary>
    public const int Count = 8;

    private readonly Dictionary<int, int> _ranks = speakersByRank.Select((speaker, rank) => (speaker, rank))
        .ToDictionary(pair => pair.speaker, pair => pair.rank);

    /// <summary>The colours of the speakers of one article.</summary>
    public IReadOnlyDictionary<int, int> Of(IEnumerable<int> speakers)
    {
        var colours = new Dictionary<int, int>();
        bool[] taken = new bool[Count];
        foreach (int speaker in speakers.Distinct().OrderBy(speaker => _ranks[speaker]))
        {
            int colour = ColourOf(speaker);
            for (int i = 0; i < Count && taken[colour]; i++)
                colour = (colour + 1) % Count;

            taken[colour] = true;
            colours.Add(speaker, colour);
        }

        return colours;
    }

    /// <summary>The colour that a speaker has where nobody else has it.</summary>
    public int ColourOf(int speaker) => _ranks[speaker] % Count;
}
