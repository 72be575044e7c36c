using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Corpus.Text.Model;

/// <summary>What was read out of one document.</summary>
internal sealed record Article : DescribedDocument
{
    /// <summary>An article of which nothing is read yet.</summary>
    public Article()
    {
    }

    /// <summary>An article of which nothing is read but what its page tells.</summary>
    [SetsRequiredMembers]
    public Article(DescribedDocument page) : base(page)
    {
    }

    /// <summary>The quotations of all regions, in order.</summary>
    public EquatableArray<Quote> Quotes { get; init; }

    /// <summary>Who is quoted or reported, in order of first appearance; before them the one whose words the whole document is.</summary>
    public EquatableArray<Speaker> Speakers { get; init; }

    /// <summary>The statements that the body attributes to somebody, in order.</summary>
    public EquatableArray<Claim> Claims { get; init; }

    /// <summary>The numbers of headline, body and captions, with what they count, in order.</summary>
    public EquatableArray<Figure> Figures { get; init; }

    /// <summary>The same article, as the words of <paramref name="speaker"/>; null for nobody's.</summary>
    public Article SpokenBy(Speaker? speaker)
    {
        // Whom only the head of the document named is nobody in it when another one is named in his place.
        IEnumerable<Speaker> quoted = Speakers.Where(known => known.Name != Speaker?.Name || known.Mentions.Count > 0);
        if (speaker is null)
            return this with { Speaker = null, Speakers = quoted.ToEquatableArray() };

        Speaker named = speaker with { Mentions = quoted.FirstOrDefault(known => known.Name == speaker.Name)?.Mentions ?? default };
        return this with { Speaker = named, Speakers = quoted.Where(known => known.Name != speaker.Name).Prepend(named).ToEquatableArray() };
    }

    /// <summary>The same article with those who talk in it behind a label; whoever is quoted under that last name is the same person.</summary>
    public Article WithSpeakers(IEnumerable<Speaker> talking)
    {
        Speaker[] further = [.. talking.Where(speaker => !Speakers.Any(known => IsSame(known.Name, speaker.Name)))];
        return further.Length == 0 ? this : this with { Speakers = Speakers.Concat(further).ToEquatableArray() };
    }

    private static bool IsSame(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(" " + other, StringComparison.OrdinalIgnoreCase) || other.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The body's lines, trimmed, without blank ones, joined by a line feed.</summary>
    public string Body
    {
        get
        {
            var body = new StringBuilder();
            foreach (Passage passage in Passages)
            {
                if (passage.Region != Region.Body)
                    continue;

                foreach (Line line in Line.In(Text, passage.Span))
                {
                    if (line.IsBlank)
                        continue;
                    if (body.Length > 0)
                        body.Append('\n');
                    body.Append(Text, line.Content.Start, line.Content.Length);
                }
            }

            return body.ToString();
        }
    }
}
