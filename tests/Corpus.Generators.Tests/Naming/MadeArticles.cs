using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Tests.Naming;

/// <summary>Articles made by hand: each quotation on a line of its own, in curly marks, behind its speaker's name.</summary>
internal static class MadeArticles
{
    public static SourceDocument Document(string path, Article article, string? id = null) =>
        SourceDocument.Of(new SourceItem(path, "corpus/" + path, new SourceMetadata { Id = id }, default), SourceContent.Of(article, default))!;

    public static SourceDocument Document(string path, string? title, string? id = null) => Document(path, Article(title), id);

    public static Article Article(string? title, params (string? Speaker, string Words)[] quotes)
    {
        string text = (title ?? "Untitled") + "\n";
        var made = new List<Quote>();
        foreach ((string? speaker, string words) in quotes)
        {
            text += speaker + ": “";
            made.Add(new Quote
            {
                Span = new TextSpan(text.Length, words.Length),
                Line = text.Count(c => c == '\n') + 1,
                Kind = QuoteKind.Direct,
                Region = Region.Body,
                Speaker = speaker,
                Mention = speaker,
                Cue = speaker is null ? null : ":",
            });
            text += words + "”\n";
        }

        return new Article
        {
            Text = text,
            Title = title,
            Passages = new[] { new Passage(Region.Body, new TextSpan(0, text.Length)) }.ToEquatableArray(),
            Quotes = made.ToEquatableArray(),
            Speakers = quotes.Select(quote => quote.Speaker).OfType<string>().Distinct().Select(name => Speaker(name)).ToEquatableArray(),
        };
    }

    public static Speaker Speaker(string name, string? role = null, params string[] mentions) =>
        new(name, role, (mentions.Length == 0 ? [name] : mentions).ToEquatableArray());
}
