namespace Corpus.Generators.Emit.Types;

/// <summary>The generated types behind the records: where their numbers and strings come from. They are nobody's interface and always internal.</summary>
internal static class TableTypes
{
    public const string Reader = """
        /// <summary>Reads a table: numbers of digits in base 64, five bits each, the lowest first; and strings behind their length.</summary>
        %attributes%
        internal struct CorpusReader
        {
            internal int Position;

            private readonly byte[] _data;

            internal CorpusReader(byte[] data, int position)
            {
                _data = data;
                Position = position;
            }

            %hot%
            internal int Next()
            {
                int value = 0;
                for (int shift = 0; ; shift += 5)
                {
                    int digit = DigitOf(_data[Position++]);
                    value |= (digit & 31) << shift;
                    if (digit < 32)
                        return value;
                }
            }

            %hot%
            internal int NextSigned()
            {
                int value = Next();
                return (value & 1) == 0 ? value >> 1 : -(value >> 1);
            }

            internal string? NextText()
            {
                int length = Next() - 1;
                return length < 0 ? null : NextUnits(length);
            }

            internal void SkipText() => SkipUnits(Next() - 1);

            internal string NextUnits(int length)
            {
                var units = new char[length];
                for (int i = 0; i < length; i++)
                {
                    byte unit = _data[Position++];
                    units[i] = unit == '~' ? (char)Next() : (char)unit;
                }

                return new string(units);
            }

            /// <summary>Words in the document: their place, or where they are written here.</summary>
            %hot%
            internal CorpusWords NextWords(int anchor)
            {
                int code = Next() - 1;
                if (code < 0)
                    return new CorpusWords(0, -1);
                if ((code & 1) == 0)
                    return new CorpusWords(anchor + NextSigned(), code >> 1);

                var words = new CorpusWords(~Position, code >> 1);
                SkipUnits(code >> 1);
                return words;
            }

            /// <summary>How an id is made: 0, of the first words; more, with that number behind them; less, it is written here.</summary>
            internal int NextId()
            {
                int code = Next();
                if (code != 1)
                    return code;

                int place = ~Position;
                SkipText();
                return place;
            }

            /// <summary>A reader of the next part, behind which this one goes on.</summary>
            internal CorpusReader NextPart()
            {
                int length = Next();
                var part = new CorpusReader(_data, Position);
                Position += length;
                return part;
            }

            /// <summary>The number in digits of six bits, the highest first.</summary>
            internal static long Fixed(byte[] data, int start, int digits)
            {
                long value = 0;
                for (int i = start; i < start + digits; i++)
                    value = (value << 6) | (uint)DigitOf(data[i]);

                return value;
            }

            private void SkipUnits(int length)
            {
                for (int i = length; i > 0; i--)
                {
                    if (_data[Position++] == '~')
                        Next();
                }
            }

            private static int DigitOf(byte c) => c >= 'a' ? c - 'a' + 26 : c >= 'A' ? c - 'A' : c >= '0' ? c - '0' + 52 : c == '+' ? 62 : 63;
        }

        /// <summary>Words that stand in a document, or, with a start below zero, in the table.</summary>
        %attributes%
        internal readonly struct CorpusWords
        {
            private readonly int _start;
            private readonly int _length;

            internal CorpusWords(int start, int length)
            {
                _start = start;
                _length = length;
            }

            internal string? In(Article article) => _length >= 0 && _start >= 0 ? article.Text.Substring(_start, _length) : In(article.Data, "");

            internal string? In(byte[] data, string text) =>
                _length < 0 ? null : _start < 0 ? new CorpusReader(data, ~_start).NextUnits(_length) : text.Substring(_start, _length);
        }

        /// <summary>The rows of a table: its head says how many they are and where each begins, so that one is found without the others.</summary>
        %attributes%
        internal static class CorpusRows
        {
            internal static int Count(byte[] data) => (int)CorpusReader.Fixed(data, 1, %placeDigits%);

            internal static int Start(byte[] data, int row) => (int)CorpusReader.Fixed(data, 1 + ((row + 1) * %placeDigits%), %placeDigits%);
        }

        /// <summary>The articles of one generated file, each made when it is asked for.</summary>
        %attributes%
        internal sealed class CorpusFile
        {
            private readonly byte[] _data;
            private readonly Article?[] _made;

            internal CorpusFile(byte[] data)
            {
                _data = data;
                _made = new Article?[CorpusRows.Count(data)];
            }

            internal Article this[int place] =>
                _made[place] ?? global::System.Threading.Interlocked.CompareExchange(ref _made[place], new Article(_data, CorpusRows.Start(_data, place)), null) ?? _made[place]!;

            /// <summary>How many quotations (0), claims (1) or figures (2) an article has: what its row begins with.</summary>
            internal int CountOf(int place, int kind)
            {
                var reader = new CorpusReader(_data, CorpusRows.Start(_data, place));
                for (; kind > 0; kind--)
                    reader.Next();

                return reader.Next();
            }
        }

        /// <summary>Finds numbers by the checksum of an id, in rows of one width that are sorted by it.</summary>
        %attributes%
        internal static class CorpusIndex
        {
            private const int HashDigits = 6, ValueDigits = %placeDigits%, Width = HashDigits + ValueDigits;

            internal static long ChecksumOf(string id) => unchecked((uint)EmbeddedText.ChecksumOf(id));

            /// <summary>The first row of the checksum, or where it would be.</summary>
            internal static int First(byte[] data, long checksum)
            {
                int low = 0;
                for (int high = (data.Length - 1) / Width; low < high;)
                {
                    int middle = low + ((high - low) / 2);
                    if (CorpusReader.Fixed(data, 1 + (middle * Width), HashDigits) < checksum)
                        low = middle + 1;
                    else
                        high = middle;
                }

                return low;
            }

            /// <summary>The row's number; -1 when the row is of another checksum. One checksum has one row, unless two ids have the same.</summary>
            internal static int NumberAt(byte[] data, int row, long checksum)
            {
                int start = 1 + (row * Width);
                return start < data.Length && CorpusReader.Fixed(data, start, HashDigits) == checksum
                    ? (int)CorpusReader.Fixed(data, start + HashDigits, ValueDigits)
                    : -1;
            }
        }

        /// <summary>Makes the ids that are the first words of something.</summary>
        %attributes%
        internal static class CorpusIds
        {
            /// <summary>The id of something in an article.</summary>
            /// <param name="article">The article.</param>
            /// <param name="code">What <see cref="CorpusReader.NextId"/> says.</param>
            /// <param name="words">The first words; of no account with a code below zero.</param>
            internal static string Of(Article article, int code, string words) => article.Id + "/" + Own(article.Data, code, words);

            internal static string Own(byte[] data, int code, string words)
            {
                if (code < 0)
                    return new CorpusReader(data, ~code).NextText()!;

                return code == 0 ? words : words + "-" + code.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            }

            /// <summary>The first words of a quotation or claim.</summary>
            internal static string OfWords(string text, int start, int length) => FirstWords(text, start, global::System.Math.Min(length, %scope%), %longest%, %mostWords%);

            /// <summary>The first words of a title or name.</summary>
            internal static string OfTitle(string? title) => FirstWords(title ?? "", 0, title is null ? 0 : title.Length, %longestTitle%, int.MaxValue);

            /// <summary>What a figure counts, and its value.</summary>
            internal static string OfFigure(string unit, string value) => FirstWords(unit, 0, unit.Length, %longest%, %mostUnitWords%) + "-" + value.Replace('.', '-');

            private static string FirstWords(string text, int start, int length, int longest, int mostWords)
            {
                var slug = new global::System.Text.StringBuilder();
                int memberLength = 0;
                int end = start + length;
                int i = start;
                for (int count = 0; i < end && count < mostWords; count++)
                {
                    while (i < end && !IsPart(text[i]))
                        i++;

                    int wordStart = i;
                    int slugLength = slug.Length;
                    if (count > 0)
                        slug.Append('-');
                    for (; i < end && (IsPart(text[i]) || (IsSilent(text[i]) && i + 1 < end && IsPart(text[i + 1]))); i++)
                    {
                        if (!IsSilent(text[i]))
                            slug.Append(text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i]);
                    }

                    if (i == wordStart)
                        return slug.ToString(0, slugLength);

                    int wordLength = slug.Length - slugLength - (count > 0 ? 1 : 0);
                    bool isParted = IsDigit(text[wordStart]) && (count == 0 || IsDigit(slug[slugLength - 1]));
                    if (count > 0 && memberLength + wordLength + (isParted ? 1 : 0) > longest)
                        return slug.ToString(0, slugLength);

                    memberLength += wordLength + (isParted ? 1 : 0);
                }

                return slug.ToString();
            }

            private static bool IsPart(char c) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || IsDigit(c);

            private static bool IsDigit(char c) => c >= '0' && c <= '9';

            private static bool IsSilent(char c) => c == '\'' || c == '\u2018' || c == '\u2019';
        }
        """;

