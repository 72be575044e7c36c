namespace Corpus.Text.Language;

/// <summary>The numbers of the hash of Fowler, Noll and Vo (FNV-1a):
/// from the start on, each value is mixed in by "exclusive or" and multiplied by the prime.</summary>
/// <remarks>Constants, and no method: whoever reads characters mixes them in where they are read,
/// in a loop that a short compiler run does not optimise.</remarks>
internal static class Fnv
{
    public const uint Start32 = 2166136261;
    public const uint Prime32 = 16777619;
    public const ulong Start64 = 14695981039346656037;
    public const ulong Prime64 = 1099511628211;
}
