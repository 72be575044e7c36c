using System.Collections.Concurrent;
using System.Reflection;

namespace Corpus.Text.Language.Languages;

/// <summary>What the grammar of reporting knows of one language: a table of words and endings, read when a text of that language is met.</summary>
internal sealed class ReportingLanguage
{
    private const int LongestEnding = 18;
    private const string TraitsRow = "@";

    private static readonly ConcurrentDictionary<string, ReportingLanguage?> _known = new(StringComparer.Ordinal);

    private readonly WordTable<GrammarClass> _words = new();
    private readonly WordTable<GrammarClass> _endings = new();
    private readonly WordTable<List<string>> _phrases = new();
    private readonly List<WordEnding> _grammarEndings = [];

    private ReportingLanguage(string tag)
    {
        Tag = tag;
        foreach (string[] row in EmbeddedTable.Rows(TableOf(tag)))
        {
            if (row[0] == TraitsRow)
                Traits = (LanguageTraits)Enum.Parse(typeof(LanguageTraits), row[1].Replace(' ', ','));
            else
                Add(row[0], (GrammarClass)Enum.Parse(typeof(GrammarClass), row[1].Replace(' ', ',')));
        }
    }

    /// <summary>The language's tag: <c>de</c>.</summary>
    public string Tag { get; }

    public LanguageTraits Traits { get; }

    /// <summary>Whether the language has articles.</summary>
    public bool HasArticles { get; private set; }

    /// <summary>The tags of the languages that have a table; English has a reader of its own.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["cs", "da", "de", "es", "fi", "fr", "it", "ja", "ko", "nl", "no", "pl", "pt", "ru", "sv", "tr",
        "uk", "zh"];

    /// <summary>The language of <paramref name="tag"/>; null for one without a table.</summary>
    public static ReportingLanguage? Of(string tag) => _known.GetOrAdd(tag, known => Tags.Contains(known) ? new ReportingLanguage(known) : null);

    /// <summary>The name of a language's table.</summary>
    public static string TableOf(string tag) => tag + ".tsv";

    public bool Has(LanguageTraits traits) => (Traits & traits) != 0;

    /// <summary>What the table says of <paramref name="word"/>, by itself or by its ending: Hafenministerin is a role, ministeren too.</summary>
    public GrammarClass Of(ReadOnlySpan<char> word)
    {
        if (_words.TryGet(word, out GrammarClass classes))
            return classes;

        for (int length = Math.Min(word.Length, LongestEnding); length >= 2; length--)
        {
            if (_endings.TryGet(word.Slice(word.Length - length), out classes))
                return classes;
        }

        foreach (WordEnding ending in _grammarEndings)
        {
            if ((ending.Classes & GrammarClass.NounEnding) == 0 || word.Length < ending.Text.Length + 3 || !ending.Ends(word))
                continue;
            ReadOnlySpan<char> stem = word.Slice(0, word.Length - ending.Text.Length);
            if (_words.TryGet(stem, out classes)
                && (classes & (GrammarClass.Role | GrammarClass.Body | GrammarClass.Source)) is not GrammarClass.None and var noun)
                return noun | (classes & (GrammarClass.Masculine | GrammarClass.Feminine));
            for (int length = Math.Min(stem.Length, LongestEnding); length >= 4; length--)
            {
                if (_endings.TryGet(stem.Slice(stem.Length - length), out classes) && (classes & (GrammarClass.Role | GrammarClass.Body)) != 0)
                    return classes;
            }
        }

        return GrammarClass.None;
    }

    /// <summary>The longest listed phrase of several words that stands in <paramref name="text"/> at <paramref name="start"/>, by its first word; its
    /// length, or 0.</summary>
    public int PhraseAt(string text, int start, ReadOnlySpan<char> firstWord, int limit, out GrammarClass classes)
    {
        classes = GrammarClass.None;
        if (!_phrases.TryGet(firstWord, out List<string> phrases))
            return 0;

        foreach (string phrase in phrases)
        {
            int end = start + phrase.Length;
            if (end > limit || (end < text.Length && char.IsLetterOrDigit(text[end]))
                || string.Compare(text, start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            _words.TryGet(phrase.AsSpan(), out classes);
            return phrase.Length;
        }

        return 0;
    }

    /// <summary>The endings of a kind, the longest first.</summary>
    public List<WordEnding> EndingsOf(GrammarClass kind) => _grammarEndings.FindAll(ending => (ending.Classes & kind) != 0);

    /// <summary>Whether <paramref name="word"/> has an ending of this kind, and letters before it.</summary>
    public bool EndsIn(ReadOnlySpan<char> word, GrammarClass kind)
    {
        foreach (WordEnding ending in _grammarEndings)
        {
            if ((ending.Classes & kind) != 0 && ending.Ends(word))
                return true;
        }

        return false;
    }

    private void Add(string word, GrammarClass classes)
    {
        const GrammarClass OfGrammar = GrammarClass.NameEnding | GrammarClass.NounEnding | GrammarClass.FeminineName | GrammarClass.MasculineName
            | GrammarClass.TopicEnding | GrammarClass.QuotativeEnding | GrammarClass.VerbEnding | GrammarClass.ConverbEnding | GrammarClass.DefiniteEnding
            | GrammarClass.OwnerEnding;
        if (word[0] == '-' && word.Length > 1)
        {
            string ending = word.Substring(1);
            if ((classes & OfGrammar) != 0)
            {
                _grammarEndings.Add(new WordEnding(ending, classes));
                _grammarEndings.Sort((left, right) => right.Text.Length - left.Text.Length);
            }
            else
            {
                _endings.Set(ending, classes);
            }

            return;
        }

        HasArticles |= (classes & GrammarClass.Article) != 0;
        _words.Set(word, classes);
        int first = FirstWord(word);
        if (first == word.Length)
            return;
        ReadOnlySpan<char> firstWord = word.AsSpan(0, first);
        if (!_phrases.TryGet(firstWord, out List<string> phrases))
            _phrases.Set(firstWord, phrases = []);
        phrases.Add(word);
        phrases.Sort((left, right) => right.Length - left.Length);
    }

    // "d'après" is cut like the text: d' and après.
    private int FirstWord(string phrase)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] == ' ')
                return i;
            if (phrase[i] is '\'' or '’' && i + 1 < phrase.Length && Has(LanguageTraits.ElidesVowels))
                return i + 1;
        }

        return phrase.Length;
    }
}
