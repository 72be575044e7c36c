using Corpus.Text.Matching;
using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Matching;

public sealed class NearestPassageTests
{
    private const string Source =
        "On Monday the harbour master told reporters that 41 boats have not yet left the old port because of the storm. "
        + "All of them should wait until Friday, he added, and nobody may sail at night. The café's owner isn't happy.";

    [Theory]
    [InlineData("the harbour master told journalists that 41 boats", VerdictKind.Altered, "journalists|reporters")]
    [InlineData("the harbour master told the reporters that 41 boats", VerdictKind.Altered, "the|")]
    [InlineData("the harbour told reporters that 41 boats", VerdictKind.Altered, "|master")]
    [InlineData("the harbour master told that reporters 41 boats", VerdictKind.Altered, "that reporters|reporters that")]
    [InlineData("the harbour master told reporters that 14 boats", VerdictKind.NumberAltered, "14|41")]
    [InlineData("41 boats have yet left the old port", VerdictKind.MeaningAltered, "|not")]
    [InlineData("41 boats have not yet not left the old port", VerdictKind.MeaningAltered, "not|")]
    [InlineData("have left the old port", VerdictKind.MeaningAltered, "|not yet")]
    [InlineData("Some of them should wait until Friday", VerdictKind.MeaningAltered, "Some|All")]
    [InlineData("All of them must wait until Friday", VerdictKind.MeaningAltered, "must|should")]
    [InlineData("All of them SHOULD wait until Friday", VerdictKind.MeaningAltered, "SHOULD|should")]
    [InlineData("The café's owner is happy", VerdictKind.MeaningAltered, "is|isn't")]
    [InlineData("All of them should wait until Friday he added", VerdictKind.Altered, "|,")]
    [InlineData("nobody may sail at day", VerdictKind.Altered, "day|night")]
    [InlineData("may sail at night!", VerdictKind.Altered, "!|.")]
    [InlineData("All of them should wait!", VerdictKind.Altered, "!|")]
    public void The_words_that_differ_are_shown_with_the_source_s_own(string cited, object kind, string difference)
    {
        CorpusIndex corpus = Sources.Of("Another article that says nothing of the sort at all.", Source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(kind, verdict.Kind);
        Assert.Equal([difference], Sources.Differences(verdict, cited, corpus));
        Assert.Equal(1, verdict.Occurrences[0].Article);
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Fact]
    public void A_changed_word_at_either_end_keeps_its_place()
    {
        CorpusIndex corpus = Sources.Of(Source);

        Assert.Equal("On Monday the harbour master told reporters", corpus.Check("On Tuesday the harbour master told journalists").SourceWords);
        Assert.Equal("boats have not yet left the old port", corpus.Check("ships have not yet left the old harbour").SourceWords);
    }

    [Theory]
    [InlineData("“My patients were told by the radio.”", "My patients were told by the TV", "TV|radio", "My patients were told by the radio")]
    [InlineData("“My patients were told by the radio.”", "My patients were told by the thesis", "thesis|radio", "My patients were told by the radio")]
    [InlineData("“My patients were told by the radio in May.”", "My patients were told by the TV", "TV|radio", "My patients were told by the radio")]
    [InlineData("“My patients were told by the radio.”", "My patients were told by a TV", "a TV|the radio", "My patients were told by the radio")]
    [InlineData("“My patients were told by the radio.”", "My patients were told by the big TV", "big TV|radio", "My patients were told by the radio")]
    [InlineData("“Yesterday the patients were told.”", "Thus the patients were told", "Thus|Yesterday", "Yesterday the patients were told")]
    public void A_changed_word_at_either_end_that_begins_like_its_neighbour_keeps_its_place(string source, string cited, string difference, string words)
    {
        CorpusIndex corpus = Sources.Of(source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal((words, difference), (verdict.SourceWords, string.Join(" ", Sources.Differences(verdict, cited, corpus))));
    }

    [Fact]
    public void A_changed_number_at_the_end_stays_beside_the_source_s_number()
    {
        CorpusIndex corpus = Sources.Of("The mayor counted 20 or 30 boats.");

        Verdict verdict = corpus.Check("The mayor counted 30");

        Assert.Equal("The mayor counted 20", verdict.SourceWords);
    }

    [Theory]
    [InlineData("It was -5 degrees at noon.", "5 degrees at noon", "5|-5")]
    [InlineData("The non-compliant servers will stop.", "compliant servers will stop", "compliant|non-compliant")]
    [InlineData("Prices rose by 50% in May.", "Prices rose by 50", "50|50%")]
    [InlineData("Some 1.2 million people fled.", "2 million people fled", "2|1.2")]
    public void A_cut_in_two_shows_the_whole(string source, string cited, string difference)
    {
        CorpusIndex corpus = Sources.Of(source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal([difference], Sources.Differences(verdict, cited, corpus));
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Fact]
    public void The_source_s_words_are_printed_on_one_line()
    {
        CorpusIndex corpus = Sources.Of("An imple-\n   mentation that\r\n  receives such a frame MUST close the stream.");

        Verdict verdict = corpus.Check("An implementation which receives such a frame MUST close the stream");

        Assert.DoesNotContain('\n', verdict.SourceWords!);
        Assert.EndsWith("that receives such a frame MUST close the stream", verdict.SourceWords, StringComparison.Ordinal);
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Theory]
    [InlineData("Every imple-\nmentation that answers is one. An implementation is code.", "Every implementation that answers is one")]
    [InlineData("Every well-\nknown name that answers is one.", "Every well-known name that answers is one")]
    public void A_word_that_a_line_end_parts_is_printed_whole(string source, string words) =>
        Assert.Equal(words, Sources.Of(source).Check(words.Replace("answers", "replies")).SourceWords);

    [Theory]
    [InlineData("Nothing like this was ever written by anyone here")]
    [InlineData("of the crown prince")]
    [InlineData("the king")]
    [InlineData("harbours")]
    [InlineData("the minister of them told that until they left at day because of it")]
    public void Words_that_share_little_with_the_sources_are_in_none(string cited)
    {
        Verdict verdict = Sources.Of(Source).Check(cited);

        Assert.Contains(verdict.Kind, new[] { VerdictKind.NotFound, VerdictKind.TooShort });
        Assert.Null(verdict.SourceWords);
    }

    [Fact]
    public void A_passage_of_the_named_article_is_nearer_than_the_same_one_elsewhere()
    {
        CorpusIndex corpus = Sources.Of(Source, Source);

        Assert.Equal(1, corpus.Check("the harbour master told journalists that", article: 1).Occurrences[0].Article);
    }

    [Theory]
    [InlineData("HARBOUR", "harbour")]
    [InlineData("Harbour Master", "harbour master")]
    public void One_or_two_words_with_other_capitals_are_shown_as_the_source_has_them(string cited, string words) =>
        Assert.Equal(words, Sources.Of("Nothing of the kind.", Source).Check(cited).SourceWords);

    [Fact]
    public void The_same_words_much_nearer_elsewhere_are_shown_in_their_place()
    {
        CorpusIndex corpus = Sources.Of(Source, "The harbour mistress then told some reporters that 14 ships have not left the new port.");

        Assert.Equal(0, corpus.Check("the harbour master told journalists that 41 boats have not yet left the old port", article: 1).Occurrences[0].Article);
        Assert.Equal(1, corpus.Check("the harbour master told some reporters that 40 ships have not yet left", article: 1).Occurrences[0].Article);
    }

    [Fact]
    public void Of_equally_near_passages_the_named_speaker_s_is_shown()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("“The dam is old and weak,” said Ivo Marsh. “The dam is old and weak,” said Rosa Quill.", Region.Body, "Ivo Marsh", "Rosa Quill"));

        Assert.Equal(1, corpus.Check("The dam is old and wet", speaker: corpus.Speaker("Rosa Quill")).Occurrences[0].Quote);
        Assert.Equal(0, corpus.Check("The dam is old and wet", speaker: corpus.Speaker("Ivo Marsh")).Occurrences[0].Quote);
        Assert.Equal(1, corpus.Check("The bridge, the dam is old and weak", speaker: corpus.Speaker("Rosa Quill")).Occurrences[0].Quote);
    }

    [Fact]
    public void A_loss_is_shown_where_the_named_speaker_says_it()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("“The dam will not hold for long,” said Ivo Marsh. “The dam will not hold for long,” said Rosa Quill.", Region.Body, "Ivo Marsh", "Rosa Quill"));

