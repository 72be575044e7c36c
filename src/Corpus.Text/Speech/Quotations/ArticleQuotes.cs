using Corpus.Text.Model;
using Corpus.Text.People;
using Corpus.Text.Speech.Quotations.SecondHand;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations;

/// <summary>Gathers the quotations of all stories of a page into the model.</summary>
internal sealed class ArticleQuotes(string text)
{
    private readonly List<(Quote Quote, Quotation Source)> _quotes = [];
    private readonly Dictionary<string, string?> _roles = new(StringComparer.Ordinal);

    /// <summary>Adds the quotations of a story whose sieve has run.</summary>
    public void Add(Story story, Coreference people, CancellationToken cancellationToken)
    {
        var lines = new LineCounter(story.Text);
        foreach (Quotation quotation in story.Quotations)
        {
            if ((_quotes.Count & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(quotation.Inner.In(text)))
                continue;
            StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
            var quote = new Quote
            {
                Span = quotation.Inner,
                Line = lines.LineOf(paragraph, quotation.Inner.Start),
                Kind = KindOfQuotation.Of(story, quotation),
                Region = paragraph.Source.Region,
            };
            _quotes.Add((quotation.IsScare ? quote : Attribute(story, people, quotation, quote), quotation));
        }
    }

    /// <summary>The quotations in order of position, with their speakers and the findings.</summary>
    public Quotations ToQuotations(IEnumerable<Finding> findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _quotes.Sort((left, right) => left.Quote.Span.Start.CompareTo(right.Quote.Span.Start));
        var index = new Dictionary<Quotation, int>();
        for (int i = 0; i < _quotes.Count; i++)
            index[_quotes[i].Source] = i;

        cancellationToken.ThrowIfCancellationRequested();
        List<Quote> quotes = [.. _quotes.Select(pair => pair.Source.ContinuesFrom is { } from && !pair.Source.IsScare && index.TryGetValue(from, out int first)
            ? pair.Quote with { ContinuesFrom = first }
            : pair.Quote)];
        RepeatedQuotation.Share(text, quotes, [.. _quotes.Select(pair => pair.Source.IsTitleCase || pair.Source.Words < 2)]);
        cancellationToken.ThrowIfCancellationRequested();
        return new Quotations(
            quotes.ToEquatableArray(),
            Speakers(quotes).ToEquatableArray(),
            findings.OrderBy(finding => finding.Span.Start).ToEquatableArray());
    }

    private Quote Attribute(Story story, Coreference people, Quotation quotation, Quote quote)
    {
        if (quotation.Attribution is not { } attribution)
            return quote;

        Person? person = people.PersonOf(attribution.Speaker);
        // Without a cue a capitalised word that nothing else makes a name is too little to name somebody by.
        bool isGuess = attribution.Rule.Evidence is Evidence.Context or Evidence.Headline && person is { Personhood: Personhood.Unknown, Parts.Length: 1 };
        string? speaker = person is { IsPlace: false } && !isGuess ? person.Name : null;
        if (speaker is not null && (!_roles.TryGetValue(speaker, out string? role) || role is null))
            _roles[speaker] = person!.Role;

        return quote with
        {
            Speaker = speaker,
            Mention = Mention(story, attribution.Speaker),
            Cue = attribution.Cue < 0 ? null : CueText(story, attribution.Cue),
            Via = OutletFinder.Find(story, quotation, speaker),
            Rule = attribution.Rule.Name,
        };
    }

    private static string Mention(Story story, NounPhrase phrase) =>
        phrase.IsName ? story.Slice(phrase.NameFirst, phrase.NameEnd) : story.Slice(phrase.First, phrase.End);

    private static string CueText(Story story, int cue) => story.Is(cue, "according") ? story.Slice(cue, cue + 2) : story.Slice(cue, cue + 1);

    private IEnumerable<Speaker> Speakers(List<Quote> quotes)
    {
        foreach (IGrouping<string, Quote> speaker in quotes.Where(quote => quote.Speaker is not null).GroupBy(quote => quote.Speaker!, StringComparer.Ordinal))
        {
            _roles.TryGetValue(speaker.Key, out string? role);
            yield return new Speaker(
                speaker.Key,
                role,
                speaker.Select(quote => quote.Mention).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray());
        }
    }
}
