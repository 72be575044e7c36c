using Corpus.Text.Tests.Matching;

namespace Corpus.Text.Tests.Answers;

/// <summary>Quotations in a running text, as a program asks about them.</summary>
public sealed class CorpusVerifierTests
{
    private const string Ferry =
        """
        ---
        outlet: Island Post
        ---
        Island ferry will sail again in May

        By Tomas Vell

        KESTREL BAY — The ferry to Kestrel Bay will sail again on 12 May after nine months in the yard.

        “We have waited 9 months for this boat, and we are not going to wait another summer,” said harbour master Marit Lund.

        Mayor Oskar Brandt told reporters: “The island cannot live without its ferry.”
        """;

    private const string True = "We have waited 9 months for this boat, and we are not going to wait another summer";

    private static readonly CorpusVerifier _verifier = new(
        [CorpusSource.Read("ferry.txt", Ferry), CorpusSource.Read("other.txt", "The lake was calm on all of its shores.\n")]);

    [Fact]
    public void A_source_has_its_quotations_with_their_speakers()
    {
        CorpusSource source = _verifier.Sources[0];

        Assert.Equal(("ferry.txt", "Island ferry will sail again in May", "Island Post"), (source.Name, source.Title, source.Outlet));
        Assert.Equal(["Marit Lund", "Oskar Brandt"], source.Quotations.Select(quotation => quotation.Speaker));
        Assert.All(source.Quotations, quotation => Assert.Equal(quotation.Words, source.Text.Substring(quotation.Start, quotation.Length)));
    }

    [Theory]
    [InlineData(True, null, null, QuotationVerdict.Faithful, Alteration.None)]
    [InlineData(True, "ferry.txt", "Lund", QuotationVerdict.Faithful, Alteration.None)]
    [InlineData("We have waited 8 months for this boat", null, null, QuotationVerdict.Altered, Alteration.Number)]
    [InlineData("We are going to wait another summer", null, null, QuotationVerdict.Altered, Alteration.Meaning)]
    [InlineData("We have waited nine months for this boat", null, null, QuotationVerdict.Altered, Alteration.Spelling)]
    [InlineData("We have waited 9 months for this old boat", null, null, QuotationVerdict.Altered, Alteration.Words)]
    [InlineData(True, null, "Oskar Brandt", QuotationVerdict.WrongSpeaker, Alteration.None)]
    [InlineData(True, "other.txt", null, QuotationVerdict.WrongSource, Alteration.None)]
    [InlineData("Nobody has ever been here before us", null, null, QuotationVerdict.Absent, Alteration.None)]
    public void Each_verdict_is_told(string words, string? source, string? speaker, QuotationVerdict verdict, Alteration alteration)
    {
        QuotationCheck check = _verifier.CheckQuotation(words, source, speaker);

        Assert.Equal((verdict, alteration), (check.Verdict, check.Alteration));
        Assert.Equal(verdict == QuotationVerdict.Faithful, check.Message is null);
    }

