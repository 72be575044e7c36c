using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Citations;

/// <summary>Code that was generated from a page: as the Razor compiler writes it, with <c>#line</c> directives that say where it comes from.</summary>
public sealed class RazorTests
{
    /// <summary>As much of the framework as generated code calls.</summary>
    private const string Framework = """
        using Newsroom.Corpus;
        public class RenderTreeBuilder
        {
            public void OpenComponent<T>(int n) { }
            public void OpenElement(int n, string name) { }
            public void CloseElement() { }
            public void CloseComponent() { }
            public void AddComponentParameter(int n, string name, object value) { }
            public void AddAttribute(int n, string name, object value) { }
            public void AddContent(int n, string text) { }
        }
        public static class RuntimeHelpers { public static T TypeCheck<T>(T value) => value; }
        public class Card { [QuotedText] public string Words { get; set; } = ""; [QuotedSpeaker] public string Who { get; set; } }
        public class Generic<T> { [QuotedText] public string Words { get; set; } = ""; public T Value { get; set; } }
        public class TagHelperAttribute { public TagHelperAttribute(string name, object value, int style) { } public object Value => null; }
        """;

    [Theory]
    [InlineData("b.AddContent(1, Cite.Quote(\"giraffes painted\")\n#line default\n);", "CORP101 Page.razor(7,34)")]
    [InlineData("Cite.Quote(\"raise the harbour wall by 60 centimetres\");\n#line default\n", "CORP103 Page.razor(7,45)")]
    [InlineData("//= harbour.txt\n//# giraffes painted\nb.CloseElement();\n#line default\n", "CORP101 Page.razor(8,5)")]
    [InlineData("var words = \"giraffes painted\"; Cite.Quote(words);\n#line default\n", "CORP101 Page.razor(7,50)")]
    public Task Code_in_markup_is_reported_where_it_was_written(string code, string expected) =>
        ExpectInPage("    void Build(RenderTreeBuilder b)\n    {\n#line (7,7)-(7,99) \"/project/Page.razor\"\n" + code + "    }\n", expected);

    [Fact]
    public Task A_block_of_code_is_reported_where_it_was_written() => ExpectInPage(
        """
        #line (20,1)-(30,1) "/project/Page.razor"
            [Cites("giraffes painted")]
            /// <summary><q cite="harbour.txt">zebras walked</q></summary>
            string Method([QuotedText] string words = "okapis swam") => Cite.Quote("hippos sang");
            string Words => Cite.Quote("rhinos flew");
            readonly string _words = Cite.Quote("tapirs dug");
        #line default

        """,
        "CORP101 Page.razor(20,12)", "CORP101 Page.razor(21,40)", "CORP101 Page.razor(22,47)", "CORP101 Page.razor(22,76)", "CORP101 Page.razor(23,32)", "CORP101 Page.razor(24,41)");

    [Theory]
    [InlineData("AddComponentParameter", "nameof(global::Card.\n#line (3,7)-(3,12) \"/project/Page.razor\"\nWords\n#line hidden\n)", "Page.razor(3,7)", "Page.razor(3,30)")]
    [InlineData("AddComponentParameter", "\"Words\"", "Page_razor.g.cs", "Page.razor(3,30)")]
    [InlineData("AddAttribute", "\"Words\"", "Page_razor.g.cs", "Page.razor(3,30)")]
    public async Task A_parameter_of_a_component_is_a_citation(string method, string name, string plain, string mapped)
    {
        string page(string value) => $$"""
                void Build(RenderTreeBuilder b)
                {
            #line hidden
                    b.OpenComponent<global::Card>(1);
                    b.{{method}}(2, {{name}}, {{value}});
                    b.CloseComponent();
                    b.OpenElement(5, "p");
                    b.AddAttribute(6, "Words", "zebras walked");
                    b.CloseElement();
                }

            """;
        await ExpectInPage(page("\"giraffes painted\""), "CORP101 " + plain);
        await ExpectInPage(page("RuntimeHelpers.TypeCheck<string>(\n#line (3,30)-(3,48) \"/project/Page.razor\"\n\"giraffes painted\"\n#line hidden\n)"), "CORP101 " + mapped);
    }

