using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>The speakers as they are emitted.</summary>
internal sealed record SpeakersModel(EquatableArray<SpeakerModel> Speakers)
{
    /// <summary>Counts what is theirs in all documents.</summary>
    public static SpeakersModel Of(SourceCorpus corpus)
    {
        EquatableArray<SpeakerEntry> speakers = corpus.Catalogue.Speakers;
        int[] quotes = new int[speakers.Count];
        int[] claims = new int[speakers.Count];
        List<int>[] articles = [.. speakers.Select(_ => new List<int>())];
        for (int i = 0; i < corpus.Documents.Count; i++)
        {
            Article article = corpus.Documents[i].Article;
            Hear(article.Speaker?.Name, i);
            foreach (Quote quote in article.Quotes)
                Count(Hear(quote.Speaker, i), quotes);
            foreach (Claim claim in article.Claims)
                Count(Hear(claim.Speaker, i), claims);
        }

        return new(speakers.Select((speaker, i) => new SpeakerModel(speaker, quotes[i], claims[i], articles[i].ToEquatableArray())).ToEquatableArray());

        int? Hear(string? name, int article)
        {
            int? speaker = corpus.Speakers.IndexOf(article, name);
            if (speaker is int heard && (articles[heard].Count == 0 || articles[heard][articles[heard].Count - 1] != article))
                articles[heard].Add(article);

            return speaker;
        }

        static void Count(int? speaker, int[] counts)
        {
            if (speaker is int one)
                counts[one]++;
        }
    }
}
