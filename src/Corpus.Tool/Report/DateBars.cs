using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>The articles by date, as bars of days, months or years: as many as can be seen beside one another.</summary>
internal sealed class DateBars(HtmlWriter page, IReadOnlyList<CitableSource> sources)
{
    private const int MostBars = 84;
    private const int Height = 96;
    private const int Step = 10;

    /// <summary>Writes the picture; nothing where no article has a date.</summary>
    public void Write()
    {
        DateTime[] days = [.. sources.Select(source => source.Article.Published).OfType<DateTime>().Order()];
        if (days.Length == 0)
            return;

        (Func<DateTime, int> place, Func<int, string> name, string unit) = Scale(days[0], days[^1]);
        int first = place(days[0]);
        int[] counts = new int[place(days[^1]) - first + 1];
        foreach (DateTime day in days)
            counts[place(day) - first]++;

        int most = counts.Max();
        page.Write($"<div class=\"card wide\"><h3>Articles by {unit}</h3><figure><svg class=\"dates\" viewBox=\"0 0 {counts.Length * Step} {Height}\"");
        page.Write($" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Articles by {unit}, from {name(first)} to {name(first + counts.Length - 1)}\">");
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0)
                continue;

            int height = Math.Max(3, (Height - 4) * counts[i] / most);
            page.Write($"<rect x=\"{(i * Step) + 1}\" y=\"{Height - height}\" width=\"{Step - 2}\" height=\"{height}\">");
            page.Write($"<title>{name(first + i)}: {Wording.Counted(counts[i], "article")}</title></rect>");
        }

        page.Write($"</svg><figcaption><span>{name(first)}</span><span>{name(first + counts.Length - 1)}</span></figcaption></figure>");
        if (sources.Count > days.Length)
            page.Write($"<p class=\"more\">{Wording.Counted(sources.Count - days.Length, "article")} without a date</p>");
        page.Write($"</div>");
    }

    private static (Func<DateTime, int> Place, Func<int, string> Name, string Unit) Scale(DateTime first, DateTime last)
    {
        static int Day(DateTime day) => (int)(day - DateTime.MinValue).TotalDays;
        static int Month(DateTime day) => (day.Year * 12) + day.Month - 1;
        if (Day(last) - Day(first) < MostBars)
            return (Day, day => Wording.ShortDay(DateTime.MinValue.AddDays(day)), "day");
        if (Month(last) - Month(first) < MostBars)
            return (Month, month => Wording.Day(new DateTime(month / 12, (month % 12) + 1, 1))[2..], "month");

        // A page that takes a street number for a year must not make the picture as wide as history.
        int years = last.Year - first.Year + 1;
        int together = (years + MostBars - 1) / MostBars;
        return (day => day.Year / together, year => FormattableString.Invariant($"{year * together}"), together == 1 ? "year" : $"{together} years");
    }
}
