using System.Text;

namespace Corpus.Text.Sources;

/// <summary>Whether what the compiler decoded is text at all.</summary>
/// <remarks>
/// The compiler takes a file for UTF-8, or for what its byte order mark says (UTF-8 or UTF-16). Bytes that are not UTF-8 it then decodes
/// with the system's code page: on Windows one such as 1252, elsewhere UTF-8 again, now with U+FFFD for what is wrong. At run time nobody
/// knows that code page, so such a document cannot be quoted from.
/// </remarks>
internal static class Legibility
{
    private const int Utf8 = 65001, Utf16LittleEndian = 1200, Utf16BigEndian = 1201;

    /// <summary>Why <paramref name="text"/> is not to be read; null when it is.</summary>
    public static UnreadableReason? FaultOf(string text, Encoding? encoding)
    {
        Census census = Census.Of(text);
        if (census.Visible == 0 && census.Nuls == 0 && census.Controls == 0)
            return UnreadableReason.Empty;
        if (census.IsEveryOtherNul)
            return IsUtf16(encoding) ? UnreadableReason.UnknownEncoding : UnreadableReason.MissingByteOrderMark;
        if (census.Nuls > 0 || census.Controls > text.Length / 10)
            return UnreadableReason.Binary;

        return IsDecodedForCertain(encoding, census) ? null : UnreadableReason.UnknownEncoding;
    }

    private static bool IsDecodedForCertain(Encoding? encoding, Census census)
    {
        if (encoding is null || IsUtf16(encoding) || census.IsAscii)
            return true;
        if (encoding.CodePage != Utf8)
            return false;

        // A decoder that throws has met no wrong byte, and a byte order mark vouches for the rest: U+FFFD is then the document's own.
        return census.Replacements == 0 || encoding.DecoderFallback is DecoderExceptionFallback || encoding.GetPreamble().Length > 0;
    }

    private static bool IsUtf16(Encoding? encoding) => encoding?.CodePage is Utf16LittleEndian or Utf16BigEndian;

    private readonly record struct Census(int Length, int Visible, int EvenNuls, int OddNuls, int Controls, int Replacements, bool IsAscii)
    {
        public int Nuls => EvenNuls + OddNuls;

        /// <summary>Most characters at even positions, or most at odd ones, are NUL, and hardly any of the others.</summary>
        public bool IsEveryOtherNul => Math.Max(EvenNuls, OddNuls) > Length / 4 && Math.Min(EvenNuls, OddNuls) <= Length / 20;

        public static Census Of(string text)
        {
            int visible = 0, controls = 0, replacements = 0;
            Span<int> nuls = [0, 0];
            bool isAscii = true;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                isAscii &= c < '\u0080';
                if (c == '\0')
                    nuls[i & 1]++;
                else if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B')
                    continue;
                else if (char.IsControl(c))
                    controls++;
                else
                    visible++;

                if (c == '\uFFFD')
                    replacements++;
            }

            return new Census(text.Length, visible, nuls[0], nuls[1], controls, replacements, isAscii);
        }
    }
}
