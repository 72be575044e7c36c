using Corpus.Tool.Report;

namespace Corpus.Tool.Tests.Report;

public class SafeLinkTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" JaVaScRiPt:alert(1)", null)]
    [InlineData("data:text/html,<script>alert(1)</script>", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//example.org/a", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_are_followed(string? address, string? expected) => Assert.Equal(expected, SafeLink.Of(address));
}
