using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Matching;

public sealed class AttributionTests
{
    [Fact]
    public void Words_of_another_article_are_in_another_source()
    {
        CorpusIndex corpus = Sources.Of("The dam is safe today, she wrote.", "The dam will hold for years, he wrote.");

        Verdict verdict = corpus.Check("The dam will hold for years", article: 0);

        Assert.Equal(VerdictKind.OtherSource, verdict.Kind);
        Assert.Equal(1, verdict.Occurrences[0].Article);
    }

    [Fact]
    public void A_near_passage_of_the_named_article_does_not_hide_the_same_words_elsewhere()
    {
        CorpusIndex corpus = Sources.Of("The dam might hold for many years, she wrote.", "The dam will hold for many years, he wrote.");

        Assert.Equal(VerdictKind.OtherSource, corpus.Check("The dam will hold for many years", article: 0).Kind);
        Assert.Equal(VerdictKind.MeaningAltered, corpus.Check("The dam must hold for many years", article: 0).Kind);
    }

    [Fact]
    public void Words_in_both_articles_are_in_the_one_that_is_named()
    {
        CorpusIndex corpus = Sources.Of("The dam will hold.", "We hope that the dam will hold.");

        Verdict verdict = corpus.Check("The dam will hold.", article: 1);

        Assert.Equal(VerdictKind.Faithful, verdict.Kind);
        Assert.Equal([1], verdict.Occurrences.Select(place => place.Article));
    }

