using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using Corpus.Tool.Adding;

namespace Corpus.Tool.Fetching;

/// <summary>Fetches pages: redirects one by one, within limits of time and size, from addresses of the internet alone unless others are asked for.</summary>
internal sealed class PageFetcher : IDisposable
{
    private const string Agent = "corpus";
    private const int MostRedirects = 10;
    private const int MostRobotBytes = 512 * 1024;

    private readonly FetchOptions _options;
    private readonly HttpClient _client;
    private readonly Dictionary<string, RobotRules> _robots = new(StringComparer.Ordinal);

    public PageFetcher(FetchOptions options)
    {
        _options = options;

        // No proxy: it would look the name up itself, and what it connects to nobody here could see.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = ConnectAsync,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        string version = typeof(PageFetcher).Assembly.GetName().Version?.ToString(2) ?? "0";
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Agent}/{version} (+https://github.com/corpus-generators/corpus-generators)");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5");
    }

    /// <summary>Fetches the page at an address; says why where there is none.</summary>
    public async Task<(PageOrigin? Page, string? Fault)> FetchAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
            return (null, "it is no http or https address");

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(_options.Timeout);
        try
        {
            return await FollowAsync(address, uri, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"the server did not answer within {_options.Timeout.TotalSeconds:0.#} seconds");
        }
        catch (HttpRequestException e)
        {
            return (null, FaultOf(e));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException or FormatException)
        {
            return (null, "what the server sent cannot be read: " + e.Message);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<(PageOrigin? Page, string? Fault)> FollowAsync(string name, Uri uri, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!_options.IgnoresRobots && !(await RobotsAsync(uri, cancellationToken)).Allows(uri.PathAndQuery))
                return (null, "the site's robots.txt asks programs to leave it alone (--ignore-robots fetches it all the same)");

            using HttpResponseMessage response = await _client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (RedirectOf(response, uri) is { } next)
            {
                if (next.Scheme is not ("http" or "https"))
                    return (null, $"it sends to {next.Scheme}:, which is no page");
                uri = next;
                continue;
            }

            if (!response.IsSuccessStatusCode)
                return (null, FaultOf(response.StatusCode));

            byte[]? bytes = await ReadAsync(response, _options.MostBytes, cancellationToken);
            return bytes is null
                ? (null, $"it is larger than {_options.MostBytes / (1024 * 1024)} MB, unpacked")
                : (new PageOrigin(name, bytes) { Address = uri.GetLeftPart(UriPartial.Query), Charset = CharsetOf(response) }, null);
        }

        return (null, $"it redirects more than {MostRedirects} times");
    }

    private static Uri? RedirectOf(HttpResponseMessage response, Uri from) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location ? new Uri(from, location) : null;

    private static string? CharsetOf(HttpResponseMessage response)
    {
        string? charset = response.Content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        return string.IsNullOrEmpty(charset) ? null : charset;
    }

    // Counted as it is unpacked: what the header says of the length is of the packed form, if it is true at all.
    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, long most, CancellationToken cancellationToken)
    {
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = await stream.ReadAsync(buffer, cancellationToken); read > 0; read = await stream.ReadAsync(buffer, cancellationToken))
        {
            if (content.Length + read > most)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>What the site asks of programs. A site without the file asks nothing; one that cannot answer is left alone.</summary>
    private async Task<RobotRules> RobotsAsync(Uri uri, CancellationToken cancellationToken)
    {
        string site = uri.GetLeftPart(UriPartial.Authority);
        if (!_robots.TryGetValue(site, out RobotRules? rules))
            _robots.Add(site, rules = await ReadRobotsAsync(new Uri(uri, "/robots.txt"), cancellationToken));
        return rules;
    }

    private async Task<RobotRules> ReadRobotsAsync(Uri uri, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= MostRedirects / 2; redirects++)
        {
            using HttpResponseMessage response = await _client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (RedirectOf(response, uri) is { Scheme: "http" or "https" } next)
            {
                uri = next;
                continue;
            }

            if ((int)response.StatusCode >= 500)
                return RobotRules.DisallowAll;
            if (!response.IsSuccessStatusCode)
                return RobotRules.AllowAll;

            byte[]? text = await ReadAsync(response, MostRobotBytes, cancellationToken);
            return text is null ? RobotRules.AllowAll : RobotRules.Parse(Encoding.UTF8.GetString(text), Agent);
        }

        return RobotRules.AllowAll;
    }

    // The name is looked up once, and what is connected to is what was looked at: a name that answers differently the second time gains nothing.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        IPAddress[] addresses = _options.AllowsLocal ? found : Array.FindAll(found, address => !LocalAddress.IsLocal(address));
        if (addresses.Length == 0)
            throw new HttpRequestException(found.Length == 0 ? "nobody has this name" : Local);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private const string Local = "it is on this machine or in a private network (--allow-local fetches it all the same)";

    private static string FaultOf(HttpRequestException e)
    {
        for (Exception? inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner.Message == Local)
                return Local;
        }

        return e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "there is no server of this name",
            HttpRequestError.ConnectionError => "the server cannot be reached",
            HttpRequestError.SecureConnectionError => "its certificate cannot be trusted",
            _ => "it could not be fetched: " + e.Message,
        };
    }

    private static string FaultOf(HttpStatusCode status) => (int)status switch
    {
        401 or 402 or 403 => $"the server asks for a login or a subscription, or lets no program in ({(int)status})",
        404 or 410 => $"there is no such page ({(int)status})",
        _ => $"the server answered {(int)status}",
    };
}
