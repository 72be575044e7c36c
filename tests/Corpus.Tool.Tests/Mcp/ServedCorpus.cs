using System.IO.Pipes;
using System.Text.Json;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Tool.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus.Tool.Tests.Mcp;

/// <summary>The server, and the streams by which a client talks to it.</summary>
internal sealed class ServedCorpus : IAsyncDisposable
{
    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private McpClient? _client;

    private ServedCorpus(CitableCorpus corpus)
    {
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        Serving = Task.Run(async () =>
        {
            await using var transport = new StreamServerTransport(input, output, "corpus");
            await CorpusServer.RunAsync(corpus, MatchOptions.Default, transport, CancellationToken.None);
        });
    }

    /// <summary>Ends when the server has ended.</summary>
    public Task Serving { get; }

    /// <summary>What the server reads.</summary>
    public Stream Input => _toServer;

    /// <summary>What the server writes.</summary>
    public Stream Output => _fromServer;

    /// <summary>A server, and nobody who talks to it yet.</summary>
    public static ServedCorpus Bare(CitableCorpus corpus) => new(corpus);

    /// <summary>A server with a client.</summary>
    public static async Task<ServedCorpus> StartAsync(CitableCorpus corpus)
    {
        var served = new ServedCorpus(corpus);
        served._client = await McpClient.CreateAsync(new StreamClientTransport(served.Input, served.Output));
        return served;
    }

    /// <summary>The tools that the client is offered.</summary>
    public async Task<IReadOnlyList<McpClientTool>> ToolsAsync() => [.. await _client!.ListToolsAsync()];

    /// <summary>Calls a tool.</summary>
    public async Task<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await _client!.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    /// <summary>Calls a tool and takes its structured answer.</summary>
    public async Task<JsonElement> AskAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await CallAsync(tool, arguments);
        Assert.False(result.IsError == true, string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text)));
        return result.StructuredContent!.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null)
            await _client.DisposeAsync();
        await _toServer.DisposeAsync();
        await Serving;
        await _fromServer.DisposeAsync();
    }
}
