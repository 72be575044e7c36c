namespace Corpus.Generators.Emit.Types;

/// <summary>The part of the generated <c>Articles</c>, <c>Quotes</c>, <c>Claims</c>, <c>Figures</c> and <c>Speakers</c> that is the same for every corpus.</summary>
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

    public const string Speakers = """
        /// <summary>Who is quoted or reported in the corpus.</summary>
        %attributes%
        %visibility% static partial class Speakers
        {
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Speaker>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Speaker>>(_gather);

            private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Speaker>> _byId =
                new global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.Speaker>>(_index);

            private static readonly global::System.Lazy<global::System.Linq.ILookup<string, %global%.Quote>> _quotes =
                new global::System.Lazy<global::System.Linq.ILookup<string, %global%.Quote>>(
                    () => global::System.Linq.Enumerable.ToLookup(global::System.Linq.Enumerable.Where(%global%.Quotes.All, thing => thing.Speaker is not null), thing => thing.Speaker!.Id));

            private static readonly global::System.Lazy<global::System.Linq.ILookup<string, %global%.Claim>> _claims =
                new global::System.Lazy<global::System.Linq.ILookup<string, %global%.Claim>>(
                    () => global::System.Linq.Enumerable.ToLookup(global::System.Linq.Enumerable.Where(%global%.Claims.All, thing => thing.Speaker is not null), thing => thing.Speaker!.Id));

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

                    speakers[i] = new %global%.Speaker(id, name, role, global::System.Array.AsReadOnly(mentions), _quotesOf, _claimsOf);
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

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Quote> _quotesOf(%global%.Speaker speaker) =>
                global::System.Array.AsReadOnly(global::System.Linq.Enumerable.ToArray(_quotes.Value[speaker.Id]));

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Claim> _claimsOf(%global%.Speaker speaker) =>
                global::System.Array.AsReadOnly(global::System.Linq.Enumerable.ToArray(_claims.Value[speaker.Id]));
        }
        """;

    /// <summary>The quotations.</summary>
    public static string Quotes { get; } = OfThings("Quote", "quotation");

    /// <summary>The claims.</summary>
    public static string Claims { get; } = OfThings("Claim", "claim");

    /// <summary>The figures, and those of them that disagree.</summary>
    public static string Figures { get; } = OfThings(
        "Figure",
        "figure",
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
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.%type%>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.%type%>>(_gather);

            private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.%type%>> _byId =
                new global::System.Lazy<global::System.Collections.Generic.Dictionary<string, %global%.%type%>>(_index);

            /// <summary>All %thing%s, in the order of <see cref="%global%.Articles.All"/> and of their articles.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.%type%> All => _all.Value;

            /// <summary>The %thing% with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.%type%.Id"/>.</param>
            public static %global%.%type%? Find(string id) => _byId.Value.TryGetValue(id, out %global%.%type%? found) ? found : null;%more%

            private static global::System.Collections.Generic.IReadOnlyList<%global%.%type%> _gather()
            {
                var all = new global::System.Collections.Generic.List<%global%.%type%>();
                foreach (%global%.Article article in %global%.Articles.All)
                    all.AddRange(article.%type%s);

                return all.AsReadOnly();
            }

            private static global::System.Collections.Generic.Dictionary<string, %global%.%type%> _index()
            {
                var index = new global::System.Collections.Generic.Dictionary<string, %global%.%type%>(All.Count, global::System.StringComparer.Ordinal);
                foreach (%global%.%type% thing in All)
                    index.Add(thing.Id, thing);

                return index;
            }
        }
        """;

    private static string OfThings(string type, string thing, string more = "") =>
        Things.Replace("%type%", type).Replace("%thing%", thing).Replace("%more%", more);
}
