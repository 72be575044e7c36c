using System.Text;

namespace Corpus.Generators.PackageTests;

/// <summary>Documents that no careful person would save: each is named, and the others still work.</summary>
[Collection(nameof(Using))]
public sealed class BadInputTests(ProductPackage package)
{
    private const string Program = """
        using App.Corpus;
        foreach (Article article in Articles.All)
            Console.WriteLine($"{article.Path} {article.Text.Length} {article.Quotes.Count}");
        """;

    private const string Article = """
        Council approves the harbour bridge

        “We will build it within two years,” Mayor Tomas Lind told reporters after the vote, adding that work on the plans would start in the autumn.
        """;

    [Fact]
    public void Every_bad_document_gets_its_diagnostic_and_the_good_one_still_works()
    {
        Encoding latin = Encoding.Latin1;
        Consumer consumer = package.NewConsumer(items: """
                <CorpusSource Include="docs/*.txt" />
                <CorpusSource Include="dated/*.txt" Published="last Tuesday" />
                """)
            .Write("Program.cs", Program)
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP003.severity = warning\ndotnet_diagnostic.CORP006.severity = warning\n")
            .Write("docs/good.txt", Article)
            .Write("docs/empty.txt", "")
            .Write("docs/blank.txt", "\n \n\t\r\n")
            .Write("docs/binary.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1])
            .Write("docs/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0xFF, 0xFE, 0, 1])
            .Write("docs/report.txt", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A, .. "1 0 obj\n"u8, 0, 0, 0])
            .Write("docs/saved.txt", "<!DOCTYPE html>\n<html><head><title>Council approves the harbour bridge</title></head><body><p>The mayor spoke.</p></body></html>")
            .Write("docs/utf16-bom.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Article)])
            .Write("docs/utf16-bare.txt", Encoding.Unicode.GetBytes(Article))
            .Write("docs/windows1252.txt", [.. latin.GetBytes("Caf"), 0xE9, .. latin.GetBytes(" owners say "), 0x93, .. latin.GetBytes("no"), 0x94, .. latin.GetBytes(" to the new tax on tables.")])
            .Write("docs/long.txt", new StringBuilder().Insert(0, "The council met again on Tuesday and talked about the bridge. ", 5_000_000 / 62).ToString())
            .Write("docs/lone.txt", "The mayor said: “We will build it within two years and then we shall see.")
            .Write("docs/keywords.txt", "class int namespace\n\nThe mayor of the town said on Tuesday that the bridge would be built within two years, and residents agreed.\n")
            .Write("docs/digits.txt", "2025 2026 2027\n\nThe mayor of the town said on Tuesday that the bridge would be built within two years, and residents agreed.\n")
            .Write("docs/emoji.txt", "😀 🎉 🚀\n\nThe mayor of the town said on Tuesday that the bridge would be built within two years, and residents agreed.\n")
            .Write("dated/dated.txt", Article);
        bool tellsCaseApart = !File.Exists(Path.Combine(consumer.Folder, "docs", "GOOD.txt"));
        if (tellsCaseApart)
            consumer.Write("docs/GOOD.txt", Article.Replace("two years", "nine years", StringComparison.Ordinal));

        BuildResult build = consumer.Build();
        string[] lines = consumer.Run().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(
            ["binary.txt", "blank.txt", "empty.txt", "utf16-bare.txt", "windows1252.txt"],
            build.Diagnostics.Where(diagnostic => diagnostic.Id == "CORP001").Select(diagnostic => diagnostic.File));
        Assert.Equal(
            ["picture.txt", "report.txt", "saved.txt"],
            build.Diagnostics.Where(diagnostic => diagnostic.Id == "CORP012").Select(diagnostic => diagnostic.File));
        Assert.Equal(["lone.txt"], build.Diagnostics.Where(diagnostic => diagnostic.Id == "CORP003").Select(diagnostic => diagnostic.File));
        Assert.Equal(["dated.txt"], build.Diagnostics.Where(diagnostic => diagnostic.Id == "CORP007").Select(diagnostic => diagnostic.File));
        Assert.Empty(build.Ids.Except(["CORP001", "CORP003", "CORP006", "CORP007", "CORP012"]));

        Assert.Contains($"docs/good.txt {Article.Length} 1", lines);
        Assert.Contains($"docs/utf16-bom.txt {Article.Length} 1", lines);
        Assert.Contains($"docs/long.txt {5_000_000 / 62 * 62} 0", lines);
        Assert.Equal(tellsCaseApart ? 9 : 8, lines.Length);
    }

    [Fact]
    public void A_netstandard_library_in_csharp_9_compiles_all_that_is_generated()
    {
        BuildResult build = package.NewConsumer(
                "<LangVersion>9.0</LangVersion><ImplicitUsings>disable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors><CorpusVisibility>public</CorpusVisibility><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn>",
                framework: "netstandard2.0")
            .CopySeeds()
            .Write("Library.cs", "namespace Library { /// <summary>x</summary>\npublic static class Words { public static string Of() => App.Corpus.Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest.Text; } }")
            .Build();

        Assert.Empty(build.Diagnostics);
    }
}
