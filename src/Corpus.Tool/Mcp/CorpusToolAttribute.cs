namespace Corpus.Tool.Mcp;

/// <summary>What a program is told of a tool.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusToolAttribute(string name, string title, string description, string example) : Attribute
{
    /// <summary>The name by which it is called.</summary>
    public string Name { get; } = name;

    /// <summary>The name that a person sees.</summary>
    public string Title { get; } = title;

    /// <summary>What it does.</summary>
    public string Description { get; } = description;

    /// <summary>Arguments that it takes, as they are sent: for whoever has sent others.</summary>
    public string Example { get; } = example;
}
