using Corpus.Tests;

namespace Corpus.Text.Tests.Cases;

/// <summary>A theory over made cases that stand beside the repository; skipped, and counted as skipped, where they do not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesTheoryAttribute : TheoryAttribute
{
    public CasesTheoryAttribute(string set)
    {
        Set = set;
        if (Repository.Cases(set) is null)
            Skip = $"The made cases '{set}' are not here.";
    }

    public string Set { get; }
}
