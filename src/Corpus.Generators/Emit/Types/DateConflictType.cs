namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>DateConflict</c> and <c>DatePlace</c>.</summary>
internal static class DateConflictType
{
    public const string Code = """
        /// <summary>A date in an article that cannot be right as it stands (CORP005).</summary>
        %attributes%
        %visibility% sealed record DateConflict
        {
            internal DateConflict(DatePlace date, DatePlace? against)
            {
                Date = date;
                Against = against;
            }

            /// <summary>The date.</summary>
            public DatePlace Date { get; }

            /// <summary>The earlier date that it contradicts; null when it has a weekday that it cannot have.</summary>
            public DatePlace? Against { get; }

            /// <summary>The date or both dates, each with its line.</summary>
            public override string ToString() => (object?)Against == null ? Date.ToString() : Against + " against " + Date;
        }

        /// <summary>Where an article says a date.</summary>
        %attributes%
        %visibility% sealed record DatePlace
        {
            internal DatePlace(Article article, ref CorpusReader reader, DatePlace? last)
            {
                Article = article;
                Start = (last?.Start ?? 0) + reader.NextSigned();
                Length = reader.Next();
                Line = (last?.Line ?? 1) + reader.NextSigned();
            }

            /// <summary>The article.</summary>
            public Article Article { get; }

            /// <summary>The date as printed.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => Article.Text.Substring(Start, Length);

            /// <summary>The offset in the article's text, in UTF-16 code units.</summary>
            public int Start { get; }

            /// <summary>The number of UTF-16 code units.</summary>
            public int Length { get; }

            /// <summary>The line, counted from 1.</summary>
            public int Line { get; }

            /// <summary>The date as printed, and its line.</summary>
            public override string ToString() => "“" + Text + "” (line " + Line.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ")";
        }
        """;
}