    [Fact]
    public void An_answer_is_told_with_its_places_and_the_source_s_words_put_in()
    {
        const string Answer =
            "The harbour master was clear: “We have waited 8 months for this boat, and we are not going to wait another summer,” Marit Lund said.\n\n"
            + "> The island cannot live without its ferry.\n> — Oskar Brandt\n\nThe so-called “ferry” is late.";

        AnswerCheck check = _verifier.Check(Answer);

        Assert.Equal([QuotationVerdict.Altered, QuotationVerdict.Faithful], check.Quotations.Select(quotation => quotation.Verdict));
        Assert.All(check.Quotations, quotation => Assert.Equal(quotation.Words, Answer.Substring(quotation.Start, quotation.Length)));
        Assert.Equal(Answer.Replace("8 months", "9 months", StringComparison.Ordinal), check.Corrected);
        SourcePassage place = check.Quotations[0].Places[0];
        Assert.Equal(("ferry.txt", 10, "Marit Lund"), (place.Source.Name, place.Line, place.Speaker));
        Assert.Equal("Oskar Brandt", check.Quotations[1].Speaker);
        Assert.False(check.IsFaithful);
        Assert.True(_verifier.Check(check.Corrected).IsFaithful);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void In_pieces_it_is_the_same_as_whole(int length)
    {
        const string Part = "She said: “We have waited 8 months for this boat.”\n\n> The island cannot live\n> without its ferry.\n\n— Oskar Brandt\n\n"
            + "```\n\n“code”\n\n```\n\nIt ends.\n\n";
        string answer = Part + Part + Part;
        StreamedAnswer stream = _verifier.Begin();
        var told = new List<QuotationCheck>();
        for (int at = 0; at < answer.Length; at += length)
            told.AddRange(stream.Add(answer.Substring(at, Math.Min(length, answer.Length - at))));
        AnswerCheck complete = stream.Complete();

        Assert.Equal(6, complete.Quotations.Count);
        Assert.Equal(
            _verifier.Check(answer).Quotations.Select(quotation => (quotation.Start, quotation.Verdict, quotation.Speaker)),
            complete.Quotations.Select(quotation => (quotation.Start, quotation.Verdict, quotation.Speaker)));
        Assert.Equal(complete.Quotations.Take(told.Count), told);
        Assert.True(told.Count >= 5);
        Assert.Equal(answer, complete.Answer);
    }

    [Fact]
    public void Of_a_thousand_changed_and_true_quotations_in_answers_no_changed_one_is_faithful_and_no_true_one_is_not()
    {
        var corpus = new MutationCorpus();
        var verifier = new CorpusVerifier(corpus.Articles.Select((article, i) => CorpusSource.Read($"{i:000}.txt", article.Text)));
        var faults = new List<string>();
        int asked = 0;
        foreach (MutationKinds.Citation citation in AnswerMutations.Of(corpus))
        {
            foreach (string answer in AnswerMutations.Answers(citation.Text))
            {
                QuotationCheck? check = verifier.Check(answer).Quotations.FirstOrDefault();
                asked++;
                bool isFaithful = check is { Verdict: QuotationVerdict.Faithful };
                if (isFaithful != (citation.Expected is MutationKinds.Expected.Faithful or MutationKinds.Expected.LeftOut))
                    faults.Add($"{citation.Kind}: {check?.Verdict.ToString() ?? "not found"} in {answer}\n    {check?.Message}");
            }
        }

        Assert.True(asked > 600, $"{asked}");
        Assert.True(faults.Count == 0, $"{faults.Count} of {asked}\n" + string.Join('\n', faults.Take(25)));
    }

    [Fact]
    public void Sources_are_in_the_order_of_their_names_and_each_name_is_one_source()
    {
        var verifier = new CorpusVerifier(
            [CorpusSource.Read("b.txt", "It rains."), CorpusSource.Read("a.txt", "It snows."), CorpusSource.Read("b.txt", "It hails.")]);

        Assert.Equal([("a.txt", "It snows."), ("b.txt", "It rains.")], verifier.Sources.Select(source => (source.Name, source.Text)));
    }

    [Fact]
    public void Words_that_no_source_has_are_absent_from_an_answer_that_names_none() =>
        Assert.Equal(QuotationVerdict.Absent, Assert.Single(_verifier.Check("She said: “Nothing of this was ever printed at all.”").Quotations).Verdict);

    [Theory]
    [InlineData("> We have waited 8 months for this [boat](https://boats.example), and we are not going to wait another summer\n")]
    [InlineData("> We have waited 8 months for this boat, and\n> we are not going to wait another summer\n")]
    public void What_a_correction_would_lose_stays(string answer)
    {
        AnswerCheck check = _verifier.Check(answer);

        Assert.Equal(QuotationVerdict.Altered, Assert.Single(check.Quotations).Verdict);
        Assert.Equal(answer, check.Corrected);
    }

    [Fact]
    public void What_is_only_worth_knowing_is_no_message()
    {
        QuotationCheck check = _verifier.CheckQuotation("its ferry");

        Assert.Equal((QuotationVerdict.Faithful, null), (check.Verdict, check.Message));
    }

    [Fact]
    public void A_speaker_whom_no_source_knows_is_the_wrong_one()
    {
        QuotationCheck check = _verifier.CheckQuotation(True, speaker: "Anna Vale");

        Assert.Equal((QuotationVerdict.WrongSpeaker, "Anna Vale"), (check.Verdict, check.Speaker));
    }

    [Fact]
    public void Words_that_two_sources_have_are_shown_in_both()
    {
        var verifier = new CorpusVerifier([CorpusSource.Read("a.txt", Ferry),
            CorpusSource.Read("b.txt", Ferry.Replace("Island Post", "Bay News", StringComparison.Ordinal))]);

        Assert.Equal(["a.txt", "b.txt"], verifier.CheckQuotation(True).Places.Select(place => place.Source.Name));
    }

    [Theory]
    [InlineData("First.\n\nShe said: “We have waited\n8 months for this boat.” There.\n\nEnd.\n")]
    [InlineData("First\nline.\n\nShe said: “We have waited 8 months\nfor this boat.”\nThere.\n\nAnother one: “The island " +
        "can\nlive without its ferry.”\n\nEnd.\n")]
    [InlineData("~~~\nx\n\n“code\n\ncode”\n~~~\n\nShe said: “We have waited 8 months for this boat.”\n\nEnd.\n")]
    public void A_quotation_over_two_lines_is_one_also_where_the_answer_comes_a_letter_at_a_time(string answer)
    {
        StreamedAnswer stream = _verifier.Begin();
        foreach (char letter in answer)
            stream.Add(letter.ToString());

        Assert.Equal(
            _verifier.Check(answer).Quotations.Select(quotation => (quotation.Start, quotation.Words, quotation.Verdict)),
            stream.Complete().Quotations.Select(quotation => (quotation.Start, quotation.Words, quotation.Verdict)));
        Assert.All(stream.Complete().Quotations, quotation => Assert.Equal(quotation.Words, answer.Substring(quotation.Start, quotation.Length)));
    }

    [Theory]
    [InlineData("She said: “We have waited\n8 months for this boat.”\n")]
    [InlineData("She said: “We have\r\nwaited 8 months\r\nfor this boat.” There.\r\n")]
    [InlineData("She said: \"We have waited\n  8 months for this boat.\" There.\n")]
    [InlineData("She said: «We have waited\n8 months for this boat.»\n")]
    public void A_number_on_the_second_line_of_a_quotation_is_read(string answer)
    {
        QuotationCheck check = Assert.Single(_verifier.Check(answer).Quotations);
        Assert.Equal(QuotationVerdict.Altered, check.Verdict);
        Assert.Equal(Alteration.Number, check.Alteration);
        Assert.Contains("boat", answer.Substring(check.Start, check.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("She said: “We have waited\n\nNine months later it came.”\n")]
    [InlineData("She said: “We have waited\n> 8 months for this boat.”\n")]
    [InlineData("She said: “We have waited\n- 8 months for this boat.”\n")]
    [InlineData("She said: “We have waited\n“8 months for this boat.”\n")]
    public void A_mark_that_its_paragraph_does_not_close_takes_no_line_of_another(string answer) =>
        Assert.DoesNotContain(_verifier.Check(answer).Quotations, check =>
            answer.IndexOf("We have", StringComparison.Ordinal) >= check.Start && answer.Substring(check.Start, check.Length).Contains("onths"));

    [Fact]
    public void A_paragraph_that_begins_with_a_quotation_has_it() =>
        Assert.Single(_verifier.Check("First.\n\n“We have waited 8 months for this boat,” she said.\n").Quotations);

    [Theory]
    [InlineData($"<!-- cite: other.txt -->\nShe said: “{True}”.\n")]
    [InlineData($"First.\n\nHere it is. <!-- cite: other.txt -->\nShe said: “{True}”.\n")]
    [InlineData($"First.\n\n<!-- cite: other.txt -->\nShe said: “{True}”.\n")]
    public void The_lines_of_a_paragraph_are_read_together(string answer) =>
        Assert.Equal(QuotationVerdict.WrongSource, Assert.Single(_verifier.Check(answer).Quotations).Verdict);

    [Fact]
    public void Code_goes_on_behind_a_blank_line() =>
        Assert.Empty(_verifier.Check("```\nfirst\n\nShe said: “We have waited 8 months for this boat.”\n```\n").Quotations);

    [Fact]
    public void What_stands_directly_behind_code_with_a_blank_line_in_it_is_no_code() =>
        Assert.Single(_verifier.Check("```\nfirst\n\nlast\n```\nShe said: “We have waited 8 months for this boat.”\n").Quotations);

    [Theory]
    [InlineData("> The island cannot live without its ferry.\n\n— Oskar Brandt\n")]
    [InlineData("> The island cannot live without its ferry.\n\n-- Oskar Brandt\n\nEnd.\n")]
    public void Who_is_named_below_a_blank_line_is_the_speaker_of_the_block(string answer) =>
        Assert.Equal("Oskar Brandt", Assert.Single(_verifier.Check(answer).Quotations).Speaker);

    [Fact]
    public void Anything_is_an_answer()
    {
        string[] answers =
            ["", "\n\n\n", "“", "> ", "```", "[a](", "<!--", "“open\n\n> “nested\n> > deeper", new string('"', 5000), "\uD800“\uDC00”"];
        foreach (string answer in answers)
            Assert.Equal(answer, _verifier.Check(answer).Corrected);
    }

    [Fact]
    public void A_long_answer_takes_time_that_grows_with_its_length()
    {
        string part = "She said: “We have waited 8 months for this boat.”\n\n> The island cannot live without its ferry.\n\nMore [here](ferry.txt).\n\n";

        Corpus.Tests.Growth.IsLinear(
            () => _verifier.Check(string.Concat(Enumerable.Repeat(part, 50))),
            () => _verifier.Check(string.Concat(Enumerable.Repeat(part, 50 * Corpus.Tests.Growth.Times))));
    }
}
