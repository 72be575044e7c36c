using System.Text;

namespace Corpus.Text.Sources;

/// <summary>The text of a file as the compiler decodes it, or why it cannot be read: UTF-8, or UTF-16 that begins with a byte order mark.</summary>
/// <param name="Text">The text without its byte order mark; empty for a file that cannot be read.</param>
/// <param name="Fault">Why the file is not to be read; null when it is.</param>
internal sealed record DecodedText(string Text, UnreadableReason? Fault)
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes the bytes of a file.</summary>
    public static DecodedText Of(byte[] bytes)
    {
        Encoding encoding = EncodingOf(bytes);
        int start = encoding.GetPreamble() is { Length: > 0 } preamble ? preamble.Length : 0;
        try
        {
            string text = encoding.GetString(bytes, start, bytes.Length - start);
            return Legibility.FaultOf(text, encoding) is { } fault ? new DecodedText("", fault) : new DecodedText(text, null);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText("", bytes.Contains((byte)0) ? UnreadableReason.Binary : UnreadableReason.UnknownEncoding);
        }
    }

    private static Encoding EncodingOf(byte[] bytes)
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.BigEndianUnicode, Encoding.Unicode })
        {
            byte[] preamble = encoding.GetPreamble();
            if (bytes.Length >= preamble.Length && bytes.AsSpan(0, preamble.Length).SequenceEqual(preamble))
                return encoding;
        }

        return _utf8;
    }
}
