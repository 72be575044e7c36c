using System.Text.Json;
using Corpus.Tests;
using Corpus.Text.Model;
using Corpus.Text.Tests.Speech;

namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>The five source documents against the claims that a person found in them.</summary>
public sealed class SeedClaimTests
{
    private const double SameSpan = 0.8;

    [Fact]
    public void The_claims_of_the_sources_are_found_with_speaker_and_kind()
    {
        int expected = 0;
        int read = 0;
        int right = 0;
        var faults = new List<string>();
        foreach (string seed in Repository.Seeds)
        {
            Article article = ArticleReader.Read(File.ReadAllText(seed));
            JsonElement[] gold = [.. Gold(seed).EnumerateArray()];
            var left = article.Claims.ToList();
            foreach (JsonElement claim in gold)
            {
                Claim? found = left.Find(candidate => Overlap(candidate.Span, claim) >= SameSpan);
                if (found is null)
                {
                    faults.Add($"missed: {claim.GetProperty("text").GetString()}");
                    continue;
                }

                left.Remove(found);
                if (Speakers(claim).Contains(found.Speaker) && found.Kind.ToString() == claim.GetProperty("kind").GetString())
                    right++;
                else
                    faults.Add($"differs: {found.Speaker} {found.Kind}, not {claim.GetProperty("speaker").GetString()} {claim.GetProperty("kind").GetString()}: {found.Span.In(article.Text)}");
            }

            expected += gold.Length;
            read += article.Claims.Count;
            faults.AddRange(left.Select(claim => $"extra: {claim.Span.In(article.Text)} ({claim.Rule})"));
        }

        string report = string.Join('\n', faults);
        Assert.True(right >= 0.95 * read, $"precision {right}/{read}\n{report}");
        Assert.True(right >= 0.90 * expected, $"recall {right}/{expected}\n{report}");
    }

    [Theory]
    [MemberData(nameof(SeedQuotationTests.Seeds), MemberType = typeof(SeedQuotationTests))]
    public void Every_claim_lies_in_the_body_on_its_line_and_names_a_speaker_of_the_article(string seed)
    {
        Article article = ArticleReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "seeds", seed)));

        Assert.All(article.Claims, claim =>
        {
            Assert.Contains(article.Passages, passage => passage.Region == Region.Body && passage.Span.Contains(claim.Span));
            Assert.Equal(Line.In(article.Text).Single(line => line.Span.Start <= claim.Span.Start && claim.Span.Start < line.Span.End).Number, claim.Line);
            if (claim.Speaker is not null)
                Assert.Contains(article.Speakers, speaker => speaker.Name == claim.Speaker && speaker.Mentions.Contains(claim.Mention));
        });
        Assert.Equal(article.Claims.OrderBy(claim => claim.Span.Start), article.Claims);
    }

    private static JsonElement Gold(string seed) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Gold", "claims", Path.GetFileNameWithoutExtension(seed) + ".json"))).RootElement.GetProperty("claims");

    private static string?[] Speakers(JsonElement claim) =>
        [claim.GetProperty("speaker").GetString(), .. claim.TryGetProperty("speakerAlso", out JsonElement also) ? also.EnumerateArray().Select(speaker => speaker.GetString()) : []];

    private static double Overlap(TextSpan span, JsonElement claim)
    {
        int start = claim.GetProperty("start").GetInt32();
        int end = claim.GetProperty("end").GetInt32();
        int shared = Math.Min(span.End, end) - Math.Max(span.Start, start);
        return shared <= 0 ? 0 : (double)shared / (Math.Max(span.End, end) - Math.Min(span.Start, start));
    }
}
