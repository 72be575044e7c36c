namespace Corpus.Generators.Emit.Types;

/// <summary>The part of the generated <c>Articles</c>, <c>Quotes</c> and <c>Speakers</c> that is the same for every corpus.</summary>
internal static class CatalogueTypes
{
    public const string Articles = """
        /// <summary>The articles of the corpus.</summary>
        %attributes%
        %visibility% static partial class Articles
        {
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Article>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Article>>(_gather);

            private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Article>> _byId =
                new global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Article>>(_index);

            /// <summary>All articles, sorted by path.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Article> All => _all.Value;

            /// <summary>The article with the given id; null when there is none.</summary>
            /// <param name="id">An <see cref="%global%.Article.Id"/>.</param>
            public static %global%.Article? Find(string id) => _byId.Value.TryGetValue(id, out %global%.Article? article) ? article : null;

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Article> _gather()
            {
                var articles = new global::System.Collections.Generic.List<%global%.Article>();
                foreach (%global%.Article[] table in _tables())
                    articles.AddRange(table);

                %global%.Article[] sorted = articles.ToArray();
                global::System.Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Path, right.Path));
                return global::System.Array.AsReadOnly(sorted);
            }

            private static global::System.Collections.Generic.Dictionary<string, %global%.Article> _index()
            {
                var index = new global::System.Collections.Generic.Dictionary<string, %global%.Article>(All.Count, global::System.StringComparer.Ordinal);
                foreach (%global%.Article article in All)
                    index.Add(article.Id, article);

                return index;
            }
        }
        """;

    public const string Quotes = """
        /// <summary>The quotations of the corpus: all of them, and by the article that they stand in.</summary>
        %attributes%
        %visibility% static partial class Quotes
        {
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Quote>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Quote>>(_gather);

            private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Quote>> _byId =
                new global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Quote>>(_index);

            /// <summary>All quotations, in the order of <see cref="%global%.Articles.All"/> and of their articles.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Quote> All => _all.Value;

            /// <summary>The quotation with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.Quote.Id"/>.</param>
            public static %global%.Quote? Find(string id) => _byId.Value.TryGetValue(id, out %global%.Quote? quote) ? quote : null;

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Quote> _gather()
            {
                var quotes = new global::System.Collections.Generic.List<%global%.Quote>();
                foreach (%global%.Article article in %global%.Articles.All)
                    quotes.AddRange(article.Quotes);

                return quotes.AsReadOnly();
            }

            private static global::System.Collections.Generic.Dictionary<string, %global%.Quote> _index()
            {
                var index = new global::System.Collections.Generic.Dictionary<string, %global%.Quote>(All.Count, global::System.StringComparer.Ordinal);
                foreach (%global%.Quote quote in All)
                    index.Add(quote.Id, quote);

                return index;
            }
        }
        """;

    public const string Speakers = """
        /// <summary>Who is quoted in the corpus.</summary>
        %attributes%
        %visibility% static partial class Speakers
        {
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Speaker>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Speaker>>(_gather);

            private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Speaker>> _byId =
                new global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Speaker>>(_index);

            private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<%global%.Speaker, global::System.Collections.Generic.List<%global%.Quote>>> _quotes =
                new global::System.Lazy<global::System.Collections.Generic.Dictionary<%global%.Speaker, global::System.Collections.Generic.List<%global%.Quote>>>(_attribute);

            /// <summary>All speakers, sorted by name.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Speaker> All => _all.Value;

            /// <summary>The speaker with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.Speaker.Id"/>.</param>
            public static %global%.Speaker? Find(string id) => _byId.Value.TryGetValue(id, out %global%.Speaker? speaker) ? speaker : null;

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Speaker> _gather()
            {
                %global%.CorpusTable table = _table();
                var speakers = new %global%.Speaker[table[0]];
                int column = 1;
                for (int i = 0; i < speakers.Length; i++)
                {
                    string id = table.Text(column)!;
                    string name = table.Text(column + 2)!;
                    string? role = table.Text(column + 4);
                    var mentions = new string[table[column + 6]];
                    column += 7;
                    for (int j = 0; j < mentions.Length; j++, column += 2)
                        mentions[j] = table.Text(column)!;

                    speakers[i] = new %global%.Speaker(id, name, role, global::System.Array.AsReadOnly(mentions), _quotesOf);
                }

                return global::System.Array.AsReadOnly(speakers);
            }

            private static global::System.Collections.Generic.Dictionary<string, %global%.Speaker> _index()
            {
                var index = new global::System.Collections.Generic.Dictionary<string, %global%.Speaker>(All.Count, global::System.StringComparer.Ordinal);
                foreach (%global%.Speaker speaker in All)
                    index.Add(speaker.Id, speaker);

                return index;
            }

            private static global::System.Collections.Generic.Dictionary<%global%.Speaker, global::System.Collections.Generic.List<%global%.Quote>> _attribute()
            {
                var quotes = new global::System.Collections.Generic.Dictionary<%global%.Speaker, global::System.Collections.Generic.List<%global%.Quote>>();
                foreach (%global%.Speaker speaker in All)
                    quotes.Add(speaker, new global::System.Collections.Generic.List<%global%.Quote>());

                foreach (%global%.Quote quote in %global%.Quotes.All)
                {
                    if (quote.Speaker is { } speaker)
                        quotes[speaker].Add(quote);
                }

                return quotes;
            }

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Quote> _quotesOf(%global%.Speaker speaker) => _quotes.Value[speaker].AsReadOnly();
        }
        """;
}
