using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.People;
using Corpus.Text.Speech.Claims.Rules;
using Corpus.Text.Speech.Quotations;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims;

/// <summary>Reads the claims of an article's body, and gathers them and their speakers into the model.</summary>
internal sealed class ArticleClaims : IBodyReader
{
    private List<Statement> _statements = [];
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<string, string?> _roles = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<NounPhrase> Find(Story story, CancellationToken cancellationToken)
    {
        _statements = QuotedStatements.Merge(story, ClaimSieve.Run(story, cancellationToken));
        var speakers = new List<NounPhrase>();
        foreach (Statement statement in _statements)
        {
            if (statement.Speaker is { } speaker)
                speakers.Add(speaker);
        }

        return speakers;
    }

    /// <inheritdoc/>
    public void Take(Story story, Coreference people)
    {
        var lines = new LineCounter(story.Text);
        int paragraph = 0;
        foreach (Statement statement in _statements.OrderBy(statement => statement.First))
        {
            while (story.Paragraphs[paragraph].EndToken <= statement.First)
                paragraph++;
            EquatableArray<TextSpan> pieces = PiecesOf(story, statement);
            if (pieces.Count > 0)
                _claims.Add(Claim(story, people, statement, pieces, lines.LineOf(story.Paragraphs[paragraph], pieces[0].Start)));
        }
    }

    /// <summary>The claims in order of position.</summary>
    public EquatableArray<Claim> Claims => _claims.ToEquatableArray();

    /// <summary>Those who are quoted, as <paramref name="quotes"/> and <paramref name="quoted"/> have them, and those whose statements are reported, in order of first appearance.</summary>
    public EquatableArray<Speaker> Speakers(EquatableArray<Quote> quotes, EquatableArray<Speaker> quoted)
    {
        Dictionary<string, Speaker> known = quoted.ToDictionary(speaker => speaker.Name, StringComparer.Ordinal);
        IEnumerable<Named> named = quotes.Where(quote => quote.Speaker is not null).Select(quote => new Named(quote.Span.Start, quote.Speaker!, quote.Mention))
            .Concat(_claims.Where(claim => claim.Speaker is not null).Select(claim => new Named(claim.Span.Start, claim.Speaker!, claim.Mention)));

        return named.OrderBy(mention => mention.Start).GroupBy(mention => mention.Name, StringComparer.Ordinal).Select(group => new Speaker(
            group.Key,
            (known.TryGetValue(group.Key, out Speaker? speaker) ? speaker.Role : null) ?? (_roles.TryGetValue(group.Key, out string? role) ? role : null),
            group.Select(mention => mention.Mention).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray())).ToEquatableArray();
    }

    private Claim Claim(Story story, Coreference people, Statement statement, EquatableArray<TextSpan> pieces, int line)
    {
        Person? person = statement.Speaker is { } phrase ? people.PersonOf(phrase) : null;
        string? speaker = person is { IsPlace: false } ? person.Name : null;
        if (speaker is not null && (!_roles.TryGetValue(speaker, out string? role) || role is null))
            _roles[speaker] = person!.Role;

        return new Claim
        {
            Pieces = pieces,
            Line = line,
            Kind = story.Tokens.Has(TokenKind.Quotation, statement.First, statement.End) ? ClaimKind.Quoted : ClaimKind.Reported,
            Speaker = speaker,
            Mention = statement.Speaker is { } mention ? Mention(story, mention) : null,
            Cue = statement.Cue < 0 ? null : story.Slice(statement.Cue, story.Is(statement.Cue, "according") ? statement.Cue + 2 : statement.Cue + 1),
            Rule = statement.Rule,
        };
    }

    // A statement of quotations and nothing else is the words between their marks. A mark may close what nobody has opened, with nothing between: that is no piece.
    private static EquatableArray<TextSpan> PiecesOf(Story story, Statement statement)
    {
        bool isSpeech = statement.Pieces.All(piece => piece.End == piece.First + 1 && story.Tokens[piece.First].Kind == TokenKind.Quotation);
        return statement.Pieces
            .Select(piece => isSpeech
                ? story.Quotations[story.Tokens[piece.First].Quotation].Inner
                : TextSpan.FromBounds(story.Tokens[piece.First].Start, story.Tokens[piece.End - 1].End))
            .Where(span => span.Length > 0)
            .ToEquatableArray();
    }

    private static string Mention(Story story, NounPhrase phrase) =>
        phrase.IsName ? story.Slice(phrase.NameFirst, phrase.NameEnd) : story.Slice(phrase.First, phrase.End);

    // A class: what is generic over classes is compiled already when the compiler starts.
    private sealed class Named(int start, string name, string? mention)
    {
        public int Start { get; } = start;

        public string Name { get; } = name;

        public string? Mention { get; } = mention;
    }
}