    public const string DataAttribute = """
        /// <summary>A table, in a form that every language version and every target can hold without bound.</summary>
        %attributes%
        [global::System.AttributeUsage(global::System.AttributeTargets.Class)]
        internal sealed class CorpusDataAttribute : global::System.Attribute
        {
            private readonly string _table;

            internal CorpusDataAttribute(string table) => _table = table;

            internal static byte[] Of(global::System.Type type) =>
                global::System.Text.Encoding.ASCII.GetBytes(((CorpusDataAttribute)global::System.Attribute.GetCustomAttribute(type, typeof(CorpusDataAttribute))!)._table);
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
                using (global::System.IO.Stream? stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource))
                {
                    if (stream is null)
                        throw Missing(resource);

                    using (var reader = new global::System.IO.StreamReader(stream, new global::System.Text.UTF8Encoding(false), detectEncodingFromByteOrderMarks: true))
                    {
                        string text = reader.ReadToEnd();
                        if (text.Length == length && ChecksumOf(text) == checksum)
                            return text;
                    }
                }

                throw Different(resource);
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
            %hot%
            internal static long ChecksumOf(string text)
            {
                ulong hash = 14695981039346656037;
                foreach (char c in text)
                    hash = unchecked((hash ^ c) * 1099511628211);

                return unchecked((long)hash);
            }

            private static global::System.InvalidOperationException Missing(string resource) => new global::System.InvalidOperationException(
                "The assembly '" + AssemblyName + "' has no resource '" + resource + "'. Include the document as a CorpusSource item, which embeds it, and rebuild the project.");

            private static global::System.InvalidOperationException Different(string resource) => new global::System.InvalidOperationException(
                "The resource '" + resource + "' of the assembly '" + AssemblyName + "' is not the document that the assembly was compiled against. Rebuild the project.");

            private static string? AssemblyName => typeof(EmbeddedText).Assembly.GetName().Name;

            private static readonly char[] _lineEnds = { '\r', '\n' };

            private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF' || c == '\u200B';
        }
        """;
}
