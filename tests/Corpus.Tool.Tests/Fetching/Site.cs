using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Corpus.Tool.Tests.Fetching;

/// <summary>A web server on this machine, which answers as a test says and counts what it is asked for.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly Dictionary<string, Func<HttpContext, Task>> _pages = new(StringComparer.Ordinal);

    private Site()
    {
        _host = new HostBuilder().ConfigureWebHost(web => web
            .UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0))
            .Configure(app => app.Run(AnswerAsync))).Build();
    }

    /// <summary>What was asked for, in order: path and query.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The user agent of the last request.</summary>
    public string Agent { get; private set; } = "";

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public static async Task<Site> StartAsync()
    {
        var site = new Site();
        await site._host.StartAsync();
        var addresses = site._host.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features
            .Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!;
        site.Address = addresses.Addresses.Single();
        return site;
    }

    /// <summary>Answers a path.</summary>
    public Site Answer(string path, Func<HttpContext, Task> answer)
    {
        _pages[path] = answer;
        return this;
    }

    /// <summary>Answers a path with a page.</summary>
    public Site Answer(string path, string content, string type = "text/html; charset=utf-8") =>
        Answer(path, System.Text.Encoding.UTF8.GetBytes(content), type);

    /// <inheritdoc cref="Answer(string, string, string)"/>
    public Site Answer(string path, byte[] content, string? type) => Answer(path, async context =>
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(content);
    });

    /// <summary>Sends from a path to an address.</summary>
    public Site Redirect(string path, string to) => Answer(path, context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _host.StopAsync(soon.Token);
        _host.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        lock (Asked)
        {
            Asked.Add(context.Request.Path + context.Request.QueryString);
            Agent = context.Request.Headers.UserAgent.ToString();
        }

        if (_pages.TryGetValue(context.Request.Path, out Func<HttpContext, Task>? answer))
            await answer(context);
        else
            context.Response.StatusCode = 404;
    }
}
