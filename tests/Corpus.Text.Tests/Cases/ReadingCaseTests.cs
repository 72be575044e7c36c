using System.Text.Json;
using Corpus.Tests;

namespace Corpus.Text.Tests.Cases;

/// <summary>Small made documents, each of a kind that people meet, with the values that a reader expects.</summary>
public sealed class ReadingCaseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.Cases("reading")!, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [CasesTheory("reading")]
    [MemberData(nameof(Names))]
    public void A_made_document_reads_as_a_person_reads_it(string name)
    {
        string[] faults = [.. ReadingCase.Open(Repository.Cases("reading")!, name).Faults()];

        Assert.Empty(faults);
    }

    [Fact]
    public void A_wrong_answer_is_a_fault() =>
        Assert.Equal(
            ["byline: Ann Lee, and not Bo Lee", "no quotation “Never.”", "one quotation too many: “It is done,”"],
            new ReadingCase(
                "By Ann Lee\n\nThe council of the town met for four hours on Monday evening and decided nothing about it.\n\n“It is done,” Mina Okafor said.\n",
                JsonDocument.Parse("""{ "byline": "Bo Lee", "quotes": [{ "t": "Never.", "s": "Mina Okafor" }], "exact": true }""").RootElement).Faults());
}
