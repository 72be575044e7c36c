namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Figure</c>, <c>FigureBound</c> and <c>FigureDisagreement</c>.</summary>
internal static class FigureType
{
    public const string Code = """
        /// <summary>A number in an article, and what it counts.</summary>
        /// <remarks>Two figures are equal when their ids are.</remarks>
        %attributes%
        %visibility% sealed partial record Figure
        {
            private readonly int _index, _id;
            private readonly CorpusWords _unit;

            internal Figure(Article article, int index, ref CorpusReader reader, Figure? last)
            {
                global::System.Globalization.CultureInfo culture = global::System.Globalization.CultureInfo.InvariantCulture;
                Article = article;
                _index = index;
                Start = (last?.Start ?? 0) + reader.NextSigned();
                Length = reader.Next();
                Line = (last?.Line ?? 1) + reader.NextSigned();
                int hedge = reader.Next();
                Approximate = (hedge & 1) != 0;
                Bound = (FigureBound)(hedge >> 2);
                Value = decimal.Parse(reader.NextText()!, culture);
                UpTo = (hedge & 2) == 0 ? (decimal?)null : decimal.Parse(reader.NextText()!, culture);
                _unit = reader.NextWords(Start);
                _id = reader.NextId();
            }

            /// <summary>The figure's id, unique among the corpus's figures: the article's, a slash, the unit and the value.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Id =>
                CorpusIds.Of(Article, _id, _id < 0 ? "" : CorpusIds.OfFigure(Unit, Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)));

            /// <summary>The value: 2.5 for "2.5 percent", 3000000 for "$3 million", 24 for "two dozen". Of a range, the lower end.</summary>
            public decimal Value { get; }

            /// <summary>The upper end of a range ("10 to 15 people"); null for a single number.</summary>
            public decimal? UpTo { get; }

            /// <summary>What is counted, as written: the noun with its modifiers ("mine workers"), the currency ("$", "euros") or "percent".</summary>
            public string Unit => _unit.In(Article)!;

            /// <summary>Whether the text says that the true number is near: "about", "some", "close to", "nearly". A bound alone says
            /// nothing of how near it is.</summary>
            public bool Approximate { get; }

            /// <summary>On which side of the number the true one lies: "at least 12" is <c>AtLeast</c>.</summary>
            public FigureBound Bound { get; }

            /// <summary>The number as printed.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => Article.Text.Substring(Start, Length);

            /// <summary>The offset of the number in the article's text, in UTF-16 code units.</summary>
            public int Start { get; }

            /// <summary>The number of UTF-16 code units.</summary>
            public int Length { get; }

            /// <summary>The line that the number stands on, counted from 1.</summary>
            public int Line { get; }

            /// <summary>The article that the figure stands in.</summary>
            public Article Article { get; }

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Figure? other) => (object?)other != null && _index == other._index && Article.Equals(other.Article);

            /// <inheritdoc/>
            public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ _index);

            /// <summary>The value, of a range both ends, and the unit, with "about", "at least" and their like before it.</summary>
            public override string ToString()
            {
                global::System.Globalization.CultureInfo culture = global::System.Globalization.CultureInfo.InvariantCulture;
                string value = UpTo.HasValue ? Value.ToString(culture) + " to " + UpTo.Value.ToString(culture) : Value.ToString(culture);
                return Hedge + value + " " + Unit;
            }

            private string Hedge
            {
                get
                {
                    if (Bound == FigureBound.AtLeast)
                        return "at least ";
                    if (Bound == FigureBound.MoreThan)
                        return Approximate ? "just over " : "more than ";
                    if (Bound == FigureBound.AtMost)
                        return "at most ";
                    if (Bound == FigureBound.LessThan)
                        return Approximate ? "nearly " : "less than ";

                    return Approximate ? "about " : "";
                }
            }
        }

        /// <summary>On which side of a printed number the true one lies, by the words beside it.</summary>
        %generated%
        %visibility% enum FigureBound
        {
            /// <summary>The text sets no bound.</summary>
            None,

            /// <summary>That or more: "at least", "a minimum of", "200+", "or more".</summary>
            AtLeast,

            /// <summary>More than that: "more than", "over", "in excess of", "just over".</summary>
            MoreThan,

            /// <summary>That or less: "up to", "as many as", "no more than", "or fewer".</summary>
            AtMost,

            /// <summary>Less than that: "fewer than", "under", "nearly", "just under".</summary>
            LessThan,
        }

        /// <summary>Two articles' figures for what seems to be the same thing, which differ. A finding with its evidence, and no verdict on
        /// who is right.</summary>
        %attributes%
        %visibility% sealed record FigureDisagreement
        {
            internal FigureDisagreement(Figure first, Figure second, string unit, global::System.Collections.Generic.IReadOnlyList<string> shared)
            {
                First = first;
                Second = second;
                Unit = unit;
                Shared = shared;
            }

            /// <summary>The figure in the article whose path sorts first.</summary>
            public Figure First { get; }

            /// <summary>The figure in the other article.</summary>
            public Figure Second { get; }

            /// <summary>The noun that both count.</summary>
            public string Unit { get; }

            /// <summary>The names that both articles are about: why the two figures are taken to be of one thing.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Shared { get; }

            /// <summary>Both figures with their articles' paths and lines.</summary>
            public override string ToString() =>
                First + " (" + First.Article.Path + ", line " + First.Line.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ") against "
                + Second + " (" + Second.Article.Path + ", line " + Second.Line.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ")";
        }
        """;
}
