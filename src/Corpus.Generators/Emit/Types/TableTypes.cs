namespace Corpus.Generators.Emit.Types;

/// <summary>The generated types behind the records: where their numbers and strings come from. They are nobody's interface and always internal.</summary>
internal static class TableTypes
{
    public const string Reader = """
        /// <summary>A table's bytes, and what is found in it without reading what stands before.</summary>
        %attributes%
        internal static class CorpusTable
        {
            /// <summary>The bytes of a literal, which has two of them in a character.</summary>
            %hot%
            internal static byte[] Of(string literal)
            {
                var data = new byte[2 * literal.Length];
                for (int i = 0; i < literal.Length; i++)
                {
                    int pair = literal[i] - %firstPair%;
                    data[2 * i] = (byte)(pair >> 7);
                    data[(2 * i) + 1] = (byte)(pair & 127);
                }

                return data;
            }

            /// <summary>The bytes of a table that is too large for a literal: they stand in an attribute, as they are.</summary>
            internal static byte[] Of(global::System.Type type)
            {
                string table = ((CorpusDataAttribute)global::System.Attribute.GetCustomAttribute(type, typeof(CorpusDataAttribute))!).Table;
                var data = new byte[table.Length];
                for (int i = 0; i < data.Length; i++)
                    data[i] = (byte)table[i];

                return data;
            }

            /// <summary>One of the numbers of one width that a table begins with, or consists of. The first of a head says how many rows
            /// the table has, and the others where they begin.</summary>
            internal static int Number(byte[] data, int index)
            {
                int value = 0;
                for (int i = index * %numberDigits%, end = i + %numberDigits%; i < end; i++)
                    value = (value << 6) | ValueOf(data[i]);

                return value;
            }

            /// <summary>The number that belongs to a checksum, in pairs of the two that are sorted by it; -1 when there is none, or no further one.</summary>
            /// <param name="data">The pairs.</param>
            /// <param name="checksum">What <see cref="ChecksumOf"/> says of an id.</param>
            /// <param name="pair">Below zero at first; then what it was set to, for the next number of the checksum: two ids may have the same one.</param>
            internal static int Find(byte[] data, int checksum, ref int pair)
            {
                int count = data.Length / (2 * %numberDigits%);
                if (pair < 0)
                {
                    pair = 0;
                    for (int high = count; pair < high;)
                    {
                        int middle = pair + ((high - pair) / 2);
                        if (Number(data, 2 * middle) < checksum)
                            pair = middle + 1;
                        else
                            high = middle;
                    }
                }

                if (pair >= count || Number(data, 2 * pair) != checksum)
                    return -1;

                return Number(data, (2 * pair++) + 1);
            }

            /// <summary>The checksum by which an id is found: as many bits of it as a number has.</summary>
            internal static int ChecksumOf(string id) => (int)(EmbeddedText.ChecksumOf(id) & %largestNumber%);

            internal static int ValueOf(byte digit) =>
                digit >= 'a' ? digit - 'a' + 26 : digit >= 'A' ? digit - 'A' : digit >= '0' ? digit - '0' + 52 : digit == '+' ? 62 : 63;
        }

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

            /// <summary>A reader of one of a row's parts, each of which stands behind its length.</summary>
            internal CorpusReader(byte[] data, int row, int part)
            {
                _data = data;
                Position = row;
                for (int length = Next(); part > 0; part--)
                {
                    Position += length;
                    length = Next();
                }
            }

            %hot%
            internal int Next()
            {
                int value = 0;
                for (int shift = 0; ; shift += 5)
                {
                    int digit = CorpusTable.ValueOf(_data[Position++]);
                    value |= (digit & 31) << shift;
                    if (digit < 32)
                        return value;
                }
            }

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

            private void SkipUnits(int length)
            {
                for (int i = length; i > 0; i--)
                {
                    if (_data[Position++] == '~')
                        Next();
                }
            }
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

        /// <summary>The articles of one generated file, each made when it is asked for.</summary>
        %attributes%
        internal sealed class CorpusFile
        {
            private readonly byte[] _data;
            private readonly Article?[] _made;

            internal CorpusFile(byte[] data)
            {
                _data = data;
                _made = new Article?[CorpusTable.Number(data, 0)];
            }

            internal Article this[int place] => _made[place] ?? Make(place);

            /// <summary>How many quotations (0), claims (1) or figures (2) an article has: what that part of its row begins with.</summary>
            internal int CountOf(int place, int kind) => new CorpusReader(_data, CorpusTable.Number(_data, place + 1), kind).Next();

            %once%
            private Article Make(int place) => _made[place] ??= new Article(_data, CorpusTable.Number(_data, place + 1));
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
            internal static string OfWords(string text, int start, int length) =>
                FirstWords(text, start, global::System.Math.Min(length, %scope%), %longest%, %mostWords%);

            /// <summary>The first words of a title or name.</summary>
            internal static string OfTitle(string? title) => FirstWords(title ?? "", 0, title == null ? 0 : title.Length, %longestTitle%, int.MaxValue);

            /// <summary>What a figure counts, and its value.</summary>
            internal static string OfFigure(string unit, string value) =>
                FirstWords(unit, 0, unit.Length, %longest%, %mostUnitWords%) + "-" + value.Replace('.', '-');

            private static string FirstWords(string text, int start, int length, int longest, int mostWords)
            {
                var slug = new global::System.Text.StringBuilder();
                int memberLength = 0;
                int end = start + length;
                int i = start;
                for (int count = 0; i < end && count < mostWords; count++)
                {
                    while (i < end && KindOf(text[i]) <= 0)
                        i++;

                    int wordStart = i;
                    int slugLength = slug.Length;
                    if (count > 0)
                        slug.Append('-');
                    for (int kind; i < end && ((kind = KindOf(text[i])) > 0 || (kind < 0 && i + 1 < end && KindOf(text[i + 1]) > 0)); i++)
                    {
                        if (kind >= 0)
                            slug.Append(text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i]);
                    }

                    if (i == wordStart)
                        return slug.ToString(0, slugLength);

                    int wordLength = slug.Length - slugLength - (count > 0 ? 1 : 0);
                    int parted = KindOf(text[wordStart]) == 2 && (count == 0 || KindOf(slug[slugLength - 1]) == 2) ? 1 : 0;
                    if (count > 0 && memberLength + wordLength + parted > longest)
                        return slug.ToString(0, slugLength);

                    memberLength += wordLength + parted;
                }

                return slug.ToString();
            }

            // 1, a letter; 2, a digit; -1, nothing that parts a word; 0, what parts words.
            private static int KindOf(char c)
            {
                if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                    return 1;
                if (c >= '0' && c <= '9')
                    return 2;

                return c == '\'' || c == '\u2018' || c == '\u2019' ? -1 : 0;
            }
        }
        """;

    public const string DataAttribute = """
        /// <summary>A table that is too large for a literal, in a form that every language version and every target can hold without bound.</summary>
        %attributes%
        [global::System.AttributeUsage(global::System.AttributeTargets.Class)]
        internal sealed class CorpusDataAttribute : global::System.Attribute
        {
            internal readonly string Table;

            internal CorpusDataAttribute(string table) => Table = table;
        }
        """;
}
