using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Tool.Checking;
using Corpus.Tool.Keeping;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Checking;

/// <summary>What the sources said in one run is not asked again in the next, and is asked again wherever it might be otherwise.</summary>
public sealed class KeptChecksTests : IDisposable
{
    private const string Page = """
        # Ferries

        > We have waited 8 months for this boat, and we are not going to wait another summer

        > The island cannot live without its ferry
        >
        > — Marit Lund, Island Post

        “We have waited 9 months … and we are going to wait another summer,” said Marit Lund.

        > The repairs cost $4.2 million, the mayor said. <!-- cite: sources/ferry.txt -->

        > Nobody ever said a word of this to anybody at all
        <!-- cite: sources/ferry.txt -->

        > The island [could not] live without its ferry
        <!-- cite: sources/gone.txt -->
        """;

    private readonly MadeFolder _folder = new(
        ("sources/ferry.txt", MadeFolder.Ferry),
        ("page.md", Page),
        ("other.md", "“The island cannot live without its ferry”"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void The_same_again_asks_nobody_and_says_the_same(string format)
    {
        (int Code, string Output, string Error) fresh = Checks.Run(Request(), format);

        CheckResult again = Run();

        Assert.Equal((0, 0), (again.Asked, again.Sources.DocumentsRead));
        Assert.Equal(fresh, Checks.Run(Request(), format));
        Assert.Equal(1, fresh.Code);
    }

    [Fact]
    public void Only_the_file_that_was_edited_is_asked_about()
    {
        Assert.Equal(2, Run().Asked);
        _folder.Write("other.md", "“The island cannot live without a ferry”");

        Assert.Equal(1, Run().Asked);
        Assert.Equal(0, Run().Asked);
    }

    [Fact]
    public void A_file_of_another_kind_is_another_file()
    {
        Run();
        File.Move(Path.Combine(_folder.Path, "other.md"), Path.Combine(_folder.Path, "other.html"));

        Assert.Equal(1, Run().Asked);
    }

    [Theory]
    [InlineData("sources/ferry.txt", "The ferry will sail again. “The island cannot live without its ferry,” said Ida Holm.")]
    [InlineData("sources/second.txt", "The ferry will sail again.")]
    [InlineData("corpus.json", """{ "minimumWords": 4 }""")]
    [InlineData("corpus.json", """{ "allowElision": false }""")]
    [InlineData("corpus.json", """{ "allowBrackets": false }""")]
    [InlineData("corpus.json", """{ "strict": true }""")]
    public void All_is_asked_again_where_a_source_or_an_option_is_another(string path, string text)
    {
        Run();
        _folder.Write(path, text);

        Assert.Equal(2, Run().Asked);
    }

    [Fact]
    public void A_source_that_was_renamed_has_another_place()
    {
        Run();
        File.Move(Path.Combine(_folder.Path, "sources/ferry.txt"), Path.Combine(_folder.Path, "sources/boat.txt"));

        Assert.Equal(2, Run().Asked);
    }

    [Fact]
    public void All_that_a_project_says_of_a_source_counts()
    {
        string plain = Fingerprint(new SourceMetadata());
        foreach (System.Reflection.PropertyInfo property in typeof(SourceMetadata).GetProperties().Where(property => property.CanWrite))
        {
            var metadata = new SourceMetadata();
            property.SetValue(metadata, property.PropertyType == typeof(string) ? "x" : new DateTime(2024, 5, 20));
            Assert.NotEqual(plain, Fingerprint(metadata));
        }

        Assert.NotEqual(Fingerprint(new SourceMetadata { Title = "x" }), Fingerprint(new SourceMetadata { Outlet = "x" }));
    }

    [Fact]
    public void A_broken_file_is_as_none()
    {
        (int Code, string Output, string Error) fresh = Checks.Run(Request(), "json");
        byte[] bytes = File.ReadAllBytes(KeptAt);
        bytes[bytes.Length / 2] ^= 64;
        File.WriteAllBytes(KeptAt, bytes);

        Assert.Equal(2, Run().Asked);
        Assert.Equal(fresh, Checks.Run(Request(), "json"));
    }

    [Fact]
    public void What_can_be_put_right_is_put_right_from_what_was_kept()
    {
        Run();

        Checks.Run(Request(), fixes: true);

        Assert.Contains("waited 9 months for this boat", _folder.Read("page.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_comes_back()
    {
        var verdict = new Verdict
        {
            Kind = VerdictKind.OtherSpeaker,
            Rung = Rung.Elision,
            Occurrences = new[] { new Occurrence(300, new TextSpan(70_000, 5), -1), new Occurrence(1, new TextSpan(2, 3), 4) }.ToEquatableArray(),
            SourceWords = "the source's",
            Differences = new[] { new WordDifference(new TextSpan(1, 2), new TextSpan(3, 4)) }.ToEquatableArray(),
            IsSpelling = true,
            ActualSpeaker = 7,
        };
        Objection whole = new(CitationRules.SentenceGoesOn, new CitationPart(CitationPartKind.Speaker, 2), "one", "two")
        {
            Words = new TextSpan(5, 6),
            FurtherWords = new[] { new TextSpan(7, 8) }.ToEquatableArray(),
            Places = new[] { new Occurrence(9, new TextSpan(10, 11), 12) }.ToEquatableArray(),
            Verdict = verdict,
            SourceWords = "a",
            WholePassage = "b",
            BracketedWords = "c",
            Name = "d",
        };
        Objection other = whole with { Verdict = verdict with { ActualSpeaker = null } };
        Objection bare = new(CitationRules.UnknownName, new CitationPart(CitationPartKind.Article));
        var found = new FoundCitation(new TextSpan(3, 9), IsBlock: true)
        {
            Source = new PlacedName("s", new TextSpan(1, 2)),
            Speaker = new PlacedName("p", new TextSpan(3, 4)),
        };
        var citation = new CheckedCitation(found, "words", found.Ask("words"), new CitationFinding(verdict, [whole, other, bare])) { IsInSources = true };

        CheckedCitation read = Assert.Single(Kept(citation));

        Assert.Equal(found, read.Citation);
        Assert.Equal(("words", true, verdict), (read.Words, read.IsInSources, read.Finding.Verdict));
        Assert.Equal([whole, other, bare], read.Finding.Objections);
        Assert.Equal(("words", "s", "p"), (read.Question.Words, read.Question.Articles[0].Value, read.Question.Speakers[0].Value));
        AssertAllAreSet(found, citation, verdict, whole);
    }

    // A field that somebody adds and nobody keeps would be lost in silence: one that this test does not set fails it.
    private static void AssertAllAreSet(params object[] records)
    {
        foreach (object record in records)
        {
            foreach (System.Reflection.PropertyInfo property in record.GetType().GetProperties().Where(property => property.CanWrite))
            {
                object? unset = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
                Assert.False(Equals(property.GetValue(record), unset), $"{record.GetType().Name}.{property.Name} is not tried");
            }
        }
    }

    private IReadOnlyList<CheckedCitation> Kept(CheckedCitation citation)
    {
        string key = new('A', KeptFile.KeyLength * 2);
        KeptChecks.At(KeptAt).Keep([(key, [citation])]);
        return KeptChecks.At(KeptAt).Find(key)!;
    }

    private string KeptAt => Path.Combine(_folder.Path, "checked.bin");

    private CheckResult Run() => Request().Run(_ => { }, default);

    private CheckRequest Request() => new(_folder.Path, ["*.md", "*.html"], ["sources/*.txt"], IsStrict: false)
    {
        Cache = ArticleCache.At(Path.Combine(_folder.Path, "read.bin")),
        Kept = KeptChecks.At(KeptAt),
    };

    private static string Fingerprint(SourceMetadata metadata) => SourceFingerprint.Of([(new SourceFile("a.txt", "/a.txt", metadata), "00")]);
}
