using System.Text;
using Corpus.Generators.Emit;
using Corpus.Generators.Emit.Types;
using Corpus.Generators.Naming;
using Corpus.Generators.Tests.Emit;

namespace Corpus.Generators.Tests.Harness;

/// <summary>What marks a citation, as it is emitted, and stand-ins for the members that are cited: to emit whole articles for each of thousands of cuts would take minutes.</summary>
internal static class GeneratedTypes
{
    /// <summary>What marks a citation, as it is emitted.</summary>
    public static string Marks { get; } = TypeEmitter.Write(CiteType.Code, MadeCorpus.Usual).ToSourceText().ToString();

    private const string Records = """

        namespace Newsroom.Corpus
        {
            internal sealed class Article { public string Id => ""; public string Title => ""; public string Path => ""; public string Text => ""; }
            internal sealed class Speaker { public string Id => ""; public string Name => ""; }
            internal sealed class Quote { public string Id => ""; public string Text => ""; }
        }

        """;

    public static string For(Catalogue catalogue)
    {
        var code = new StringBuilder("global using Newsroom.Corpus;\n").Append(Marks).Append(Records).Append("\nnamespace Newsroom.Corpus\n{\n");
        code.Append("internal static class Speakers {\n");
        foreach (SpeakerEntry speaker in catalogue.Speakers)
            code.Append("public static Speaker ").Append(speaker.Member).Append(" => null;\n");
        code.Append("}\ninternal static class Articles {\n");
        foreach (ArticleEntry article in catalogue.Articles)
            code.Append("public static Article ").Append(article.Member).Append(" => null;\n");
        code.Append("}\ninternal static class Quotes {\n");
        foreach (ArticleEntry article in catalogue.Articles)
        {
            code.Append("internal static class ").Append(article.Member).Append(" {\n");
            foreach (QuoteEntry quote in article.Quotes)
                code.Append("public static Quote ").Append(quote.Member).Append(" => null;\n");
            code.Append("}\n");
        }

        return code.Append("}\n}\n").ToString();
    }
}
