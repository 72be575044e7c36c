using Corpus.Text.Model;

namespace Corpus.Generators.Naming;

/// <summary>What has named members: each scope has what the one before has, and more.</summary>
internal enum MemberScope
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Articles.</summary>
    Articles,

    /// <summary>Articles and speakers.</summary>
    Speakers,

    /// <summary>Also the quotations that somebody would cite.</summary>
    CitableQuotes,

    /// <summary>Also all other quotations.</summary>
    Quotes,

    /// <summary>Also claims and figures.</summary>
    All,
}

/// <summary>Chooses a scope, and says what is in one.</summary>
internal static class MemberScopes
{
    // A member costs a tenth of a millisecond and more on every build, some 75 bytes of the assembly and 300 of generated code:
    // docs/performance.md has the measurements.
    // So many are in some 80 news articles; of the members that a reader would cite by, in some 300.
    private const int Most = 2_000;

    // Without its speaker a citation is half a citation: for articles and speakers alone more are allowed.
    private const int MostWithSpeakers = 25_000;

    /// <summary>The scope that the project asks for, or that the corpus's size allows.</summary>
    public static MemberScope Choose(MemberChoice choice, CorpusSize size) => choice switch
    {
        MemberChoice.All => MemberScope.All,
        MemberChoice.Quotes => MemberScope.Quotes,
        MemberChoice.Articles => MemberScope.Speakers,
        MemberChoice.None => MemberScope.None,
        _ when size.Members(MemberScope.All) <= Most => MemberScope.All,
        _ when size.Members(MemberScope.CitableQuotes) <= Most => MemberScope.CitableQuotes,
        _ when size.Members(MemberScope.Speakers) <= MostWithSpeakers => MemberScope.Speakers,
        _ => MemberScope.Articles,
    };

    /// <summary>How many members there may be before a corpus comes down to <paramref name="scope"/>.</summary>
    public static int MostAbove(MemberScope scope) => scope == MemberScope.Articles ? MostWithSpeakers : Most;

    /// <summary>Whether a quotation is named.</summary>
    public static bool Has(this MemberScope scope, Quote quote) => scope >= MemberScope.Quotes || (scope == MemberScope.CitableQuotes && IsCitable(quote));

    /// <summary>Whether a reader would cite a quotation: a sentence of the article's own text, of somebody who is known.</summary>
    public static bool IsCitable(Quote quote) => quote is { Kind: QuoteKind.Direct, Region: Region.Body, Speaker: not null };
}
