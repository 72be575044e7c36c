using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>A run of paragraphs as the grammar sees it: tokens, sentences, quotations.</summary>
internal sealed class ReportedText
{
    private const int FarthestVerb = 60;

    private readonly List<ClauseToken> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<int> _sentenceOf = [];
    private readonly List<int> _tokenOf = [];
    private readonly List<SentenceRange> _paragraphs = [];

    private ReportedText(string text, ReportingLanguage language, Story story)
    {
        Text = text;
        Language = language;
        Quotations = story.Quotations;
    }

    public string Text { get; }

    public ReportingLanguage Language { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    public IReadOnlyList<Sentence> Sentences => _sentences;

    public int Length => _tokens.Count;

    public ClauseToken this[int token] => token >= 0 && token < _tokens.Count ? _tokens[token]
        : default(ClauseToken) with { Kind = TokenKind.Period, Quotation = -1 };

    /// <summary>The text of a story whose quotations are found.</summary>
    public static ReportedText Read(Story story, ReportingLanguage language, CancellationToken cancellationToken)
    {
        var read = new ReportedText(story.Text, language, story);
        var tokenizer = new ClauseTokenizer(story.Text, language, read._tokens);
        for (int i = 0; i < story.Paragraphs.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            StoryParagraph paragraph = story.Paragraphs[i];
            int firstToken = read._tokens.Count;
            tokenizer.Tokenize(paragraph.Span, story.Quotations, paragraph.FirstQuotation, paragraph.EndQuotation);
            int firstSentence = read._sentences.Count;
            read.Split(firstToken, read._tokens.Count, i);
            read._paragraphs.Add(new SentenceRange(firstSentence, read._sentences.Count));
        }

        return read;
    }

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(this[token].Start, this[token].Length);

    public bool Has(int token, GrammarClass classes) => this[token].Has(classes);

    /// <summary>The tokens from <paramref name="first"/> up to <paramref name="end"/>, as the text has them.</summary>
    public string Slice(int first, int end) => Text.Substring(this[first].Start, this[end - 1].End - this[first].Start);

    /// <summary>The index of the token that a quotation is.</summary>
    public int TokenOf(Quotation quotation) => _tokenOf[quotation.Index];

    /// <summary>The sentences of a paragraph.</summary>
    public SentenceRange SentencesOf(int paragraph) => _paragraphs[paragraph];

    public int SentenceOf(Quotation quotation) => _sentenceOf[quotation.Index];

    /// <summary>Whether a capital letter says nothing here.</summary>
    public bool OpensSentence(int token) =>
        token == 0 || this[token - 1].EndsSentence || this[token - 1].Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Dash
            || _first.Contains(token);

    /// <summary>Whether a verb of the sentence has the form of reported speech: Die Brücke sei alt.</summary>
    public bool IsReported(Sentence sentence)
    {
        for (int at = sentence.First; at < Math.Min(sentence.End, sentence.First + FarthestVerb); at++)
        {
            if (Has(at, GrammarClass.Reported))
                return true;
        }

        return false;
    }

    private readonly HashSet<int> _first = [];

    private void Split(int first, int end, int paragraph)
    {
        for (int i = first; i < end; i++)
        {
            if (!Ends(i, end))
                continue;
            int next = i + 1;
            while (next < end && this[next].Kind == TokenKind.CloseBracket)
                next++;
            Add(first, next, paragraph);
            first = next;
            i = next - 1;
        }

        if (first < end)
            Add(first, end, paragraph);
    }

    private void Add(int first, int end, int paragraph)
    {
        for (int i = first; i < end; i++)
        {
            if (this[i].Kind != TokenKind.Quotation)
                continue;
            _tokenOf.Add(i);
            _sentenceOf.Add(_sentences.Count);
        }

        _first.Add(first);
        _sentences.Add(new Sentence(first, end, paragraph));
    }

    // „Genug.“ Lind ging: a full stop inside the marks ends the sentence before a capital, but not before a small letter or a dash.
    private bool Ends(int at, int end)
    {
        ClauseToken token = this[at];
        ClauseToken next = this[at + 1];
        if (at + 1 >= end)
            return false;
        if (token.EndsSentence)
            return !(next.IsWord && !next.IsCapitalised && !IsDense(next)) && !(next.Kind is TokenKind.Comma or TokenKind.Dash && !OpensSpeech(at + 1));
        return token.Kind == TokenKind.Quotation && Quotations[token.Quotation] is var quotation && EndsInStop(quotation)
            && (next.Kind == TokenKind.Quotation || (next.IsWord && (next.IsCapitalised || IsDense(next)) && !IsReport(at, end)));
    }

    private bool IsDense(ClauseToken token) => token.Length > 0 && Text[token.Start] >= '\u2E80';

    private bool OpensSpeech(int dash) => Language.Has(LanguageTraits.DashOpensSpeech) && this[dash + 1].IsWord && this[dash + 1].IsCapitalised;

    private static bool EndsInStop(Quotation quotation) => quotation.LastCharacter is '.' or '?' or '!' or '。' or '？' or '！' or '…';

    // ”Nu!” Berg sade; 「…。」と述べた: what stands behind the mark up to the sentence's end is a subject and a verb, and no word stands before it.
    private bool IsReport(int at, int end)
    {
        if (Language.Has(LanguageTraits.VerbBehindQuotation) || Language.Has(LanguageTraits.WritesWithoutSpaces))
            return !(at > 0 && this[at - 1].Kind == TokenKind.Colon);
        if (at > 0 && this[at - 1].Kind == TokenKind.Colon)
            return false;
        if (Has(at + 1, GrammarClass.Says | GrammarClass.Said) && !Has(at + 1, GrammarClass.Role))
            return true;
        for (int i = at + 1; i < Math.Min(end, at + 7); i++)
        {
            if (this[i].EndsSentence || this[i].BreaksClause)
                return false;
            if (Has(i, GrammarClass.Says) && i > at + 1 && !this[i].IsCapitalised)
                return this[i + 1].EndsSentence || this[i + 1].Kind == TokenKind.Comma || i + 1 >= end
                    || Language.Has(LanguageTraits.SubjectBeforeVerbBehindQuotation);
        }

        return false;
    }
}
