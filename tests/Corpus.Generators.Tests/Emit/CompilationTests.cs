using Corpus.Generators.Emit;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

public sealed class CompilationTests
{
    private static readonly Article _article = Article("The budget", ("Zoë Quill", "We are done"), (null, "balanced")) with { Published = new DateTime(2025, 6, 12) };

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false)]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.Preview, true)]
    public void What_is_emitted_compiles_without_a_warning(LanguageVersion version, bool isNetStandard) =>
        Assert.Empty(new MadeCorpus(Document("a.txt", _article)) { Version = version, IsNetStandard = isNetStandard }.Problems());

    [Fact]
    public void A_table_is_one_constant_and_no_list_of_its_bytes_whatever_the_language_has()
    {
        var modern = new MadeCorpus(Document("a.txt", _article)) { Version = LanguageVersion.Latest };

        Assert.Empty(modern.Problems());
        Assert.Equal("The budget|Zoë Quill|We are done", modern.Run("""Quote q = Quotes.TheBudget.WeAreDone; return q.Article.Title + "|" + q.Speaker + "|" + q.Text;"""));
        Assert.DoesNotContain(modern.Files(), file => file.Code.Contains("\"u8", StringComparison.Ordinal) || file.Code.Contains("new byte[]", StringComparison.Ordinal));
        Assert.DoesNotContain(modern.Files(), file => file.Code.Contains("CorpusData(@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_large_table_does_not_come_into_the_assembly_s_heap_of_strings_and_reads_the_same(bool isNetStandard)
    {
        var corpus = new MadeCorpus(Document("a.txt", _article with { Byline = new string('x', 70_000) })) { IsNetStandard = isNetStandard };
        IReadOnlyList<(string HintName, string Code)> files = corpus.Files();

        Assert.Empty(corpus.Problems());
        Assert.Equal("Articles.TheBudget.g.cs", Assert.Single(files, file => file.Code.Contains("CorpusData(@", StringComparison.Ordinal)).HintName);
        Assert.All(Strings(files), text => Assert.InRange(text.Length, 0, 1_000));
        if (!isNetStandard)
            Assert.Equal("70000|balanced", corpus.Run("return Articles.TheBudget.Byline!.Length + \"|\" + Quotes.Find(\"the-budget/balanced\")!.Text;"));
    }

    // String literals of the code itself; an attribute's argument is none.
    private static IEnumerable<string> Strings(IEnumerable<(string HintName, string Code)> files) => files
        .SelectMany(file => CSharpSyntaxTree.ParseText(file.Code).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
        .Where(literal => literal.Token.Value is string && literal.FirstAncestorOrSelf<AttributeSyntax>() is null)
        .Select(literal => (string)literal.Token.Value!);

    [Fact]
    public void The_emitted_types_have_no_fault_that_the_compiler_s_search_for_nulls_would_find() =>
        Assert.Empty(new MadeCorpus(Document("a.txt", _article)) { HasNullSearch = true }.Problems());

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void Public_types_and_types_without_documentation_compile_too(bool isPublic, bool hasDocumentation)
    {
        var corpus = new MadeCorpus(Document("a.txt", _article), Document("5.txt", (string?)null)) { Settings = new OutputSettings("Newsroom.Corpus", isPublic, hasDocumentation) };

        Assert.Empty(corpus.Problems("[assembly: System.CLSCompliant(true)]"));
        Assert.Equal(
            isPublic ? Accessibility.Public : Accessibility.Internal,
            corpus.Compile().GetTypeByMetadataName("Newsroom.Corpus.Articles")!.DeclaredAccessibility);
        Assert.Equal(hasDocumentation, corpus.Files().Any(file => file.Code.Contains("///", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_readable_document_the_types_are_there() =>
        Assert.Empty(new MadeCorpus().Problems("class Desk { string _words = Newsroom.Corpus.Cite.Quote(\"words\"); int _count = Newsroom.Corpus.Quotes.All.Count; }"));

    [Fact]
    public void A_title_a_speaker_and_a_quotation_may_be_anything()
    {
        string[] names =
        [
            "Article", "Quote", "Speaker", "Articles", "Quotes", "Speakers", "Corpus Table", "Embedded Text", "Region", "Cite", "System", "Newsroom", "Corpus",
            "All", "Find", "Equals", "Get Hash Code", "tables", "_all", "by id", "class", "string", "record", "value", "global", "1", "🙂", "\"; } }", "日本の首相", "\u202Eesrever",
        ];

        Assert.Empty(new MadeCorpus(
            [.. names.Select((name, i) => Document(i + ".txt", Article(name, [(name, name), (name, name), (null, "Item"), .. names.Select(other => ((string?)other, other))])))]).Problems());
    }

    [Fact]
    public void The_namespace_may_have_the_name_of_a_generated_type()
    {
        foreach (string name in new[] { "Articles", "Quotes.Quote", "Newsroom.System", "@class.@event" })
            Assert.Empty(new MadeCorpus(Document("a.txt", _article)) { Settings = new OutputSettings(name, false, true) }.Problems());
    }

    [Fact]
    public void The_tooltip_of_a_quotation_shows_the_words_the_speaker_the_article_and_the_place()
    {
        CSharpCompilation compilation = new MadeCorpus(Document("seeds/a.txt", _article with
        {
            Outlet = "Daily Planet",
            Quotes = _article.Quotes.Select(quote => quote with { Via = quote.Speaker is null ? null : "Radio" }).ToEquatableArray(),
        })).Compile();

        string documentation = compilation.GetTypeByMetadataName("Newsroom.Corpus.Quotes+TheBudget")!.GetMembers("WeAreDone").Single().GetDocumentationCommentXml()!;

        Assert.Contains("“We are done” — Zoë Quill", documentation, StringComparison.Ordinal);
        Assert.Contains("<para>Daily Planet, 2025-06-12, <see href=\"seeds/a.txt\">seeds/a.txt</see> line 2, according to Radio</para>", documentation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('«', '»', "«We are done»")]
    [InlineData('“', ' ', "“We are done”")]
    [InlineData(' ', '”', "“We are done”")]
    [InlineData(' ', ' ', "“We are done”")]
    public void The_tooltip_of_a_quotation_has_the_document_s_marks_or_else_curly_ones(char open, char close, string shown)
    {
        Article article = _article with { Text = _article.Text.Replace('“', open).Replace('”', close) };

        Assert.Contains("<summary>" + shown + " — Zoë Quill<para>", Emitted(article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_of_more_than_three_hundred_characters_ends_at_a_blank_in_its_tooltip()
    {
        string shown = string.Concat(Enumerable.Repeat("abcd ", 60)).TrimEnd();

        Assert.Contains("<summary>“" + shown + "” — Zoë Quill", Emitted(Article("The budget", ("Zoë Quill", shown))), StringComparison.Ordinal);
        Assert.Contains(
            "<summary>“" + shown + " …” — Zoë Quill",
            Emitted(Article("The budget", ("Zoë Quill", shown + " abcd"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "<summary>The budget<para>")]
    [InlineData(10, "<summary>The budget<para>")]
    public void The_tooltip_of_a_figure_shows_its_unit_once(int length, string shown)
    {
        var figure = new Figure { Span = new TextSpan(0, length), Line = 1, Value = 3, Unit = "budget", UnitSpan = new TextSpan(4, 6) };

        Assert.Contains(shown, Emitted(_article with { Figures = new[] { figure }.ToEquatableArray() }), StringComparison.Ordinal);
    }

    private static string Emitted(Article article) => string.Concat(new MadeCorpus(Document("a.txt", article)).Files().Select(file => file.Code));

    [Fact]
    public void Every_public_member_has_documentation()
    {
        CSharpCompilation compilation = new MadeCorpus(Document("a.txt", _article)) { Settings = new OutputSettings("Newsroom.Corpus", true, true) }.Compile();

        foreach (INamedTypeSymbol type in compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Newsroom").GetNamespaceMembers().Single().GetTypeMembers())
        {
            foreach (ISymbol member in type.GetMembers().Append(type).Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared))
            {
                if (member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor) })
                    Assert.True(member.GetDocumentationCommentXml()?.Length > 0, member.ToDisplayString());
            }
        }
    }

    [Fact]
    public void Many_quotations_and_a_long_title_compile()
    {
        Article article = Article(new string('x', 5000), [.. Enumerable.Range(0, 3000).Select(i => ((string?)("Speaker " + i), "Number " + i))]);

        Assert.Empty(new MadeCorpus(Document("a.txt", article)).Problems());
    }
}
