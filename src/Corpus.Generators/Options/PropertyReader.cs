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
    public bool Choice(string property, string usual, string other)
    {
        if (Text(property) is not string value || value.Equals(usual, StringComparison.OrdinalIgnoreCase))
            return false;
        if (value.Equals(other, StringComparison.OrdinalIgnoreCase))
            return true;

        Fault(property, value, usual + ", " + other);
        return false;
    }

    public void Fault(string property, string value, string expected) => _faults.Add(new OptionFault(property, value, expected));
}
