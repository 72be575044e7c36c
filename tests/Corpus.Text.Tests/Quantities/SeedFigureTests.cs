using System.Text.Json;
using Corpus.Tests;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Quantities;

/// <summary>The figures and dates of the five source documents against what a person found in them.</summary>
public sealed class SeedFigureTests
{
    public static TheoryData<string> Seeds => [.. Repository.Seeds.Select(seed => Path.GetFileName(seed))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_figure_of_a_source_is_found_with_its_value_and_unit_and_no_other(string seed)
    {
        (Article article, JsonElement gold) = Read(seed);

        Assert.Equal(
            gold.GetProperty("figures").EnumerateArray().Select(figure => (figure.GetProperty("start").GetInt32(), figure.GetProperty("text").GetString(), figure.GetProperty("line").GetInt32(), figure.GetProperty("value").GetDecimal(), figure.GetProperty("unit").GetString())),
            article.Figures.Select(figure => (figure.Span.Start, (string?)figure.Span.In(article.Text), figure.Line, figure.Value, (string?)figure.Unit)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_dates_that_contradict_each_other_are_found_and_no_other(string seed)
    {
        (Article article, JsonElement gold) = Read(seed);

        Assert.Equal(
            gold.GetProperty("dateConflicts").EnumerateArray().Select(conflict => string.Join(" / ", conflict.GetProperty("texts").EnumerateArray().Select(text => text.GetString()))),
            article.Findings.Where(finding => finding.Kind is FindingKind.ConflictingDates or FindingKind.WrongWeekday).Select(finding => $"{finding.Against?.In(article.Text)} / {finding.Span.In(article.Text)}"));
    }

    [Fact]
    public void The_gold_has_figures_and_a_conflict_to_be_found()
    {
        Assert.Equal(8, Repository.Seeds.Sum(seed => Read(seed).Gold.GetProperty("figures").GetArrayLength()));
        Assert.Single(Repository.Seeds, seed => Read(seed).Gold.GetProperty("dateConflicts").GetArrayLength() == 1);
    }

    private static (Article Article, JsonElement Gold) Read(string seed)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", seed));
        return (ArticleReader.Read(text), JsonDocument.Parse(Repository.Gold(seed)).RootElement);
    }
}
