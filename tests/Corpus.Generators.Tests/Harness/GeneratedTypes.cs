using System.Text;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Stands in for what the generator emits: the pinned surface, as far as citations touch it.</summary>
internal static class GeneratedTypes
{
    public const string Marks = """
        namespace Newsroom.Corpus
        {
            using System;

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
            internal sealed class QuotedTextAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
            internal sealed class QuotedSpeakerAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
            internal sealed class QuotedArticleAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            internal sealed class CitesAttribute : Attribute
            {
                public CitesAttribute(string text) => Text = text;
                public string Text { get; }
                public string Speaker { get; set; }
                public string Article { get; set; }
            }

            internal static class Cite
            {
                public static string Quote([QuotedText] string text, [QuotedSpeaker] string speaker = null, [QuotedArticle] string article = null) => text;
            }

            internal sealed class Article { public string Id => ""; public string Title => ""; public string Path => ""; public string Text => ""; }
            internal sealed class Speaker { public string Id => ""; public string Name => ""; }
            internal sealed class Quote { public string Id => ""; public string Text => ""; }
        }
        """;

    public static string For(Catalogue catalogue)
    {
        var code = new StringBuilder("global using Newsroom.Corpus;\n").Append(Marks).Append("\nnamespace Newsroom.Corpus\n{\n");
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
