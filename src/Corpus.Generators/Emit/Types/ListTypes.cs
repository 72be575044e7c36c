namespace Corpus.Generators.Emit.Types;

/// <summary>The generated lists of everything. They are nobody's interface and always internal.</summary>
internal static class ListTypes
{
    public const string Code = """
        /// <summary>A list that makes an element when it is asked for: to look at one thing of a corpus costs that thing, however many there are.</summary>
        /// <remarks>It is an <c>IList</c>, too, since that is what queries look for where they can take a short way.</remarks>
        %attributes%
        internal abstract class CorpusList<T> : global::System.Collections.Generic.IReadOnlyList<T>, global::System.Collections.Generic.IList<T>
            where T : class
        {
            /// <inheritdoc/>
            public abstract int Count { get; }

            bool global::System.Collections.Generic.ICollection<T>.IsReadOnly => true;

            /// <inheritdoc/>
            public T this[int index]
            {
                get => index >= 0 && index < Count ? At(index) : throw new global::System.ArgumentOutOfRangeException(nameof(index));
                set => throw Unchangeable();
            }

            /// <inheritdoc/>
            public virtual global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
            {
                for (int i = 0; i < Count; i++)
                    yield return At(i);
            }

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

            private protected abstract T At(int index);

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
        }

        /// <summary>The quotations, claims or figures of all articles. How many each article has is read from its row; they are made with it.</summary>
        %attributes%
        internal sealed class CorpusThings<T> : CorpusList<T>
            where T : class
        {
            private readonly int _kind;
            private readonly global::System.Func<Article, global::System.Collections.Generic.IReadOnlyList<T>> _of;

            // Where those of each article begin, and where the last ones end.
            private int[]? _starts;

            internal CorpusThings(int kind, global::System.Func<Article, global::System.Collections.Generic.IReadOnlyList<T>> of)
            {
                _kind = kind;
                _of = of;
            }

            /// <inheritdoc/>
            public override int Count => Starts[Starts.Length - 1];

            private int[] Starts => _starts ??= Articles._startsOf(_kind);

            /// <inheritdoc/>
            public override global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
            {
                for (int i = 0; i < Articles.All.Count; i++)
                {
                    global::System.Collections.Generic.IReadOnlyList<T> things = _of(Articles.All[i]);
                    for (int j = 0; j < things.Count; j++)
                        yield return things[j];
                }
            }

            private protected override T At(int index)
            {
                int[] starts = Starts;
                int low = 0;
                for (int high = starts.Length - 1; high - low > 1;)
                {
                    int middle = low + ((high - low) / 2);
                    if (starts[middle] <= index)
                        low = middle;
                    else
                        high = middle;
                }

                return _of(Articles.All[low])[index - starts[low]];
            }
        }
        """;
}
