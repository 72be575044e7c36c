namespace Corpus.Tool.Tests.Checking;

/// <summary>What is a citation in prose, and what its source and its speaker are.</summary>
public sealed class ProseCitationTests
{
    private const string True = "We have waited 9 months for this boat, and we are not going to wait another summer";
    private const string Altered = "We have waited 8 months for this boat, and we are not going to wait another summer";
    private const string Rest = "months for this boat, and we are not going to wait another summer";
    private const string Absent = "Nothing that anybody here has ever said about the weather";

    [Theory]
    [InlineData($"> {Altered}\n\n<!-- cite: ferry.txt -->")]
    [InlineData($"<!-- cite: ferry.txt -->\n> {Altered}")]
    [InlineData($"<!-- cite: sources/ferry.txt -->\n\n> {Altered}\n")]
    [InlineData($"> {Altered} <!-- cite: ferry.txt -->")]
    [InlineData($"> {Altered}\n>\n> — [Island Post](sources/ferry.txt)")]
    [InlineData($"> {Altered}\n> — Marit Lund, Island Post")]
    [InlineData($"> “{Altered}”\n\n— Marit Lund, Island Post")]
    [InlineData($"As the [Island Post](../sources/ferry.txt) has it:\n\n> {Altered}")]
    [InlineData($"<blockquote cite=\"sources/ferry.txt\">{Altered}</blockquote>")]
    [InlineData($"<blockquote cite=\"sources/ferry.txt\">\n\n{Altered}\n\n</blockquote>")]
    [InlineData($"She said “{Altered}” to the [Post](sources/ferry.txt).")]
    [InlineData($"She said \"{Altered}\" to the Post.[^1]\n\n[^1]: [Island Post](sources/ferry.txt)")]
    [InlineData($"<!-- cite: ferry.txt -->\nShe said “{Altered}”.")]
    [InlineData($"She said <q cite=\"ferry.txt\">{Altered}</q>.")]
    [InlineData("> We have waited **8 months** for *this boat*,\n> and we are not going\n> to wait another summer\n\n<!-- cite: ferry.txt -->")]
    [InlineData($"> > {Altered}\n\n<!-- cite: ferry.txt -->")]
    [InlineData($"- a list\n\n  > {Altered}\n\n  <!-- cite: ferry.txt -->")]
    [InlineData($"| a | b |\n|---|---|\n| x | “{Altered}” [Post](sources/ferry.txt) |")]
    [InlineData($"She said &ldquo;{Altered}&rdquo; to the [Post](sources/ferry.txt).")]
    [InlineData($"| who | what |\n|---|---|\n| Marit Lund | “{Altered}” |\n")]
    [InlineData($"> {Altered}\n>\n> <cite>Marit Lund</cite>\n")]
    [InlineData($"> {Altered}\n> - Marit Lund\n")]
    [InlineData($"She said so.[^1]\n\n[^1]: “{Altered}”, [Post](sources/ferry.txt).\n")]
    [InlineData($"<code>cite</code> is what she said, “{Altered}”.\n")]
    [InlineData($"1. one\n\n   > {Altered}\n   > — Marit Lund\n")]
    [InlineData("> We have waited 8 months for this boat,  \n> and we are not going\\\n> to wait another summer\n")]
    public void A_number_that_the_source_has_otherwise_is_found_in_Markdown(string markdown) =>
        Assert.Equal(["CORP103"], Rules("page.md", markdown));

    [Theory]
    [InlineData($"> {True}\n\n<!-- cite: ferry.txt -->")]
    [InlineData($"> {True},\n> — Marit Lund, Island Post")]
    [InlineData($"“{True},” said Marit Lund, [the Post wrote](sources/ferry.txt).")]
    [InlineData("> We have waited **9 months** for this [boat](https://example.org/a), … not going to wait another summer\n\n<!-- cite: ferry.txt -->")]
    public void Faithful_words_have_no_fault(string markdown) => Assert.Empty(Rules("page.md", markdown, isStrict: true));

