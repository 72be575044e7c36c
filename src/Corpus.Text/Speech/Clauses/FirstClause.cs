using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>
/// Where a clause ends that no comma parts from the verb of its sentence: the claim that the port was full | has been refuted;
/// the promise to close it | was kept.
/// </summary>
internal static class FirstClause
{
    private const int FewestWordsOfClause = 3;

    /// <summary>The token behind the words from <paramref name="first"/> on; its <paramref name="lastVerb"/>-th finite verb is none of them.</summary>
    public static int End(Story story, int first, int limit, int lastVerb)
    {
        int verbs = 0;
        bool inGroup = false;
        for (int at = first; at < limit; at++)
        {
            // “no charges are due” against Brook | drew criticism: the words in marks have a verb of their own.
            if (verbs == 0 && lastVerb > 1 && story.Tokens[at].Kind == TokenKind.Quotation
                && story.Quotations[story.Tokens[at].Quotation].Words >= FewestWordsOfClause)
                verbs++;
            bool isVerb = Clause.IsFinite(story, at, first) && !(at > first && story.Tokens[at].Has(WordShape.Ed) && story.Tokens[at - 1].Has(WordClasses.Be));
            // The participle belongs to its auxiliary: "had failed" is one verb.
            if (isVerb && !inGroup && ++verbs == lastVerb)
                return ContentEnd.Trim(story, first, at);
            inGroup = (isVerb && story.Tokens[at].Has(WordClasses.Auxiliary))
                || (inGroup && story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Adverb | WordClasses.Auxiliary));
            if (story.Tokens[at].Kind == TokenKind.Comma && verbs == lastVerb - 1 && ContentEnd.Trim(story, at, limit) > at)
                return at;
        }

        return ContentEnd.Trim(story, first, limit);
    }
}
