using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

public sealed class ExactRungTests
{
    [Theory]
    [InlineData("struc -\ntural", "tural changes to the lock", false)]
    [InlineData("struc -\ntural", "has carried out struc", false)]
    [InlineData("struc-\ntural", "tural changes to the lock", false)]
    [InlineData("struc\u00AD\ntural", "tural changes to the lock", false)]
    [InlineData("struc\u00AC\n   tural", "tural changes to the lock", false)]
    [InlineData("struc -\ntural", "carried out structural changes", true)]
    [InlineData("many -\nand great", "and great changes to the lock", true)]
    [InlineData("many -\nlock", "lock changes to the lock", true)]
    public void A_word_that_a_line_s_end_breaks_is_not_cut_there(string broken, string cited, bool isFaithful) =>
        Assert.Equal(isFaithful, Sources.Of($"The trust has carried out {broken} changes to the lock at Veyra.").Check(cited).Kind == VerdictKind.Faithful);

    [Theory]
    [InlineData("The bridge will open in May, he said.", "The bridge will open in May")]
    [InlineData("The bridge\r\n   will\topen in May.", "The bridge will open in May.")]
    [InlineData("The bridge will open in May.", "bridge will\n    open in May")]
    [InlineData("He said (not for the first time) that it rains.", "(not for the first time)")]
    public void White_space_runs_count_as_one_space(string source, string cited) =>
        Assert.Equal(Rung.Exact, Sources.RungOf(source, cited));

    [Theory]
    [InlineData("An imple-\n   mentation MUST answer.", "An implementation MUST answer")]
    [InlineData("An imple-\n   mentation MUST answer.", "An imple-mentation MUST answer")]
    [InlineData("A well-\nknown port is used.", "A well-known port is used")]
    [InlineData("The years 2019-\n2021 were dry.", "The years 2019-2021 were dry")]
    public void A_hyphen_at_the_end_of_a_line_joins_with_and_without_the_hyphen(string source, string cited) =>
        Assert.Equal(Rung.Exact, Sources.RungOf(source, cited));

    [Fact]
    public void A_word_that_a_line_end_parts_is_found_when_every_pair_of_words_has_it() =>
        Assert.Equal(Rung.Exact, Sources.RungOf("Some imple-\nmentation re-\nquirements are listed.", "implementation requirements are"));

    [Fact]
    public void Heads_and_feet_of_pages_do_not_interrupt_a_sentence()
    {
        const string source = """
            The server MUST close the

            Doe & Roe                Standards Track                   [Page 12]
            
            RFC 9999              A Made-up Protocol              May 2021

            connection when it is idle.

            Doe & Roe                Standards Track                   [Page 13]
            
            RFC 9999              A Made-up Protocol              May 2021

            The client MAY retry.
            """;

        Assert.Equal(Rung.Exact, Sources.RungOf(source, "The server MUST close the connection when it is idle."));
        Assert.Equal(Rung.Exact, Sources.RungOf(source.Replace("\nRFC", "\f\nRFC"), "MUST close the connection when"));
    }

    [Fact]
    public void A_running_head_behind_a_form_feed_is_no_part_of_a_sentence()
    {
        const string source = "A first page that ends in the\n\n12\n\fChapter 3 Water\n\nmiddle of a sentence and then\n\n13\n\fChapter 3 Water\n\nends.";

        Assert.Equal(Rung.Exact, Sources.RungOf(source, "ends in the middle of a sentence and then ends."));
    }

    [Fact]
    public void A_paragraph_that_follows_a_foot_is_no_running_head()
    {
        const string source = "One page ends.\n\nDoe          [Page 1]\n\nThe next one begins here and goes on.\n\nDoe          [Page 2]\n";

        Assert.Equal(Rung.Exact, Sources.RungOf(source, "The next one begins here and goes on."));
    }

    [Theory]
    [InlineData("The bridge will open in May.", "The bridge will not open in May")]
    [InlineData("The server MUST close.", "The server must close")]
    [InlineData("The town of Acre is old.", "The town of acre is old")]
    public void Anything_else_is_not_exact(string source, string cited) => Assert.Null(Sources.RungOf(source, cited));
}
