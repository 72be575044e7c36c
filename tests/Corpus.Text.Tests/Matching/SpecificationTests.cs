using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

/// <summary>Citations as code that implements specifications has them, against whole documents as the reader reads them.</summary>
public sealed class SpecificationTests
{
    private const string Buoys = """
        ---
        title: The Buoy Format
        ---

        # The Buoy Format

        ## Structures

        A buoy header is a [serialized](#serialization) byte sequence.
        This structure **MUST** include all of the following fields:

        - [Buoy Name](#buoy-name)
        - [Anchor](#anchor): MUST be less than or equal to `2^32 - 1`.
        - Reserved

        The `anchor_depth` field MUST NOT be `null`; its _unit_ is the meter.
        If *no* anchor is given, the writer MUST fail &mdash; it MUST NOT guess.

        1. The writer MUST write the name.
        1. The writer MUST write the anchor,
           which is an unsigned 32-bit integer.

        | Field      | Length (bytes) | Interpreted as |
        | ---------- | -------------- | -------------- |
        | Name Count | 2              | UInt16         |

        > **Note:** This is not normative.

        * Timeout — the longest wait, in seconds

        Let _O_ be ? ToObject(*this* value). If _len_ &lt; 0, throw a *RangeError* exception.

        ## History

        The <dfn>mooring</dfn> is the <a href="#point">point</a> at which it is fixed.[^1]
        """;

    private static readonly Lazy<CorpusIndex> _corpus = new(() => Sources.Of(ArticleReader.Read(LanternProtocol.Text), ArticleReader.Read(Buoys)));

    [Theory]
    [InlineData("an application-layer protocol for signals between ships.")]
    [InlineData("The key words \"MUST\", \"MUST NOT\", \"SHOULD\", and \"MAY\" in this document are to be interpreted")]
    [InlineData("BCP 14 [RFC2119] [RFC8174] when, and only when, they appear in all capitals, as shown here.")]
    [InlineData("A ship that has no lantern MUST NOT send any frame.")]
    [InlineData("All integers are big-endian (network byte order) unless the text says otherwise.")]
    [InlineData("it MAY treat this as a connection error of type LAMP_PROTOCOL_ERROR")]
    [InlineData("A receiver MUST close the connection with an error of type FLASH_LIMIT_ERROR if the sender violates the advertised limits, that is, if it sends more than 2^62-1 flashes.")]
    [InlineData("A receiver MUST close the ... of type FLASH_LIMIT_ERROR if the sender violates the advertised limits")]
    [InlineData("Type:  A variable-length integer that identifies the frame.")]
    [InlineData("a Payload with more than 16,384 bytes MUST be rejected with error code 0x0a.")]
    [InlineData("A sender behaves as follows:\n\no  It MUST NOT send a frame before the handshake is confirmed.")]
    [InlineData("o  It MUST NOT send a frame before the handshake is confirmed. o If the receiver does not answer within 3 * RTT, the sender")]
    [InlineData("*  SHOULD send the frame again, and *  MAY close the connection.")]
    [InlineData("SHOULD send the frame again")]
    [InlineData("1.  Read the type. 2.  Read the length.  If it is greater than the maximum frame size, stop")]
    [InlineData("If it is greater than the maximum frame size, stop (see Figure 1).")]
    [InlineData("| 0x01              | FLASH              | Section 3.2     |")]
    [InlineData("|     Type      |            Length             |   Payload ... |")]
    [InlineData("Figure 1: Frame Format")]
    [InlineData("lamp-name   = ALPHA *( ALPHA / DIGIT / \"-\" )")]
    [InlineData("lamp-value = 1*DIGIT [ \".\" 1*3DIGIT ] ; no sign")]
    [InlineData("A lamp name that does not match the grammar is malformed.")]
    [InlineData("Such a name is treated as an empty one --- it is never an error.")]
    [InlineData("treated as an empty one — it is never an error")]
    [InlineData("The probe timeout (PTO) is computed as PTO = smoothed_rtt + max(4*rttvar, kGranularity) + max_ack_delay where kGranularity is 1 ms.")]
    [InlineData("the PTO backoff MUST be increased, resulting in the PTO period being set to twice its current value.")]
    [InlineData("|  *Note*: The value 333 was chosen since it results in a PTO of\n|  about one second; cf. [Watch-Keeping]")]
    [InlineData("lamp.send(0x01, \"a\");")]
    [InlineData("if (a >= b && c != 0) return;")]
    [InlineData("Lamps MUST be numbered from 0 to N-1.")]
    [InlineData("A non-zero value is invalid.")]
    [InlineData("Values are in the range 0..255, and/or reserved.")]
    [InlineData("A client MUST NOT do so...  The extension_data is empty.")]
    [InlineData("without an “lp_params” extension (see [RFC8446], Section 4.2), it MUST close the connection with error 0x016d")]
    [InlineData("(1)  The first octet is 0xFF.")]
    [InlineData("<https://lantern.example/a_very_long_path/that/goes/on/and/on>")]
    [InlineData("[[ Is this right? ]]")]
    public void A_paginated_specification_is_cited_as_printed(string cited) => Assert.Equal(VerdictKind.Faithful, _corpus.Value.Check(cited, article: 0).Kind);

