namespace Corpus.Generators.Naming;

/// <summary>A name in its two forms.</summary>
/// <param name="Member">As a C# identifier: <c>PeruPlansToTransferPrisoners</c>.</param>
/// <param name="Slug">As an id: <c>peru-plans-to-transfer-prisoners</c>.</param>
internal sealed record Name(string Member, string Slug)
{
    /// <summary>The two names one behind the other.</summary>
    public Name Then(Name suffix) => new(
        Member + (char.IsDigit(Member[Member.Length - 1]) && char.IsDigit(suffix.Member[0]) ? "_" : "") + suffix.Member,
        Slug + "-" + suffix.Slug);

    /// <summary>The name with a number behind it.</summary>
    public Name Then(int number)
    {
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Then(new Name(digits, digits));
    }
}
