namespace Corpus.Generators.Naming;

/// <summary>The members and ids of one class: which are taken, without regard to case, for a name that differs in case only is no name to read aloud.</summary>
/// <param name="enclosingClass">The class; C# lets no member have its name.</param>
internal sealed class TakenNames(string enclosingClass)
{
    /// <summary>What every static class has from <see cref="object"/>, and what the generated ones have of their own.</summary>
    private static readonly HashSet<string> _reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "Articles", "Claims", "Disagreements", "Equals", "Figures", "Finalize", "Find", "GetHashCode", "GetType", "MemberwiseClone", "Quotes",
        "ReferenceEquals", "Speakers", "ToString",
    };

    private readonly HashSet<string> _members = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _slugs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name if both its forms are free.</summary>
    public bool TryTake(Name name)
    {
        if (IsReserved(name.Member) || _members.Contains(name.Member) || _slugs.Contains(name.Slug))
            return false;

        _members.Add(name.Member);
        _slugs.Add(name.Slug);
        return true;
    }

    /// <summary>The name, or when no member of the class may ever have it, the name with the kind of thing behind it: <c>AllQuote</c>.</summary>
    public Name Permitted(Name name, string kind) => IsReserved(name.Member) ? name with { Member = name.Member + kind } : name;

    /// <summary>Takes the name with the first free number, counted from 2.</summary>
    public Name TakeNumbered(Name name)
    {
        // A page may have one word in marks a hundred thousand times: go on where the last one of the name ended.
        int number = _numbers.TryGetValue(name.Member, out int last) ? last + 1 : 2;
        while (!TryTake(name.Then(number)))
            number++;

        _numbers[name.Member] = number;
        return name.Then(number);
    }

    private bool IsReserved(string member) => _reserved.Contains(member) || member.Equals(enclosingClass, StringComparison.OrdinalIgnoreCase);
}
