using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Matching.Judging;

/// <summary>Looks up what an article says of a passage: the quotation that holds it, its speaker, the region.</summary>
internal sealed class PassagePlacing(IReadOnlyList<SearchableArticle> articles, SpeakerDirectory speakers)
{
    /// <summary>Places a passage, for a citation that names <paramref name="speaker"/>.</summary>
    public PlacedPassage Place(FoundPassage found, int? speaker)
    {
        Article article = articles[found.Document].Article;
        DocumentWords words = articles[found.Document].Words;
        TextSpan whole = TextSpan.FromBounds(words.StartOf(found.Parts[0].First), words.EndOf(found.Parts[found.Parts.Count - 1].Last));

        int quote = -1;
        bool isWhole = false;
        Attribution attribution = Attribution.Agrees;
        int? actual = null;
        foreach ((int first, int last) in found.Parts)
        {
            TextSpan span = TextSpan.FromBounds(words.StartOf(first), words.EndOf(last));
            int holder = InnermostQuote(article, span);
            quote = span.Start == whole.Start || holder == quote ? holder : quote;
            isWhole |= found.Parts.Count == 1 && holder >= 0 && IsWhole(words, article.Quotes[holder].Span, first, last);

            (Attribution Attribution, int? Speaker) part = Attribute(found.Document, article, span, speaker);
            if (part.Attribution > attribution)
                (attribution, actual) = part;
        }

        bool isBody = articles[found.Document].Regions.IsBody(whole.Start);
        return new PlacedPassage(found, new Occurrence(found.Document, whole, quote), attribution, actual, isBody, isWhole);
    }

    /// <summary>A place in an article, with the quotation that holds it.</summary>
    public Occurrence OccurrenceOf(int document, TextSpan span) => new(document, span, InnermostQuote(articles[document].Article, span));

    /// <summary>Whether the parts of a passage are the words of several people, each part of one, as if one had said them all.</summary>
    public bool JoinsSpeakers(FoundPassage found)
    {
        Article article = articles[found.Document].Article;
        DocumentWords words = articles[found.Document].Words;
        string? first = null;
        bool joins = false;
        foreach ((int start, int end) in found.Parts)
        {
            var span = TextSpan.FromBounds(words.StartOf(start), words.EndOf(end));
            int holder = OutermostQuote(article, span);
            string? speaker = holder >= 0 ? article.Quotes[holder].Speaker : articles[found.Document].Transcript.LabelAt(span.Start);
            if (speaker is null)
                return false;
            joins |= first is not null && !string.Equals(first, speaker, StringComparison.OrdinalIgnoreCase);
            first ??= speaker;
        }

        return joins;
    }

    /// <summary>Whether a word stands in a quotation of the speaker.</summary>
    public bool IsSpokenBy(int document, int word, int speaker)
    {
        SearchableArticle article = articles[document];
        var span = TextSpan.FromBounds(article.Words.StartOf(word), article.Words.EndOf(word));
        return Attribute(document, article.Article, span, speaker).Attribution == Attribution.Agrees;
    }

    private (Attribution Attribution, int? Speaker) Attribute(int document, Article article, TextSpan span, int? named)
    {
        if (named is null)
            return (Attribution.Agrees, null);

        // A whole speech is the speaker's words, with all that is quoted in it.
        int? whole = speakers.IndexOf(document, article.Speaker?.Name);
        if (whole == named)
            return (Attribution.Agrees, null);

        // And so is whatever one says behind a label.
        string? label = articles[document].Transcript.LabelAt(span.Start);
        if (label is not null && Transcript.Names(label, speakers.Speakers[named.Value]))
            return (Attribution.Agrees, null);

        // A quotation within a quotation is the words of both: the one who said them, and the one who repeats them.
        bool quoted = false;
        int? somebody = null;
        foreach (Quote quote in article.Quotes)
        {
            if (quote.Span.Start > span.Start)
                break;
            if (!quote.Span.Contains(span))
                continue;

            quoted = true;
            int? speaker = speakers.IndexOf(document, quote.Speaker);
            if (speaker == named || IsAmong(quote.Speaker, quote.Mention, named.Value))
                return (Attribution.Agrees, null);
            somebody = speaker ?? somebody;
        }

        somebody ??= quoted ? null : whole ?? SpeakerOf(label);
        // What is reported without marks is somebody's, too.
        for (int i = 0; i < article.Claims.Count && !quoted && article.Claims[i].Span.Start <= span.Start; i++)
        {
            if (!article.Claims[i].Holds(span))
                continue;
            if (IsAmong(article.Claims[i].Speaker, article.Claims[i].Mention, named.Value))
                return (Attribution.Agrees, null);
            if (speakers.IndexOf(document, article.Claims[i].Speaker) is not int speaker)
                continue;
            if (speaker == named)
                return (Attribution.Agrees, null);
            somebody = speaker;
        }

        return somebody is not null ? (Attribution.Somebody, somebody) : (quoted ? Attribution.Unknown : Attribution.Nobody, null);
    }

    // "Tom Ray and Anna Lee" say it together: the words are hers as well as his.
    private bool IsAmong(string? speaker, string? mention, int named)
    {
        if (speaker is not null || mention is null)
            return false;
        foreach (string form in speakers.Speakers[named].Mentions)
        {
            if (Names(mention, form))
                return true;
        }

        return false;
    }

    // Not in "Anna Lee's lawyer": somebody else's.
    private static bool Names(string mention, string form)
    {
        for (int at = mention.IndexOf(form, StringComparison.Ordinal); at >= 0; at = mention.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            int end = at + form.Length;
            if ((at == 0 || mention[at - 1] == ' ') && (end == mention.Length || mention[end] is ' ' or ','))
                return true;
        }

        return false;
    }

    // A label that several people have tells nobody.
    private int? SpeakerOf(string? label)
    {
        if (label is null)
            return null;

        int? speaker = null;
        for (int i = 0; i < speakers.Speakers.Count; i++)
        {
            if (!Transcript.Names(label, speakers.Speakers[i]))
                continue;
            if (speaker is not null)
                return null;
            speaker = i;
        }

        return speaker;
    }

    private static int InnermostQuote(Article article, TextSpan span)
    {
        int innermost = -1;
        for (int i = 0; i < article.Quotes.Count && article.Quotes[i].Span.Start <= span.Start; i++)
        {
            if (article.Quotes[i].Span.Contains(span))
                innermost = i;
        }

        return innermost;
    }

    private static int OutermostQuote(Article article, TextSpan span)
    {
        for (int i = 0; i < article.Quotes.Count && article.Quotes[i].Span.Start <= span.Start; i++)
        {
            if (article.Quotes[i].Span.Contains(span))
                return i;
        }

        return -1;
    }

    private static bool IsWhole(DocumentWords words, TextSpan quote, int first, int last) =>
        words.WordAt(quote.Start) == first && words.WordAt(quote.End) == last + 1;
}