        Verdict verdict = corpus.Check("The dam … hold for long", speaker: corpus.Speaker("Rosa Quill"));

        Assert.Equal(VerdictKind.MeaningAltered, verdict.Kind);
        Assert.Equal(1, verdict.Occurrences[0].Quote);
    }

    [Fact]
    public void Sentences_that_do_not_follow_each_other_are_led_back_to_their_places()
    {
        string between = string.Concat(Enumerable.Repeat("It rained on the quay and nobody came. ", 20));
        CorpusIndex corpus = Sources.Of("The first lamp is lit at dusk. " + between + "The second lamp is red. " + between + "The third one is never lit at all.");

        Verdict verdict = corpus.Check("The third one is never lit at all. The second lamp is red. The first lamp is lit at dusk.");
        Verdict inOrder = corpus.Check("The first lamp is lit at dusk. The second lamp is red. The third one is never lit at all.");

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.Equal("The third one is never lit at all.", verdict.SourceWords);
        Assert.Equal("The first lamp is lit at dusk. … The second lamp is red. … The third one is never lit at all.", inOrder.SourceWords);
    }

    [Fact]
    public void A_near_passage_is_not_hidden_by_one_that_differs_in_more_but_shorter_words()
    {
        CorpusIndex corpus = Sources.Of("An endpoint that receives a frame of an unknown type SHOULD ignore it, but it MAY say so. An endpoint is free to send as many of them as it likes.");

        Assert.Equal("An endpoint that receives a frame of an unknown type SHOULD ignore it", corpus.Check("An endpoint receiving frames of unknown types SHOULD ignore them").SourceWords);
    }

    [Fact]
    public void A_long_citation_that_begins_as_many_sentences_do_is_found_by_its_rare_words()
    {
        const string words = "It was one of the harbour masters who told many reporters that forty boats had left";
        CorpusIndex corpus = Sources.Of(string.Concat(Enumerable.Repeat("It was one of the quiet days. ", 400)) + words + ".");

        Assert.Equal(words, corpus.Check(words.Replace("many", "few", StringComparison.Ordinal)).SourceWords);
    }

    [Fact]
    public void Marks_without_words_before_a_sentence_are_no_sentence()
    {
        const string text = "?! It rained. It stopped.";

        Assert.Equal(["?! It rained.", " It stopped."], CitedSentences.Split(text).Select(sentence => sentence.In(text)));
    }

    [Fact]
    public void Every_short_citation_with_one_changed_word_is_found()
    {
        string[] words = Source.Split(' ');
        CorpusIndex corpus = Sources.Of(string.Concat(Enumerable.Repeat("the of and in to that is was it for on with as at by. ", 400)), Source);

        for (int length = 3; length <= 8; length++)
        {
            for (int start = 0; start + length <= words.Length; start++)
            {
                for (int changed = 0; changed < length; changed++)
                {
                    string[] cited = words[start..(start + length)];
                    int letters = cited.Sum(word => word.Trim(',', '.').Length);
                    if (cited[changed].Length * 2 > letters)
                        continue;
                    cited[changed] = "zebra";
                    Verdict verdict = corpus.Check(string.Join(' ', cited));
                    Assert.True(verdict.Occurrences.Count > 0 && verdict.Occurrences[0].Article == 1, string.Join(' ', cited) + " " + verdict.Kind);
                }
            }
        }
    }

    [Fact]
    public void Brackets_of_the_source_itself_stay_in_the_suggestion()
    {
        const string source = "The council wants a new agreement [with the port] to move the boats before the winter.";

        Verdict verdict = Sources.Of(source).Check("wants a new contract [with the port]");

        Assert.Equal("wants a new agreement [with the port]", verdict.SourceWords);
    }
}
