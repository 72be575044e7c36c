using System.Text.Json;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Tests.Checking;

/// <summary>Which files of a folder are checked, how strictly, what a fix writes, and what each format says of it.</summary>
public sealed class CheckedFolderTests
{
    private const string Altered = "“We have waited 8 months for this boat, and we are not going to wait another summer,” said Marit Lund.\n";

    private const string Invented = "She said “these are words that no source of ours has anywhere in it”.\n";

    [Fact]
    public void Strict_in_the_settings_is_strict_before_and_after_a_fix()
    {
        using MadeFolder folder = Folder(("page.md", Altered + "\n" + Invented), ("corpus.json", """{ "strict": true }"""));

        (int code, string output, _) = Checks.Run(Checks.Request(folder, "page.md"), fixes: true);

        Assert.Equal(1, code);
        Assert.Equal("page.md:3:11: warning CORP101", output[..29]);
        Assert.Contains("2 citations in 1 file, 1 source: 1 fault\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_fault_is_not_written_again()
    {
        using MadeFolder folder = Folder(("page.md", "Nothing is cited here.\n"));
        string file = Path.Combine(folder.Path, "page.md");
        var before = new DateTime(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, before);

        Checks.Run(Checks.Request(folder, "page.md"), fixes: true);

        Assert.Equal(before, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_told_by_name()
    {
        using MadeFolder folder = Folder(("page.md", Altered));
        foreach (string name in new[] { "d.md", "b.md", "c.md", "a.md" })
            folder.Write(name, [0, 1, 2, 0xFF, 0xFE, 0, 0]);

        string error = Checks.Run(Checks.Request(folder, "*.md")).Error;

        Assert.Equal(["a.md", "b.md", "c.md", "d.md"], error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public void A_file_that_is_named_is_checked_whatever_its_ending_and_a_pattern_takes_what_is_known()
    {
        using MadeFolder folder = Folder(("notes.unheard", Altered), ("corpus.json", """{ "sources": "sources/*.txt" }"""), ("page.md", "None.\n"));

        Assert.Equal(["notes.unheard"], FilesOf(folder, "notes.unheard"));
        Assert.Equal(["page.md"], FilesOf(folder, "**/*"));
    }

    [Fact]
    public void Two_fixes_in_one_file_are_each_put_in_their_own_place()
    {
        using MadeFolder folder = Folder(("page.md", $"First: {Altered.Replace("8 months", "18 months", StringComparison.Ordinal)}\nOskar " +
            "Brandt said: “The island cannot live without a ferry”. And an end.\n"));

        Assert.Equal(0, Checks.Run(Checks.Request(folder, "page.md"), fixes: true).Code);

        Assert.StartsWith("First: “We have waited 9 months for this boat, and", folder.Read("page.md"), StringComparison.Ordinal);
        Assert.EndsWith("\nOskar Brandt said: “The island cannot live without its ferry”. And an end.\n", folder.Read("page.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.md", """“Take the red\_boat""")]
    [InlineData("page.txt", "“Take the red_boat")]
    public void Signs_in_a_source_s_words_make_no_markup(string name, string begins)
    {
        using MadeFolder folder = Folder((name, "“Take the red_boat on 9 days of a week,” said Marit Lund.\n"));
        folder.Write("sources/ferry.txt", "Boats\n\n“Take the red_boat on 7 days of a week,” said harbour master Marit Lund.\n");

        Checks.Run(Checks.Request(folder, name), fixes: true);

        Assert.StartsWith(begins, folder.Read(name), StringComparison.Ordinal);
        Assert.Contains("7 days", folder.Read(name), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_with_signs_of_markup_are_put_into_no_web_page()
    {
        const string Page = "<p>“Sails and oars cost us 9 crowns a day,” said Marit Lund.</p>\n";
        using MadeFolder folder = Folder(("page.html", Page));
        folder.Write("sources/ferry.txt", "Boats\n\n“Sails & oars cost us 7 crowns a day,” said harbour master Marit Lund.\n");

        Assert.Equal(1, Checks.Run(Checks.Request(folder, "page.html"), fixes: true).Code);
        Assert.Equal(Page, folder.Read("page.html"));
    }

    [Fact]
    public void What_is_only_worth_knowing_is_a_note_in_every_format_and_no_fault()
    {
        using MadeFolder folder = Folder(("page.md", "“The repairs cost $4.2 million”, [says the Post](sources/ferry.txt), " +
            "and “its ferry”, [too](sources/ferry.txt).\n"));
        CheckRequest request = Checks.Request(folder, "page.md");

        (int code, string text, _) = Checks.Run(request);
        using var json = JsonDocument.Parse(Checks.Run(request, "json").Output);
        using var sarif = JsonDocument.Parse(Checks.Run(request, "sarif").Output);

        Assert.Equal(0, code);
        Assert.Contains(": note CORP108: ", text, StringComparison.Ordinal);
        Assert.Contains("::notice file=page.md,line=1,", Checks.Run(request, "github").Output, StringComparison.Ordinal);
        Assert.Contains("note", json.RootElement.GetProperty("citations").EnumerateArray()
            .SelectMany(citation => citation.GetProperty("objections").EnumerateArray()).Select(objection => objection.GetProperty("level").GetString()));
        Assert.Contains("note", sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("level").GetString()));
    }

    [Theory]
    [InlineData(Invented)]
    [InlineData("“have waited 8 years for this boat” she said.\n")]
    public void Words_that_no_source_has_stand_nowhere(string page)
    {
        using MadeFolder folder = Folder(("page.md", page));

        using var json = JsonDocument.Parse(Checks.Run(Checks.Request(folder, "page.md", isStrict: true), "json").Output);

        JsonElement citation = Assert.Single(json.RootElement.GetProperty("citations").EnumerateArray());
        Assert.Equal("notFound", citation.GetProperty("verdict").GetString());
        Assert.Empty(citation.GetProperty("places").EnumerateArray());
    }

    [Fact]
    public void A_fault_over_two_lines_is_told_to_GitHub_without_columns_and_a_per_cent_sign_is_escaped()
    {
        using MadeFolder folder = Folder(("20%.md", "“It can be 20 %\nof that at the very least in winter”, said Marit Lund, " +
            "19 % [here](sources/ferry.txt).\n"));
        folder.Write("sources/ferry.txt", "Boats\n\n“It can be 30 % of this in the most severe winter,” said harbour master Marit Lund.\n");

        string output = Checks.Run(Checks.Request(folder, "20%.md"), "github").Output;

        Assert.StartsWith("::error file=20%25.md,line=1,endLine=2,title=", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_for_an_editor_takes_the_place_of_the_whole_altered_words()
    {
        using MadeFolder folder = Folder(("page.md", Altered));

        using var sarif = JsonDocument.Parse(Checks.Run(Checks.Request(folder, "page.md"), "sarif").Output);

        JsonElement region = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0]
            .GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion");
        int start = region.GetProperty("startColumn").GetInt32() - 1;
        Assert.Equal(
            "We have waited 8 months for this boat, and we are not going to wait another summer",
            Altered[start..(region.GetProperty("endColumn").GetInt32() - 1)].TrimEnd(','));
    }

    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    public void Lines_and_columns_are_counted_from_one(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineTable(text).At(offset));

    private static IEnumerable<string> FilesOf(MadeFolder folder, string name) => Checks.Request(folder, name).Run(_ => { }, default).Files
        .Select(file => file.File.Path);

    private static MadeFolder Folder(params (string, string)[] files) => new([("sources/ferry.txt", MadeFolder.Ferry), .. files]);
}
