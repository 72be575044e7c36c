using Corpus.Text.Model;
using Corpus.Text.Speech;
using Corpus.Text.Tests.Speech;

namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Reads a text as the body of an article, one paragraph a line, for its claims.</summary>
internal static class Claimed
{
    /// <summary>Makes Ada Lind, Tom Brook and Mina Okafor known, in a paragraph that claims nothing.</summary>
    public const string People = "Ada Lind, Tom Brook and Mina Okafor met in Bergen.\n";

    public static EquatableArray<Claim> In(string text, CancellationToken cancellationToken = default) =>
        ReportedSpeech.Read(Quoted.Page(text), cancellationToken).Claims;

    /// <summary>"speaker: words" for every claim of <paramref name="sentence"/>; without a name the mention, without that a dash.</summary>
    public static string[] Texts(string sentence)
    {
        string text = People + sentence;
        return [.. In(text).Select(claim => $"{claim.Speaker ?? claim.Mention ?? "-"}: {claim.In(text)}")];
    }
}
