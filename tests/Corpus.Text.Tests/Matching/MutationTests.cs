using System.Globalization;
using System.Text;
using Corpus.Text.Matching;
using Corpus.Text.Model;
using Xunit.Abstractions;

namespace Corpus.Text.Tests.Matching;

/// <summary>Thousands of citations made of true words, changed in ways that a checker must accept or must not.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int CasesOfKind = 70;

    private const int Seed = 20_251;

    private static readonly Lazy<MutationCorpus> _corpus = new(() => new MutationCorpus());

    [Fact]
    public void No_altered_citation_passes_and_no_faithful_one_is_flagged()
    {
        MutationCorpus corpus = _corpus.Value;
        var kinds = new MutationKinds(corpus, new Random(Seed));
        var random = new Random(Seed);
        var table = new StringBuilder("kind                                      cases  wrong  unmended\n");
        var wrong = new List<string>();
        int all = 0;
        foreach ((string kind, MutationKinds.Expected expected, Func<string[], string?> change) in kinds.All)
        {
            int cases = 0;
            int wrongOfKind = 0;
            int unmended = 0;
            for (int tries = 0; tries < 6000 && cases < CasesOfKind; tries++)
            {
                MutationCorpus.BodyLine line = corpus.Lines[random.Next(corpus.Lines.Count)];
                if (kinds.Window(line.Text, random.Next(5, 15)) is not { } words || change(words) is not { } text)
                    continue;
                if (expected == MutationKinds.Expected.Flagged && corpus.AnyHas(text))
                    continue;
                if (expected == MutationKinds.Expected.BrokenElision && text.Split('…') is var halves && corpus.HasInOrder(line.Article, halves[0], halves[1]))
                    continue;

                cases++;
                Verdict verdict = corpus.Index.Check(new CitedWords(text, line.Article), MatchOptions.Default);
                if (!IsExpected(verdict.Kind, expected))
                {
                    wrongOfKind++;
                    wrong.Add($"{kind}: {verdict.Kind} «{text}» from «{string.Join(' ', words)}»");
                }

                if (verdict.SourceWords is { } mended && !IsMended(corpus, verdict, mended))
                {
                    unmended++;
                    wrong.Add($"{kind}: «{text}» is mended by «{mended}», which is not faithful");
                }
            }

            all += cases;
            table.Append(CultureInfo.InvariantCulture, $"{kind,-40} {cases,6} {wrongOfKind,6} {unmended,9}\n");
        }

        output.WriteLine(corpus.HasDevelopmentSet ? "With the development set." : "The development set is not here: the seeds alone.");
        output.WriteLine($"{table}{"all",-40} {all,6} {wrong.Count,6}");
        output.WriteLine(string.Join('\n', wrong.Take(60)));
        Assert.Empty(wrong.Take(5));
        Assert.True(all >= (corpus.HasDevelopmentSet ? 2000 : 1000), "cases: " + all);
    }

    [Fact]
    public void True_words_under_another_source_are_led_back_to_theirs()
    {
        MutationCorpus corpus = _corpus.Value;
        var kinds = new MutationKinds(corpus, new Random(Seed));
        var random = new Random(Seed);
        var wrong = new List<string>();
        int cases = 0;
        for (int tries = 0; tries < 2000 && cases < 200; tries++)
        {
            MutationCorpus.BodyLine line = corpus.Lines[random.Next(corpus.Lines.Count)];
            int named = random.Next(corpus.Articles.Count);
            if (kinds.Window(line.Text, random.Next(5, 12)) is not { } words || corpus.Has(named, string.Join(' ', words)))
                continue;

            cases++;
            string text = string.Join(' ', words);
            Verdict verdict = corpus.Index.Check(new CitedWords(text, named), MatchOptions.Default);
            if (verdict.Kind != VerdictKind.OtherSource || !corpus.Has(verdict.Occurrences[0].Article, text))
                wrong.Add($"{verdict.Kind} «{text}»");
        }

        output.WriteLine($"wrong source: {cases} cases, {wrong.Count} wrong");
        Assert.Empty(wrong.Take(5));
        Assert.True(cases >= 200, "cases: " + cases);
    }

    [Fact]
    public void Parts_of_two_articles_break_an_elision()
    {
        MutationCorpus corpus = _corpus.Value;
        var kinds = new MutationKinds(corpus, new Random(Seed));
        var random = new Random(Seed);
        var wrong = new List<string>();
        int cases = 0;
        for (int tries = 0; tries < 2000 && cases < 100; tries++)
        {
            MutationCorpus.BodyLine line = corpus.Lines[random.Next(corpus.Lines.Count)];
            MutationCorpus.BodyLine other = corpus.Lines[random.Next(corpus.Lines.Count)];
            if (kinds.Window(line.Text, 6) is not { } words || kinds.Window(other.Text, 6) is not { } more
                || corpus.Has(line.Article, string.Join(' ', more)) || corpus.Has(other.Article, string.Join(' ', words)))
                continue;

            cases++;
            string text = string.Join(' ', words) + " … " + string.Join(' ', more);
            Verdict verdict = corpus.Index.Check(new CitedWords(text), MatchOptions.Default);
            if (verdict.Kind != VerdictKind.BrokenElision)
                wrong.Add($"{verdict.Kind} «{text}»");
        }

        output.WriteLine($"elision across articles: {cases} cases, {wrong.Count} wrong");
        Assert.Empty(wrong.Take(5));
        Assert.True(cases >= 100, "cases: " + cases);
    }

    [Fact]
    public void True_words_under_another_speaker_are_led_back_to_theirs()
    {
        MutationCorpus corpus = _corpus.Value;
        var random = new Random(Seed);
        var wrong = new List<string>();
        int cases = 0;
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            foreach (Quote quote in corpus.Articles[article].Quotes)
            {
                string text = quote.Span.In(corpus.Articles[article].Text);
                int? speaker = corpus.Speakers.IndexOf(article, quote.Speaker);
                if (speaker is null || text.Split(' ').Length < 4)
                    continue;

                // Who is quoted with the same words elsewhere may be named for them, too.
                int named = random.Next(corpus.Speakers.Speakers.Count);
                Verdict unnamed = corpus.Index.Check(new CitedWords(text, article), MatchOptions.Default);
                if (named == speaker || unnamed.Occurrences.Count > 1)
                    continue;

                cases++;
                Verdict verdict = corpus.Index.Check(new CitedWords(text, article, named), MatchOptions.Default);
                Verdict right = corpus.Index.Check(new CitedWords(text, article, speaker), MatchOptions.Default);
                if (verdict.Kind != VerdictKind.OtherSpeaker || verdict.ActualSpeaker != speaker || right.Kind is not (VerdictKind.Faithful or VerdictKind.OutsideBody))
                    wrong.Add($"{verdict.Kind} {verdict.ActualSpeaker} {right.Kind} «{text}»");
            }
        }

        output.WriteLine($"wrong speaker: {cases} cases, {wrong.Count} wrong");
        Assert.Empty(wrong.Take(5));
        Assert.True(cases > 0);
    }

    private static bool IsExpected(VerdictKind kind, MutationKinds.Expected expected) => expected switch
    {
        MutationKinds.Expected.Faithful => kind == VerdictKind.Faithful,
        MutationKinds.Expected.LeftOut => kind == VerdictKind.LeftOut,
        MutationKinds.Expected.MeaningAltered => kind == VerdictKind.MeaningAltered,
        MutationKinds.Expected.BrokenElision => kind == VerdictKind.BrokenElision,
        _ => kind is VerdictKind.Altered or VerdictKind.NumberAltered or VerdictKind.MeaningAltered or VerdictKind.NotFound or VerdictKind.BrokenElision,
    };

    private static bool IsMended(MutationCorpus corpus, Verdict verdict, string words) =>
        corpus.Index.Check(new CitedWords(words, verdict.Occurrences[0].Article), MatchOptions.Default).Kind
            is VerdictKind.Faithful or VerdictKind.TooShort or VerdictKind.OutsideBody;
}