    [Theory]
    [InlineData("A buoy header is a [serialized](#serialization) byte sequence.")]
    [InlineData("This structure **MUST** include all of the following fields: - [Buoy Name](#buoy-name)")]
    [InlineData("[Anchor](#anchor): MUST be less than or equal to `2^32 - 1`.")]
    [InlineData("MUST be less than or equal to `2^32 - 1`")]
    [InlineData("The `anchor_depth` field MUST NOT be `null`; its _unit_ is the meter.")]
    [InlineData("If *no* anchor is given, the writer MUST fail &mdash; it MUST NOT guess.")]
    [InlineData("1. The writer MUST write the name. 1. The writer MUST write the anchor,\n which is an unsigned 32-bit integer.")]
    [InlineData("| Name Count | 2 | UInt16 |")]
    [InlineData("> **Note:** This is not normative.")]
    [InlineData("Timeout - the longest wait, in seconds")]
    [InlineData("Let _O_ be ? ToObject(*this* value). If _len_ &lt; 0, throw a *RangeError* exception.")]
    [InlineData("the <a href=\"#point\">point</a> at which it is fixed.[^1]")]
    [InlineData("at which it is fixed.")]
    public void A_specification_in_Markdown_is_cited_as_written(string cited) => Assert.Equal(VerdictKind.Faithful, _corpus.Value.Check(cited, article: 1).Kind);

    [Theory]
    [InlineData(0, "A ship that has no lantern must NOT send any frame.")]
    [InlineData(0, "if it sends more than 2^61-1 flashes")]
    [InlineData(0, "if it sends more than 2^62 flashes")]
    [InlineData(0, "Lamps MUST be numbered from 0 to N+1.")]
    [InlineData(0, "Values are in the range 0.255, and/or reserved.")]
    [InlineData(0, "if (a > b && c != 0) return;")]
    [InlineData(0, "if (a >= b && c == 0) return;")]
    [InlineData(0, "lamp-name   = ALPHA *( ALPHA / DIGIT / \"_\" )")]
    [InlineData(0, "does not answer within 3 / RTT, the sender")]
    [InlineData(0, "MUST close the connection with error 0x016e")]
    [InlineData(0, "a Payload with more than 16.384 bytes MUST be rejected")]
    [InlineData(0, "The extension data is empty.")]
    [InlineData(0, "a connection error of type LAMP_PROTOCOL")]
    [InlineData(0, "as described in BCP 14 [RFC2119] [RFC8175] when")]
    [InlineData(0, "(see [RFC5246], Section 4.2), it MUST close the connection")]
    [InlineData(0, "Such a name is treated as an empty one ... where kGranularity is 1 ms.")]
    [InlineData(1, "MUST be less than or equal to `2^32 + 1`.")]
    [InlineData(1, "A buoy header is a [serialized](#serialisation) byte sequence.")]
    [InlineData(1, "throw a *TypeError* exception.")]
    [InlineData(1, "The `anchor-depth` field MUST NOT be `null`")]
    public void What_is_altered_in_a_specification_is_not_faithful(int article, string cited) =>
        Assert.NotEqual(VerdictKind.Faithful, _corpus.Value.Check(cited, article).Kind);

    [Fact]
    public void Heads_of_several_lines_are_no_part_of_a_sentence()
    {
        string text = string.Concat(Enumerable.Range(1, 6).Select(page =>
            $"\f\nMay 1981\n\n                    Lantern Control Protocol\n                    Functional Description\n\n\nPart {page} of a sentence that\n\n\n{(page % 2 == 0 ? "" : "                         ")}[Page {page}]\n"));

        Assert.Equal(Rung.Exact, Sources.RungOf(text, "Part 2 of a sentence that Part 3 of a sentence that Part 4 of"));
    }

