using Corpus.Text.Model;
using Corpus.Text.Tests.Matching;

namespace Corpus.Text.Tests.Pages;

/// <summary>A specification in the form of the RFC series.</summary>
public sealed class SpecificationPageTests
{
    private const string Head = """
        Network Working Group                                          R. T. Roe
        Internet-Draft                                                 Northline
        Intended status: Standards Track                          A-B. Stone, Ed.
        Expires: 5 September 2024                                   4 March 2024


                          The Lantern Protocol: Signals
                                 over Dark Water

        Abstract

           A lamp tells its place.

        Status of This Memo

           This document is not a standard.

        Table of Contents

           1. Introduction

        1.  Introduction

           A ship MUST answer
           within 10 seconds.

              +-----+
              | num |
              +-----+

        Authors' Addresses

           Rosa Roe
           Northline
        """;

    [Fact]
    public void Its_title_authors_and_date_are_those_of_its_head()
    {
        Article article = ArticleReader.Read(LanternProtocol.Text);

        Assert.Equal(
            ("The Lantern Protocol: Signals over Dark Water", "J. Doe", new DateTime(2021, 3, 1)),
            (article.Title, article.Byline, article.Published));
    }

    [Fact]
    public void A_title_of_two_lines_is_one_and_a_whole_date_is_that_day()
    {
        Article article = ArticleReader.Read(Head);

        Assert.Equal(
            ("The Lantern Protocol: Signals over Dark Water", "R. T. Roe, A-B. Stone", new DateTime(2024, 3, 4)),
            (article.Title, article.Byline, article.Published));
    }

    [Fact]
    public void Its_body_is_its_text_without_status_contents_addresses_heads_and_feet()
    {
        string body = ArticleReader.Read(Head).Body + ArticleReader.Read(LanternProtocol.Text).Body;

        Assert.All(["A lamp tells its place.", "A ship MUST answer", "| num |", "MUST NOT send a frame before", "Reference       |"], words => Assert.Contains(words, body, StringComparison.Ordinal));
        Assert.All(["not a standard", "1. Introduction", "Rosa Roe", "[Page 2]", "RFC 9999                    Lantern"], words => Assert.DoesNotContain(words, body, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_passages_cover_the_text_once()
    {
        Article article = ArticleReader.Read(LanternProtocol.Text);

        int at = 0;
        foreach (Passage passage in article.Passages)
        {
            Assert.Equal(at, passage.Span.Start);
            at = passage.Span.End;
        }

        Assert.Equal(article.Text.Length, at);
    }

    [Theory]
    [InlineData("The council asked for comments\n\nIts Request for Comments: 12 people answered by Monday, and the council read all of the letters in one night before it voted on the pier.\n")]
    [InlineData("RFC\n\nRequest for Comments: 9\n")]
    public void An_article_about_one_is_none(string text) => Assert.NotEqual(Region.Byline, ArticleReader.Read(text).Passages[0].Region);
}
