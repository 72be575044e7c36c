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
            internal static int _count() => _order.Length / %numberDigits%;

            /// <summary>All articles, sorted by path.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Article> All { get; } =
                new %global%.CorpusList<%global%.Article>(%global%.CorpusLists.OfArticles);

            /// <summary>The article with the given id; null when there is none.</summary>
            /// <param name="id">An <see cref="%global%.Article.Id"/>.</param>
            public static %global%.Article? Find(string id)
            {
                int checksum = %global%.CorpusTable.ChecksumOf(id ?? throw new global::System.ArgumentNullException(nameof(id)));
                int pair = -1;
                for (int index; (index = %global%.CorpusTable.Find(_ids.Data, checksum, ref pair)) >= 0;)
                {
                    %global%.Article article = _at(index);
                    if (article.Id == id)
                        return article;
                }

                return null;
            }

            // Whoever comes to an article by way of its index tells it. What comes to it by its member asks when it needs to know.
            internal static %global%.Article _at(int index)
            {
                int place = %global%.CorpusTable.Number(_order, index);
                %global%.Article article = _file(place / %perFile%)![place % %perFile%];
                article.KnownIndex = index;
                return article;
            }

            /// <summary>How many quotations (0), claims (1) or figures (2) an article has, without making it.</summary>
            internal static int _countOf(int index, int kind)
            {
                int place = %global%.CorpusTable.Number(_order, index);
                return _file(place / %perFile%)!.CountOf(place % %perFile%, kind);
            }
        }
        """;

    public const string Speakers = """
        /// <summary>Who is quoted or reported in the corpus.</summary>
        %attributes%
        %visibility% static partial class Speakers
        {
            internal static int _count() => _made.Length;

            /// <summary>All speakers, sorted by name.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Speaker> All { get; } =
                new %global%.CorpusList<%global%.Speaker>(%global%.CorpusLists.OfSpeakers);

            /// <summary>The speaker with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.Speaker.Id"/>.</param>
            public static %global%.Speaker? Find(string id)
            {
                int checksum = %global%.CorpusTable.ChecksumOf(id ?? throw new global::System.ArgumentNullException(nameof(id)));
                int pair = -1;
                for (int index; (index = %global%.CorpusTable.Find(_ids, checksum, ref pair)) >= 0;)
                {
                    %global%.Speaker speaker = _at(index);
                    if (speaker.Id == id)
                        return speaker;
                }

                return null;
            }

            internal static %global%.Speaker _at(int index) => _made[index] ?? _make(index);

            %once%
            private static %global%.Speaker _make(int index)
            {
                if ((object?)_made[index] == null)
                    _made[index] = _read(new %global%.CorpusReader(_table, %global%.CorpusTable.Number(_table, index + 1)));

                return _made[index]!;
            }

            private static %global%.Speaker _read(%global%.CorpusReader reader)
            {
                string name = reader.NextText()!;
                int code = reader.NextId();
                string id = %global%.CorpusIds.Own(_table, code, code < 0 ? "" : %global%.CorpusIds.OfTitle(name));
                string? role = reader.NextText();
                var mentions = new string[reader.Next()];
                for (int i = 0; i < mentions.Length; i++)
                    mentions[i] = reader.NextWords(0).In(_table, name)!;

                var articles = new int[reader.Next()];
                for (int i = 0; i < articles.Length; i++)
                    articles[i] = reader.Next() + (i > 0 ? articles[i - 1] : 0);

                return new %global%.Speaker(id, name, role, global::System.Array.AsReadOnly<string>(mentions), articles);
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
            public static global::System.Collections.Generic.IReadOnlyList<%global%.%type%> All { get; } = new %global%.CorpusList<%global%.%type%>(%kind%);

            /// <summary>The %thing% with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.%type%.Id"/>.</param>
            public static %global%.%type%? Find(string id) => (%global%.%type%?)%global%.CorpusLists.Find(%kind%, id);%more%
        }
        """;

    private static string OfThings(string type, string thing, int kind, string more = "") =>
        Things.Replace("%type%", type).Replace("%thing%", thing).Replace("%kind%", Literal.Of(kind)).Replace("%more%", more);
}