    [Fact]
    public Task The_speaker_of_a_component_is_pointed_at_by_its_own_attribute() => ExpectInPage(
        """
            void Build(RenderTreeBuilder b)
            {
        #line hidden
                b.OpenComponent<global::Card>(1);
                b.AddComponentParameter(2, nameof(global::Card.
        #line (3,7)-(3,12) "/project/Page.razor"
        Words
        #line hidden
                ), "We have not chosen a contractor for the northern section");
                b.AddComponentParameter(3, nameof(global::Card.
        #line (3,80)-(3,83) "/project/Page.razor"
        Who
        #line hidden
                ), "Brandt");
                b.CloseComponent();
                b.OpenComponent<global::Card>(1);
                b.AddComponentParameter(2, nameof(global::Card.Words), "We have not chosen a contractor for the northern section");
                b.CloseComponent();
            }

        """,
        "CORP106 Page.razor(3,80)");

    [Fact]
    public Task The_speaker_of_a_component_may_be_named_behind_a_component_inside_of_it() => ExpectInPage(
        """
            void Build(RenderTreeBuilder b)
            {
        #line hidden
                b.OpenComponent<global::Card>(1);
                b.AddComponentParameter(2, nameof(global::Card.Words), "We have not chosen a contractor for the northern section");
                b.OpenComponent<global::Card>(3);
                b.AddComponentParameter(4, nameof(global::Card.Who), "Okafor");
                b.CloseComponent();
                b.AddComponentParameter(5, nameof(global::Card.
        #line (3,80)-(3,83) "/project/Page.razor"
        Who
        #line hidden
                ), "Brandt");
                b.CloseComponent();
            }

        """,
        "CORP106 Page.razor(3,80)");

    [Fact]
    public Task A_component_whose_type_argument_is_inferred_is_reported_once() => ExpectInPage(
        """
            void Build(RenderTreeBuilder b)
            {
        #line hidden
                TypeInference.Create_0(b, 1, 2, "giraffes painted", 3, 7);
            }
        }
        internal static class TypeInference
        {
            public static void Create_0<T>(RenderTreeBuilder b, int seq, int s0, string a0, int s1, T a1)
            {
                b.OpenComponent<Generic<T>>(seq);
                b.AddComponentParameter(s0, nameof(Generic<T>.
        #line (12,10)-(12,15) "/project/Page.razor"
        Words
        #line hidden
                ), a0);
                b.AddComponentParameter(s1, nameof(Generic<T>.Value), a1);
                b.CloseComponent();
            }

        """,
        "CORP101 Page.razor(12,10)");

    [Theory]
    [InlineData("(string)__attribute_0.Value", "CORP101 Page.cshtml(3,15)")]
    [InlineData("__tagHelperStringValueBuffer", "CORP101 Page.cshtml(5,16)")]
    public Task An_attribute_of_a_tag_helper_is_a_citation(string value, string expected) => ExpectInPage(
        $$"""
            static readonly TagHelperAttribute __attribute_0 = new TagHelperAttribute("words", "giraffes painted", 0);
            string __tagHelperStringValueBuffer;
            Card __card;
            void WriteLiteral(string text) { }
            void BeginWriteTagHelperAttribute() { }
            string EndWriteTagHelperAttribute() => null;
            void Execute()
            {
                __card = new Card();
                BeginWriteTagHelperAttribute();
                WriteLiteral("giraffes ");
        #line (5,16)-(5,24) 13 "/project/Page.cshtml"
        WriteLiteral("painted"
        #line hidden
                );
                __tagHelperStringValueBuffer = EndWriteTagHelperAttribute();
                __card.Words = {{value}};
            }

        """,
        expected);

    [Fact]
    public async Task The_options_of_the_page_count_before_those_of_the_code()
    {
        string page = Page("#line (1,1)-(1,99) \"/project/Page.cshtml\"\n    string A = Cite.Quote(\"the spring\");\n#line default\n");
        Assert.Equal(["CORP108"], (await Analyze(page)).Select(found => found.Id));
        Assert.Empty(await Analyze(page, ("corpus_minimum_words", "2")));
    }

