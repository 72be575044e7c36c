namespace Corpus.Generators.PackageTests.Shapes;

/// <summary>The table: one row a kind of project. A fault that somebody meets in a project of his own becomes a row here.</summary>
internal static class ProjectShapes
{
    private const string Bridge = """
        Council approves the harbour bridge

        By Mina Okafor

        June 3, 2025

        The decision came on Tuesday after a long debate in the town hall, where residents had waited since the early morning to be heard.

        “We will build it within two years,” Mayor Tomas Lind told reporters after the vote, adding that work on the plans would start in the autumn.

        Residents of the old town have asked for a decision for more than ten years, and several of them applauded when the result was read out.
        """;

    private const string Tunnel = """
        Minister rejects the northern tunnel

        By Paul Reiter

        July 9, 2025

        The answer that the northern towns had waited for came in a letter of two pages, which the ministry made public on Wednesday evening.

        “There is no money for a tunnel,” Minister Anna Berg told parliament, adding that the ferry would go on to run as it does.
        """;

    /// <summary>Prints each article, and cites one sentence right and once wrong.</summary>
    private const string Program = """
        using App.Corpus;

        foreach (Article article in Articles.All)
            System.Console.WriteLine($"{article.Path}: {article.Title}: {string.Join(" / ", article.Quotes)}");
        Cite.Quote("We will build it within two years", nameof(Speakers.TomasLind));
        Cite.Quote("We will build it within nine years", nameof(Speakers.TomasLind)); // CORP103
        """;

    private const string ClassicProgram = """
        using App.Corpus;

        public static class Program
        {
            public static void Main()
            {
                foreach (Article article in Articles.All)
                    System.Console.WriteLine(article.Path + ": " + article.Title + ": " + article.Quotes[0]);
                Cite.Quote("We will build it within two years", nameof(Speakers.TomasLind));
                Cite.Quote("We will build it within nine years", nameof(Speakers.TomasLind)); // CORP103
            }
        }
        """;

    private const string BridgeLine = "docs/bridge.txt: Council approves the harbour bridge: “We will build it within two years,” — Tomas Lind";

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("A console application as the template makes it", ("docs/bridge.txt", Bridge)) { Template = "console" },
        new("A library as the template makes it", ("docs/bridge.txt", Bridge)) { Template = "classlib" },
        new("A test project as the template makes it", ("docs/bridge.txt", Bridge)) { Template = "xunit" },
        new("A web application as the template makes it", ("docs/bridge.txt", Bridge)) { Template = "web" },
        new("A web API as the template makes it", ("docs/bridge.txt", Bridge)) { Template = "webapi" },
        new("A Blazor application as the template makes it", ("docs/bridge.txt", Bridge)) { Template = "blazor", Main = "Press" },
        new("Razor pages as the template makes them", ("docs/bridge.txt", Bridge)) { Template = "webapp" },

