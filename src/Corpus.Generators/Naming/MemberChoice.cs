namespace Corpus.Generators.Naming;

/// <summary>What the project asks to have named members (<c>CorpusMembers</c>).</summary>
internal enum MemberChoice
{
    /// <summary>As many as the corpus's size lets a build and an editor bear.</summary>
    Auto,

    /// <summary>Everything.</summary>
    All,

    /// <summary>Articles, speakers and quotations.</summary>
    Quotes,

    /// <summary>Articles and speakers.</summary>
    Articles,

    /// <summary>Nothing.</summary>
    None,
}