    [Fact]
    public async Task What_the_package_emits_is_not_read()
    {
        const string Emitted = "// <auto-generated/>\nclass Emitted\n{\n    static string A = Newsroom.Corpus.Cite.Quote(\"giraffes painted\");\n}\n";
        Assert.Equal((0, 0), await Read("/project/obj/Corpus.Generators/Corpus.Generators.CorpusGenerator/Cite.g.cs"));

        (int reads, int reported) = await Read("/project/obj/Other.Generators/Other.Generators.OtherGenerator/Cite.g.cs");
        Assert.True(reads > 0);
        Assert.Equal(1, reported);

        async Task<(int Reads, int Reported)> Read(string path)
        {
            var text = new CountedText(Emitted);
            TestProject tested = TestProject.WithNews();
            Compilation compilation = (await tested.Create("class C { }").GetCompilationAsync())!;
            SyntaxTree tree = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, path);
            text.Reads = 0;
            var analysis = compilation.AddSyntaxTrees(tree).WithAnalyzers([new CitationAnalyzer(), new GeneratedCodeCitationAnalyzer()], tested.Options);
            int reported = (await analysis.GetAnalyzerDiagnosticsAsync()).Length;
            return (text.Reads, reported);
        }
    }

    [Fact]
    public async Task Cut_anywhere_generated_code_throws_nothing()
    {
        string page = Page("""
                void Build(RenderTreeBuilder b)
                {
            #line (7,7)-(7,99) "/project/Page.razor"
                    b.AddContent(1, Cite.Quote("giraffes painted", "Okafor"));
            #line hidden
                    b.OpenComponent<global::Card>(1);
                    b.AddComponentParameter(2, nameof(global::Card.Words), RuntimeHelpers.TypeCheck<string>("giraffes painted"));
                    b.AddComponentParameter(3, nameof(global::Card.Who), "Brandt");
                    b.CloseComponent();
                    __card.Words = (string)__attribute_0.Value;
                    __card.Words = __tagHelperStringValueBuffer;
                    TypeInference.Create_0(b, 1, 2, "giraffes painted", 3, 7);
                }
            """);
        foreach (SyntaxToken token in CSharpSyntaxTree.ParseText(page).GetRoot().DescendantTokens())
        {
            await Analyze(page[..token.Span.End]);
            await Analyze(page.Remove(token.SpanStart, token.Span.Length));
        }
    }

    private static string Page(string members) =>
        "#pragma checksum \"/project/Page.cshtml\" \"{8829d00f-11b8-4213-878b-770e8597ac16}\" \"00\"\n// <auto-generated/>\nusing Newsroom.Corpus;\nclass Page\n{\n" + members + "}\n";

    private static async Task ExpectInPage(string members, params string[] expected)
    {
        IReadOnlyList<Diagnostic> found = await Analyze(Page(members));
        Assert.Equal(expected, found.Select(Show).Order(StringComparer.Ordinal));

        string Show(Diagnostic diagnostic)
        {
            FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
            string file = Path.GetFileName(place.Path);
            return diagnostic.Id + " " + (file.EndsWith(".cs", StringComparison.Ordinal)
                ? file
                : $"{file}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string page, params (string Key, string Value)[] options)
    {
        TestProject tested = TestProject.WithNews().AddFile("Page.cshtml", "@page\n\n<card  words=\"giraffes painted\" who='x'></card>\n", options);
        Project project = tested.Create(Framework).AddDocument("Page_razor.g.cs", SourceText.From(page), filePath: "/project/obj/Page_razor.g.cs").Project;
        return await tested.Analyze(project, [new CitationAnalyzer(), new GeneratedCodeCitationAnalyzer()]);
    }

    /// <summary>A text that counts how often somebody looks at it.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        private readonly SourceText _text = From(text);

        public int Reads { get; set; }

        public override System.Text.Encoding? Encoding => _text.Encoding;

        public override int Length => _text.Length;

        public override char this[int position]
        {
            get
            {
                Reads++;
                return _text[position];
            }
        }

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            Reads++;
            _text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }

        public override string ToString(TextSpan span)
        {
            Reads++;
            return _text.ToString(span);
        }
    }
}
