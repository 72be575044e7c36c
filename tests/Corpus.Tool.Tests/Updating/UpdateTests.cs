using Corpus.Text;
using Corpus.Tool.Tests.Fetching;

namespace Corpus.Tool.Tests.Updating;

/// <summary><c>corpus update</c>.</summary>
public sealed class UpdateTests : IAsyncLifetime
{
    private const string Source = "sources/ferry-to-the-outer-islands-returns.txt";

    private readonly Desk _desk = new();
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.StartAsync();
        _site.Answer("/ferry", MadePages.Ferry);
        await _desk.RunAsync("add", _site.Address + "/ferry", "--allow-local", "--keep");
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _desk.Dispose();
    }

    private Task<(int Code, string Output, string Error)> UpdateAsync(params string[] options) => _desk.RunAsync(["update", "--allow-local", .. options]);

    private static string Changed => MadePages.Ferry
        .Replace("Ferry to the outer islands returns", "Ferry to the outer islands is back", StringComparison.Ordinal)
        .Replace("“We have waited for this day for two winters,”", "“We have waited for this day for three long winters,”", StringComparison.Ordinal)
        .Replace("“Nobody here will have to drive for three hours to see a doctor.”", "She thanked the council.", StringComparison.Ordinal)
        .Replace(
            "Fishermen on",
            "“It should never have been stopped,” said Tomas Lind, a fisherman of the islands, on the quay. Fishermen on",
            StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_is_the_same_is_left_alone()
    {
        string before = _desk.Read(Source);

        (int code, string output, string error) = await UpdateAsync();

        Assert.Equal((0, "1 read again, 0 changed", ""), (code, output.Trim(), error));
        Assert.Equal(before, _desk.Read(Source));
    }

    [Fact]
    public async Task A_page_with_another_token_and_the_same_words_is_left_alone()
    {
        string before = _desk.Read(Source);
        _site.Answer("/ferry", MadePages.Ferry.Replace("<footer>", "<footer data-token=\"83\">", StringComparison.Ordinal));

        await UpdateAsync();

        Assert.Equal(before, _desk.Read(Source));
    }

    [Fact]
    public async Task What_changed_is_said_and_with_a_dry_run_nothing_is_written()
    {
        string before = _desk.Read(Source);
        _site.Answer("/ferry", Changed);

        (int code, string output, _) = await UpdateAsync("--dry-run");

        Assert.Equal(0, code);
        Assert.Contains(Source + " would change", output, StringComparison.Ordinal);
        Assert.Contains("title: Ferry to the outer islands returns -> Ferry to the outer islands is back", output, StringComparison.Ordinal);
        Assert.Contains("lost: “Nobody here will have to drive for three hours to see a doctor.”", output, StringComparison.Ordinal);
        Assert.Contains(
            "altered: “We have waited for this day for two winters,” -> “We have waited for this day for three long winters,”",
            output,
            StringComparison.Ordinal);
        Assert.Contains("new: “It should never have been stopped,”", output, StringComparison.Ordinal);
        Assert.Contains("words: ", output, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Read(Source));
    }

    [Fact]
    public async Task Citations_that_no_longer_hold_are_named_with_the_nearest_words()
    {
        _desk.Write(
            "story.md", "# Ferry\n\n“We have waited for this day for two winters,” said Helena Brandt (sources/ferry-to-the-outer-islands-returns.txt).\n");
        _site.Answer("/ferry", Changed);

        (int code, string output, _) = await UpdateAsync("--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("citations that would not hold any more:", output, StringComparison.Ordinal);
        Assert.Contains("story.md:3: “We have waited for this day for two winters,”: ", output, StringComparison.Ordinal);
        Assert.Contains("three long winters", output[output.IndexOf("story.md", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_keeps_its_name_and_its_original_follows()
    {
        _site.Answer("/ferry", Changed);
        string[] files = _desk.Files();

        (int code, string output, _) = await UpdateAsync();

        Assert.Equal(0, code);
        Assert.Contains("1 read again, 1 changed", output, StringComparison.Ordinal);
        Assert.Equal(files, _desk.Files());
        Assert.Equal("Ferry to the outer islands is back", ArticleReader.Read(_desk.Read(Source)).Title);
        Assert.Contains("0 changed", (await UpdateAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_original_without_an_address_is_read_again()
    {
        _desk.Write("harbour.html", MadePages.Harbour);
        await _desk.RunAsync("add", "harbour.html", "--keep", "-o", "texts");
        string made = _desk.Read("texts/harbour-wall-to-be-raised-before-winter.txt");
        _desk.Write("texts/harbour-wall-to-be-raised-before-winter.txt", made.Replace("forty centimetres", "fifty centimetres", StringComparison.Ordinal));

        (int code, string output, _) = await _desk.RunAsync("update", "-o", "texts");

        Assert.Equal(0, code);
        Assert.Contains("1 changed", output, StringComparison.Ordinal);
        Assert.Equal(made, _desk.Read("texts/harbour-wall-to-be-raised-before-winter.txt"));
    }

    [Fact]
    public async Task A_page_that_is_gone_leaves_its_source_and_the_others_go_on()
    {
        _site.Answer("/harbour", MadePages.Harbour);
        await _desk.RunAsync("add", _site.Address + "/harbour", "--allow-local");
        string before = _desk.Read(Source);
        _site.Answer("/ferry", context =>
        {
            context.Response.StatusCode = 410;
            return Task.CompletedTask;
        });
        _site.Answer("/harbour", MadePages.Harbour.Replace("forty centimetres", "fifty centimetres", StringComparison.Ordinal));

        (int code, string output, string error) = await UpdateAsync();

        Assert.Equal(1, code);
        Assert.Equal(Source + ": there is no such page (410)", error.Trim());
        Assert.Contains("2 read again, 1 changed", output, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Read(Source));
    }

    [Fact]
    public async Task A_folder_without_such_sources_is_told()
    {
        _desk.Write("plain/a.txt", "Ferry\n\nThe ferry sails again.\n");

        (int code, _, string error) = await _desk.RunAsync("update", "-o", "plain");

        Assert.Equal(2, code);
        Assert.StartsWith("corpus: no source in plain has an address or a kept original", error, StringComparison.Ordinal);
    }
}