    [Fact]
    public void A_comma_before_a_page_s_end_stands_between_the_words_of_two_pages()
    {
        string text = string.Concat(Enumerable.Range(1, 4).Select(page =>
            $"\f\nMay 1981\n\nLantern Control Protocol\nFunctional Description\n\n\nPart {page} of a sentence,\n\n\n[Page {page}]\n"));

        Assert.Equal(Rung.Exact, Sources.RungOf(text, "Part 2 of a sentence, Part 3 of a sentence, Part 4 of"));
        Assert.Null(Sources.RungOf(text, "Part 2 of a sentence Part 3 of a sentence"));
    }

    [Fact]
    public void A_head_in_three_columns_is_no_part_of_a_sentence_though_it_stands_on_one_page_only()
    {
        const string foot = "\n\nDoe              Standards Track              [Page 1]\n";
        const string head = "\fSpec 99          Lantern Control          May 2021\n\n";

        Assert.Equal(Rung.Exact, Sources.RungOf("A keeper lights the lamp at" + foot + head + "dusk each day.", "lights the lamp at dusk each day"));
    }

    [Fact]
    public void A_second_line_of_a_head_counts_when_a_quarter_of_the_pages_have_it()
    {
        string[] words = ["oak", "elm", "ash", "fir", "yew", "bay", "fig", "plum", "pear", "lime", "pine", "palm", "rose", "fern", "moss", "reed"];
        string text = string.Concat(words.Select((word, page) =>
            "Lantern Control Protocol\n" + (page is > 0 and < 6 ? "Functional Description\n" : "")
            + $"\nthe {word} lamp is lit after\n\nDoe                    [Page {page + 1}]\n\f\n"));

        Assert.Equal(Rung.Exact, Sources.RungOf(text, "the fir lamp is lit after the yew lamp is lit after"));
    }

    [Fact]
    public void Words_that_are_set_off_by_three_stars_are_read_without_them() =>
        Assert.NotNull(Sources.RungOf("A keeper ***must never*** leave the lamp.", "A keeper must never leave the lamp"));

    [Fact]
    public void The_same_first_words_on_two_pages_are_no_head()
    {
        string text = "\f\nNote of the day 1\n\nA lamp\nis lit at dusk.\n\fNote of the day 2\n\nA lamp\nis lit at dawn.\n\fNote of the day 3\n\nIt is dark.\n";

        Assert.Equal(Rung.Exact, Sources.RungOf(text, "A lamp is lit at dawn"));
    }

    [Theory]
    [InlineData("A lamp MUST be lit. It MUST NOT go out. It SHOULD be red, and it MAY be green. All lamps MUST be clean.", VerdictKind.Faithful)]
    [InlineData("1 Lamps\nA lamp must be lit.\n1.1 Colours of Lamps\nIt is red.\n1.2 Light\nIt is bright.", VerdictKind.Faithful)]
    [InlineData("A lamp must be lit. It must not go out. It should be red, and it may be green. All lamps must be clean.", VerdictKind.OutsideBody)]
    [InlineData("A lamp must be lit. ALL RIGHTS RESERVED. NOT FOR SALE. YOU MUST NOT COPY. ONLY FOR MEMBERS. NO REPRINT.", VerdictKind.OutsideBody)]
    [InlineData("A lamp must be lit.\n1. Buy a lamp\n2. Light the lamp\n3. Go to bed", VerdictKind.OutsideBody)]
    public void Nothing_stands_around_a_specification(string text, object kind) =>
        Assert.Equal(kind, Sources.Of(Sources.Article(text, Model.Region.Boilerplate)).Check(text.StartsWith('1') ? "A lamp must be lit" : text[..text.IndexOf(" be lit", StringComparison.Ordinal)] + " be lit").Kind);

    [Theory]
    [InlineData("# Ferries today\n\nThe ferry sails at noon today.\n\n## Related\n\nThe bridge opens in spring this year.\n\n## Most read\n\n## Newsletter\n", "Ana Roe")]
    public void News_with_headings_has_words_outside_its_body(string text, string byline)
    {
        Model.Article article = Sources.Article(text, Model.Region.Related);

        Assert.Equal(VerdictKind.OutsideBody, Sources.Of(article with { Byline = byline }).Check("The bridge opens in spring").Kind);
        Assert.Equal(VerdictKind.Faithful, Sources.Of(article).Check("The bridge opens in spring").Kind);
    }
}
