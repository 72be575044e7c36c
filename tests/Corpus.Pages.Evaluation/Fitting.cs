using System.Globalization;
using Corpus.Pages.Html.Body;

namespace Corpus.Pages.Evaluation;

/// <summary>Fits the weights of the body on annotated pages, and tells how well they do on pages that they were not fitted on.</summary>
internal static class Fitting
{
    private const int Folds = 9;
    private const double Prior = 5;

    /// <summary>Fits on all pages and writes the table.</summary>
    public static void Write(IReadOnlyList<AnnotatedPage> annotated, string table)
    {
        List<LabelledPage> pages = [.. annotated.Select(page => new LabelledPage(page))];
        double[] weights = new BodyFit(Prior).Fit(pages);
        var rows = new List<string>();
        Add("line", BodyFeatures.OfLine, 0);
        Add("begin", BodyFeatures.OfChange, BodyFeatures.OfLine.Count);
        Add("end", BodyFeatures.OfChange, BodyFeatures.OfLine.Count + BodyFeatures.OfChange.Count);
        const string Head =
            "# What each observation of a line, and of a change between two lines, is worth.\n"
            + "# Made by tests/Corpus.Pages.Evaluation (fit) and never by hand.\n# kind\tobservation\tweight\n";
        File.WriteAllText(table, Head + string.Join('\n', rows) + "\n");
        Report("fitted on all", pages, (page, withWording) => new BodyFit(Prior).Call(page, weights, withWording));

        void Add(string kind, IReadOnlyList<BodyFeatures.Row> features, int start)
        {
            for (int i = 0; i < features.Count; i++)
            {
                if (Math.Abs(weights[start + i]) >= 0.005)
                    rows.Add(string.Create(CultureInfo.InvariantCulture, $"{kind}\t{features[i].Name}\t{weights[start + i]:F2}"));
            }
        }
    }

    /// <summary>Fits on eight ninths of the sites and reads the other ninth, nine times.</summary>
    /// <param name="annotated">The pages.</param>
    /// <param name="output">A folder for what each page's lines were called, to look at; null for none.</param>
    public static void Cross(IReadOnlyList<AnnotatedPage> annotated, string? output)
    {
        List<LabelledPage> pages = [.. annotated.Select(page => new LabelledPage(page))];
        string[] sites = [.. pages.Select(page => page.Page.Site).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Report("every right line", pages, (page, _) => page.Answers);
        var weights = new double[Folds][];
        var fit = new BodyFit(Prior);
        for (int fold = 0; fold < Folds; fold++)
            weights[fold] = fit.Fit([.. pages.Where(page => FoldOf(page) != fold)]);
        Report("fitted on the other sites", pages, (page, withWording) => fit.Call(page, weights[FoldOf(page)], withWording));
        foreach (LabelledPage page in output is null ? [] : pages)
            Calls.Write(output!, page, fit.Call(page, weights[FoldOf(page)], withWording: true));

        int FoldOf(LabelledPage page) => Array.IndexOf(sites, page.Page.Site) % Folds;
    }

    private static void Report(string name, IReadOnlyList<LabelledPage> pages, Func<LabelledPage, bool, bool[]> call)
    {
        foreach (bool withWording in (bool[])[true, false])
        {
            var score = new Score();
            foreach (LabelledPage page in pages)
                score.Add(page.Page, page.BodyOf(call(page, withWording)));
            Console.WriteLine($"{name}{(withWording ? "" : ", no words known")}: {score}");
        }
    }
}
