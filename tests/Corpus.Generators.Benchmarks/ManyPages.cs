using System.Text;

namespace Corpus.Generators.Benchmarks;

/// <summary>As many news pages as are asked for, each like the real ones and unlike all others.</summary>
/// <remarks>Paragraphs of several pages with one small word in three put in from another.</remarks>
internal static class ManyPages
{
    private const int Length = 4_600;
    private const int OneWordIn = 3;

    /// <summary>The pages, always the same.</summary>
    public static IEnumerable<string> Make(int count)
    {
        string[][] paragraphs = [.. SampleText.DifferentPages().Where(page => page.Length < 20_000).Select(Paragraphs).Where(page => page.Length > 3)];
        string[] all = [.. paragraphs.SelectMany(page => page)];
        string[] words = [.. all.SelectMany(paragraph => paragraph.Split(' ')).Where(word => word.Length > 2 && word.All(char.IsAsciiLetterLower))];
        var random = new Random(20250612);
        for (int i = 0; i < count; i++)
        {
            var page = new StringBuilder();
            page.Append(Noun(i)).Append(' ').Append(Altered(string.Join(' ', paragraphs[random.Next(paragraphs.Length)][0].Split(' ').Take(9)), words, random)).Append("\n\n");
            string[] main = paragraphs[random.Next(paragraphs.Length)];
            for (int j = 1; j < main.Length && page.Length < Length; j++)
                page.Append(Altered(main[j], words, random)).Append("\n\n");
            while (page.Length < Length)
                page.Append(Altered(all[random.Next(all.Length)], words, random)).Append("\n\n");

            yield return page.ToString();
        }
    }

    private static string[] Paragraphs(string page) => page.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Altered(string paragraph, string[] words, Random random)
    {
        string[] altered = paragraph.Split(' ');
        for (int i = 0; i < altered.Length; i++)
        {
            if (altered[i].All(char.IsAsciiLetterLower) && altered[i].Length > 3 && random.Next(OneWordIn) == 0)
                altered[i] = words[random.Next(words.Length)];
        }

        return string.Join(' ', altered);
    }

    // A title needs a name of its own, as most have.
    private static string Noun(int number)
    {
        var noun = new StringBuilder();
        for (int rest = number + 1000; rest > 0; rest /= 20)
            noun.Append("bcdfghjklmnpqrstvwxz"[rest % 20]).Append("aeiou"[rest % 5]);
        return char.ToUpperInvariant(noun[0]) + noun.ToString(1, noun.Length - 1);
    }
}
