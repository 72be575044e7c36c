namespace Corpus.Generators.Emit.Types;

/// <summary>The generated type behind what articles have in common. It is nobody's interface and always internal.</summary>
internal static class RelationsType
{
    public const string Code = """
        /// <summary>Which article repeats which, which quotations are one utterance, and which figures disagree: read from a table when
        /// first asked for.</summary>
        %attributes%
        internal sealed partial class CorpusRelations
        {
            private static CorpusRelations? _shared;

            private readonly global::System.Collections.Generic.Dictionary<int, int> _originals = new global::System.Collections.Generic.Dictionary<int, int>();
            private readonly global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<int>> _reprints =
                new global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<int>>();

            // For a quotation, by its article's and its own index, where its utterance is told of in the table.
            private readonly global::System.Collections.Generic.Dictionary<long, int> _utterances =
                new global::System.Collections.Generic.Dictionary<long, int>();
            private readonly int _disagreementsStart;
            private global::System.Collections.Generic.IReadOnlyList<FigureDisagreement>? _disagreements;

            private CorpusRelations()
            {
                var reader = new CorpusReader(_table, 0);
                for (int left = reader.Next(); left > 0; left--)
                {
                    int reprint = reader.Next();
                    int original = reader.Next();
                    _originals.Add(reprint, original);
                    if (!_reprints.TryGetValue(original, out global::System.Collections.Generic.List<int>? reprints))
                        _reprints.Add(original, reprints = new global::System.Collections.Generic.List<int>());
                    reprints.Add(reprint);
                }

                for (int left = reader.Next(); left > 0; left--)
                {
                    int utterance = reader.Position;
                    for (int quotes = reader.Next(); quotes > 0; quotes--)
                        _utterances[Key(reader.Next(), reader.Next())] = utterance;
                    for (int sources = reader.Next(); sources > 0; sources--)
                        reader.Next();
                }

                _disagreementsStart = reader.Position;
            }

            private static CorpusRelations Shared => _shared ??= new CorpusRelations();

            internal static global::System.Collections.Generic.IReadOnlyList<FigureDisagreement> Disagreements => Shared.ReadDisagreements();

            internal static Article? OriginalOf(Article article) =>
                Shared._originals.TryGetValue(article.Index, out int original) ? Articles.All[original] : null;

            internal static global::System.Collections.Generic.IReadOnlyList<Article> ReprintsOf(Article article) =>
                Shared._reprints.TryGetValue(article.Index, out global::System.Collections.Generic.List<int>? reprints)
                    ? ArticlesAt(reprints)
                    : global::System.Array.AsReadOnly<Article>(global::System.Array.Empty<Article>());

            internal static global::System.Collections.Generic.IReadOnlyList<Quote> OthersOf(Quote quote)
            {
                var others = new global::System.Collections.Generic.List<Quote>();
                int place = Shared.PlaceOf(quote);
                if (place >= 0)
                {
                    var reader = new CorpusReader(_table, place);
                    for (int left = reader.Next(); left > 0; left--)
                    {
                        Quote other = Articles.All[reader.Next()].Quotes[reader.Next()];
                        if (!other.Equals(quote))
                            others.Add(other);
                    }
                }

                return others.AsReadOnly();
            }

            internal static global::System.Collections.Generic.IReadOnlyList<Article> SourcesOf(Quote quote)
            {
                int place = Shared.PlaceOf(quote);
                if (place < 0)
                {
                    bool isTold = quote.Region == Region.Title || quote.Region == Region.Body;
                    return global::System.Array.AsReadOnly<Article>(isTold ? new Article[] { quote.Article } : global::System.Array.Empty<Article>());
                }

                var reader = new CorpusReader(_table, place);
                for (int left = 2 * reader.Next(); left > 0; left--)
                    reader.Next();
                var sources = new Article[reader.Next()];
                for (int i = 0; i < sources.Length; i++)
                    sources[i] = Articles.All[reader.Next()];

                return global::System.Array.AsReadOnly<Article>(sources);
            }

            private static long Key(int article, int quote) => ((long)article << 32) | (uint)quote;

            private static global::System.Collections.Generic.IReadOnlyList<Article> ArticlesAt(global::System.Collections.Generic.List<int> indexes)
            {
                var articles = new Article[indexes.Count];
                for (int i = 0; i < articles.Length; i++)
                    articles[i] = Articles.All[indexes[i]];

                return global::System.Array.AsReadOnly<Article>(articles);
            }

            // Where the table tells of the quotation's utterance; -1 when it has nothing to tell.
            private int PlaceOf(Quote quote) => _utterances.TryGetValue(Key(quote.Article.Index, quote.Index), out int place) ? place : -1;

            private global::System.Collections.Generic.IReadOnlyList<FigureDisagreement> ReadDisagreements()
            {
                if (_disagreements != null)
                    return _disagreements;

                var reader = new CorpusReader(_table, _disagreementsStart);
                var names = new string[reader.Next()];
                for (int i = 0; i < names.Length; i++)
                    names[i] = reader.NextText()!;

                var disagreements = new FigureDisagreement[reader.Next()];
                for (int i = 0; i < disagreements.Length; i++)
                {
                    Figure first = Articles.All[reader.Next()].Figures[reader.Next()];
                    Figure second = Articles.All[reader.Next()].Figures[reader.Next()];
                    string unit = names[reader.Next()];
                    var shared = new string[reader.Next()];
                    for (int j = 0; j < shared.Length; j++)
                        shared[j] = names[reader.Next()];
                    disagreements[i] = new FigureDisagreement(first, second, unit, global::System.Array.AsReadOnly<string>(shared));
                }

                return _disagreements = global::System.Array.AsReadOnly<FigureDisagreement>(disagreements);
            }
        }
        """;
}
