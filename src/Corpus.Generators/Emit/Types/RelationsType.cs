namespace Corpus.Generators.Emit.Types;

/// <summary>The generated type behind what articles have in common. It is nobody's interface and always internal.</summary>
internal static class RelationsType
{
    public const string Code = """
        /// <summary>Which article repeats which, which quotations are one utterance, and which figures disagree: read from a table when first asked for.</summary>
        %attributes%
        internal sealed partial class CorpusRelations
        {
            private static readonly global::System.Lazy<CorpusRelations> _shared = new global::System.Lazy<CorpusRelations>(() => new CorpusRelations(_table()));

            private readonly global::System.Collections.Generic.Dictionary<Article, Article> _originals = new global::System.Collections.Generic.Dictionary<Article, Article>();
            private readonly global::System.Collections.Generic.Dictionary<Article, global::System.Collections.Generic.List<Article>> _reprints =
                new global::System.Collections.Generic.Dictionary<Article, global::System.Collections.Generic.List<Article>>();
            private readonly global::System.Collections.Generic.Dictionary<Quote, Quote[]> _utterances = new global::System.Collections.Generic.Dictionary<Quote, Quote[]>();
            private readonly global::System.Collections.Generic.Dictionary<Quote, Article[]> _sources = new global::System.Collections.Generic.Dictionary<Quote, Article[]>();
            private readonly FigureDisagreement[] _disagreements;

            private CorpusRelations(CorpusTable table)
            {
                int column = 0;
                for (int left = table[column++]; left > 0; left--)
                {
                    Article reprint = Articles.Find(Next())!;
                    Article original = Articles.Find(Next())!;
                    _originals.Add(reprint, original);
                    if (!_reprints.TryGetValue(original, out global::System.Collections.Generic.List<Article>? reprints))
                        _reprints.Add(original, reprints = new global::System.Collections.Generic.List<Article>());
                    reprints.Add(reprint);
                }

                for (int left = table[column++]; left > 0; left--)
                {
                    var quotes = new Quote[table[column++]];
                    for (int i = 0; i < quotes.Length; i++)
                        quotes[i] = Quotes.Find(Next())!;
                    var sources = new Article[table[column++]];
                    for (int i = 0; i < sources.Length; i++)
                        sources[i] = Articles.Find(Next())!;

                    foreach (Quote quote in quotes)
                    {
                        _utterances[quote] = quotes;
                        _sources[quote] = sources;
                    }
                }

                _disagreements = new FigureDisagreement[table[column++]];
                for (int i = 0; i < _disagreements.Length; i++)
                {
                    Figure first = Figures.Find(Next())!;
                    Figure second = Figures.Find(Next())!;
                    string unit = Next();
                    var shared = new string[table[column++]];
                    for (int j = 0; j < shared.Length; j++)
                        shared[j] = Next();
                    _disagreements[i] = new FigureDisagreement(first, second, unit, global::System.Array.AsReadOnly(shared));
                }

                string Next()
                {
                    string text = table.Text(column)!;
                    column += 2;
                    return text;
                }
            }

            internal static global::System.Collections.Generic.IReadOnlyList<FigureDisagreement> Disagreements => global::System.Array.AsReadOnly(_shared.Value._disagreements);

            internal static Article? OriginalOf(Article article) => _shared.Value._originals.TryGetValue(article, out Article? original) ? original : null;

            internal static global::System.Collections.Generic.IReadOnlyList<Article> ReprintsOf(Article article) =>
                _shared.Value._reprints.TryGetValue(article, out global::System.Collections.Generic.List<Article>? reprints)
                    ? reprints.AsReadOnly()
                    : global::System.Array.AsReadOnly(global::System.Array.Empty<Article>());

            internal static global::System.Collections.Generic.IReadOnlyList<Quote> OthersOf(Quote quote)
            {
                var others = new global::System.Collections.Generic.List<Quote>();
                if (_shared.Value._utterances.TryGetValue(quote, out Quote[]? quotes))
                {
                    foreach (Quote other in quotes)
                    {
                        if (!other.Equals(quote))
                            others.Add(other);
                    }
                }

                return others.AsReadOnly();
            }

            internal static global::System.Collections.Generic.IReadOnlyList<Article> SourcesOf(Quote quote) =>
                global::System.Array.AsReadOnly(_shared.Value._sources.TryGetValue(quote, out Article[]? sources) ? sources : new[] { quote.Article });
        }
        """;
}
