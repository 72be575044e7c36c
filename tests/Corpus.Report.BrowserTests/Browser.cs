using System.Reflection;
using Microsoft.Playwright;

namespace Corpus.Report.BrowserTests;

/// <summary>The browser that is installed here, driven; the tests of one run share it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    // Whatever a browser does on its own on a first day is left out: it must ask nobody for anything.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("corpus-browser");
    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>Why there is no browser; null where there is one.</summary>
    public static string? Missing { get; } = Find() is null ? "No Chromium is installed here (Debian: apt-get install chromium)."
        : File.Exists(Path.Combine(Driver, ".playwright", "package", "cli.js")) ? null
        : "The driver of the browser is not in its package.";

    private static string Driver => typeof(Browser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BrowserDriver").Value!;

    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;

        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", Driver);
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Headless = true, Args = _arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _driver?.Dispose();
        _profile.Delete(recursive: true);
    }

    /// <summary>Opens a page from a file, as a reader does, and writes down what it complains of and asks for.</summary>
    public async Task<OpenedPage> OpenAsync(string html, int width = 1280, int height = 900, bool isDark = false, bool hasScript = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        IPage page = await context.NewPageAsync();
        string file = Path.Combine(_profile.FullName, Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        return await OpenedPage.OpenAsync(page, new Uri(file).AbsoluteUri);
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => _names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}

/// <summary>Tests in one collection share the browser.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class BrowserCollection : ICollectionFixture<Browser>;

/// <summary>A test in a browser; skipped, and counted as skipped, where none is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Missing;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Missing;
}