        new("A program", ("App.csproj", Project()), ("Program.cs", Program), ("docs/bridge.txt", Bridge)) { Output = BridgeLine },
        new(
            "C# 9 without implicit usings",
            ("App.csproj", Project("<LangVersion>9.0</LangVersion><ImplicitUsings>disable</ImplicitUsings>")),
            ("Program.cs", ClassicProgram),
            ("docs/bridge.txt", Bridge)) { Output = BridgeLine },
        new(
            "A .NET Framework program",
            ("App.csproj", Project("<LangVersion>9.0</LangVersion><ImplicitUsings>disable</ImplicitUsings>", framework: "net472")),
            ("Program.cs", ClassicProgram),
            ("docs/bridge.txt", Bridge)),
        new(
            "A .NET Standard library",
            ("App.csproj", Project("<LangVersion>9.0</LangVersion><ImplicitUsings>disable</ImplicitUsings>", framework: "netstandard2.0", output: "Library")),
            ("Program.cs", ClassicProgram),
            ("docs/bridge.txt", Bridge)),
        new(
            "Several target frameworks",
            ("App.csproj", Project("<LangVersion>10.0</LangVersion>", output: "Library").Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", StringComparison.Ordinal)),
            ("Words.cs", """
                using App.Corpus;
                public static class Words
                {
                    public static string Of() => Cite.Quote("We will build it within nine years"); // CORP103
                }
                """),
            ("docs/bridge.txt", Bridge)),
        new(
            "Every analyzer of the SDK, and warnings are errors",
            ("App.csproj", Project("<AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", output: "Library")),
            ("Words.cs", """
                using App.Corpus;

                namespace App;

                internal static class Words
                {
                    public static string Decision { get; } = Cite.Quote("We will build it within two years", nameof(Speakers.TomasLind));
                }
                """),
            ("docs/bridge.txt", Bridge)),
        new(
            "Everything is documented",
            ("App.csproj", Project("<GenerateDocumentationFile>true</GenerateDocumentationFile><CorpusVisibility>public</CorpusVisibility><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", output: "Library")),
            ("docs/bridge.txt", Bridge)),
        new(
            "Trimmed and compiled ahead of time",
            ("App.csproj", Project("<IsAotCompatible>true</IsAotCompatible><InvariantGlobalization>true</InvariantGlobalization>")),
            ("Program.cs", Program),
            ("docs/bridge.txt", Bridge)) { Output = BridgeLine },

        new(
            "Names of its own that are also ours",
            ("App.csproj", Project()),
            ("Program.cs", """
                using System.Security.Claims;
                using App;

                Claim claim = new("role", "reader");
                Article article = new() { Quote = new(), Region = Region.North };
                Console.WriteLine($"{claim.Type} {article.Region} {App.Corpus.Articles.All.Count}");
                """),
            ("Models.cs", """
                namespace App;

                public enum Region { North }
                public sealed class Quote;
                public sealed class Article { public Quote? Quote { get; set; } public Region Region { get; set; } }
                """),
            ("docs/bridge.txt", Bridge)) { Output = "role North 1" },
        new(
            "The namespace in every file, as asked",
            ("App.csproj", Project("<CorpusImplicitUsing>true</CorpusImplicitUsing><RootNamespace>my-app.class.2024</RootNamespace>")),
            ("Program.cs", "Console.WriteLine(Articles.All.Count);"),
            ("docs/bridge.txt", Bridge)) { Output = "1" },
        new(
            "The namespace in every file, taken away again",
            ("App.csproj", Project("<CorpusImplicitUsing>true</CorpusImplicitUsing>", items: """<Using Remove="App.Corpus" />""")),
            ("Program.cs", "Console.WriteLine(new Claim()); class Claim;"),
            ("docs/bridge.txt", Bridge)) { Output = "Claim" },
        new(
            "The namespace in every file, and no document",
            ("App.csproj", Project("<CorpusImplicitUsing>true</CorpusImplicitUsing>", sources: "")),
            ("Program.cs", "Console.WriteLine(1);")) { Output = "1" },
        new(
            "No document",
            ("App.csproj", Project(sources: "")),
            ("Program.cs", """
                using App.Corpus;

                Console.WriteLine(typeof(Article).Assembly.GetTypes().Count(type => type.Namespace == "App.Corpus"));

                namespace App.Corpus
                {
                    class Article;
                }
                """)) { Output = "1" },

        new(
            "A pattern without a match",
            ("App.csproj", Project(sources: """<CorpusSource Include="sources/**/*.txt" />""")),
            ("Program.cs", "Console.WriteLine(1);")) { Reported = ["CORP001 App.csproj"] },
        new(
            "A document that is not there",
            ("App.csproj", Project(sources: """<CorpusSource Include="docs/bridge.txt;docs/gone.txt" />""")),
            ("Program.cs", Program),
            ("docs/bridge.txt", Bridge)) { Reported = ["CORP001 gone.txt"], Output = BridgeLine },
        new(
            "Documents that Directory.Build.targets names",
            ("App.csproj", Project(sources: "")),
            ("Directory.Build.targets", """<Project><ItemGroup><CorpusSource Include="docs/*.txt" /></ItemGroup></Project>"""),
            ("Program.cs", Program),
            ("docs/bridge.txt", Bridge)) { Output = BridgeLine },
        new(
            "A document that is an additional file by hand",
            ("App.csproj", Project(sources: """<AdditionalFiles Include="docs/*.txt" CorpusSource="true" /><AdditionalFiles Include="other.txt" />""")),
            ("Program.cs", Program),
            ("other.txt", Tunnel),
            ("docs/bridge.txt", Bridge)) { Output = BridgeLine },
        new(
            "A document by pattern and by name",
            ("App.csproj", Project(sources: """<CorpusSource Include="**/*.txt" /><CorpusSource Include="docs/bridge.txt" Outlet="The Daily" /><CorpusSource Include="./docs/bridge.txt" Published="2025-06-04" />""")),
            ("Program.cs", """
                using App.Corpus;

                Article article = Articles.All.Single();
                Console.WriteLine($"{article.Path} {article.Outlet} {article.Published:yyyy-MM-dd}");
                """),
            ("docs/bridge.txt", Bridge)) { Output = "docs/bridge.txt The Daily 2025-06-04" },
        new(
            "Documents from outside, linked and not",
            ("app/App.csproj", Project(sources: """<CorpusSource Include="../shared/bridge.txt" Link="docs/linked.txt" /><CorpusSource Include="../shared/tunnel.txt" />""")),
            ("app/Program.cs", """
                using App.Corpus;

                Console.WriteLine(string.Join(" ", Articles.All.Select(article => article.Path + article.Text.Length)));
                """),
            ("shared/bridge.txt", "The bridge."),
            ("shared/tunnel.txt", "The tunnel.")) { Output = "../shared/tunnel.txt11 docs/linked.txt11" },
        new(
            "What the build leaves behind is no document",
            ("App.csproj", Project(sources: """<CorpusSource Include="**/*.txt" />""")),
            ("Program.cs", Program),
            ("obj/left.txt", Tunnel),
            ("bin/left.txt", Tunnel),
            ("docs/bridge.txt", Bridge)) { Output = BridgeLine },

        new(
            "Every character in the name of a file and of a folder",
            [
                ("App.csproj", Project(sources: """<CorpusSource Include="docs/**/*.txt" />""")),
                ("Program.cs", """
                    using App.Corpus;

                    Console.OutputEncoding = System.Text.Encoding.UTF8;
                    foreach (Article article in Articles.All)
                        Console.WriteLine(string.Concat(article.Path.Select(c => c is > ' ' and < (char)127 ? c.ToString() : $"<{(int)c:X}>")) + " " + article.Text);
                    """),
                .. OddNames.SelectMany(name => new[] { ($"docs/a{name}b.txt", "F " + Code(name)), ($"docs/d{name}e/c.txt", "D " + Code(name)) }),
            ])
        {
            Output = string.Join(
                "\n",
                OddNames.SelectMany(name => new[] { (Path: $"docs/a{name}b.txt", Text: "F " + Code(name)), (Path: $"docs/d{name}e/c.txt", Text: "D " + Code(name)) })
                    .OrderBy(document => document.Path, StringComparer.Ordinal)
                    .Select(document => string.Concat(document.Path.Select(c => c is > ' ' and < (char)127 ? c.ToString() : $"<{(int)c:X}>")) + " " + document.Text)),
        },
        new(
            "Blanks at the ends of names",
            [
                ("App.csproj", Project(sources: """<CorpusSource Include="**/*.txt*" /><CorpusSource Include="docs/**" />""")),
                ("Program.cs", """
                    using App.Corpus;

                    foreach (Article article in Articles.All)
                        Console.WriteLine(article.Text);
                    """),
                .. NamesWithBlanksAtTheirEnds.Select(name => (name, "F " + Code(name))),
            ]) { Output = string.Join("\n", NamesWithBlanksAtTheirEnds.Order(StringComparer.Ordinal).Select(name => "F " + Code(name))) },
        new(
            "Values over several lines and with every sign",
            ("App.csproj", Project(sources: """
                <CorpusSource Include="docs/*.txt" Outlet="Bergen's `Daily`; C# ~news 100%25 %40(None) %24(None) &lt;&amp;" Byline="Mina&#x2028;Okafor&#xA;Id = x">
                  <Title>
                    The bridge
                    of the town
                  </Title>
                  <Url>https://example.org/a?b=c;d#e~f%20g</Url>
                </CorpusSource>
                """)),
            ("Program.cs", """
                using App.Corpus;

                Article article = Articles.All.Single();
                Console.WriteLine(string.Join("|", article.Title, article.Outlet, article.Byline, article.Url));
                """),
            ("docs/bridge.txt", Bridge)) { Output = "The bridge of the town|Bergen's `Daily`; C# ~news 100% @(None) $(None) <&|Mina Okafor Id = x|https://example.org/a?b=c;d#e~f g" },

        new(
            "A project that cites what a referenced project keeps to itself",
            ("lib/Lib.csproj", Project(output: "Library")),
            ("lib/docs/bridge.txt", Bridge),
            ("App.csproj", Project(sources: "", items: """<ProjectReference Include="lib/Lib.csproj" /><Compile Remove="lib/**" />""")),
            ("Program.cs", """
                using App.Corpus;

                Console.WriteLine(Cite.Quote("We will build it within two years", "Tomas Lind", "Council approves the harbour bridge"));
                Cite.Quote("We will build it within nine years"); // CORP103
                """)) { Output = "We will build it within two years" },
        new(
            "A project that uses a referenced public corpus",
            ("lib/Lib.csproj", Project("<CorpusVisibility>public</CorpusVisibility>", output: "Library")),
            ("lib/docs/bridge.txt", Bridge),
            ("App.csproj", Project("<CorpusImplicitUsing>true</CorpusImplicitUsing>", sources: "", items: """<ProjectReference Include="lib/Lib.csproj" /><Compile Remove="lib/**" />""")),
            ("Program.cs", """
                using Lib.Corpus;

                Console.WriteLine(Cite.Quote("We will build it within two years", nameof(Speakers.TomasLind), nameof(Articles.CouncilApprovesTheHarbourBridge)));
                Console.WriteLine(Articles.CouncilApprovesTheHarbourBridge.Text.Length > 100);
                Cite.Quote("We will build it within nine years", nameof(Speakers.TomasLind)); // CORP103
                """)) { Output = "We will build it within two years\nTrue" },
        new(
            "Two corpora in one process, with one root namespace and one file name",
            ("lib/Lib.csproj", Project("<RootNamespace>Acme</RootNamespace>", output: "Library", sources: """<CorpusSource Include="docs/*.txt" />""")),
            ("lib/docs/news.txt", Bridge),
            ("lib/Words.cs", "public static class Words { public static string First => Acme.Corpus.Articles.All.Single().Title!; }"),
            ("app/App.csproj", Project("<RootNamespace>Acme</RootNamespace>", items: """<ProjectReference Include="../lib/Lib.csproj" />""")),
            ("app/docs/news.txt", Tunnel),
            ("app/Program.cs", """
                using Acme.Corpus;

                Console.WriteLine(Words.First);
                Console.WriteLine(Articles.All.Single().Title);
                Cite.Quote("There is no money for a tunnel", nameof(Speakers.AnnaBerg));
                Cite.Quote("There is some money for a tunnel"); // CORP104
                Cite.Quote("We will build it within nine years"); // CORP103
                """)) { Output = "Council approves the harbour bridge\nMinister rejects the northern tunnel" },
        new(
            "Tests that see the internal types",
            ("app/App.csproj", Project(items: """<InternalsVisibleTo Include="App.Tests" />""", output: "Library")),
            ("app/docs/bridge.txt", Bridge),
            ("tests/App.Tests.csproj", Project(sources: "", items: """<ProjectReference Include="../app/App.csproj" />""")),
            ("tests/Program.cs", """
                using App.Corpus;

                Console.WriteLine(Articles.CouncilApprovesTheHarbourBridge.Quotes.Count);
                Cite.Quote("We will build it within nine years", nameof(Speakers.TomasLind)); // CORP103
                """)) { Main = "App.Tests", Output = "1" },
        new(
            "Tests with documents of their own in the namespace of what they see",
            ("app/App.csproj", Project(items: """<InternalsVisibleTo Include="App.Tests" />""", output: "Library")),
            ("app/docs/bridge.txt", Bridge),
            ("tests/App.Tests.csproj", Project("<RootNamespace>App</RootNamespace>", items: """<ProjectReference Include="../app/App.csproj" />""")),
            ("tests/docs/tunnel.txt", Tunnel),
            ("tests/Program.cs", "System.Console.WriteLine(1);")) { Main = "App.Tests", Output = "1", Reported = ["CORP009 CSC"] },
        new(
            "The package in Directory.Build.props, for projects with and without documents",
            ("Directory.Build.props", "<Project><ItemGroup>%package%</ItemGroup></Project>"),
            ("lib/Lib.csproj", Project(sources: "", output: "Library").Replace("%package%", "", StringComparison.Ordinal)),
            ("lib/Article.cs", "namespace App; public class Article { public class Quote; }"),
            ("app/App.csproj", Project(items: """<ProjectReference Include="../lib/Lib.csproj" />""").Replace("%package%", "", StringComparison.Ordinal)),
            ("app/Program.cs", Program),
            ("app/docs/bridge.txt", Bridge),
            ("tests/App.Tests.csproj", Project(sources: "", items: """<ProjectReference Include="../app/App.csproj" />""").Replace("%package%", "", StringComparison.Ordinal)),
            ("tests/Program.cs", """
                using App.Tests.Corpus;

                Cite.Quote("We will build it within nine years"); // CORP103
                """)) { Output = BridgeLine },
        new(
            "The package through another project",
            ("lib/Lib.csproj", Project("<CorpusVisibility>public</CorpusVisibility>", output: "Library")),
            ("lib/docs/bridge.txt", Bridge),
            ("app/App.csproj", Project(sources: "", items: """<ProjectReference Include="../lib/Lib.csproj" />""").Replace("%package%", "", StringComparison.Ordinal)),
            ("app/Program.cs", "Console.WriteLine(Lib.Corpus.Articles.All.Count);")) { Output = "1" },
        new(
            "The package through another project, and documents",
            ("lib/Lib.csproj", Project(output: "Library")),
            ("lib/docs/bridge.txt", Bridge),
            ("app/App.csproj", Project(items: """<ProjectReference Include="../lib/Lib.csproj" />""").Replace("%package%", "", StringComparison.Ordinal)),
            ("app/docs/tunnel.txt", Tunnel),
            ("app/Program.cs", """
                using App.Corpus;

                Console.WriteLine(Articles.All.Single().Title);
                Cite.Quote("There is some money for a tunnel"); // CORP104
                Cite.Quote("We will build it within nine years"); // CORP103
                """)) { Output = "Minister rejects the northern tunnel" },

        // A property that means nothing, or a language that is too old, is named.
        Saying("CORP009", "<CorpusVisibility>protected</CorpusVisibility>"),
        Saying("CORP009", "<CorpusDocumentation>perhaps</CorpusDocumentation>"),
        Saying("CORP009", "<CorpusImplicitUsing>enable</CorpusImplicitUsing>"),
        Saying("CORP009", "<CorpusNamespace>1 2 3</CorpusNamespace>"),
        Saying("CORP008", "<LangVersion>8.0</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>", runs: false),

        new(
            "A project in F#",
            ("App.fsproj", Project().Replace("<Nullable>enable</Nullable>", "", StringComparison.Ordinal).Replace("<CorpusSource", """<Compile Include="Program.fs" /><CorpusSource""", StringComparison.Ordinal)),
            ("Program.fs", """printfn "1" """),
            ("docs/bridge.txt", Bridge)) { Reported = ["CORP008 App.fsproj"] },
        new(
            "A project in Visual Basic",
            ("App.vbproj", Project().Replace("<Nullable>enable</Nullable>", "", StringComparison.Ordinal)),
            ("Program.vb", "Module Program\n  Sub Main()\n    Console.WriteLine(1)\n  End Sub\nEnd Module\n"),
            ("docs/bridge.txt", Bridge)) { Reported = ["CORP008 App.vbproj"], Output = "1" },
    ];

