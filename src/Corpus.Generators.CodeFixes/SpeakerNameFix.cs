namespace Corpus.Generators.CodeFixes;

/// <summary>Names the one whose words they are.</summary>
internal sealed class SpeakerNameFix() : CitedNameFix("Speaker")
{
    protected override string Title(string name) => "Name the speaker “" + name + "”";
}
