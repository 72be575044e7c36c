namespace Corpus.Tool.Tests;

public class CorpusCommandTests
{
    [Fact]
    public async Task An_unknown_command_is_named_and_fails()
    {
        var error = new StringWriter();

        int code = await CorpusCommand.RunAsync(["ad"], TextWriter.Null, error);

        Assert.NotEqual(0, code);
        Assert.Contains("'ad'", error.ToString(), StringComparison.Ordinal);
    }
}
