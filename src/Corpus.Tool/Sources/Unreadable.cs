using Corpus.Text.Sources;

namespace Corpus.Tool.Sources;

/// <summary>Says why a file is no text, and what helps.</summary>
internal static class Unreadable
{
    public static string Because(UnreadableReason reason) => reason switch
    {
        UnreadableReason.Empty => "it is empty",
        UnreadableReason.Binary => "it is not text",
        UnreadableReason.MissingByteOrderMark => "it is UTF-16 without a byte order mark, save it as UTF-8",
        _ => "it is neither UTF-8 nor UTF-16, save it as UTF-8",
    };
}
