namespace Corpus.Tool.Fetching;

/// <summary>How pages are fetched.</summary>
internal sealed record FetchOptions
{
    /// <summary>Whether addresses of this machine and of the private network are fetched.</summary>
    public bool AllowsLocal { get; init; }

    /// <summary>Whether robots.txt is not asked.</summary>
    public bool IgnoresRobots { get; init; }

    /// <summary>How long one page may take, all redirects together.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How large a page may be, unpacked.</summary>
    public long MostBytes { get; init; } = 50L * 1024 * 1024;
}
