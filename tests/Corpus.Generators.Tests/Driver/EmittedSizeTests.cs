using Corpus.Generators.Emit;
using Corpus.Generators.Tests.Emit;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Driver;

/// <summary>How much is emitted for how much: the compiler's time and the assembly's size follow from it.</summary>
public sealed class EmittedSizeTests
{
    private static Document File(int number, string text, string? title = null) =>
        new(MadeProject.Folder + $"/d/{number:000000}.txt", text, ("Title", title ?? "Report " + number));

    [Fact]
    public void Forty_thousand_quotations_in_one_document_emit_a_few_characters_each()
    {
        const int count = 40_000;
        string text = string.Concat(Enumerable.Range(0, count).Select(i => $"“{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}” "));

        Assert.InRange(Emitted([File(0, text)]), count, 25 * count);
    }

    [Fact]
    public void Ten_thousand_figures_in_one_document_emit_some_twenty_characters_each()
    {
        const int count = 10_000;
        string text = string.Concat(Enumerable.Range(1, count).Select(i => $"The town has {i} lanterns.\n"));

        Assert.InRange(Emitted([File(0, text)]), count, 40 * count);
    }

    [Fact]
    public void Documents_of_one_title_emit_no_more_for_each_than_others_do()
    {
        const int count = 1_500;
        long alike = Emitted([.. Enumerable.Range(0, count).Select(i => File(i, $"Text {i}.\n", "Report"))]);
        long different = Emitted([.. Enumerable.Range(0, count).Select(i => File(i, $"Text {i}.\n"))]);

        Assert.InRange(alike, 1, 3 * different / 2);
    }

    [Fact]
    public void Twice_as_many_documents_emit_twice_as_much()
    {
        // Told what to name: by itself the larger of the two would name less.
        double one = Emitted([.. Enumerable.Range(0, 600).Select(News)], ("CorpusMembers", "quotes"));
        double two = Emitted([.. Enumerable.Range(0, 1_200).Select(News)], ("CorpusMembers", "quotes"));

        Assert.InRange(two / one, 1.5, 2.2);
    }

    [Fact]
    public void A_corpus_of_a_thousand_articles_emits_less_than_it_holds()
    {
        Document[] documents = [.. Enumerable.Range(0, 1_000).Select(News)];
        long held = documents.Sum(document => (long)document.Content.Length);

        Assert.InRange(Emitted(documents) / (double)held, 0.05, 0.6);
    }

    private static Document News(int number)
    {
        string name = "Ann " + new string([.. number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))]).Insert(0, "L");
        string paragraph =
            $"""
            “The council of ward {number} has heard what people said about the harbour,” {name} told reporters on Monday.
            The harbour of ward {number} takes {number + 20} ships a year, and critics called the plan for it “a gift” to the owners of the yards along the river, who have asked for it for years.
            {name} said that the plan would cost {number + 2} million dollars, and that no decision had been made yet about when the work on the eastern quay would begin and who would pay for it.

            """;
        return File(number, $"The harbour of ward {number}\n\n" + string.Concat(Enumerable.Repeat(paragraph, 5)));
    }

    // Without the types, which are the same for every corpus.
    private static long Emitted(Document[] documents, params (string, string)[] properties)
    {
        GeneratorRunResult run = new MadeProject(documents, properties: properties).Run();
        Assert.NotEmpty(run.GeneratedSources);
        return run.GeneratedSources.Where(file => TypeEmitter.For(MadeCorpus.Usual).All(type => type.HintName != file.HintName)).Sum(file => (long)file.SourceText.Length);
    }
}
