using Corpus.Generators.Emit;

namespace Corpus.Generators.Tests.Emit;

public sealed class SourceWriterTests
{
    [Fact]
    public void Lines_of_a_raw_string_are_indented_and_empty_ones_stay_empty()
    {
        var writer = new SourceWriter();
        writer.Open("class A");
        writer.WriteLine("int _a;\r\n\r\nint _b;");
        writer.Close();

        Assert.Equal("class A\n{\n    int _a;\n\n    int _b;\n}\n", writer.ToSourceText().ToString());
    }

    [Fact]
    public void Whatever_ends_the_lines_of_an_emitted_type_a_line_feed_ends_those_of_its_file() =>
        Assert.DoesNotContain('\r', TypeEmitter.Write("class A\r\n{\r\n}\r\n", MadeCorpus.Usual).ToSourceText().ToString());

    [Fact]
    public void A_long_text_is_cut_at_a_word_in_documentation()
    {
        string line = Documentation.Of(string.Concat(Enumerable.Repeat("word ", 1000)));

        Assert.EndsWith("word …", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 900, 1100);
        Assert.InRange(Documentation.Of(new string('x', 100_000)).Length, 1000, 2100);
    }
}
