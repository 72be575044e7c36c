namespace Corpus.Generators.Emit.Types;

/// <summary>The generated types behind the records: where their numbers and strings come from. They are nobody's interface and always internal.</summary>
internal static class TableTypes
{
    public const string Table = """
        /// <summary>Numbers and strings: an article with all that stands in it, all speakers, or what articles have in common. Strings are slices of one, made when asked for.</summary>
        %attributes%
        internal sealed class CorpusTable
        {
            internal const int Id = 0, Path = 2, Resource = 4, Title = 6, Byline = 8, Outlet = 10, Url = 12, SyndicatedFrom = 14;
            internal const int Published = 16, TextLength = 17, ChecksumHigh = 18, ChecksumLow = 19, PassageCount = 20, QuoteCount = 21, ClaimCount = 22, FigureCount = 23, ConflictCount = 24;

            internal const int QuoteId = 0, QuoteSpeaker = 2, QuoteMention = 4, QuoteCue = 6, QuoteVia = 8;
            internal const int QuoteStart = 10, QuoteLength = 11, QuoteLine = 12, QuoteKind = 13, QuoteRegion = 14, QuoteContinues = 15;

            internal const int ClaimId = 0, ClaimSpeaker = 2, ClaimMention = 4, ClaimCue = 6, ClaimStart = 8, ClaimLength = 9, ClaimLine = 10, ClaimKind = 11;

            internal const int FigureId = 0, FigureUnit = 2, FigureValue = 4, FigureUpTo = 6, FigureStart = 8, FigureLength = 9, FigureLine = 10, FigureApproximate = 11;

            internal const int ConflictStart = 0, ConflictLength = 1, ConflictLine = 2, ConflictAgainst = 3;

            private const int FirstPassage = 25, PassageWidth = 3, QuoteWidth = 16, ClaimWidth = 12, FigureWidth = 12, ConflictWidth = 6;

            private readonly int[] _numbers;
            private readonly string _strings;

            internal CorpusTable(int[] numbers, string strings)
            {
                _numbers = numbers;
                _strings = strings;
            }

            internal int this[int column] => _numbers[column];

            internal long Checksum => ((long)_numbers[ChecksumHigh] << 32) | (uint)_numbers[ChecksumLow];

            internal static int PassageRow(int index) => FirstPassage + (index * PassageWidth);

            internal int QuoteRow(int index) => PassageRow(_numbers[PassageCount]) + (index * QuoteWidth);

            internal int ClaimRow(int index) => QuoteRow(_numbers[QuoteCount]) + (index * ClaimWidth);

            internal int FigureRow(int index) => ClaimRow(_numbers[ClaimCount]) + (index * FigureWidth);

            internal int ConflictRow(int index) => FigureRow(_numbers[FigureCount]) + (index * ConflictWidth);

            internal decimal? Number(int column) =>
                Text(column) is string digits ? decimal.Parse(digits, global::System.Globalization.CultureInfo.InvariantCulture) : (decimal?)null;

            internal string? Text(int column) => _numbers[column] < 0 ? null : _strings.Substring(_numbers[column], _numbers[column + 1]);
        }
        """;

    public const string EmbeddedText = """
        /// <summary>The documents, which the assembly holds as manifest resources.</summary>
        %attributes%
        internal static class EmbeddedText
        {
            /// <summary>Reads a document as the compiler did: as its byte order mark says, or as UTF-8.</summary>
            internal static string Read(string resource, int length, long checksum)
            {
                global::System.Reflection.Assembly assembly = typeof(EmbeddedText).Assembly;
                using (global::System.IO.Stream? stream = assembly.GetManifestResourceStream(resource))
                {
                    if (stream is null)
                    {
                        throw new global::System.InvalidOperationException(
                            "The assembly '" + assembly.GetName().Name + "' has no resource '" + resource + "'. Include the document as a CorpusSource item, which embeds it, and rebuild the project.");
                    }

                    using (var reader = new global::System.IO.StreamReader(stream, new global::System.Text.UTF8Encoding(false), detectEncodingFromByteOrderMarks: true))
                    {
                        string text = reader.ReadToEnd();
                        if (text.Length == length && ChecksumOf(text) == checksum)
                            return text;
                    }
                }

                throw new global::System.InvalidOperationException(
                    "The resource '" + resource + "' of the assembly '" + assembly.GetName().Name + "' is not the document that the assembly was compiled against. Rebuild the project.");
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

            private static readonly char[] _lineEnds = { '\r', '\n' };

            private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF' || c == '\u200B';

            /// <summary>FNV-1a, one step a UTF-16 code unit.</summary>
            private static long ChecksumOf(string text)
            {
                ulong hash = 14695981039346656037;
                foreach (char c in text)
                    hash = unchecked((hash ^ c) * 1099511628211);

                return unchecked((long)hash);
            }
        }
        """;
}
