namespace Corpus.Generators.Emit.Types;

/// <summary>The generated lists of everything. They are nobody's interface and always internal.</summary>
internal static class ListTypes
{
    public const string Code = """
        /// <summary>A list that makes an element when it is asked for: to look at one thing of a corpus costs that thing, however many there are.</summary>
        /// <remarks>It is an <c>IList</c>, too, since that is what queries look for where they can take a short way.</remarks>
        %attributes%
        internal sealed class CorpusList<T> : global::System.Collections.Generic.IReadOnlyList<T>, global::System.Collections.Generic.IList<T>
            where T : class
        {
            private readonly int _kind;

            internal CorpusList(int kind) => _kind = kind;

            /// <inheritdoc/>
            public int Count => CorpusLists.CountOf(_kind);

            bool global::System.Collections.Generic.ICollection<T>.IsReadOnly => true;

            /// <inheritdoc/>
            public T this[int index]
            {
                get => (T)CorpusLists.At(_kind, index);
                set => throw Unchangeable();
            }

            /// <inheritdoc/>
            public global::System.Collections.Generic.IEnumerator<T> GetEnumerator() => new Enumerator(this);

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            bool global::System.Collections.Generic.ICollection<T>.Contains(T item) => IndexOf(item) >= 0;

            int global::System.Collections.Generic.IList<T>.IndexOf(T item) => IndexOf(item);

            void global::System.Collections.Generic.ICollection<T>.CopyTo(T[] array, int arrayIndex)
            {
                foreach (T one in this)
                    array[arrayIndex++] = one;
            }

            void global::System.Collections.Generic.ICollection<T>.Add(T item) => throw Unchangeable();

            void global::System.Collections.Generic.IList<T>.Insert(int index, T item) => throw Unchangeable();

            bool global::System.Collections.Generic.ICollection<T>.Remove(T item) => throw Unchangeable();

            void global::System.Collections.Generic.IList<T>.RemoveAt(int index) => throw Unchangeable();

            void global::System.Collections.Generic.ICollection<T>.Clear() => throw Unchangeable();

            private int IndexOf(T item)
            {
                int index = 0;
                foreach (T one in this)
                {
                    if (one.Equals(item))
                        return index;

                    index++;
                }

                return -1;
            }

            private static global::System.NotSupportedException Unchangeable() =>
                new global::System.NotSupportedException("The corpus is what was compiled: the list cannot be changed.");

            /// <summary>Goes through the articles' own lists one after the other, and through the articles and the speakers one by one.</summary>
            private sealed class Enumerator : global::System.Collections.Generic.IEnumerator<T>
            {
                private readonly CorpusList<T> _list;
                private readonly bool _isOfThings;
                private readonly int _partCount;
                private global::System.Collections.Generic.IReadOnlyList<T>? _part;
                private int _nextPart, _index;

                internal Enumerator(CorpusList<T> list)
                {
                    _list = list;
                    _isOfThings = list._kind < CorpusLists.OfArticles;
                    _partCount = _isOfThings ? Articles._count() : 1;
                }

                public T Current => _part![_index];

                object global::System.Collections.IEnumerator.Current => Current;

                public bool MoveNext()
                {
                    for (_index++; _part == null || _index >= _part.Count; _index = 0)
                    {
                        if (_nextPart >= _partCount)
                            return false;

                        _part = _isOfThings
                            ? (global::System.Collections.Generic.IReadOnlyList<T>)CorpusLists.Of(Articles._at(_nextPart), _list._kind)
                            : _list;
                        _nextPart++;
                    }

                    return true;
                }

                public void Reset()
                {
                    _part = null;
                    _nextPart = 0;
                }

                public void Dispose()
                {
                }
            }
        }

        /// <summary>What the lists hold: quotations (0), claims (1), figures (2), articles and speakers.</summary>
        /// <remarks>All kinds have one code, for what a first question waits for is the compiling of what answers it.</remarks>
        %attributes%
        internal static class CorpusLists
        {
            internal const int OfArticles = 3, OfSpeakers = 4;

            // For each kind, where the things of each article begin, and where the last ones end: read from the rows' beginnings, and made with the articles.
            private static readonly int[]?[] _starts = new int[]?[OfArticles];

            internal static int CountOf(int kind)
            {
                if (kind == OfArticles)
                    return Articles._count();

                return kind == OfSpeakers ? SpeakerCount() : StartsOf(kind)[Articles._count()];
            }

            internal static object At(int kind, int index)
            {
                if ((uint)index >= (uint)CountOf(kind))
                    throw OutOfRange();

                return kind == OfArticles ? Articles._at(index) : kind == OfSpeakers ? SpeakerAt(index) : ThingAt(kind, index);
            }

            // Apart, for a method is compiled whole, with all types that it names.
            private static int SpeakerCount() => Speakers._count();

            private static object SpeakerAt(int index) => Speakers._at(index);

            private static object ThingAt(int kind, int index)
            {
                int[] starts = StartsOf(kind);
                int article = ArticleOf(starts, index);
                return In(Articles._at(article), kind, index - starts[article]);
            }

            private static global::System.ArgumentOutOfRangeException OutOfRange() => new global::System.ArgumentOutOfRangeException("index");

            internal static object? Find(int kind, string id)
            {
                int slash = (id ?? throw new global::System.ArgumentNullException(nameof(id))).Length - 1;
                while (slash >= 0 && id[slash] != '/')
                    slash--;

                Article? article = slash < 0 ? null : Articles.Find(id.Substring(0, slash));
                int index = (object?)article == null ? -1 : IndexIn(article, kind, id);
                return index < 0 ? null : In(article!, kind, index);
            }

            /// <summary>An article's quotations, claims or figures.</summary>
            internal static object Of(Article article, int kind) => kind == 0 ? article.Quotes : kind == 1 ? article.Claims : article.Figures;

            private static object In(Article article, int kind, int index) =>
                ((global::System.Collections.Generic.IReadOnlyList<object>)Of(article, kind))[index];

            private static string IdOf(object thing, int kind)
            {
                if (kind == 0)
                    return ((Quote)thing).Id;
                if (kind == 1)
                    return ((Claim)thing).Id;

                return ((Figure)thing).Id;
            }

            // An article's table of ids: to find one thing makes those of its article and no others.
            private static int IndexIn(Article article, int kind, string id)
            {
                int[] slots = article.Slots[kind] ??= MakeSlots(article, kind);
                int slot = CorpusTable.ChecksumOf(id) & (slots.Length - 1);
                while (slots[slot] > 0 && IdOf(In(article, kind, slots[slot] - 1), kind) != id)
                    slot = (slot + 1) & (slots.Length - 1);

                return slots[slot] - 1;
            }

            private static int[] MakeSlots(Article article, int kind)
            {
                int count = article.CountOf(kind);
                int size = 2;
                while (size <= 2 * count)
                    size *= 2;

                var slots = new int[size];
                for (int i = 0; i < count; i++)
                {
                    int slot = CorpusTable.ChecksumOf(IdOf(In(article, kind, i), kind)) & (size - 1);
                    while (slots[slot] > 0)
                        slot = (slot + 1) & (size - 1);

                    slots[slot] = i + 1;
                }

                return slots;
            }

            %hot%
            private static int ArticleOf(int[] starts, int index)
            {
                int low = 0;
                for (int high = starts.Length - 1; high - low > 1;)
                {
                    int middle = low + ((high - low) / 2);
                    if (starts[middle] <= index)
                        low = middle;
                    else
                        high = middle;
                }

                return low;
            }

            private static int[] StartsOf(int kind)
            {
                int[]? known = _starts[kind];
                if (known != null)
                    return known;

                var starts = new int[Articles._count() + 1];
                for (int i = 1; i < starts.Length; i++)
                    starts[i] = starts[i - 1] + Articles._countOf(i - 1, kind);

                return _starts[kind] = starts;
            }
        }
        """;
}
