using Corpus.Text.Model;

namespace Corpus.Text.Quoting;

/// <summary>Who is quoted in a corpus: the speakers of all articles, each person once.</summary>
public sealed class SpeakerDirectory
{
    private readonly IReadOnlyList<Dictionary<string, int>> _indexes;

    private SpeakerDirectory(IReadOnlyList<Speaker> speakers, IReadOnlyList<Dictionary<string, int>> indexes)
    {
        Speakers = speakers;
        _indexes = indexes;
    }

    /// <summary>The speakers, sorted by name in ordinal order: the fullest name, the first role and all mentions that the articles have.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>Brings the speakers of <paramref name="articles"/> together. Two names are one person only when nothing tells them apart.</summary>
    public static SpeakerDirectory Create(IReadOnlyList<Article> articles)
    {
        _ = articles;
        return new SpeakerDirectory([], []);
    }

    /// <summary>The index in <see cref="Speakers"/> of the one whom an article calls <paramref name="name"/> (a <see cref="Quote.Speaker"/>); null for null.</summary>
    public int? IndexOf(int article, string? name) =>
        name is not null && _indexes[article].TryGetValue(name, out int index) ? index : null;
}
