using System.Globalization;
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

if (args is ["--dump", .. { Length: > 0 } folders])
{
    Findings.Write(folders, Console.Out);
    return 0;
}

if (args is not [string folder, string output])
{
    Console.Error.WriteLine("usage: Corpus.Text.Evaluation FOLDER-OF-TXT OUTPUT-FOLDER | --explain FILE | --rules (FOLDER-OF-TXT GOLD-FOLDER)+ | --dump FOLDER+");
    return 2;
}

Directory.CreateDirectory(output);
string[] files = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
string[] texts = [.. files.Select(File.ReadAllText)];
var speed = new ReadingSpeed(texts);
Article[] articles = speed.ReadOnce();
for (int i = 0; i < files.Length; i++)
    File.WriteAllText(Path.Combine(output, Path.GetFileNameWithoutExtension(files[i]) + ".json"), Prediction.Of(articles[i]).ToJson());

double first = speed.Best;
speed.ReadUntilWarm();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{files.Length} documents, {speed.Bytes / 1e6:F1} MB; first pass in a new process {first:F1} MB/s; warm, one core {speed.Best:F1} MB/s"));
return 0;
