namespace Corpus.Generators.Emit.Types;

/// <summary>The type that reads a document's text out of the assembly at run time.</summary>
internal static class EmbeddedTextType
{
    public const string Code = """
        /// <summary>The documents, which the assembly holds as manifest resources.</summary>
        %attributes%
        internal static class EmbeddedText
        {
            /// <summary>Reads a document as the compiler did: as its byte order mark says, or as UTF-8.</summary>
            /// <param name="row">What an article's row says of its document.</param>
            internal static string Read(CorpusReader row)
            {
                string path = row.NextText()!;
                string resource = row.NextText() ?? "corpus/" + path;
                int length = row.Next();
                long checksum = unchecked(((long)row.Next() << 32) | (uint)row.Next());
                using (global::System.IO.Stream? stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource))
                {
                    if (stream == null)
                        throw Missing(resource);

                    var data = new byte[(int)stream.Length];
                    for (int count, read = 0; read < data.Length; read += count)
                    {
                        count = stream.Read(data, read, data.Length - read);
                        if (count == 0)
                            break;
                    }

                    string text = Plain(data) ?? Decoded(data);
                    if (text.Length == length && ChecksumOf(text) == checksum)
                        return text;
                }

                throw Different(resource);
            }

            /// <summary>The text, if it is UTF-8 without a fault; null for any other form.</summary>
            /// <remarks>The run time's own decoder needs ten times as long for the first text of a process: it is made for large ones.</remarks>
            private static string? Plain(byte[] data)
            {
                var units = new char[data.Length];
                int count = 0;
                int i = data.Length > 2 && data[0] == 0xEF && data[1] == 0xBB && data[2] == 0xBF ? 3 : 0;
                while (i < data.Length)
                {
                    int c = data[i++];
                    if (c >= 0x80)
                    {
                        int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
                        int least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
                        if (c < 0xC2 || c > 0xF4 || i + more > data.Length)
                            return null;

                        c &= 0x3F >> more;
                        for (; more > 0; more--)
                        {
                            if ((data[i] & 0xC0) != 0x80)
                                return null;

                            c = (c << 6) | (data[i++] & 0x3F);
                        }

                        if (c < least || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
                            return null;

                        if (c >= 0x10000)
                        {
                            units[count++] = (char)(0xD7C0 + (c >> 10));
                            c = 0xDC00 | (c & 0x3FF);
                        }
                    }

                    units[count++] = (char)c;
                }

                return new string(units, 0, count);
            }

            private static string Decoded(byte[] data)
            {
                using (var reader = new global::System.IO.StreamReader(new global::System.IO.MemoryStream(data)))
                    return reader.ReadToEnd();
            }

            /// <summary>The lines of the body, trimmed, without blank ones, joined by a line feed.</summary>
            internal static string Lines(string text, global::System.Collections.Generic.IReadOnlyList<Passage> passages)
            {
                var lines = new global::System.Text.StringBuilder();
                foreach (Passage passage in passages)
                {
                    int end = passage.Region == Region.Body ? passage.Start + passage.Length : 0;
                    for (int start = passage.Start; start < end;)
                    {
                        int lineEnd = text.IndexOfAny(_lineEnds, start, end - start);
                        if (lineEnd < 0)
                            lineEnd = end;

                        int next = lineEnd + 1;
                        while (start < lineEnd && IsBlank(text[start]))
                            start++;
                        while (lineEnd > start && IsBlank(text[lineEnd - 1]))
                            lineEnd--;
                        if (lineEnd > start)
                            lines.Append(lines.Length > 0 ? "\n" : "").Append(text, start, lineEnd - start);

                        start = next;
                    }
                }

                return lines.ToString();
            }

            /// <summary>FNV-1a, one step a UTF-16 code unit.</summary>
            internal static long ChecksumOf(string text)
            {
                ulong hash = 14695981039346656037;
                foreach (char c in text)
                    hash = unchecked((hash ^ c) * 1099511628211);

                return unchecked((long)hash);
            }

            private static global::System.InvalidOperationException Missing(string resource) => new global::System.InvalidOperationException(
                "The assembly '" + AssemblyName + "' has no resource '" + resource + "'. "
                + "Include the document as a CorpusSource item, which embeds it, and rebuild the project.");

            private static global::System.InvalidOperationException Different(string resource) => new global::System.InvalidOperationException(
                "The resource '" + resource + "' of the assembly '" + AssemblyName + "' is not the document that the assembly was compiled against. "
                + "Rebuild the project.");

            private static string? AssemblyName => typeof(EmbeddedText).Assembly.GetName().Name;

            private static readonly char[] _lineEnds = { '\r', '\n' };

            private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF' || c == '\u200B';
        }
        """;
}
