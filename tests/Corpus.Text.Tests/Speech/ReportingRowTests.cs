using System.Text.RegularExpressions;
using Corpus.Text.Model;
using Corpus.Text.Speech.Claims;
using Corpus.Text.Speech.Grammar;
using Corpus.Text.Speech.Quotations.Sieve;
using Corpus.Text.Speech.Rows;

namespace Corpus.Text.Tests.Speech;

public sealed class ReportingRowTests
{
    private static IEnumerable<ReportingRow> Rows => ReportingRows.InSentence.Concat(ReportingRows.InParagraph).Concat(ReportingRows.Statements);

    [Fact]
    public void A_row_stands_in_one_place_and_has_a_name_of_its_own() => Assert.Equal(Rows.Select(row => row.Name).Distinct(), Rows.Select(row => row.Name));

    [Fact]
    public void Every_row_is_in_the_order_of_trust() => Assert.Empty(
        typeof(ReportingRows).GetProperties().Where(property => property.PropertyType == typeof(ReportingRow)).Select(property => property.Name)
            .Except(Rows.Select(row => row.Name)));

    [Fact]
    public void English_has_a_rule_for_every_row_that_says_so_and_no_other()
    {
        Assert.Equal(Read(ReportingRows.InSentence, RowLanguages.English), QuotationSieve.InSentence.Select(rule => rule.Row));
        Assert.Equal(Read(ReportingRows.InParagraph, RowLanguages.English), QuotationSieve.InParagraph.Select(rule => rule.Row));
        Assert.Equal(Read(ReportingRows.Statements, RowLanguages.English), ClaimSieve.Rules.Select(rule => rule.Row).Distinct());
    }

    [Fact]
    public void A_rule_is_called_as_its_row_is() => Assert.All(
        QuotationSieve.InSentence.Concat(QuotationSieve.InParagraph), rule => Assert.Equal(rule.GetType().Name, rule.Row.Name));

    [Fact]
    public void The_grammar_has_a_reader_for_every_row_of_the_sentence_that_says_so() =>
        Assert.Equal(Read(ReportingRows.InSentence, RowLanguages.Others), RowReaders.InSentence.Select(reader => reader.Row));

    // Q, S and the paragraph's end are no words; a word of a language would stand in small letters.
    [Fact]
    public void An_order_speaks_of_classes_of_words() => Assert.All(Rows, row => Assert.Matches(
        "^(Q|S|¶|[A-Z][A-Za-z]+|[,.:…“—])( (Q|S|¶|[A-Z][A-Za-z]+|[,.:…“—]))*$", row.Order));

    [Theory]
    [InlineData("en", "“The lock is full,” said Tilda Marsh, the harbour master of Eastholm.")]
    [InlineData("de", "„Die Schleuse ist voll“, sagte Tilda Marsch am Montag in der Stadt und bei der Arbeit.")]
    [InlineData("es", "«La esclusa está llena», dijo Tilda Marco el lunes en la ciudad.")]
    public void One_order_has_one_name_in_all_languages(string language, string text)
    {
        Quote quote = Assert.Single(ArticleReader.Read(text, language, default).Quotes);

        Assert.Equal(nameof(ReportingRows.VerbThenSpeaker), quote.Rule);
    }

    [Theory]
    [InlineData("en", "Tilda Marsh said that the lock would be full until the end of the week.")]
    [InlineData("de", "Tilda Marsch sagte am Montag in der Stadt, dass die Schleuse bis zum Ende der Woche voll sei.")]
    [InlineData("es", "Tilda Marco dijo el lunes en la ciudad que la esclusa estaba llena.")]
    public void One_order_of_a_statement_has_one_name_in_all_languages(string language, string text)
    {
        Claim claim = Assert.Single(ArticleReader.Read(text, language, default).Claims);

        Assert.Equal(nameof(ReportingRows.ThatClause), claim.Rule);
    }

    private static IEnumerable<ReportingRow> Read(IEnumerable<ReportingRow> rows, RowLanguages language) =>
        rows.Where(row => (row.Languages & language) != 0);
}
