namespace Corpus.Text.Library.Tests;

/// <summary>The public types of the library, as a program uses them.</summary>
public sealed class LibraryTests
{
    private const string True = "We have waited 9 months for this boat, and we are not going to wait another summer";
    private const string Ferry =
        """
        ---
        outlet: Island Post
        url: https://post.example/ferry
        published: 2024-05-03
        ---
        Island ferry will sail again in May

        By Tomas Vell

        KESTREL BAY — The ferry to Kestrel Bay will sail again on 12 May after nine months in the yard.

        “We have waited 9 months for this boat, and we are not going to wait another summer,” said harbour master Marit Lund.
        """;

    private static readonly CorpusVerifier _verifier = new([CorpusSource.Read("ferry.txt", Ferry), CorpusSource.Read("lake.txt", "The lake was calm.\n")]);

    [Fact]
    public void A_document_is_read_with_what_it_says_of_itself_and_its_quotations()
    {
        CorpusSource source = CorpusSource.Read("ferry.txt", Ferry);

        Assert.Equal(
            ("ferry.txt", "Island ferry will sail again in May", "Island Post", "https://post.example/ferry", new DateTime(2024, 5, 3)),
            (source.Name, source.Title, source.Outlet, source.Url, source.Published));
        SourceQuotation quotation = Assert.Single(source.Quotations);
        Assert.Equal((True + ",", "Marit Lund", 12), (quotation.Words, quotation.Speaker, quotation.Line));
        Assert.Equal(quotation.Words, source.Text.Substring(quotation.Start, quotation.Length));
    }

    [Fact]
    public void A_quotation_has_its_verdict_its_places_and_the_source_s_words()
    {
        QuotationCheck check = _verifier.CheckQuotation(True.Replace('9', '8'), "Island Post", "Lund");

        Assert.Equal((QuotationVerdict.Altered, Alteration.Number, True, "Lund"), (check.Verdict, check.Alteration, check.SourceWords, check.Speaker));
        Assert.Contains("9 months", check.Message, StringComparison.Ordinal);
        SourcePassage place = check.Places[0];
        Assert.Equal(("ferry.txt", 12, True, "Marit Lund"), (place.Source.Name, place.Line, place.Words, place.Speaker));
        Assert.Equal(True, place.Source.Text.Substring(place.Start, place.Length));
    }

    [Fact]
    public void An_answer_is_checked_whole_and_in_pieces_with_one_result()
    {
        string answer = $"“{True.Replace('9', '8')},” [said](https://x.example) Marit Lund.\n\n> {True}\n\n“Nobody has ever been here before us.”\n";

        AnswerCheck whole = _verifier.Check(answer);
        StreamedAnswer stream = _verifier.Begin();
        var told = new List<QuotationCheck>();
        foreach (char c in answer)
            told.AddRange(stream.Add(c.ToString()));
        AnswerCheck pieces = stream.Complete();

        Assert.Equal([QuotationVerdict.Altered, QuotationVerdict.Faithful, QuotationVerdict.Absent], whole.Quotations.Select(quotation => quotation.Verdict));
        Assert.All(whole.Quotations, quotation => Assert.Equal(quotation.Words, answer.Substring(quotation.Start, quotation.Length)));
        Assert.False(whole.IsFaithful);
        Assert.Equal(answer.Replace('8', '9'), whole.Corrected);
        Assert.Equal(Told(whole), Told(pieces));
        Assert.Equal(whole.Corrected, pieces.Corrected);
        Assert.NotEmpty(told);
        Assert.Equal(told.Count, told.Select(quotation => quotation.Start).Distinct().Count());
    }

    [Fact]
    public void Options_say_what_a_quotation_may_do()
    {
        const string Elided = "We have waited 9 months … not going to wait another summer";

        var strict = new CorpusVerifier(_verifier.Sources, new VerifierOptions { AllowElision = false, AllowBrackets = false, MinimumWords = 4 });

        Assert.Equal(QuotationVerdict.Faithful, _verifier.CheckQuotation(Elided).Verdict);
        Assert.NotEqual(QuotationVerdict.Faithful, strict.CheckQuotation(Elided).Verdict);
        Assert.Equal((3, true, true), (new VerifierOptions().MinimumWords, new VerifierOptions().AllowElision, new VerifierOptions().AllowBrackets));
        Assert.Empty(strict.Check("She said “for this boat” today.").Quotations);
    }

    [Fact]
    public void What_is_not_given_is_named()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => CorpusSource.Read(null!, "")).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => CorpusSource.Read("a", null!)).ParamName);
        Assert.Equal("sources", Assert.Throws<ArgumentNullException>(() => new CorpusVerifier(null!)).ParamName);
        Assert.Equal("sources", Assert.Throws<ArgumentException>(() => new CorpusVerifier([null!])).ParamName);
        Assert.Equal("words", Assert.Throws<ArgumentNullException>(() => _verifier.CheckQuotation(null!)).ParamName);
        Assert.Equal("answer", Assert.Throws<ArgumentNullException>(() => _verifier.Check(null!)).ParamName);
        Assert.Equal("piece", Assert.Throws<ArgumentNullException>(() => _verifier.Begin().Add(null!)).ParamName);
    }

    [Fact]
    public void Nothing_is_answered_with_nothing()
    {
        var empty = new CorpusVerifier([]);

        Assert.Empty(CorpusSource.Read("", "").Quotations);
        Assert.Equal(QuotationVerdict.Absent, empty.CheckQuotation(True).Verdict);
        Assert.True(empty.Check("").IsFaithful);
        Assert.Equal("", empty.Begin().Complete().Corrected);
        Assert.Empty(_verifier.Check("No quotation, “”, “ ”, > and \0 \uD800.").Quotations);
        Assert.NotNull(_verifier.CheckQuotation(""));
        Assert.Equal("one", new CorpusVerifier([CorpusSource.Read("a", "one"), CorpusSource.Read("a", "two")]).Sources.Single().Text);
    }

    [Fact]
    public void Each_work_can_be_stopped()
    {
        var stopped = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => CorpusSource.Read("a", Ferry, stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => new CorpusVerifier(_verifier.Sources).CheckQuotation(True, cancellationToken: stopped));
        Assert.ThrowsAny<OperationCanceledException>(() => _verifier.Check($"“{True}”", stopped));
        StreamedAnswer stream = _verifier.Begin();
        stream.Add($"“{True}”", default);
        Assert.ThrowsAny<OperationCanceledException>(() => stream.Complete(stopped));
    }

    [Fact]
    public void Sources_and_a_verifier_are_asked_by_many_threads_at_once()
    {
        var verifier = new CorpusVerifier([CorpusSource.Read("ferry.txt", Ferry), CorpusSource.Read("lake.txt", "The lake was calm.\n")]);
        string[] asked = [True, True.Replace('9', '8'), "Nobody has ever been here before us", "We have waited 9 months for this old boat"];
        string[] expected = [.. asked.Select(words => Told(_verifier.Check($"She said “{words}” today.")))];

        string[] told = new string[200];
        Parallel.For(0, told.Length, i =>
            told[i] = Told(verifier.Check($"She said “{asked[i % asked.Length]}” today.")) + verifier.Sources[0].Quotations.Count);

        Assert.Equal(Enumerable.Range(0, told.Length).Select(i => expected[i % asked.Length] + "1"), told);
    }

    private static string Told(AnswerCheck check) => string.Join('\n', check.Quotations.Select(one =>
        $"{one.Start} {one.Length} {one.Verdict} {one.Alteration} {one.Message} {one.SourceWords} {one.Places.Count}"));
}
