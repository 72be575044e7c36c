using System.Text;

namespace Corpus.Text.Model;

/// <summary>What was read out of one document.</summary>
internal sealed record Article
{
    /// <summary>The document, whole. All offsets count UTF-16 code units of this string.</summary>
    public required string Text { get; init; }

    /// <summary>The headline; null for a text without one.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as printed, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>Who published this page.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, at midnight, of no time zone.</summary>
    public DateTime? Published { get; init; }

    /// <summary>The page's address, where the text or its metadata has one.</summary>
    public string? Url { get; init; }

    /// <summary>Where the page says that it was published first.</summary>
    public string? SyndicatedFrom { get; init; }

    /// <summary>Whose words the whole document is, as the document or the project says: the speaker of a speech or a statement. Null for an article.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The tag of its language, as the document or the project says: <c>de</c>, <c>pt-BR</c>.</summary>
    public string? Language { get; init; }

    /// <summary>When the document was fetched or taken from its original, as its head says.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The SHA-256 of the original that the document was made of, in small hexadecimal digits, as its head says.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The page's parts, in order, covering <see cref="Text"/> exactly once.</summary>
    public EquatableArray<Passage> Passages { get; init; }

    /// <summary>The quotations of all regions, in order.</summary>
    public EquatableArray<Quote> Quotes { get; init; }

    /// <summary>Who is quoted or reported, in order of first appearance; before them the one whose words the whole document is.</summary>
    public EquatableArray<Speaker> Speakers { get; init; }

    /// <summary>The statements that the body attributes to somebody, in order.</summary>
    public EquatableArray<Claim> Claims { get; init; }

    /// <summary>The numbers of headline, body and captions, with what they count, in order.</summary>
    public EquatableArray<Figure> Figures { get; init; }

    /// <summary>What a person should look at, in order.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>What the document says of itself at its head and what cannot be used, in order.</summary>
    public EquatableArray<FrontMatterFault> FrontMatterFaults { get; init; }

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
