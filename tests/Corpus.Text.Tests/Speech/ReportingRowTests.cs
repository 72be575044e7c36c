using System.Text.RegularExpressions;
using Corpus.Text.Model;
using Corpus.Text.Speech.Grammar;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Speech.Rows;

namespace Corpus.Text.Tests.Speech;

public sealed class ReportingRowTests
{
    private static IEnumerable<ReportingRow> Rows => ReportingRows.InSentence.Concat(ReportingRows.InParagraph);

    [Fact]
    public void A_row_stands_in_one_place_and_has_a_name_of_its_own() => Assert.Equal(Rows.Select(row => row.Name).Distinct(), Rows.Select(row => row.Name));

    [Fact]
    public void Every_row_is_in_the_order_of_trust() => Assert.Equal(
        typeof(ReportingRows).GetProperties().Where(property => property.PropertyType == typeof(ReportingRow)).Select(property => property.Name)
            .Except(Rows.Select(row => row.Name)).Order(),
        [nameof(ReportingRows.AccordingClause), nameof(ReportingRows.ThatClause)]);

    [Fact]
    public void English_has_a_rule_for_every_row_that_says_so_and_no_other()
    {
        Assert.Equal(Read(ReportingRows.InSentence, RowLanguages.English), QuotationSieve.InSentence.Select(rule => rule.Row));
        Assert.Equal(Read(ReportingRows.InParagraph, RowLanguages.English), QuotationSieve.InParagraph.Select(rule => rule.Row));
    }

    [Fact]
    public void A_rule_is_called_as_its_row_is() => Assert.All(
        QuotationSieve.InSentence.Concat(QuotationSieve.InParagraph), rule => Assert.Equal(rule.GetType().Name, rule.Row.Name));

    [Fact]
    public void The_grammar_has_a_reader_for_every_row_of_the_sentence_that_says_so() =>
        Assert.Equal(Read(ReportingRows.InSentence, RowLanguages.Others), RowReaders.InSentence.Select(reader => reader.Row));

    // Q and the paragraph's end are no words; a word of a language would stand in small letters.
    [Fact]
    public void An_order_speaks_of_classes_of_words() => Assert.All(Rows, row => Assert.Matches(
        "^(Q|¶|[A-Z][A-Za-z]+|[,.:…“—])( (Q|¶|[A-Z][A-Za-z]+|[,.:…“—]))*$", row.Order));

    [Theory]
    [InlineData("en", "“The lock is full,” said Tilda Marsh, the harbour master of Eastholm.")]
    [InlineData("de", "„Die Schleuse ist voll“, sagte Tilda Marsch am Montag in der Stadt und bei der Arbeit.")]
    [InlineData("es", "«La esclusa está llena», dijo Tilda Marco el lunes en la ciudad.")]
    public void One_order_has_one_name_in_all_languages(string language, string text)
    {
        Quote quote = Assert.Single(ArticleReader.Read(text, language, default).Quotes);

        Assert.Equal(nameof(ReportingRows.VerbThenSpeaker), quote.Rule);
    }

    private static IEnumerable<ReportingRow> Read(IEnumerable<ReportingRow> rows, RowLanguages language) =>
        rows.Where(row => (row.Languages & language) != 0);
}
