using Corpus.Tool.Fetching;

namespace Corpus.Tool.Tests.Fetching;

/// <summary>What a robots.txt says.</summary>
public sealed class RobotRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: Corpus/1.0\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: corpus\nAllow: /", "/a", true)]
    [InlineData("User-agent: corpus\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: corpus\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: corpus\nDisallow: /a\n\nUser-agent: x\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf/b.pdf", false)]
    [InlineData("user-agent:*\r\ndisallow:/a # all of it\r\n", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*/print", "/news/print", false)]
    [InlineData("User-agent: *\nDisallow: /*/print", "/print", true)]
    [InlineData("User-agent: *\nCrawl-delay: 10\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    public void The_longest_pattern_for_this_program_or_for_all_decides(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotRules.Parse(text, "corpus").Allows(path));
}
