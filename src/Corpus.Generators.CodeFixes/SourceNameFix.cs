namespace Corpus.Generators.CodeFixes;

/// <summary>Names the source that has the words.</summary>
internal sealed class SourceNameFix() : CitedNameFix("Article")
{
    protected override string Title(string name) => "Name the source “" + name + "”";
}
