using System.Reflection;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus.Tool.Mcp;

/// <summary>Answers a program about a corpus by the Model Context Protocol: its tools are one file each.</summary>
internal static class CorpusServer
{
    private const string Instructions =
        "Checks quotations against a corpus of source documents, word for word. Before you quote somebody, or repeat a quotation, call verify_quote; "
        + "where it is not faithful, use the source's words that it gives. " + SourceText.IsData;

    /// <summary>Serves until the other side ends.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">What a citation may do.</param>
    /// <param name="transport">Whence questions come, and where answers go.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RunAsync(CitableCorpus corpus, MatchOptions options, ITransport transport, CancellationToken cancellationToken)
    {
        var server = new McpServerOptions
        {
            ServerInfo = new Implementation
            {
                Name = "corpus",
                Title = "Quotations and their sources",
                Version = typeof(CorpusServer).Assembly.GetName().Version?.ToString(3) ?? "0",
            },
            ServerInstructions = Instructions,
            ToolCollection =
            [
                Tool(new VerifyQuoteTool(corpus, options).Verify),
                Tool(new VerifyAnswerTool(corpus, options).Verify),
                Tool(new FindQuotesTool(corpus).Find),
                Tool(new WhoSaidTool(corpus).Ask),
                Tool(new ListSourcesTool(corpus).List),
                Tool(new ReadSourceTool(corpus).Read),
            ],
        };
        await using McpServer running = McpServer.Create(transport, server);
        await running.RunAsync(cancellationToken);
    }

    // All of them only look, at files that nobody else changes meanwhile, and answer in a form that is told beforehand.
    private static AskedTool Tool(Delegate tool)
    {
        var named = tool.Method.GetCustomAttribute<CorpusToolAttribute>()!;
        return new AskedTool(McpServerTool.Create(tool, new McpServerToolCreateOptions
        {
            Name = named.Name,
            Title = named.Title,
            Description = named.Description + " " + SourceText.IsData,
            ReadOnly = true,
            Destructive = false,
            Idempotent = true,
            OpenWorld = false,
            UseStructuredContent = true,
        }), named.Example);
    }
}
