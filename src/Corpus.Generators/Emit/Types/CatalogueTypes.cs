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
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Article>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Article>>(_gather);

            /// <summary>All articles, sorted by path.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.Article> All => _all.Value;

            /// <summary>The article with the given id; null when there is none.</summary>
            /// <param name="id">An <see cref="%global%.Article.Id"/>.</param>
            public static %global%.Article? Find(string id)
            {
                byte[] ids = _ids.Data;
                for (int row = %global%.CorpusIndex.First(ids, id ?? throw new global::System.ArgumentNullException(nameof(id))), place; (place = %global%.CorpusIndex.NumberAt(ids, row, id)) >= 0; row++)
                {
                    %global%.Article article = _at(place);
                    if (string.Equals(article.Id, id, global::System.StringComparison.Ordinal))
                        return article;
                }

                return null;
            }

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Article> _gather()
            {
                byte[] order = _order.Data;
                var sorted = new %global%.Article[(order.Length - 1) / %placeDigits%];
                for (int i = 0; i < sorted.Length; i++)
                {
                    sorted[i] = _at((int)%global%.CorpusReader.Fixed(order, 1 + (i * %placeDigits%), %placeDigits%));
                    sorted[i].Index = i;
                }

                return global::System.Array.AsReadOnly(sorted);
            }

            private static %global%.Article _at(int place) => _file(place / %perFile%)![place % %perFile%];
        }
        """;

    public const string Speakers = """
        /// <summary>Who is quoted or reported in the corpus.</summary>
        %attributes%
        %visibility% static partial class Speakers
        {
            private static readonly global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Speaker>> _all =
                new global::System.Lazy<global::System.Collections.Generic.IReadOnlyList<%global%.Speaker>>(_gather);

            private static readonly %global%.Speaker?[] _made = new %global%.Speaker?[_table.Rows.Length];

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
            public static %global%.Speaker? Find(string id)
            {
                byte[] ids = _ids.Data;
                for (int row = %global%.CorpusIndex.First(ids, id ?? throw new global::System.ArgumentNullException(nameof(id))), place; (place = %global%.CorpusIndex.NumberAt(ids, row, id)) >= 0; row++)
                {
                    if (string.Equals(_at(place).Id, id, global::System.StringComparison.Ordinal))
                        return _at(place);
                }

                return null;
            }

            private static global::System.Collections.Generic.IReadOnlyList<%global%.Speaker> _gather()
            {
                var speakers = new %global%.Speaker[_made.Length];
                for (int i = 0; i < speakers.Length; i++)
                    speakers[i] = _at(i);

                return global::System.Array.AsReadOnly(speakers);
            }

            private static %global%.Speaker _at(int index) =>
                _made[index] ?? global::System.Threading.Interlocked.CompareExchange(ref _made[index], _make(_table.Rows[index]), null) ?? _made[index]!;

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

                return new %global%.Speaker(id, name, role, global::System.Array.AsReadOnly(mentions), _quotesOf, _claimsOf);
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

            // By article: to find one thing makes those of its article and no others.
            private static readonly global::System.Collections.Concurrent.ConcurrentDictionary<%global%.Article, global::System.Collections.Generic.Dictionary<string, %global%.%type%>> _byId =
                new global::System.Collections.Concurrent.ConcurrentDictionary<%global%.Article, global::System.Collections.Generic.Dictionary<string, %global%.%type%>>();

            /// <summary>All %thing%s, in the order of <see cref="%global%.Articles.All"/> and of their articles.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<%global%.%type%> All => _all.Value;

            /// <summary>The %thing% with the given id; null when there is none.</summary>
            /// <param name="id">A <see cref="%global%.%type%.Id"/>.</param>
            public static %global%.%type%? Find(string id)
            {
                int slash = (id ?? throw new global::System.ArgumentNullException(nameof(id))).LastIndexOf('/');
                %global%.Article? article = slash < 0 ? null : %global%.Articles.Find(id.Substring(0, slash));
                return article is not null && _byId.GetOrAdd(article, _index).TryGetValue(id, out %global%.%type%? found) ? found : null;
            }%more%

            private static global::System.Collections.Generic.IReadOnlyList<%global%.%type%> _gather()
            {
                global::System.Collections.Generic.IReadOnlyList<%global%.Article> articles = %global%.Articles.All;
                int count = 0;
                for (int i = 0; i < articles.Count; i++)
                    count += articles[i].%type%s.Count;

                var all = new %global%.%type%[count];
                for (int i = 0, at = 0; i < articles.Count; i++)
                {
                    global::System.Collections.Generic.IReadOnlyList<%global%.%type%> things = articles[i].%type%s;
                    for (int j = 0; j < things.Count; j++)
                        all[at++] = things[j];
                }

                return global::System.Array.AsReadOnly(all);
            }

            private static global::System.Collections.Generic.Dictionary<string, %global%.%type%> _index(%global%.Article article)
            {
                var index = new global::System.Collections.Generic.Dictionary<string, %global%.%type%>(global::System.StringComparer.Ordinal);
                foreach (%global%.%type% thing in article.%type%s)
                    index.Add(thing.Id, thing);

                return index;
            }
        }
        """;

    private static string OfThings(string type, string thing, string more = "") =>
        Things.Replace("%type%", type).Replace("%thing%", thing).Replace("%more%", more);
}
