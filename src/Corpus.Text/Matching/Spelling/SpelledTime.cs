using Corpus.Text.Language;

namespace Corpus.Text.Matching.Spelling;

/// <summary>A time of the day, read from the word that has its figures: "9.30am", "9:30", "21:05".</summary>
/// <param name="Hour">The hour as written.</param>
/// <param name="Minute">The minute; null where only the hour is written.</param>
/// <param name="HasColon">Whether a colon parts the two, which a decimal point cannot.</param>
/// <param name="Half">"am" or "pm"; null where neither is written.</param>
internal readonly record struct SpelledTime(int Hour, int? Minute, bool HasColon, string? Half)
{
    /// <summary>The time on a clock of 24 hours, the same however it is written; null for what is no time.</summary>
    public string? Token
    {
        get
        {
            bool isTime = Half is null ? HasColon && Hour < 24 : Hour is >= 1 and <= 12;
            int hour = Half is null ? Hour : (Hour % 12) + (Half == "pm" ? 12 : 0);
            return isTime ? FormattableString.Invariant($"{hour}:{Minute ?? 0:00}") : null;
        }
    }

    /// <summary>The half of the day that letters name; null when they name none.</summary>
    public static string? HalfOf(string letters) => letters.ToLowerInvariant() switch
    {
        "am" => "am",
        "pm" => "pm",
        _ => null,
    };

    /// <summary>Reads figures that can be a time.</summary>
    public static bool TryRead(string form, out SpelledTime time)
    {
        time = default;
        int at = 0;
        int hour = ReadFigures(form, ref at);
        if (at is 0 or > 2)
            return false;

        int? minute = null;
        bool hasColon = at < form.Length && form[at] == ':';
        if (at < form.Length && form[at] is ':' or '.')
        {
            int start = ++at;
            minute = ReadFigures(form, ref at);
            if (at - start != 2 || minute > 59)
                return false;
        }

        string rest = form.Substring(at);
        string? half = HalfOf(rest.Replace(".", ""));
        time = new SpelledTime(hour, minute, hasColon, half);
        return rest.Length == 0 || half is not null;
    }

    private static int ReadFigures(string form, ref int at)
    {
        int value = 0;
        for (int start = at; at < form.Length && Characters.IsDigit(form[at]) && at - start < 3; at++)
            value = (value * 10) + (int)char.GetNumericValue(form[at]);
        return value;
    }
}
