namespace Corpus.Text.Syntax;

/// <summary>What grammar may ask about those who are named in a story.</summary>
internal abstract class KnownNames
{
    /// <summary>Nobody is known yet.</summary>
    public static KnownNames None { get; } = new Nobody();

    /// <summary>Whether <paramref name="word"/> ends the name of somebody.</summary>
    public abstract bool KnowsLastName(ReadOnlySpan<char> word);

    /// <summary>How sure it is that the name in the tokens from <paramref name="first"/> up to <paramref name="end"/> is a person's.</summary>
    public abstract Personhood PersonhoodOf(Story story, int first, int end);

    private sealed class Nobody : KnownNames
    {
        public override bool KnowsLastName(ReadOnlySpan<char> word) => false;

        public override Personhood PersonhoodOf(Story story, int first, int end) => Personhood.Unknown;
    }
}
