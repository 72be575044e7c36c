using Corpus.Tests;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using CsCheck;
using Xunit.Abstractions;

namespace Corpus.Text.Tests.Matching;

/// <summary>Thousands of citations made of true words, changed in ways that a checker must accept or must not.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int CasesOfKind = 120;

    private const int TriesOfKind = 12_000;

    private static readonly Lazy<MutationCorpus> _corpus = new(() => new MutationCorpus());

    /// <summary>A line of a body, how many of its words, and what the change of them is drawn from.</summary>
    private static Gen<(MutationCorpus.BodyLine Line, int Length, MutationKinds Kinds)> Lines(int shortest, int longest) =>
        Gen.Select(Gen.Int[0, _corpus.Value.Lines.Count - 1], Gen.Int[shortest, longest], Gen.Int, (line, length, drawn) => (_corpus.Value.Lines[line], length, new MutationKinds(_corpus.Value, new Random(drawn))));

    public static TheoryData<string> Kinds => [.. new MutationKinds(_corpus.Value, new Random(0)).All.Select(kind => kind.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_altered_citation_passes_and_no_faithful_one_is_flagged(string kind)
    {
        MutationCorpus corpus = _corpus.Value;
        int cases = Property.Holds(CasesOfKind, TriesOfKind, Lines(5, 14), made =>
        {
            (string _, MutationKinds.Expected expected, Func<string[], string?> change) = made.Kinds.All.Single(candidate => candidate.Kind == kind);
            MutationCorpus.BodyLine line = made.Line;
            // Which of the words that are left out turn a sentence is known here for English alone.
            if ((expected == MutationKinds.Expected.LeftOut || kind == "elision") && !line.Text.Contains(" the ", StringComparison.Ordinal))
                return false;
            if (made.Kinds.Window(line.Text, made.Length) is not { } words || change(words) is not { } text)
                return false;
            if (expected == MutationKinds.Expected.Flagged && corpus.AnyHas(text))
                return false;
            if (expected == MutationKinds.Expected.BrokenElision && text.Split('…') is var halves && corpus.HasInOrder(line.Article, halves[0], halves[1]))
                return false;

            Verdict verdict = corpus.Index.Check(new CitedWords(text, line.Article), MatchOptions.Default);
            Assert.True(IsExpected(verdict.Kind, expected), $"{verdict.Kind} «{text}» from «{string.Join(' ', words)}»");
            Assert.True(verdict.SourceWords is not { } mended || IsMended(corpus, verdict, mended), $"«{text}» is mended by «{verdict.SourceWords}», which is not faithful");
            return true;
        });

        output.WriteLine($"{kind}: {cases} cases, {(corpus.HasDevelopmentSet ? "with the development set" : "of the seeds alone")}");
        Assert.True(cases >= 10, $"{kind}: {cases} cases");
    }

    [Fact]
    public void True_words_under_another_source_are_led_back_to_theirs()
    {
        MutationCorpus corpus = _corpus.Value;
        int cases = Property.Holds(200, 4_000, Gen.Select(Lines(5, 11), Gen.Int[0, corpus.Articles.Count - 1]), made =>
        {
            ((MutationCorpus.BodyLine line, int length, MutationKinds kinds), int named) = made;
            if (kinds.Window(line.Text, length) is not { } words || corpus.Has(named, string.Join(' ', words)))
                return false;

            string text = string.Join(' ', words);
            Verdict verdict = corpus.Index.Check(new CitedWords(text, named), MatchOptions.Default);
            Assert.True(verdict.Kind == VerdictKind.OtherSource && corpus.Has(verdict.Occurrences[0].Article, text), $"{verdict.Kind} «{text}»");
            return true;
        });

        Assert.True(cases >= 200, "cases: " + cases);
    }

    [Fact]
    public void Parts_of_two_articles_break_an_elision()
    {
        MutationCorpus corpus = _corpus.Value;
        int cases = Property.Holds(100, 4_000, Gen.Select(Lines(6, 6), Lines(6, 6)), made =>
        {
            ((MutationCorpus.BodyLine line, _, MutationKinds kinds), (MutationCorpus.BodyLine other, _, MutationKinds otherKinds)) = made;
            if (kinds.Window(line.Text, 6) is not { } words || otherKinds.Window(other.Text, 6) is not { } more
                || corpus.Has(line.Article, string.Join(' ', more)) || corpus.Has(other.Article, string.Join(' ', words)))
            {
                return false;
            }

            string text = string.Join(' ', words) + " … " + string.Join(' ', more);
            Verdict verdict = corpus.Index.Check(new CitedWords(text), MatchOptions.Default);
            Assert.True(verdict.Kind == VerdictKind.BrokenElision, $"{verdict.Kind} «{text}»");
            return true;
        });

        Assert.True(cases >= 100, "cases: " + cases);
    }

    [Fact]
    public void True_words_under_another_speaker_are_led_back_to_theirs()
    {
        MutationCorpus corpus = _corpus.Value;
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
                int named = (speaker.Value + 1) % corpus.Speakers.Speakers.Count;
                if (corpus.Index.Check(new CitedWords(text, article), MatchOptions.Default).Occurrences.Count > 1)
                    continue;

                cases++;
                Verdict verdict = corpus.Index.Check(new CitedWords(text, article, named), MatchOptions.Default);
                Verdict right = corpus.Index.Check(new CitedWords(text, article, speaker), MatchOptions.Default);
                bool isLedBack = verdict.Kind == VerdictKind.OtherSpeaker && verdict.ActualSpeaker == speaker;
                Assert.True(isLedBack && right.Kind is VerdictKind.Faithful or VerdictKind.OutsideBody, $"{verdict.Kind} {verdict.ActualSpeaker} {right.Kind} «{text}»");
            }
        }

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
