using Corpus.Text.Language;
using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>A run of paragraphs that share their people, cut into sentences and tokens: an article's body, or one related article.</summary>
internal sealed record Story
{
    /// <summary>No search looks further than this many tokens: with many quotations in one endless sentence it would be quadratic otherwise.</summary>
    public const int FarthestToken = 200;

    /// <summary>A story that is not cut into sentences, and in which nobody is known yet.</summary>
    public Story(string text, IReadOnlyList<StoryParagraph> paragraphs, List<Quotation> quotations, TokenList tokens)
    {
        (Text, Paragraphs, Quotations, Tokens) = (text, paragraphs, quotations, tokens);
        SinglesArePrimary = AreSinglesPrimary(quotations);
        IsDialogue = DialogueTurns.AreMany(this);
    }

    public string Text { get; }

    public IReadOnlyList<StoryParagraph> Paragraphs { get; }

    /// <summary>Its sentences; none while it is being cut into them.</summary>
    public SentenceList Sentences { get; private init; } = SentenceList.None;

    /// <summary>All words in marks, in order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    public TokenList Tokens { get; }

    /// <summary>Who is known to be named in it; nobody while it is being cut into sentences.</summary>
    public KnownNames Names { get; private init; } = KnownNames.None;

    /// <summary>Whether single marks are this text's way to mark speech, as in British books.</summary>
    public bool SinglesArePrimary { get; }

    /// <summary>Whether people talk to each other here in paragraphs without a word of the reporter's.</summary>
    public bool IsDialogue { get; }

    /// <summary>Who speaks in the labelled paragraphs of an interview.</summary>
    public Interview Interview { get; private init; } = Interview.None;

    // By the index of a quotation, whether it is a term in marks.
    private IReadOnlyList<bool> Terms { get; init; } = [];

    /// <summary>The same story, cut into these sentences.</summary>
    public Story With(SentenceList sentences) => this with { Sentences = sentences };

    /// <summary>The same story with those who are named in it.</summary>
    public Story With(KnownNames names) => this with { Names = names };

    /// <summary>The same story with those who talk in it.</summary>
    public Story With(Interview interview) => this with { Interview = interview };

    /// <summary>The same story where it is known which quotations are terms that nobody said.</summary>
    public Story With(IReadOnlyList<bool> terms) => this with { Terms = terms };

    /// <summary>Whether the quotation is known to be a term in marks.</summary>
    public bool IsTerm(Quotation quotation) => quotation.Index < Terms.Count && Terms[quotation.Index];

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether the token is <paramref name="word"/>, in any case.</summary>
    public bool Is(int token, string word) =>
        Tokens[token].Length == word.Length && Word(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the word is to a clause that reports a statement; nothing where it is known to be a name.</summary>
    public ReportingClasses ReportingOf(int token)
    {
        ref readonly Token word = ref Tokens[token];
        return word.Has(WordClasses.ClaimWord) ? Lexicon.ReportingOf(word.Number) : ReportingClasses.None;
    }

    /// <summary>Whether the word is one of <paramref name="words"/>.</summary>
    public bool Is(int token, FunctionWords words)
    {
        ref readonly Token word = ref Tokens[token];
        return word.IsWord && (Lexicon.FunctionOf(word.Number) & words) != 0;
    }

    /// <summary>Whether the word is of one of <paramref name="classes"/>.</summary>
    public bool Is(int token, ReportingClasses classes) => (ReportingOf(token) & classes) != 0;

    /// <summary>Whether the word does one of <paramref name="words"/> around a clause that reports; never where it is known to be a name.</summary>
    public bool Is(int token, ClauseWords words)
    {
        ref readonly Token word = ref Tokens[token];
        return word.Has(WordClasses.ClaimWord) && (Lexicon.ClauseWordsOf(word.Number) & words) != 0;
    }

    public Sentence SentenceOf(Quotation quotation) => Sentences[Sentences.IndexOf(quotation)];

    /// <summary>The first token that a search to the left may reach.</summary>
    public int Left(Quotation quotation) => Math.Max(SentenceOf(quotation).First, quotation.At - FarthestToken);

    /// <summary>The token behind the last one that a search to the right may reach.</summary>
    public int Right(Quotation quotation) => Math.Min(SentenceOf(quotation).End, quotation.At + FarthestToken);

    /// <summary>The tokens from <paramref name="first"/> up to <paramref name="end"/>, as the text has them.</summary>
    public string Slice(int first, int end) => Text.Substring(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    /// <summary>Whether a capital letter says nothing here, as every word would have one.</summary>
    public bool OpensSentence(int token) =>
        token == 0 || Tokens[token].Has(WordShape.OpensSentence) || Tokens[token - 1].Kind is TokenKind.Quotation or TokenKind.Colon;

    // A text without double marks in which single ones close behind a full stop or comma uses them for speech.
    private static bool AreSinglesPrimary(List<Quotation> quotations) =>
        !quotations.Exists(quotation => quotation.Marks.Family != MarkFamily.Single)
        && quotations.Exists(quotation => quotation.EndsInPunctuation && quotation.Words > 2);
}
