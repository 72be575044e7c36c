using Corpus.Generators.Sources;

namespace Corpus.Generators.Naming;

/// <summary>How many things a corpus has.</summary>
internal sealed record CorpusSize(int Articles, int Speakers, int CitableQuotes, int Quotes, int ClaimsAndFigures)
{
    /// <summary>Counts what is in <paramref name="corpus"/>, which keeps it as its <see cref="SourceCorpus.Size"/>.</summary>
    public static CorpusSize Of(SourceCorpus corpus) => new(
        corpus.Documents.Count,
        corpus.Speakers.Speakers.Count,
        corpus.Documents.Sum(document => document.Article.Quotes.Count(MemberScopes.IsCitable)),
        corpus.Documents.Sum(document => document.Article.Quotes.Count),
        corpus.Documents.Sum(document => document.Article.Claims.Count + document.Article.Figures.Count));

    /// <summary>How many members a scope has.</summary>
    public int Members(MemberScope scope) => scope switch
    {
        MemberScope.None => 0,
        MemberScope.Articles => Articles,
        MemberScope.Speakers => Articles + Speakers,
        MemberScope.CitableQuotes => Articles + Speakers + CitableQuotes,
        MemberScope.Quotes => Articles + Speakers + Quotes,
        _ => Articles + Speakers + Quotes + ClaimsAndFigures,
    };
}
