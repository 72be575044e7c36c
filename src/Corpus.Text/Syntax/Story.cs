using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.People;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Syntax;

/// <summary>A run of paragraphs that share their people: an article's body, or one related article. The sieve sees nothing else of the page.</summary>
internal sealed class Story(string text) : IDisposable
{
    /// <summary>No search looks further than this many tokens: with many quotations in one endless sentence it would be quadratic otherwise.</summary>
    public const int FarthestToken = 200;

    public string Text { get; } = text;

    public List<StoryParagraph> Paragraphs { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public List<Quotation> Quotations { get; } = [];

    public TokenList Tokens { get; set; } = TokenList.Empty;

    public NameInventory Names { get; set; } = NameInventory.Empty;

    /// <summary>Whether single marks are this text's way to mark speech, as in British books.</summary>
    public bool SinglesArePrimary { get; set; }

    /// <summary>Whether people talk to each other here in paragraphs without a word of the reporter's.</summary>
    public bool IsDialogue { get; set; }

    /// <summary>Who speaks in the labelled paragraphs of an interview.</summary>
    public Interview Interview { get; set; } = Interview.None;

    /// <summary>Gives the memory of the tokens back: nothing may be asked of the story any more, except its names.</summary>
    public void Dispose() => Tokens.Dispose();

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether the token is <paramref name="word"/>, in any case.</summary>
    public bool Is(int token, string word) =>
        Tokens[token].Length == word.Length && Word(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the word is to a clause that reports a statement. Its token knows already whether the tables have it.</summary>
    public ReportingClasses ReportingOf(int token) =>
        Tokens[token].Has(WordClasses.ClaimWord) ? Lexicon.ReportingOf(Word(token)) : ReportingClasses.None;

    /// <summary>Whether the word is of one of <paramref name="classes"/>.</summary>
    public bool Is(int token, ReportingClasses classes) => (ReportingOf(token) & classes) != 0;

    public Sentence SentenceOf(Quotation quotation) => Sentences[quotation.Sentence];

    /// <summary>The first token that a search to the left may reach.</summary>
    public int Left(Quotation quotation) => Math.Max(SentenceOf(quotation).First, quotation.At - FarthestToken);

    /// <summary>The token behind the last one that a search to the right may reach.</summary>
    public int Right(Quotation quotation) => Math.Min(SentenceOf(quotation).End, quotation.At + FarthestToken);

    /// <summary>The tokens from <paramref name="first"/> up to <paramref name="end"/>, as the text has them.</summary>
    public string Slice(int first, int end) => Text.Substring(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    /// <summary>Whether a capital letter says nothing here, as every word would have one.</summary>
    public bool OpensSentence(int token) =>
        token == 0 || Tokens[token].Has(WordShape.OpensSentence) || Tokens[token - 1].Kind is TokenKind.Quotation or TokenKind.Colon;
}