    [Fact]
    public void Words_of_another_speaker_are_that_speaker_s()
    {
        CorpusIndex corpus = Sources.Of(Talk);

        Verdict verdict = corpus.Check("The dam is old and weak", speaker: corpus.Speaker("Rosa Quill"));

        Assert.Equal(VerdictKind.OtherSpeaker, verdict.Kind);
        Assert.Equal(corpus.Speaker("Ivo Marsh"), verdict.ActualSpeaker);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("The dam is old and weak", speaker: corpus.Speaker("Ivo Marsh")).Kind);
    }

    [Fact]
    public void The_reporter_s_words_are_no_speaker_s()
    {
        CorpusIndex corpus = Sources.Of(Talk);

        Verdict verdict = corpus.Check("It rained all day", speaker: corpus.Speaker("Rosa Quill"));

        Assert.Equal(VerdictKind.OtherSpeaker, verdict.Kind);
        Assert.Null(verdict.ActualSpeaker);
    }

    [Fact]
    public void A_quotation_without_a_known_speaker_speaks_against_nobody()
    {
        CorpusIndex corpus = Sources.Of(Talk);

        Assert.Equal(VerdictKind.Faithful, corpus.Check("Nobody asked us at all", speaker: corpus.Speaker("Rosa Quill")).Kind);
    }

    [Fact]
    public void One_place_by_the_named_speaker_is_enough()
    {
        CorpusIndex corpus = Sources.Of(Talk, Sources.Article("“The dam is old and weak,” said Rosa Quill.", Region.Body, "Rosa Quill"));

        Verdict verdict = corpus.Check("The dam is old and weak", speaker: corpus.Speaker("Rosa Quill"));

        Assert.Equal(VerdictKind.Faithful, verdict.Kind);
        Assert.Equal(1, verdict.Occurrences[0].Article);
        Assert.Equal(VerdictKind.OtherSpeaker, corpus.Check("The dam is old and weak", article: 0, speaker: corpus.Speaker("Rosa Quill")).Kind);
    }

    [Fact]
    public void The_wrong_source_outranks_the_wrong_speaker()
    {
        CorpusIndex corpus = Sources.Of(Talk, Sources.Article("Nothing is quoted here."));

        Assert.Equal(VerdictKind.OtherSource, corpus.Check("The dam is old and weak", article: 1, speaker: corpus.Speaker("Rosa Quill")).Kind);
    }

    [Fact]
    public void Altered_words_outrank_the_wrong_source_and_speaker()
    {
        CorpusIndex corpus = Sources.Of(Talk, Sources.Article("Nothing is quoted here."));

        Assert.Equal(VerdictKind.Altered, corpus.Check("The dam is grey and weak", article: 1, speaker: corpus.Speaker("Rosa Quill")).Kind);
    }

    [Fact]
    public void Every_part_of_an_elided_citation_is_the_speaker_s()
    {
        CorpusIndex corpus = Sources.Of(Talk);
        int? marsh = corpus.Speaker("Ivo Marsh");

        Assert.Equal(VerdictKind.Faithful, corpus.Check("The dam … and weak", speaker: marsh).Kind);
        Assert.Equal(VerdictKind.OtherSpeaker, corpus.Check("The dam is old … We will mend it", speaker: marsh).Kind);
    }

    [Fact]
    public void A_quotation_in_a_quotation_is_both_speakers()
    {
        Article article = Sources.Article("“He told us ‘the dam must go now’ and left,” said Rosa Quill.", Region.Body, "Rosa Quill");
        Quote inner = article.Quotes[0] with { Span = new(13, 19), Speaker = "Ivo Marsh" };
        CorpusIndex corpus = Sources.Of(article with
        {
            Quotes = new[] { article.Quotes[0], inner }.ToEquatableArray(),
            Speakers = article.Speakers.Append(new Speaker("Ivo Marsh", null, default)).ToEquatableArray(),
        });

        Assert.Equal(VerdictKind.Faithful, corpus.Check("the dam must go", speaker: corpus.Speaker("Ivo Marsh")).Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("the dam must go", speaker: corpus.Speaker("Rosa Quill")).Kind);
        Assert.Equal(VerdictKind.OtherSpeaker, corpus.Check("He told us ‘the dam must go", speaker: corpus.Speaker("Ivo Marsh")).Kind);
    }

    [Fact]
    public void A_claim_s_speaker_is_a_right_one_for_its_words()
    {
        Article article = Sources.Article("Ivo Marsh said that the dam is old and weak. “We will mend it,” said Rosa Quill.", Region.Body, "Rosa Quill");
        CorpusIndex corpus = Sources.Of(article with
        {
            Claims = new[] { new Claim { Pieces = new[] { new TextSpan(20, 23) }.ToEquatableArray(), Line = 1, Kind = ClaimKind.Reported, Speaker = "Ivo Marsh" } }.ToEquatableArray(),
            Speakers = article.Speakers.Append(new Speaker("Ivo Marsh", null, default)).ToEquatableArray(),
        });

        Assert.Equal(VerdictKind.Faithful, corpus.Check("the dam is old", speaker: corpus.Speaker("Ivo Marsh")).Kind);
        Verdict other = corpus.Check("the dam is old", speaker: corpus.Speaker("Rosa Quill"));
        Assert.Equal(VerdictKind.OtherSpeaker, other.Kind);
        Assert.Equal(corpus.Speaker("Ivo Marsh"), other.ActualSpeaker);
    }

    [Fact]
    public void Words_between_the_pieces_of_a_claim_are_the_reporter_s_and_words_that_run_over_them_its_speaker_s()
    {
        const string Text = "The dam, Ivo Marsh told us at the gate, is old and weak. “We will mend it,” said Rosa Quill.";
        Article article = Sources.Article(Text, Region.Body, "Rosa Quill");
        CorpusIndex corpus = Sources.Of(article with
        {
            Claims = new[] { new Claim { Pieces = new[] { new TextSpan(0, 7), new TextSpan(40, 15) }.ToEquatableArray(), Line = 1, Kind = ClaimKind.Reported, Speaker = "Ivo Marsh" } }.ToEquatableArray(),
            Speakers = article.Speakers.Append(new Speaker("Ivo Marsh", null, default)).ToEquatableArray(),
        });

        Assert.Equal(VerdictKind.Faithful, corpus.Check("is old and weak", speaker: corpus.Speaker("Ivo Marsh")).Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("The dam, Ivo Marsh told us at the gate, is old", speaker: corpus.Speaker("Ivo Marsh")).Kind);
        Assert.Equal(VerdictKind.OtherSpeaker, corpus.Check("told us at the gate", speaker: corpus.Speaker("Ivo Marsh")).Kind);
    }

    [Fact]
    public void Passages_outside_bodies_are_no_further_sources()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("The bridge opens today at noon."), Sources.Article("They say the bridge opens today."), Sources.Article("Read: the bridge opens today", Region.Related));

        Verdict verdict = corpus.Check("the bridge opens today");

        Assert.Equal(VerdictKind.SeveralSources, verdict.Kind);
        Assert.Equal([0, 1], verdict.Occurrences.Select(place => place.Article).Order());
    }

    [Fact]
    public void A_statement_that_two_reporters_quote_in_sentences_of_their_own_has_two_sources()
    {
        const string words = "“We have never seen so much water behind this wall,”";
        CorpusIndex corpus = Sources.Of(
            Sources.Article("On Monday " + words + " said Ivo Marsh.", Region.Body, "Ivo Marsh"),
            Sources.Article("Ivo Marsh told us: " + words + " and left.", Region.Body, "Ivo Marsh"));

        Assert.Equal(VerdictKind.SeveralSources, corpus.Check("We have never seen so much water behind").Kind);
    }

    [Fact]
    public void Words_that_the_named_speaker_says_only_outside_the_body_are_outside_it_whatever_others_say()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("“The dam is old and weak,” said Rosa Quill.", Region.Related, "Rosa Quill"),
            Sources.Article("On Monday “the dam is old and weak,” said Ivo Marsh.", Region.Body, "Ivo Marsh"));

        Verdict verdict = corpus.Check("dam is old and weak", speaker: corpus.Speaker("Rosa Quill"));

        Assert.Equal(VerdictKind.OutsideBody, verdict.Kind);
        Assert.Equal([0], verdict.Occurrences.Select(place => place.Article));
    }

    [Fact]
    public void A_quotation_of_nobody_s_within_another_one_is_the_other_s()
    {
        const string text = "“He told us ‘the dam must go now’ and left,” said Rosa Quill. “We wait,” said Ivo Marsh.";
        Article article = Sources.Article(text, Region.Body, "Rosa Quill", "Ivo Marsh");
        Quote inner = article.Quotes[0] with { Span = new(13, 19), Speaker = null };
        CorpusIndex corpus = Sources.Of(article with { Quotes = new[] { article.Quotes[0], inner, article.Quotes[1] }.ToEquatableArray() });

        Verdict verdict = corpus.Check("the dam must go", speaker: corpus.Speaker("Ivo Marsh"));

        Assert.Equal(VerdictKind.OtherSpeaker, verdict.Kind);
        Assert.Equal(corpus.Speaker("Rosa Quill"), verdict.ActualSpeaker);
        Assert.Equal(1, verdict.Occurrences[0].Quote);
        Assert.Equal(0, corpus.Check("He told us ‘the dam must go").Occurrences[0].Quote);
    }

    private static Article Talk => Sources.Article(
        "“The dam is old and weak,” said Ivo Marsh. “We will mend it,” said Rosa Quill. It rained all day. “Nobody asked us at all.”",
        Region.Body,
        "Ivo Marsh",
        "Rosa Quill",
        null);
}
