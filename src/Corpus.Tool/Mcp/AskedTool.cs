using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus.Tool.Mcp;

/// <summary>A tool that says which of its arguments is missing, unknown or of another kind, and how it is asked, before it is called.</summary>
/// <remarks>Whoever asks is mostly a language model: it puts right what a sentence names, and nothing else.</remarks>
internal sealed class AskedTool : DelegatingMcpServerTool
{
    private const int LongestShown = 60;

    private readonly string _example;
    private readonly JsonElement _arguments;
    private readonly string[] _required;

    public AskedTool(McpServerTool tool, string example)
        : base(tool)
    {
        _example = example;
        JsonElement schema = tool.ProtocolTool.InputSchema;
        _arguments = schema.GetProperty("properties");
        _required = schema.TryGetProperty("required", out JsonElement required) ? [.. required.EnumerateArray().Select(name => name.GetString()!)] : [];
    }

    /// <inheritdoc/>
    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
        FaultOf(request.Params?.Arguments) is { } fault
            ? ValueTask.FromResult(new CallToolResult
            {
                IsError = true,
                Content = [new TextContentBlock { Text = $"{ProtocolTool.Name}: {fault}. For example: {_example}" }],
            })
            : base.InvokeAsync(request, cancellationToken);

    private string? FaultOf(IDictionary<string, JsonElement>? given)
    {
        string? unknown = given?.Keys.Order(StringComparer.Ordinal).FirstOrDefault(name => !_arguments.TryGetProperty(name, out _));
        foreach (string name in _required)
        {
            if (given is null || !given.TryGetValue(name, out JsonElement value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
                return $"“{name}” is missing ({Description(name)})" + (unknown is null ? "" : $", and “{Shown(unknown)}” is no argument");
        }

        if (unknown is not null)
            return $"“{Shown(unknown)}” is no argument: there are {string.Join(", ", _arguments.EnumerateObject().Select(argument => argument.Name))}";
        return (given ?? new Dictionary<string, JsonElement>())
            .OrderBy(argument => argument.Key, StringComparer.Ordinal)
            .Where(argument => !IsOfKind(_arguments.GetProperty(argument.Key), argument.Value))
            .Select(argument => $"“{argument.Key}” is {KindsOf(_arguments.GetProperty(argument.Key))}, not {Shown(argument.Value.GetRawText())}")
            .FirstOrDefault();
    }

    private string Description(string name) =>
        _arguments.GetProperty(name).TryGetProperty("description", out JsonElement description) ? description.GetString()!.TrimEnd('.') : name;

    private static string[] TypesOf(JsonElement argument) => !argument.TryGetProperty("type", out JsonElement type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
        : [type.GetString()!];

    private static bool IsOfKind(JsonElement argument, JsonElement value)
    {
        string[] types = TypesOf(argument);
        return types.Length == 0 || types.Any(type => type switch
        {
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => true,
        });
    }

    private static string KindsOf(JsonElement argument) => string.Join(" or ", TypesOf(argument).Where(type => type != "null").Select(type => type switch
    {
        "string" => "a text",
        "boolean" => "true or false",
        "integer" => "a whole number",
        _ => type,
    }));

    private static string Shown(string text) => SourceText.Shown(text, LongestShown) + (text.Length > LongestShown ? "…" : "");
}
