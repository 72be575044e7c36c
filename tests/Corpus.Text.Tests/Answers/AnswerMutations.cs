using Corpus.Text.Tests.Matching;

namespace Corpus.Text.Tests.Answers;

/// <summary>Citations, true and changed, in made answers.</summary>
internal static class AnswerMutations
{
    private const int CasesOfKind = 8;
    private const int Seed = 20_262;

    /// <summary>Some citations of each kind of change, without those whose own marks would end the quotation around them.</summary>
    public static IEnumerable<MutationKinds.Citation> Of(MutationCorpus corpus)
    {
        var random = new Random(Seed);
        var kinds = new MutationKinds(corpus, random);
        foreach ((string kind, MutationKinds.Expected expected, Func<string[], string?> change) in kinds.All)
        {
            int made = 0;
            for (int tries = 0; made < CasesOfKind && tries < CasesOfKind * 30; tries++)
            {
                MutationCorpus.BodyLine line = corpus.Lines[random.Next(corpus.Lines.Count)];
                string[] words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                int length = Math.Min(words.Length, random.Next(9, 15));
                int start = random.Next(words.Length - length + 1);
                if (change(words[start..(start + length)]) is not { } text || text.IndexOfAny(['“', '”', '"', '\n', '«', '»', '„', '`', '<']) >= 0)
                    continue;

                made++;
                yield return new MutationKinds.Citation(kind, line.Article, text, expected);
            }
        }
    }

    /// <summary>The ways in which an answer quotes.</summary>
    public static IEnumerable<string> Answers(string words)
    {
        yield return $"Here is what the sources say about it.\n\n> {words}\n\nThat is all there is.";
        yield return $"According to one of the articles, the matter stands as follows: “{words}” and there is no more to it.";
        yield return $"**Summary**\n\n- The article has this: \"{words}\"\n- Nothing else was found.\n";
    }
}
