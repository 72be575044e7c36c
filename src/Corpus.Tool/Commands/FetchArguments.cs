using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Corpus.Tool.Fetching;

namespace Corpus.Tool.Commands;

/// <summary>The options of the commands that fetch pages.</summary>
internal sealed class FetchArguments
{
    private readonly Option<bool> _allowLocal = new("--allow-local") { Description = "Fetch from this machine and from private networks, too" };
    private readonly Option<bool> _ignoreRobots = new("--ignore-robots") { Description = "Fetch pages that a site's robots.txt asks programs to leave alone" };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How many seconds a page may take",
        HelpName = "seconds",
        DefaultValueFactory = _ => new FetchOptions().Timeout.TotalSeconds,
        CustomParser = ReadSeconds,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_allowLocal);
        command.Add(_ignoreRobots);
        command.Add(_timeout);
    }

    /// <summary>What a person asked for.</summary>
    public FetchOptions Read(ParseResult parsed) => new()
    {
        AllowsLocal = parsed.GetValue(_allowLocal),
        IgnoresRobots = parsed.GetValue(_ignoreRobots),
        Timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
    };

    private static double ReadSeconds(ArgumentResult result)
    {
        string given = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= 3600)
            return seconds;

        result.AddError($"--timeout is a number of seconds, more than 0 and at most 3600, not “{given}”");
        return 0;
    }
}
