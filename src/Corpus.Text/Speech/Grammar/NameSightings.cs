using Corpus.Text.Language;
using Corpus.Text.Language.Languages;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Which capitalised words of a text are names: by a list of given names, or because they have their capital inside a sentence, too.</summary>
internal sealed class NameSightings(ReportingLanguage language)
{
    private readonly WordTable<bool> _seenInside = new();
    private readonly List<WordEnding> _genderEndings = language.EndingsOf(GrammarClass.FeminineName | GrammarClass.MasculineName);

    /// <summary>Notes the words that have a capital where no sentence begins.</summary>
    public void Collect(ReportedText text)
    {
        if (language.Has(LanguageTraits.NounsAreCapitalised))
            return;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i].IsWord && text[i].IsCapitalised && !text.OpensSentence(i) && text[i].Classes == GrammarClass.None)
                _seenInside.Set(text.Word(i), true);
        }
    }

    /// <summary>Notes a word that is part of somebody's full name.</summary>
    public void Add(ReadOnlySpan<char> word) => _seenInside.Set(word, true);

    public bool IsName(ReadOnlySpan<char> word) => _seenInside.TryGet(word, out _) || IsGivenName(word);

    public bool IsGivenName(ReadOnlySpan<char> word) =>
        (language.Of(word) & GrammarClass.FirstName) != 0 || ((Lexicon.ClassesOf(word) & WordClasses.FirstName) != 0
            && (language.Of(word) & ~(GrammarClass.Masculine | GrammarClass.Feminine)) == 0)
        || (word.IndexOf('-') is > 1 and var hyphen && IsGivenName(word.Slice(0, hyphen)) && IsGivenName(word.Slice(hyphen + 1)));

    /// <summary>What the given name or the last name's ending tells of the sex.</summary>
    public GrammarClass GenderOf(ReportedText text, int nameFirst, int nameEnd)
    {
        ReadOnlySpan<char> first = text.Word(nameFirst);
        GrammarClass listed = language.Of(first);
        if (nameEnd - nameFirst >= 2)
        {
            if ((listed & GrammarClass.FirstName) != 0)
                return listed & (GrammarClass.Masculine | GrammarClass.Feminine);
            WordClasses traits = Lexicon.ClassesOf(first);
            if ((traits & WordClasses.FirstName) != 0 && (traits & (WordClasses.Masculine | WordClasses.Feminine)) is not WordClasses.None and var sex)
                return sex == WordClasses.Masculine ? GrammarClass.Masculine : GrammarClass.Feminine;
        }

        ReadOnlySpan<char> last = text.Word(nameEnd - 1);
        foreach (WordEnding ending in _genderEndings)
        {
            if (last.Length > ending.Text.Length + 1 && ending.Ends(last))
                return (ending.Classes & GrammarClass.FeminineName) != 0 ? GrammarClass.Feminine : GrammarClass.Masculine;
        }

        return GrammarClass.None;
    }
}
