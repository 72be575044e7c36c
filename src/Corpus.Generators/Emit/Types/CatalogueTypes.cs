namespace Corpus.Generators.Emit.Types;

/// <summary>
/// The part of the generated <c>Articles</c>, <c>Quotes</c>, <c>Claims</c>, <c>Figures</c> and <c>Speakers</c> that is the same for every corpus.
/// </summary>
internal static class CatalogueTypes
{
    public const string Articles = """
        /// <summary>The articles of the corpus.</summary>
        %attributes%
        %visibility% static partial class Articles
        {
            /// <summary>All articles, sorted by path.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Article> All { get; } = new _list();

            /// <summary>The article with the given id; null when there is none.</summary>
            /// <param name="id">An <see cref="%global%.Article.Id"/>.</param>
            public static %global%.Article? Find(string id)
            {
                byte[] ids = _ids.Data;
                long checksum = %global%.CorpusIndex.ChecksumOf(id ?? throw new global::System.ArgumentNullException(nameof(id)));
                for (int row = %global%.CorpusIndex.First(ids, checksum), index; (index = %global%.CorpusIndex.NumberAt(ids, row, checksum)) >= 0; row++)
                {
                    %global%.Article article = _at(index);
                    if (string.Equals(article.Id, id, global::System.StringComparison.Ordinal))
                        return article;
                }

                return null;
            }

            /// <summary>Where the quotations (0), claims (1) or figures (2) of each article begin among those of all, and where the last ones end.</summary>
            %hot%
            internal static int[] _startsOf(int kind)
            {
                var starts = new int[All.Count + 1];
                for (int i = 1; i < starts.Length; i++)
                {
                    int place = _placeOf(i - 1);
                    starts[i] = starts[i - 1] + _file(place / %perFile%)!.CountOf(place % %perFile%, kind);
                }

                return starts;
            }

            // Whoever comes to an article by way of its index tells it. What comes to it by its member asks when it needs to know.
            private static %global%.Article _at(int index)
            {
                int place = _placeOf(index);
                %global%.Article article = _file(place / %perFile%)![place % %perFile%];
                article.Index = index;
                return article;
            }

            private static int _placeOf(int index) => (int)%global%.CorpusReader.Fixed(_order.Data, 1 + (index * %placeDigits%), %placeDigits%);

            private sealed class _list : %global%.CorpusList<%global%.Article>
            {
                /// <inheritdoc/>
                public override int Count => (_order.Data.Length - 1) / %placeDigits%;

                private protected override %global%.Article At(int index) => _at(index);
            }
        }
        """;

    public const string Speakers = """
        /// <summary>Who is quoted or reported in the corpus.</summary>
        %attributes%
        %visibility% static partial class Speakers
        {
            private static readonly %global%.Speaker?[] _made = new %global%.Speaker?[%global%.CorpusRows.Count(_table.Data)];

            /// <summary>All speakers, sorted by name.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Speaker> All { get; } = new _list();

            /// <summary>The speaker with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.Speaker.Id"/>.</param>
            public static %global%.Speaker? Find(string id)
            {
                byte[] ids = _ids.Data;
                long checksum = %global%.CorpusIndex.ChecksumOf(id ?? throw new global::System.ArgumentNullException(nameof(id)));
                for (int row = %global%.CorpusIndex.First(ids, checksum), index; (index = %global%.CorpusIndex.NumberAt(ids, row, checksum)) >= 0; row++)
                {
                    %global%.Speaker speaker = _at(index);
                    if (string.Equals(speaker.Id, id, global::System.StringComparison.Ordinal))
                        return speaker;
                }

                return null;
            }

            private static %global%.Speaker _at(int index) =>
                _made[index] ?? global::System.Threading.Interlocked.CompareExchange(ref _made[index], _make(%global%.CorpusRows.Start(_table.Data, index)), null) ?? _made[index]!;

            private static %global%.Speaker _make(int row)
            {
                var reader = new %global%.CorpusReader(_table.Data, row);
                string name = reader.NextText()!;
                int code = reader.NextId();
                string id = %global%.CorpusIds.Own(_table.Data, code, code < 0 ? "" : %global%.CorpusIds.OfTitle(name));
                string? role = reader.NextText();
                var mentions = new string[reader.Next()];
                for (int i = 0; i < mentions.Length; i++)
                    mentions[i] = reader.NextWords(0).In(_table.Data, name)!;

                var articles = new int[reader.Next()];
                for (int i = 0; i < articles.Length; i++)
                    articles[i] = reader.Next() + (i > 0 ? articles[i - 1] : 0);

                return new %global%.Speaker(id, name, role, global::System.Array.AsReadOnly(mentions), articles);
            }

            private sealed class _list : %global%.CorpusList<%global%.Speaker>
            {
                /// <inheritdoc/>
                public override int Count => _made.Length;

                private protected override %global%.Speaker At(int index) => _at(index);
            }
        }
        """;

    /// <summary>The quotations.</summary>
    public static string Quotes { get; } = OfThings("Quote", "quotation", 0);

    /// <summary>The claims.</summary>
    public static string Claims { get; } = OfThings("Claim", "claim", 1);

    /// <summary>The figures, and those of them that disagree.</summary>
    public static string Figures { get; } = OfThings(
        "Figure",
        "figure",
        2,
        """

            /// <summary>Figures of two articles for what seems to be the same thing, which differ.</summary>
            /// <remarks>Only figures of one noun, of the same size by order, in articles about the same names, neither of which repeats the other.
            /// It is for a person to say whether they are of one thing, and which is right.</remarks>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.FigureDisagreement> Disagreements => %global%.CorpusRelations.Disagreements;
        """);

    private const string Things = """
        /// <summary>The %thing%s of the corpus: all of them, and by the article that they stand in.</summary>
        %attributes%
        %visibility% static partial class %type%s
        {
            /// <summary>All %thing%s, in the order of <see cref="%global%.Articles.All"/> and of their articles.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.%type%> All { get; } = new %global%.CorpusThings<%global%.%type%>(%kind%, article => article.%type%s);

            /// <summary>The %thing% with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.%type%.Id"/>.</param>
            public static %global%.%type%? Find(string id)
            {
                int slash = (id ?? throw new global::System.ArgumentNullException(nameof(id))).LastIndexOf('/');
                %global%.Article? article = slash < 0 ? null : %global%.Articles.Find(id.Substring(0, slash));
                return article is not null && (article.%type%sById ??= _index(article)).TryGetValue(id, out %global%.%type%? found) ? found : null;
            }%more%

            // Of the one article: to find one thing makes those of its article and no others.
            private static global::System.Collections.Generic.Dictionary<string, %global%.%type%> _index(%global%.Article article)
            {
                var index = new global::System.Collections.Generic.Dictionary<string, %global%.%type%>(global::System.StringComparer.Ordinal);
                foreach (%global%.%type% thing in article.%type%s)
                    index.Add(thing.Id, thing);

                return index;
            }
        }
        """;

    private static string OfThings(string type, string thing, int kind, string more = "") =>
        Things.Replace("%type%", type).Replace("%thing%", thing).Replace("%kind%", Literal.Of(kind)).Replace("%more%", more);
}
