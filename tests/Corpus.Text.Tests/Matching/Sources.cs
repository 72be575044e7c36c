using Corpus.Text.Matching;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Tests.Matching;

/// <summary>Corpora made for a test: plain texts that are all body, whose quotations are what stands between curly marks.</summary>
internal static class Sources
{
    public static CorpusIndex Of(params string[] texts) => Of([.. texts.Select(text => Article(text))]);

    public static CorpusIndex Of(params Article[] articles) =>
        new([.. articles.Select(article => new SearchableArticle(article))], SpeakerDirectory.Create(articles));

    /// <summary>An article of one region; <paramref name="speakers"/> are those of its quotations, in order.</summary>
    public static Article Article(string text, Region region = Region.Body, params string?[] speakers)
    {
        var quotes = new List<Quote>();
        for (int open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            int close = text.IndexOf('”', open);
            if (close < 0)
                break;
            quotes.Add(new Quote
            {
                Span = TextSpan.FromBounds(open + 1, close),
                Line = 1 + text.AsSpan(0, open).Count('\n'),
                Kind = QuoteKind.Direct,
                Region = region,
                Speaker = quotes.Count < speakers.Length ? speakers[quotes.Count] : null,
            });
        }

        return new Article
        {
            Text = text,
            Passages = new[] { new Passage(region, new TextSpan(0, text.Length)) }.ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
            Speakers = speakers.OfType<string>().Distinct().Select(name => new Speaker(name, null, new[] { name }.ToEquatableArray())).ToEquatableArray(),
        };
    }

    public static Verdict Check(this CorpusIndex corpus, string cited, int? article = null, int? speaker = null, MatchOptions? options = null) =>
        corpus.Check(new CitedWords(cited, article, speaker), options ?? MatchOptions.Default);

    /// <summary>The index of a speaker by name.</summary>
    public static int? Speaker(this CorpusIndex corpus, string name) => corpus.Speakers.Speakers.ToList().FindIndex(speaker => speaker.Name == name);

    /// <summary>The rung on which a source has the words; null when the words are not faithful.</summary>
    public static Rung? RungOf(string source, string cited) =>
        Of(source).Check(cited) is { Kind: VerdictKind.Faithful } verdict ? verdict.Rung : null;

    /// <summary>Each difference as "cited words|source's words".</summary>
    public static string[] Differences(Verdict verdict, string cited, CorpusIndex corpus) =>
        [.. verdict.Differences.Select(difference =>
            difference.Cited.In(cited) + "|" + difference.Source.In(corpus.Articles[verdict.Occurrences[0].Article].Article.Text))];
}
