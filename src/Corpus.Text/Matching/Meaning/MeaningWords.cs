using Corpus.Text.Language;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Meaning;

/// <summary>Knows the words of a language that turn the meaning of a sentence.</summary>
internal sealed class MeaningWords
{
    private const string AnyLanguage = "*";

    private const string French = "fr";

    /// <summary>With one capital the modal verb is a month.</summary>
    private const string Month = "May";

    private static readonly List<string[]> _rows = [.. EmbeddedTable.Rows("meaning-words.tsv")];

    private static readonly List<string[]> _opposites = [.. EmbeddedTable.Rows("opposites.tsv")];

    private static readonly Dictionary<string, MeaningWords> _languages =
        _rows.Select(row => row[0]).Distinct().ToDictionary(language => language, language => new MeaningWords(language));

    private readonly Dictionary<string, MeaningClasses> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>"failed to", "es sei denn", by their first word.</summary>
    private readonly Dictionary<string, List<(string[] Words, MeaningClasses Classes)>> _phrases = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<string>> _oppositesOf = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<string> _endings = [];

    private readonly bool _isFrench;

    private MeaningWords(string language)
    {
        _isFrench = language == French;
        foreach (string[] row in _rows.Where(row => row[0] == language || row[0] == AnyLanguage))
        {
            var classes = (MeaningClasses)Enum.Parse(typeof(MeaningClasses), row[2].Replace(' ', ','));
            string[] words = row[1].Split(' ');
            if (classes.HasFlag(MeaningClasses.Ending))
                _endings.Add(row[1]);
            else if (words.Length == 1)
                _words[row[1]] = classes;
            else
                ListOf(_phrases, words[0]).Add((words, classes));
        }

        foreach (string[] row in _opposites.Where(row => row[0] == language))
        {
            ListOf(_oppositesOf, row[1]).Add(row[2]);
            ListOf(_oppositesOf, row[2]).Add(row[1]);
        }
    }

    /// <summary>The words of a language; those of English for a language without a table.</summary>
    public static MeaningWords Of(string language) => _languages.TryGetValue(language, out MeaningWords? words) ? words : _languages["en"];

    /// <summary>The words of the language in which a document is written.</summary>
    public static MeaningWords Of(DocumentWords source) => Of(source.Language);

    /// <summary>What a word is, given the form in which words are compared.</summary>
    public MeaningClasses ClassesOf(string form)
    {
        if (string.Equals(form, Month, StringComparison.Ordinal))
            return MeaningClasses.None;
        if (_words.TryGetValue(form, out MeaningClasses classes))
            return classes;
        if (IsContractedNegation(form))
            return MeaningClasses.Negation | MeaningClasses.Kept | MeaningClasses.Finite;

        foreach (char c in form)
        {
            if (Characters.IsDigit(c))
                return MeaningClasses.Number;
        }

        return MeaningClasses.None;
    }

    /// <summary>How grave it is when the word is another.</summary>
    public MeaningKind KindOf(string form) => ClassesOf(form) switch
    {
        var classes when (classes & MeaningClasses.Turning) != 0 => MeaningKind.Turning,
        var classes when classes.HasFlag(MeaningClasses.Number) => MeaningKind.Number,
        _ => MeaningKind.Plain,
    };

    /// <summary>How grave it is when one of some words is another: of "failed to" the whole phrase counts.</summary>
    public MeaningKind KindAt(IReadOnlyList<string> forms, int index)
    {
        if (_phrases.TryGetValue(forms[index], out List<(string[] Words, MeaningClasses Classes)>? phrases)
            && phrases.Exists(phrase => (phrase.Classes & MeaningClasses.Turning) != 0 && Stands(forms, index, phrase.Words)))
        {
            return MeaningKind.Turning;
        }

        return KindOf(forms[index]);
    }

    /// <summary>What the words are that begin with a word of a document, and how many they are: of "failed to" two.</summary>
    public MeaningClasses ClassesAt(DocumentWords source, int word, out int length)
    {
        string form = source.FormOf(word);
        length = 1;
        if (_phrases.TryGetValue(form, out List<(string[] Words, MeaningClasses Classes)>? phrases))
        {
            foreach ((string[] words, MeaningClasses classes) in phrases)
            {
                if (Stands(source, word, words))
                {
                    length = words.Length;
                    return classes;
                }
            }
        }

        return ClassesOf(form);
    }

    /// <summary>Whether a change of the sentence that drops the word changes what the sentence says.</summary>
    public bool MustBeKept(string form) => ClassesOf(form).HasFlag(MeaningClasses.Kept);

    /// <summary>Whether two words say the opposite of each other.</summary>
    public bool AreOpposite(string form, string other) =>
        HasOpposite(form, other) || Opposites.DifferByPrefix(form, other)
            || Opposites.StemsOf(form).Any(stem => Opposites.StemsOf(other).Any(otherStem => HasOpposite(stem, otherStem)));

    /// <summary>Whether letters put behind a word take its meaning away: "harm[less]".</summary>
    public bool IsTurningEnding(string letters) => _endings.Contains(letters, StringComparer.OrdinalIgnoreCase);

    private bool HasOpposite(string form, string other) =>
        _oppositesOf.TryGetValue(form, out List<string>? opposites) && opposites.Contains(other, StringComparer.OrdinalIgnoreCase);

    private static bool Stands(DocumentWords source, int word, string[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (word + i >= source.Count || !string.Equals(source.FormOf(word + i), words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool Stands(IReadOnlyList<string> forms, int index, string[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (index + i >= forms.Count || !string.Equals(forms[index + i], words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }

    // "isn't", and French "n'a".
    private bool IsContractedNegation(string form) =>
        form.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || (_isFrench && form.StartsWith("n'", StringComparison.OrdinalIgnoreCase));
}
