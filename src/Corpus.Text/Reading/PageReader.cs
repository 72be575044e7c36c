using Corpus.Text.Model;

namespace Corpus.Text.Reading;

/// <summary>Takes a page apart into regions and paragraphs.</summary>
public static class PageReader
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    public static Page Read(string text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new Page
        {
            Text = text,
            Paragraphs = Line.In(text).Where(line => !line.IsBlank).Select(line => new Paragraph(Region.Body, line.Number, line.Content)).ToList(),
            Passages = text.Length == 0 ? default : new[] { new Passage(Region.Body, new TextSpan(0, text.Length)) }.ToEquatableArray(),
        };
    }
}