    [Theory]
    [InlineData($"    {Altered}\n")]
    [InlineData($"```\n> {Altered}\n```\n")]
    [InlineData($"`“{Altered}”`\n")]
    [InlineData($"<pre>“{Altered}”</pre>\n")]
    [InlineData($"<!-- “{Altered}” -->\n")]
    [InlineData($"> ```\n> {Altered}\n> ```\n")]
    [InlineData($"So: <code>“{Altered}”</code>\n")]
    [InlineData($"So: <kbd>say <b>“{Altered}”</b></kbd> and no more\n")]
    [InlineData($"---\nwords: “{Altered}”\n---\n\nText.\n")]
    [InlineData($"![{Altered}](a.png) [x](b.md \"{Altered}\")\n\n[//]: # (“{Altered}”)\n")]
    public void Code_is_never_a_citation(string markdown) => Assert.Empty(Rules("page.md", markdown, isStrict: true));

    [Fact]
    public void Without_a_named_source_only_words_that_are_nearly_there_are_a_fault()
    {
        Assert.Equal(["CORP103"], Rules("page.md", $"> {Altered}"));
        Assert.Equal(["CORP103"], Rules("page.md", $"“{Altered},” somebody said."));
        Assert.Empty(Rules(
            "page.md", $"> {Absent}\n\nThe “so called” boat. “{Absent},” he said. “We are not going to the harbour for another boat.”"));
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| b | “sail again on 12 May after nine months in the yard” |\n| c | Marit Lund said no |")]
    [InlineData("“The ferry to Kestrel Bay will sail again on 12 May,” said Marit Lund.")]
    public void Words_that_the_source_gives_to_nobody_are_no_fault_where_none_is_named(string markdown) => Assert.Empty(Rules("page.md", markdown));

    [Fact]
    public void Where_it_is_asked_for_or_a_source_is_named_absent_words_are_a_fault_too()
    {
        Assert.Equal(["CORP101"], Rules("page.md", $"> {Absent}", isStrict: true));
        Assert.Equal(["CORP101"], Rules("page.md", $"“{Absent},” he said.", isStrict: true));
        Assert.Equal(["CORP101"], Rules("page.md", $"> {Absent}\n\n<!-- cite: ferry.txt -->"));
    }

    [Theory]
    [InlineData("She said “{0}”.[^1]\n\n[^1]: [Post](sources/ferry.txt), 3 May.\n")]
    [InlineData("She said “{0}” on Monday.[^a] More.\n\n[^a]: See <https://post.example/ferry>.\n")]
    [InlineData("She said “{0}” to <https://post.example/ferry>.\n")]
    [InlineData("She said “{0}” (https://post.example/ferry).\n")]
    [InlineData("She said “{0}” to the [Post][p].\n\n[p]: sources/ferry.txt\n")]
    [InlineData("She said “{0}” to the [post].\n\n[post]: ../sources/ferry.txt \"The page\"\n")]
    [InlineData("> {0}\n>\n> — Marit Lund, [Island Post][p]\n\n[p]: sources/ferry.txt\n")]
    [InlineData("> {0}\n>\n> — Island Post\n")]
    [InlineData("> {0}\n> - [Marit Lund](sources/ferry.txt)\n")]
    [InlineData("Marit Lund told the [Post](sources/ferry.txt):\n\n> {0}\n")]
    [InlineData("<blockquote cite=\"https://post.example/ferry\">\n\n{0}\n\n</blockquote>\n")]
    public void A_link_in_the_sentence_or_its_footnote_names_the_source(string form)
    {
        const string Published = "outlet: Island Post\nurl: https://post.example/ferry";
        using var folder = new MadeFolder(
            ("sources/ferry.txt", MadeFolder.Ferry.Replace("outlet: Island Post", Published, StringComparison.Ordinal)),
            ("page.md", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Absent)));

        Assert.Equal("CORP101", Assert.Single(Checks.Objections(folder, "page.md")).Objection.Rule.Id);
    }

