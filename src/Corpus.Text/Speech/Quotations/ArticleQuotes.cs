using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.People;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Grammar;
using Corpus.Text.Speech.Quotations.SecondHand;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations;

/// <summary>Gathers the quotations of all stories of a page into the model.</summary>
internal sealed class ArticleQuotes(NamedSpeakers speakers)
{
    private readonly List<Entry> _quotes = [];
    private string _text = "";

    /// <summary>Adds the quotations of a story.</summary>
    public void Add(Story story, Attributions attributions, Coreference people, CancellationToken cancellationToken)
    {
        _text = story.Text;
        var lines = new LineCounter(story.Text);
        foreach (Quotation quotation in story.Quotations)
        {
            if ((_quotes.Count & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (IsEmpty(quotation, story.Text))
                continue;
            StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
            var quote = new Quote
            {
                Span = quotation.Inner,
                Line = lines.LineOf(paragraph.Source, quotation.Inner.Start),
                Kind = KindOfQuotation.Of(story, quotation, attributions),
                Region = paragraph.Source.Region,
            };
            if (attributions.IsScare(quotation))
                _quotes.Add(new Entry(quote, quotation, null));
            else
                _quotes.Add(new Entry(Attribute(story, attributions, people, quotation, quote), quotation, attributions.ContinuesFrom(quotation)));
        }
    }

    // Marks around blanks and characters that nobody sees quote nothing.
    private static bool IsEmpty(Quotation quotation, string text)
    {
        for (int i = quotation.Inner.Start; i < quotation.Inner.End; i++)
        {
            if (Characters.KindOf(text[i]) is not (CharacterKind.Space or CharacterKind.NoBreakSpace or CharacterKind.Invisible))
                return false;
        }

        return true;
    }

    /// <summary>Adds the quotations that the grammar of another language has read.</summary>
    public void Add(Story story, IReadOnlyList<AttributedQuotation> quotations, CancellationToken cancellationToken)
    {
        _text = story.Text;
        var lines = new LineCounter(story.Text);
        foreach (AttributedQuotation read in quotations)
        {
            if ((_quotes.Count & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Quotation quotation = read.Source;
            if (IsEmpty(quotation, story.Text))
                continue;
            StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
            if (read.Speaker is not null)
                speakers.Add(read.Speaker, read.Role);
            var quote = new Quote
            {
                Span = quotation.Inner,
                Line = lines.LineOf(paragraph.Source, quotation.Inner.Start),
                Kind = read.Kind,
                Region = paragraph.Source.Region,
                Speaker = read.Speaker,
                Mention = read.Mention,
                Cue = read.Cue,
                Rule = read.Row?.Name,
            };
            _quotes.Add(new Entry(quote, quotation, read.Kind == QuoteKind.Scare ? null : quotation.ContinuesFrom));
        }
    }

    /// <summary>The quotations in order of position, with their speakers.</summary>
    public List<Quote> ToList(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _quotes.Sort((left, right) => left.Quote.Span.Start.CompareTo(right.Quote.Span.Start));
        var quotes = new List<Quote>(_quotes.Count);
        var areTitles = new List<bool>(_quotes.Count);
        foreach (Entry entry in _quotes)
        {
            quotes.Add(entry.Quote);
            areTitles.Add(entry.Source.IsTitleCase || entry.Source.Words < 2);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_quotes.Exists(entry => entry.ContinuesFrom is not null))
            Join(quotes);
        RepeatedQuotation.Share(_text, quotes, areTitles);
        return quotes;
    }

    private void Join(List<Quote> quotes)
    {
        var index = new Dictionary<Quotation, int>();
        for (int i = 0; i < _quotes.Count; i++)
            index[_quotes[i].Source] = i;
        for (int i = 0; i < _quotes.Count; i++)
        {
            if (_quotes[i].ContinuesFrom is { } from && index.TryGetValue(from, out int first))
                quotes[i] = quotes[i] with { ContinuesFrom = first };
        }
    }

    private Quote Attribute(Story story, Attributions attributions, Coreference people, Quotation quotation, Quote quote)
    {
        if (attributions[quotation] is not { } attribution)
            return quote;
        IReadOnlyList<NounPhrase>? together = SpeakersTogether.Of(story, attribution.Speaker);
        string? speaker = together is null ? speakers.NameOf(people, attribution.Speaker, attribution.IsGuess) : null;
        return quote with
        {
            Speaker = speaker,
            Mention = together is null ? NamedSpeakers.MentionOf(story, attribution.Speaker) : speakers.Together(story, people, together),
            Cue = attribution.Cue < 0 ? null : Cue.Text(story, attribution.Cue),
            Via = OutletFinder.Find(story, quotation, attributions, speaker),
            Rule = attribution.Rule.Row.Name,
        };
    }

    // A class: what is generic over classes is compiled already when the compiler starts.
    private sealed record Entry(Quote Quote, Quotation Source, Quotation? ContinuesFrom);
}
