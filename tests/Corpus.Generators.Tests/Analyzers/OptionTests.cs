using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>CORP009 for the options of <c>.editorconfig</c> and <c>.globalconfig</c>.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("corpus_minimum_word", "3", "There is no option corpus_minimum_word: the nearest is corpus_minimum_words")]
    [InlineData("corpus_min_words", "3", "There is no option corpus_min_words: the nearest is corpus_minimum_words")]
    [InlineData("corpus_alow_elisions", "true", "There is no option corpus_alow_elisions: the nearest is corpus_allow_elision")]
    [InlineData("corpus_colour", "red", "There is no option corpus_colour")]
    [InlineData("corpus_allow_elision", "no", "The option corpus_allow_elision has the unknown value 'no': use true, false")]
    [InlineData("corpus_allow_brackets", "none", "The option corpus_allow_brackets has the unknown value 'none': use true, false")]
    [InlineData("corpus_minimum_words", "three", "The option corpus_minimum_words has the unknown value 'three': use a number of words, such as 3")]
    [InlineData("corpus_minimum_words", "-1", "The option corpus_minimum_words has the unknown value '-1': use a number of words, such as 3")]
    public async Task An_option_that_is_misspelt_or_has_a_wrong_value_is_told(string key, string value, string message)
    {
        Assert.Equal([message], await Told(TestProject.WithNews().SetOption(key, value)));
        Assert.Equal([message], await Told(TestProject.WithNews().SetGlobalOption(key, value)));
    }

    [Theory]
    [InlineData("corpus_minimum_words", "5")]
    [InlineData("corpus_allow_elision", "False")]
    [InlineData("CORPUS_allow_brackets", "true")]
    [InlineData("corpora_are_many", "true")]
    public async Task Anything_else_is_not(string key, string value) => Assert.Empty(await Told(TestProject.WithNews().SetOption(key, value)));

    private static async Task<IEnumerable<string>> Told(TestProject project)
    {
        IReadOnlyList<Diagnostic> found = await project.Analyze(project.Create("class C { }"), [new PropertyAnalyzer()]);
        Assert.All(found, diagnostic => Assert.Equal("CORP009", diagnostic.Id));
        return found.Select(diagnostic => diagnostic.GetMessage());
    }
}