    [Theory]
    [InlineData("She said “{0}” to the [Post](sources/ferry.txt).\n")]
    [InlineData("She said “{0}” (https://post.example/ferry).\n")]
    [InlineData("> {0}\n\n— Marit Lund, https://post.example/ferry\n")]
    public void In_plain_text_too(string form)
    {
        const string Published = "outlet: Island Post\nurl: https://post.example/ferry";
        using var folder = new MadeFolder(
            ("sources/ferry.txt", MadeFolder.Ferry.Replace("outlet: Island Post", Published, StringComparison.Ordinal)),
            ("page.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Absent)));

        Assert.Equal("CORP101", Assert.Single(Checks.Objections(folder, "page.txt")).Objection.Rule.Id);
    }

    [Theory]
    [InlineData("“{0}.” The [Post](sources/ferry.txt) has something else.\n")]
    [InlineData("“{0}.” Another sentence.[^1]\n\n[^1]: [Post](sources/ferry.txt)\n")]
    [InlineData("“{0}” to https://elsewhere.example/ferry.\n")]
    [InlineData("“{0}” to [them](https://elsewhere.example/ferry.txt).\n")]
    [InlineData("“{0}” to [them](https://ferry.elsewhere.example/) and [others](ferry) of [the Post](Island%20Post).\n")]
    [InlineData("<blockquote cite=\"https://elsewhere.example/ferry/2\">{0}</blockquote>\n")]
    [InlineData("> {0}\n>\n> - one thing\n> - and another\n")]
    [InlineData("> {0}\n\n- The [Post](sources/ferry.txt) is a list of one.\n")]
    public void What_is_said_elsewhere_names_no_source(string form) => Assert.Empty(
        Checks.Of("page.md", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Absent)));

    [Fact]
    public void A_dash_inside_of_a_quotation_begins_no_name()
    {
        using var folder = new MadeFolder(
            ("sources/ferry.txt", "The boat was late again. — Then they left the island on foot.\n"),
            ("page.md", "> The boat was late again. — Then they left the island by air.\n\n<!-- cite: ferry.txt -->"));

        Assert.Equal("CORP102", Assert.Single(Checks.Objections(folder, "page.md")).Objection.Rule.Id);
    }

    [Fact]
    public void A_source_that_is_not_there_is_named_with_the_nearest()
    {
        using var folder = new MadeFolder(("sources/ferry.txt", MadeFolder.Ferry), ("page.md", $"> {True}\n\n<!-- cite: fery.txt -->"));

        string message = Assert.Single(Checks.Objections(folder, "page.md")).Objection.Message;
        Assert.Contains("“fery.txt”; the nearest is “ferry.txt”", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"> {True}\n> — Oskar Brandt, Island Post", "2:5 CORP106")]
    [InlineData($"> {True}\n\n— Oskar Brandt", "3:3 CORP106")]
    [InlineData($"“{True},” said Oskar Brandt.", "1:92 CORP106")]
    [InlineData($"> {True}\n> - Oskar Brandt", "2:5 CORP106")]
    [InlineData($"> {True}\n\n- Oskar Brandt, Island Post", "3:3 CORP106")]
    [InlineData($"> {True}\n>\n> <cite>Oskar Brandt</cite>", "3:9 CORP106")]
    [InlineData($"> {True}\n>\n> *— Oskar Brandt*", "3:6 CORP106")]
    [InlineData($"> {True}\n> ― Oskar Brandt, 12 May 2024", "2:5 CORP106")]
    [InlineData($"Oskar Brandt said:\n\n> {True}\n", "1:1 CORP106")]
    [InlineData($"On Monday, Mayor Oskar Brandt told reporters:\n\n> {True}\n", "1:12 CORP106")]
    [InlineData($"<blockquote>{True}<footer>Oskar Brandt</footer></blockquote>", "1:103 CORP106")]
    public void Words_of_somebody_else_are_found_where_he_is_named(string markdown, string fault) => Assert.Equal([fault], Checks.Of("page.md", markdown));

    [Fact]
    public void A_section_of_a_source_may_be_named()
    {
        using var folder = new MadeFolder(
            ("sources/spec.md", "# Frames\n\nA frame has a length of nine octets.\n\n# Streams\n\nA stream is a sequence of frames in both directions.\n"),
            ("a.py", "#= sources/spec.md#frames\n## A stream is a sequence of frames in both directions.\nx = 1\n"));

        var found = Assert.Single(new CheckedSection(folder).Objections);

        Assert.Equal("CORP105", found);
    }

    [Theory]
    [InlineData("a.js", "//= sources/ferry.txt\n//# {0}\nlet x;")]
    [InlineData("a.py", "  #= ferry.txt\n  ## {0}\n")]
    [InlineData("a.sql", "--= ferry.txt\n--# {0}\n")]
    [InlineData("a.lisp", ";= ferry.txt\n;# {0}\n")]
    [InlineData("a.tex", "%= ferry.txt\n%# {0}\n")]
    [InlineData("a.json", "{{ \"cite\": \"\\u201c{0}\\u201d\" }}")]
    [InlineData("a.resx", "<root><data name=\"a\"><value>&#8220;{0}&#8221;</value></data></root>")]
    [InlineData("a.resx", "<root><data name=\"a\"><value><![CDATA[“{0}”]]></value></data></root>")]
    [InlineData("a.html", "<html><body><p>Read:</p><blockquote cite=\"ferry.txt\"><p>{0}</p></blockquote></body></html>")]
    [InlineData("a.html", "<p>They wrote <q>{0}</q></p>")]
    [InlineData("a.txt", "As they wrote:\n\n> {0}\n")]
    [InlineData("a.txt", "They wrote “{0}” to us.\n")]
    public void Other_files_are_read_by_what_they_are(string name, string form)
    {
        Assert.Equal(["CORP103"], Rules(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Altered)));
        Assert.Empty(Rules(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, True)));
    }

    [Fact]
    public void A_fault_stands_at_its_own_words_behind_whatever_markup()
    {
        Assert.Equal(["2:18 CORP103"], Checks.Of("page.md", $"Read:\n> {Altered}"));
        Assert.Equal(["4:5 CORP103"], Checks.Of("page.md", $"Read:\n\n> We have waited\n> **8** {Rest}"));
        Assert.Equal(["1:34 CORP103"], Checks.Of("a.html", $"<p>&eacute; <q>We have waited <b>8</b> {Rest}</q>"));
        Assert.Equal(["1:31 CORP103"], Checks.Of("a.json", $$"""{"a": "\n\u201c{{Altered}}\u201d" }"""));
    }

    [Theory]
    [InlineData("> never closed “and more\n> > > > deeper\n")]
    [InlineData("<blockquote cite=\"ferry.txt\"><q>open <b>and open")]
    [InlineData("“one ‘two „three «four")]
    [InlineData("[a](b [c] (d `e ``f ~~~")]
    [InlineData("| a | “b\n|--|\n[^1]: \n[^1]\n<!-- cite:")]
    [InlineData("\0\u0001\uD800")]
    public void Broken_pages_are_read_all_the_same(string text)
    {
        foreach (string name in new[] { "a.md", "a.html", "a.txt", "a.json", "a.resx", "a.py" })
            Assert.InRange(Corpus.Tool.Prose.ProseFile.Of(name, text).Text.Length, 0, text.Length);
    }

    private static string[] Rules(string name, string text, bool isStrict = false) =>
        [.. Checks.Of(name, text, isStrict).Select(fault => fault[(fault.IndexOf(' ', StringComparison.Ordinal) + 1)..])];

    private sealed class CheckedSection(MadeFolder folder)
    {
        public IEnumerable<string> Objections =>
            new Corpus.Tool.Checking.CheckRequest(folder.Path, ["a.py"], ["sources/*.md"], IsStrict: false)
            {
                Cache = Corpus.Tool.Sources.ArticleCache.None,
                Kept = Corpus.Tool.Checking.KeptChecks.None
            }
                .Run(_ => { }, default).Objections.Select(found => found.Objection.Rule.Id);
    }
}
