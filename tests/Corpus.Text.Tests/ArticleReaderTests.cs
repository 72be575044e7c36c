using Corpus.Text.Model;

namespace Corpus.Text.Tests;

public sealed class ArticleReaderTests
{
    [Fact]
    public void The_text_of_an_article_is_the_document()
    {
        const string document = "One line.\r\nAnother.\n";

        Assert.Equal(document, ArticleReader.Read(document).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\r\n")]
    [InlineData("“")]
    [InlineData("\uD800 lone surrogate")]
    public void Any_string_is_a_document_whose_passages_cover_it_exactly_once(string document)
    {
        Article article = ArticleReader.Read(document);

        Assert.Equal(document, string.Concat(article.Passages.Select(passage => passage.Span.In(document))));
    }
}
