using Corpus.Text.Matching.Verdicts;
using Xunit.Abstractions;

namespace Corpus.Text.Tests.Matching;

/// <summary>Citations from documents in the forms in which people keep them, and cuts where they are hard to see: as many as the texts beside the repository yield.</summary>
public sealed class FormMutationTests(ITestOutputHelper output)
{
    private const int CasesOfKind = 150;

    private const int FewestCasesOfKind = 60;

    private static readonly Lazy<MutationCorpus> _corpus = new(() => new MutationCorpus());

    [Fact]
    public void No_altered_citation_passes_and_no_faithful_one_is_flagged_in_any_form()
    {
        var wrong = new List<string>();
        foreach ((string kind, Func<string[], int, IEnumerable<FormMutations.Case>> make) in FormMutations.All)
        {
            int cases = 0;
            int wrongBefore = wrong.Count;
            for (int i = 0; i < _corpus.Value.Lines.Count && cases < CasesOfKind; i++)
            {
                string[] words = _corpus.Value.Lines[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                foreach (FormMutations.Case made in make(words, i))
                {
                    cases++;
                    Verdict verdict = Sources.Of(made.Source).Check(made.Cited);
                    string found = verdict.IsSpelling ? "Spelling" : verdict.Kind.ToString();
                    if (!made.Expected.Contains(found))
                        wrong.Add($"{kind}: {found} «{made.Cited}» from «{made.Source}»");
                }
            }

            output.WriteLine($"{kind,-26} {cases,4} cases {wrong.Count - wrongBefore,3} wrong");
            if (_corpus.Value.HasDevelopmentSet)
                Assert.True(cases >= FewestCasesOfKind, $"{kind}: {cases} cases");
        }

        output.WriteLine(string.Join('\n', wrong.Take(40)));
        Assert.Empty(wrong.Take(5));
    }
}
