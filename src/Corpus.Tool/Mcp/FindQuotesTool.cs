using System.ComponentModel;
using System.Globalization;
using Corpus.Text.Model;
using Corpus.Text.Verification;

namespace Corpus.Tool.Mcp;

/// <summary><c>find_quotes</c>: the quotations that have some words, of a speaker, in a source.</summary>
internal sealed class FindQuotesTool(CitableCorpus corpus)
{
    private const int Most = 50;

    private static readonly CompareInfo _letters = CultureInfo.InvariantCulture.CompareInfo;

    [CorpusTool(
        "find_quotes",
        "Find quotations",
        "Finds the quotations in the sources that have all of the given words, by the given speaker, in the given source; each condition may be left out. "
        + "The order is that of the sources' paths and of the words in them.",
        """{ "words": "boat summer", "speaker": "Lund" }""")]
    public FoundQuotes Find(
        [Description("Words that must all be in the quotation, in any order and case; as words begin, so \"prison\" finds \"prisons\".")] string? words = null,
        [Description("Whose quotations: a name as the sources have it; a last name will do.")] string? speaker = null,
        [Description("Where: a source's path, title, outlet or address.")] string? source = null,
        [Description("How many to pass over: the nextOffset of the answer before.")] int offset = 0,
        [Description("How many to give: 1 to 50.")] int limit = 20,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<int>? speakers = Bounds.Speakers(corpus, speaker);
        IReadOnlyList<int>? sources = Bounds.Sources(corpus, source);
        string[] sought = SourceText.Shown(words ?? "", 1_000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        limit = Bounds.Within(limit, 1, Most);
        offset = Math.Max(0, offset);
        var found = new List<QuoteAnswer>();
        int count = 0;
        foreach (int article in sources?.Order() ?? Enumerable.Range(0, corpus.Sources.Count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            EquatableArray<Quote> quotes = corpus.Sources[article].Article.Quotes;
            for (int i = 0; i < quotes.Count; i++)
            {
                if (speakers is not null && !(corpus.Directory.IndexOf(article, quotes[i].Speaker) is { } one && speakers.Contains(one)))
                    continue;
                if (!HasAll(corpus.Sources[article].Article.Text, quotes[i].Span, sought))
                    continue;
                if (count >= offset && found.Count < limit)
                    found.Add(QuoteAnswer.Of(corpus, article, i));
                count++;
            }
        }

        return new FoundQuotes { Quotes = found, InAll = count, NextOffset = offset + found.Count < count && found.Count > 0 ? offset + found.Count : null };
    }

    private static bool HasAll(string text, TextSpan span, string[] sought)
    {
        ReadOnlySpan<char> quotation = text.AsSpan(span.Start, span.Length);
        foreach (string word in sought)
        {
            if (!HasWord(quotation, word))
                return false;
        }

        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> quotation, string word)
    {
        for (int at = 0; at < quotation.Length;)
        {
            int next = _letters.IndexOf(quotation[at..], word, CompareOptions.OrdinalIgnoreCase);
            if (next < 0)
                return false;
            at += next;
            if (at == 0 || !char.IsLetterOrDigit(quotation[at - 1]))
                return true;
            at++;
        }

        return false;
    }
}

/// <summary>The answer of <c>find_quotes</c>.</summary>
internal sealed record FoundQuotes : PagedAnswer
{
    [Description("The quotations.")]
    public required IReadOnlyList<QuoteAnswer> Quotes { get; init; }
}
