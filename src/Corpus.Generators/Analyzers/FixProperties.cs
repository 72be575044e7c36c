namespace Corpus.Generators.Analyzers;

/// <summary>The keys of what a diagnostic hands over to the code fixes.</summary>
internal static class FixProperties
{
    /// <summary>The cited text in the source's own words, with the author's ellipses kept; absent when the sources would not accept it.</summary>
    public const string SourceWords = "SourceWords";

    /// <summary>The whole passage of the source, with what the author left out of it; absent where that is nothing.</summary>
    public const string WholePassage = "WholePassage";

    /// <summary>The cited text with its altered first letters in square brackets; absent where something else differs too.</summary>
    public const string BracketedWords = "BracketedWords";

    /// <summary>The right name of the speaker or the source, in the way in which the citation names one.</summary>
    public const string Name = "Name";

    /// <summary>Present when <see cref="Name"/> is the name of a generated member.</summary>
    public const string IsMember = "IsMember";

    /// <summary>"Speaker" or "Article": what <see cref="Name"/> names.</summary>
    public const string Named = "Named";

    /// <summary>The generated member that is nearest to one that is gone.</summary>
    public const string Member = "Member";

    /// <summary>The members "Article.Quote" of <c>Quotes</c>, when the source's words are one whole quotation.</summary>
    public const string Quotation = "Quotation";

    /// <summary>The namespace of the generated types.</summary>
    public const string Namespace = "Namespace";
}
