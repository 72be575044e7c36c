using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Corpus.Text.Tests.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>Every fix that is offered for thousands of altered citations, taken, and checked again.</summary>
public sealed class MutationFixTests
{
    private const int CasesOfKind = 25;

    private const int Seed = 20_252;

    // What remains may be an editor's advice, but never that the words are not the source's.
    private static readonly string[] _advice = ["CORP108", "CORP109", "CORP111", "CORP113", "CORP114"];

    [Fact]
    public async Task Every_fix_of_an_altered_citation_is_faithful_has_its_marks_in_pairs_and_keeps_the_elision()
    {
        var corpus = new MutationCorpus();
        var tested = new TestProject();
        for (int i = 0; i < corpus.Articles.Count; i++)
            tested.AddSource($"sources/{i:000}.txt", corpus.Articles[i].Text);

        (string Words, bool IsElisionAtFault)[] citations = [.. Citations(corpus)];
        string[] cited = [.. citations.Select(citation => citation.Words)];
        string code = Expect.Class(string.Join("\n    ", cited.Select((words, i) => $"string A{i} = Cite.Quote({SymbolDisplay.FormatLiteral(words, quote: true)});")));
        Project project = tested.Create(code);
        Document document = project.Documents.Single(candidate => candidate.Name == "Code.cs");
        var fixes = new Dictionary<string, List<TextChange>>(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in (await tested.Analyze(project)).Where(diagnostic => diagnostic.Location.IsInSource))
        {
            foreach (CodeAction action in await Offered(document, diagnostic))
            {
                var applied = (ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(default));
                Document changed = applied.ChangedSolution.GetDocument(document.Id)!;
                if (!fixes.TryGetValue(action.EquivalenceKey!, out List<TextChange>? same))
                    fixes.Add(action.EquivalenceKey!, same = []);
                same.AddRange(await changed.GetTextChangesAsync(document));
            }
        }

        Assert.True(fixes[nameof(SourceWordsFix)].Count > cited.Length / 3, $"{fixes[nameof(SourceWordsFix)].Count} of {cited.Length} can be fixed");
        Assert.True(fixes[nameof(WholePassageFix)].Count > 5);
        var faults = new List<string>();
        foreach ((string key, List<TextChange> changes) in fixes)
        {
            Document changed = document.WithText((await document.GetTextAsync()).WithChanges(changes.Order(Comparer<TextChange>.Create((a, b) => a.Span.CompareTo(b.Span)))));
            string[] now = [.. (await changed.GetSyntaxRootAsync())!.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => Words(call))];
            for (int i = 0; i < cited.Length; i++)
            {
                if (now[i] == cited[i])
                    continue;
                if (Unpaired(now[i]))
                    faults.Add($"{key}: alone stands a mark in {now[i]}");
                if (key != nameof(WholePassageFix) && !citations[i].IsElisionAtFault && Elisions(now[i]) < Elisions(cited[i]))
                    faults.Add($"{key}: {cited[i]}\n  lost its elision in {now[i]}");
            }

            foreach (Diagnostic left in await tested.Analyze(changed.Project))
            {
                int line = left.Location.GetLineSpan().StartLinePosition.Line - 2;
                if (left.Location.IsInSource && !_advice.Contains(left.Id) && now[line] != cited[line])
                    faults.Add($"{key}: {cited[line]}\n  became {now[line]}\n  {left.GetMessage()}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults\n" + string.Join('\n', faults.Take(30)));
    }

    private static IEnumerable<(string Words, bool IsElisionAtFault)> Citations(MutationCorpus corpus)
    {
        var random = new Random(Seed);
        var kinds = new MutationKinds(corpus, random);
        foreach ((string _, MutationKinds.Expected expected, Func<string[], string?> change) in kinds.All)
        {
            if (expected == MutationKinds.Expected.Faithful)
                continue;

            int made = 0;
            for (int tried = 0; made < CasesOfKind && tried < 60 * CasesOfKind; tried++)
            {
                if (kinds.Window(corpus.Lines[random.Next(corpus.Lines.Count)].Text, random.Next(6, 15)) is not { } window || change(window) is not { } text)
                    continue;

                made++;
                yield return (text, expected == MutationKinds.Expected.MeaningAltered);
            }
        }
    }

    private static async Task<IReadOnlyList<CodeAction>> Offered(Document document, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        foreach (CodeFixProvider provider in Fixed.All.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), default));
        return [.. offered.Where(action => action.EquivalenceKey != nameof(GeneratedMemberFix))];
    }

    private static string Words(InvocationExpressionSyntax call) => ((LiteralExpressionSyntax)call.ArgumentList.Arguments[0].Expression).Token.ValueText;

    private static bool Unpaired(string words) =>
        new[] { ('“', '”'), ('[', ']'), ('(', ')'), ('«', '»') }.Any(pair => words.Count(c => c == pair.Item1) != words.Count(c => c == pair.Item2)) || words.Count(c => c == '"') % 2 != 0;

    private static int Elisions(string words) => words.Replace(". . .", "…", StringComparison.Ordinal).Replace("...", "…", StringComparison.Ordinal).Count(c => c == '…');
}
