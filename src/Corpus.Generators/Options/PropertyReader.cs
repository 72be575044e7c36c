using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Options;

/// <summary>Reads MSBuild properties and keeps what is wrong with them. MSBuild compares values without regard to case, and so does this.</summary>
internal sealed class PropertyReader(AnalyzerConfigOptions global)
{
    private readonly List<OptionFault> _faults = [];

    public IEnumerable<OptionFault> Faults => _faults;

    /// <summary>A property's value, trimmed; null when it is not set.</summary>
    public string? Text(string property) =>
        global.TryGetValue("build_property." + property, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Whether a property has the other of two values. An unknown value is a fault and counts as the usual one.</summary>
    public bool Choice(string property, string usual, string other) => Choice(property, [usual, other]) == 1;

    /// <summary>Which of the values a property has. None, and an unknown one, which is a fault, count as the first.</summary>
    public int Choice(string property, string[] values)
    {
        if (Text(property) is not string value)
            return 0;

        int index = Array.FindIndex(values, candidate => value.Equals(candidate, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            Fault(property, value, string.Join(", ", values));

        return Math.Max(index, 0);
    }

    public void Fault(string property, string value, string expected) => _faults.Add(new OptionFault(property, value, expected));
}
