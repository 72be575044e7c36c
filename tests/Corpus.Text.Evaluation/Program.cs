using System.Diagnostics;
using System.Globalization;
using Corpus.Text;
using Corpus.Text.Evaluation;
using Corpus.Text.Model;

if (args is ["--explain", string explained])
{
    Explanation.Write(File.ReadAllText(explained), Console.Out);
    return 0;
}

if (args is ["--rules", .. { Length: >= 2 } sets] && sets.Length % 2 == 0)
{
    RulePrecision.Write(sets, Console.Out);
    return 0;
}

if (args is not [string folder, string output])
{
    Console.Error.WriteLine("usage: Corpus.Text.Evaluation FOLDER-OF-TXT OUTPUT-FOLDER | --explain FILE | --rules (FOLDER-OF-TXT GOLD-FOLDER)+");
    return 2;
}

Directory.CreateDirectory(output);
long bytes = 0;
var watch = new Stopwatch();
string[] files = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
foreach (string file in files)
{
    string text = File.ReadAllText(file);
    bytes += new FileInfo(file).Length;
    watch.Start();
    Article article = ArticleReader.Read(text);
    watch.Stop();
    File.WriteAllText(Path.Combine(output, Path.GetFileNameWithoutExtension(file) + ".json"), Prediction.Of(article).ToJson());
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} documents, {bytes / 1e6:F1} MB, {bytes / 1e6 / watch.Elapsed.TotalSeconds:F1} MB/s"));
return 0;
