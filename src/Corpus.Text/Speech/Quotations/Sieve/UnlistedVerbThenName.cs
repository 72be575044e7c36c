using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," harrumphed Lind. — a past form that no table has, with a name behind it.</summary>
/// <remarks>In the annotated news and novels 5 of its 5 names are right, those that he and she stand for apart.</remarks>
internal sealed class UnlistedVerbThenName : SieveRule
{
    public override Attribution? Decide(Story story, Quotation quotation)
    {
        int limit = story.Right(quotation);
        int verb = QuotationContext.Behind(story, quotation, limit);
        if (verb + 1 >= limit || !story.Tokens[verb].IsLower || !story.Tokens[verb].Has(WordShape.Ed) || !NameWords.IsPart(story, verb + 1) || !QuotationContext.IsParted(story, quotation, limit))
            return null;
        if (NounPhraseReader.Read(story, verb + 1, limit) is not { IsName: true } name)
            return null;
        return name.End >= limit || story.Tokens[name.End].BreaksClause ? By(name, verb) : null;
    }
}
