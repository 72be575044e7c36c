using System.IO.Compression;
using System.Net;
using System.Text;
using Corpus.Text;
using Corpus.Text.Model;
using Corpus.Tool.Fetching;

namespace Corpus.Tool.Tests.Fetching;

/// <summary><c>corpus add</c> from a web server: a real one, on this machine.</summary>
public sealed class FetchTests : IAsyncLifetime
{
    private const string FerrySource = "sources/ferry-to-the-outer-islands-returns.txt";

    private readonly Desk _desk = new();
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.StartAsync();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _desk.Dispose();
    }

    private Task<(int Code, string Output, string Error)> AddAsync(string path, params string[] options) =>
        _desk.RunAsync(["add", _site.Address + path, "--allow-local", .. options]);

    [Fact]
    public async Task A_page_is_fetched_with_its_address_and_a_name_that_says_who_asks()
    {
        _site.Answer("/ferry", MadePages.Ferry);

        (int code, _, string error) = await AddAsync("/ferry");

        Assert.Equal((0, ""), (code, error));
        Article article = ArticleReader.Read(_desk.Read(FerrySource));
        Assert.Equal(_site.Address + "/ferry", article.Url);
        Assert.StartsWith("corpus/", _site.Agent, StringComparison.Ordinal);
        Assert.Contains("(+https://", _site.Agent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_there_is_not_asked_for_again()
    {
        int sent = 0;
        _site.Answer("/ferry", context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(
            context.Response, MadePages.Ferry.Replace("</footer>", $"<!-- {sent++} --></footer>", StringComparison.Ordinal)));

        await AddAsync("/ferry");
        string before = _desk.Read(FerrySource);
        (int code, string output, _) = await AddAsync("/ferry");

        Assert.Equal((0, 1), (code, sent));
        Assert.Contains("was there", output, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Read(FerrySource));
        Assert.Single(_desk.Files("sources"));
    }

    [Fact]
    public async Task Redirects_are_followed_and_the_last_address_counts()
    {
        _site.Redirect("/old", "/older").Redirect("/older", _site.Address + "/ferry").Answer("/ferry", MadePages.Ferry);

        (int code, _, _) = await AddAsync("/old");

        Assert.Equal(0, code);
        Assert.Equal(_site.Address + "/ferry", ArticleReader.Read(_desk.Read(FerrySource)).Url);
    }

    [Fact]
    public async Task A_redirect_loop_ends()
    {
        _site.Redirect("/a", "/b").Redirect("/b", "/a");

        (int code, _, string error) = await AddAsync("/a");

        Assert.Equal(1, code);
        Assert.Contains("it redirects more than 10 times", error, StringComparison.Ordinal);
        Assert.Empty(_desk.Files());
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        _site.Answer("/never", async context => await Task.Delay(Timeout.Infinite, context.RequestAborted));
        _desk.Write("saved/ferry.html", MadePages.Ferry);

        (int code, _, string error) = await _desk.RunAsync("add", _site.Address + "/never", "saved/ferry.html", "--allow-local", "--timeout", "1");

        Assert.Equal(1, code);
        Assert.Contains("the server did not answer within 1 seconds", error, StringComparison.Ordinal);
        Assert.Equal([FerrySource], _desk.Files("sources"));
    }

    [Fact]
    public async Task A_server_that_sends_a_letter_at_a_time_is_given_up()
    {
        _site.Answer("/slow", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync("<p>"u8.ToArray(), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(50, context.RequestAborted);
            }
        });

        (int code, _, string error) = await AddAsync("/slow", "--timeout", "1");

        Assert.Equal(1, code);
        Assert.Contains("did not answer within", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_page_is_unpacked_and_a_bomb_is_not()
    {
        _site.Answer("/packed", context => SendPackedAsync(context, stream => stream.Write(Encoding.UTF8.GetBytes(MadePages.Ferry))));
        _site.Answer("/bomb", context => SendPackedAsync(context, stream =>
        {
            byte[] blank = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++)
                stream.Write(blank);
        }));

        Assert.Equal(0, (await AddAsync("/packed")).Code);
        (int code, _, string error) = await AddAsync("/bomb");

        Assert.Equal(1, code);
        Assert.Contains("it is larger than 50 MB, unpacked", error, StringComparison.Ordinal);
        Assert.Equal([FerrySource], _desk.Files());
    }

    [Theory]
    [InlineData("windows-1252", "text/html; charset=windows-1252", "")]
    [InlineData("windows-1252", "text/html", "<meta charset=\"windows-1252\">")]
    [InlineData("utf-8", "text/html", "")]
    [InlineData("iso-8859-1", null, "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">")]
    public async Task The_encoding_is_what_the_header_the_page_or_its_content_says(string encoding, string? type, string meta)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string page = "<!DOCTYPE html><html><head>" + meta + "<title>Käfer über der Fähre</title></head><body><article><h1>Käfer über der Fähre</h1>"
            + "<p>Die Fähre fährt im April wieder, und die Bürger der äußeren Inseln müssen nicht länger über die Brücke fahren, "
            + "sagte der Bürgermeister am Montag.</p></article></body></html>";
        _site.Answer("/page", Encoding.GetEncoding(encoding).GetBytes(page), type);

        (int code, _, string error) = await AddAsync("/page");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("die Bürger der äußeren Inseln", _desk.Read("sources/käfer-über-der-fähre.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_txt_is_honoured_unless_told_otherwise()
    {
        _site.Answer("/robots.txt", "User-agent: *\nDisallow: /private\n", "text/plain").Answer("/private/ferry", MadePages.Ferry);

        (int code, _, string error) = await AddAsync("/private/ferry");
        Assert.Equal(1, code);
        Assert.Contains("robots.txt", error, StringComparison.Ordinal);
        Assert.DoesNotContain("/private/ferry", _site.Asked);

        Assert.Equal(0, (await AddAsync("/private/ferry", "--ignore-robots")).Code);
    }

    [Fact]
    public async Task Robots_txt_is_asked_of_the_site_that_a_redirect_leads_to_and_once()
    {
        await using Site other = await Site.StartAsync();
        other.Answer("/robots.txt", "User-agent: corpus\nDisallow: /", "text/plain").Answer("/ferry", MadePages.Ferry);
        _site.Redirect("/a", other.Address + "/ferry").Redirect("/b", other.Address + "/ferry");

        (int code, _, string error) = await _desk.RunAsync("add", _site.Address + "/a", _site.Address + "/b", "--allow-local");

        Assert.Equal(1, code);
        Assert.Contains("robots.txt", error, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt"], other.Asked);
        Assert.Single(_site.Asked, "/robots.txt");
    }

    [Theory]
    [InlineData(404, "there is no such page (404)")]
    [InlineData(401, "the server asks for a login or a subscription, or lets no program in (401)")]
    [InlineData(503, "the server answered 503")]
    public async Task What_is_not_sent_is_told(int status, string fault)
    {
        _site.Answer("/page", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        (int code, _, string error) = await AddAsync("/page");

        Assert.Equal((1, _site.Address + "/page: " + fault), (code, error.Trim()));
        Assert.Empty(_desk.Files());
    }

    [Fact]
    public async Task This_machine_is_not_fetched_from_unless_told_so()
    {
        _site.Answer("/ferry", MadePages.Ferry);
        string byName = _site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

        foreach (string address in new[] { _site.Address, byName })
        {
            (int code, _, string error) = await _desk.RunAsync("add", address + "/ferry");
            Assert.Equal(1, code);
            Assert.Contains("--allow-local", error, StringComparison.Ordinal);
        }

        Assert.Empty(_site.Asked);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        (int code, _, string error) = await _desk.RunAsync("add", "http://127.0.0.1:1/ferry", "--allow-local");

        Assert.Equal((1, "http://127.0.0.1:1/ferry: the server cannot be reached"), (code, error.Trim()));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("::1", true)]
    [InlineData("::", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("2606:4700::1111", false)]
    public void Addresses_of_no_page_on_the_internet_are_known(string address, bool isLocal) =>
        Assert.Equal(isLocal, LocalAddress.IsLocal(IPAddress.Parse(address)));

    private static async Task SendPackedAsync(Microsoft.AspNetCore.Http.HttpContext context, Action<Stream> write)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentEncoding = "gzip";
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            write(gzip);
        await context.Response.Body.WriteAsync(packed.ToArray());
    }
}
