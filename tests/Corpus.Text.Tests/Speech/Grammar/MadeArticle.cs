namespace Corpus.Text.Tests.Speech.Grammar;

/// <summary>An invented article of one language, a paragraph a line. A line that begins with = says who speaks in the paragraph before it, as <see cref="Quoted.Speakers"/> writes it.</summary>
internal sealed class MadeArticle
{
    private MadeArticle(string text, string speakers) => (Text, Speakers) = (text, speakers);

    public static IEnumerable<string> Languages =>
        typeof(MadeArticle).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".article", StringComparison.Ordinal))
            .Select(name => name[..^".article".Length]).Order(StringComparer.Ordinal);

    public string Text { get; }

    public string Speakers { get; }

    public static MadeArticle Of(string language)
    {
        using var reader = new StreamReader(typeof(MadeArticle).Assembly.GetManifestResourceStream(language + ".article")!);
        string[] rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new MadeArticle(
            string.Join("\n\n", rows.Where(row => row[0] != '=')) + "\n",
            string.Join(" | ", rows.Where(row => row[0] == '=').Select(row => row[2..])));
    }
}
