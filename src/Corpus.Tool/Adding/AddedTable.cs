using System.Globalization;
using Corpus.Text.Model;
using Spectre.Console;

namespace Corpus.Tool.Adding;

/// <summary>The table at the end: each page with what was found in it, and what was not.</summary>
internal static class AddedTable
{
    /// <summary>The table.</summary>
    public static Table Of(IEnumerable<AddedPage> pages, CommandContext context)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("source", "title").AddColumn("words", column => column.RightAligned())
            .AddColumn("quotations", column => column.RightAligned()).AddColumns("missing", "");
        foreach (AddedPage page in pages)
        {
            if (page is { Source: { } source, Article: { } article })
            {
                table.AddRow(
                    Markup.Escape(context.Shown(source.Path)), Markup.Escape(article.Title ?? ""), Number(ArticleCount.Words(article)),
                    Number(article.Quotes.Count),
                    Missing(article), page.WasThere ? "was there" : "new");
            }
        }

        return table;
    }

    private static string Missing(Article article)
    {
        (string Name, bool IsThere)[] parts =
        [
            ("title", article.Title is not null), ("byline", article.Byline is not null), ("outlet", article.Outlet is not null),
            ("published", article.Published is not null),
        ];
        return string.Join(", ", parts.Where(part => !part.IsThere).Select(part => part.Name));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