    private static Shape Saying(string id, string properties, bool runs = true) => new(
        $"{id} for {properties}",
        ("App.csproj", Project(properties)),
        ("Program.cs", "class Program { static void Main() { System.Console.WriteLine(1); } }"),
        ("docs/bridge.txt", Bridge))
    {
        Reported = [$"{id} CSC"],
        Output = runs ? "1" : null,
    };

    // What XML, MSBuild, the compiler's command line, an .editorconfig or C# takes for something else.
    private static string[] OddNames =>
    [
        "`", "'", "#", ";", "%", "%41", "~", "~0041", "@", "@(x)", "$(x)", "!", "&", "=", "+", ",", "[x]", "{x}", "(x)", " ", "  ", "\u0085",
        "\u2028", "\u2029", "\u00A0", "é", "e\u0301", "日本", "😀", "\u200B", "\t", "\n", "^", "[", "]", "{", "}",
        .. OnlyOnUnix("\"", "|", "*", "?", "<", ">"),
    ];

    // MSBuild trims an item's name in some places and not in others.
    private static string[] NamesWithBlanksAtTheirEnds =>
    [
        " a.txt", "\u00A0b.txt", "c.txt\u00A0", " d/a.txt", "docs/ a.txt", "docs/b.txt\u00A0", "docs/ d/a.txt",
        .. OnlyOnUnix("e.txt ", "docs/c.txt ", "docs/d.txt.", "docs/e /a.txt", "docs/ "),
    ];

    private static string[] OnlyOnUnix(params string[] names) => OperatingSystem.IsWindows() ? [] : names;

    private static string Code(string name) => string.Concat(name.Select(c => ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));

    private static string Project(
        string properties = "", string items = "", string sources = """<CorpusSource Include="docs/*.txt" />""", string framework = "net10.0", string output = "Exe") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <OutputType>{output}</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            %package%
            {items}
            {sources}
          </ItemGroup>
        </Project>
        """;
}
