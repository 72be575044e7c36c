namespace Corpus.Tool.Tests;

public class CorpusCommandTests
{
    [Fact]
    public async Task An_unknown_command_is_named_and_fails()
    {
        var error = new StringWriter();

        int code = await CorpusCommand.RunAsync(["ad"], TextWriter.Null, error);

        Assert.Equal(2, code);
        Assert.Contains("“ad”, did you mean add?", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "page.html", "--kep")]
    [InlineData("add", "--kep", "page.html")]
    [InlineData("add", "page.html", "-k")]
    [InlineData("check", "--sources", "sources/*.txt", "--stricht")]
    [InlineData("check", "--stricht", "story.md")]
    [InlineData("report", "--chek")]
    public async Task A_mistyped_option_is_named_and_is_no_file(params string[] arguments)
    {
        var error = new StringWriter();

        int code = await CorpusCommand.RunAsync(arguments, TextWriter.Null, error);

        Assert.Equal(2, code);
        Assert.Contains(arguments.First(argument => argument is "--kep" or "-k" or "--stricht" or "--chek"), error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("no such file", error.ToString(), StringComparison.Ordinal);
    }
}
