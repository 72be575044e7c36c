using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Tests;
using ModelContextProtocol.Client;

namespace Corpus.Tool.Tests.Mcp;

/// <summary>The command as a program starts it: a process of its own.</summary>
public class McpCommandTests
{
    // Where the tool itself is built, with everything that it needs: beside the tests it has what these need.
    private static readonly string _tool = Path.Combine(
        Repository.Root, "src", "Corpus.Tool", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Corpus.Tool.dll");

    [Fact]
    public async Task A_program_that_starts_the_command_is_answered()
    {
        await using McpClient client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [_tool, "mcp", "--sources", "seeds/*.txt"],
            WorkingDirectory = Repository.Root,
        }));

        JsonElement answer = (await client.CallToolAsync(
            "verify_quote",
            new Dictionary<string, object?> { ["text"] = "distributed across the 86 prisons in the Andean country" })).StructuredContent!.Value;

        Assert.Equal("number_altered", answer.GetProperty("verdict").GetString());
        Assert.StartsWith("The source says “the 68 prisons”, not “the 86 prisons”", answer.GetProperty("objections")[0].GetProperty("says").GetString(),
            StringComparison.Ordinal);
        Assert.Equal("seeds/000_e8a4a1759aafcd45.txt", answer.GetProperty("places")[0].GetProperty("source").GetString());
        Assert.Equal(10, answer.GetProperty("places")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Nothing_but_the_protocol_is_on_standard_output_and_the_end_of_input_is_the_end()
    {
        using Process process = Start("mcp", "--sources", "seeds/*.txt");
        foreach (string line in new[]
        {
            "garbage",
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"""
            + """ "clientInfo":{"name":"t","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"who_said","arguments":{"text":"decongest"}}}""",
        })
        {
            await process.StandardInput.WriteAsync(line + "\n");
        }

        await process.StandardInput.FlushAsync();
        var answered = new List<string>();
        while (!answered.Contains("2") && await process.StandardOutput.ReadLineAsync() is { } line)
            answered.Add(JsonNode.Parse(line)!["id"]?.ToJsonString() ?? "");
        process.StandardInput.Close();
        string rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Contains("1", answered);
        Assert.Contains("2", answered);
        Assert.Equal("", rest.Trim());
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Without_a_source_it_says_so_and_ends_with_2()
    {
        using Process process = Start("mcp", "--sources", "no/such/*.txt");
        string output = await process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.Equal("", output);
        Assert.StartsWith("corpus: no source", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [_tool, .. arguments])
    {
        WorkingDirectory = Repository.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
