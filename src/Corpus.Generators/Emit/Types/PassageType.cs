namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Passage</c> and <c>Region</c>.</summary>
internal static class PassageType
{
    public const string Code = """
        /// <summary>A run of neighbouring lines of one region, or a piece of a claim.</summary>
        %attributes%
        %visibility% sealed record Passage
        {
            private readonly Article _article;

            internal Passage(Article article, ref CorpusReader reader, int previousEnd)
            {
                _article = article;
                Region = (Region)reader.Next();
                Start = previousEnd + reader.NextSigned();
                Length = reader.Next();
            }

            internal Passage(Article article, Region region, int start, int end)
            {
                _article = article;
                Region = region;
                Start = start;
                Length = end - start;
            }

            /// <summary>What the lines are, or the part of the page that the piece stands in.</summary>
            public Region Region { get; }

            /// <summary>The offset of the first UTF-16 code unit in the article's text.</summary>
            public int Start { get; }

            /// <summary>The number of UTF-16 code units, line endings and blank lines between the lines included.</summary>
            public int Length { get; }

            /// <summary>The words as they stand in the document.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => _article.Text.Substring(Start, Length);

            /// <summary>The region and the offsets.</summary>
            public override string ToString() =>
                string.Format(global::System.Globalization.CultureInfo.InvariantCulture, "{0} [{1}..{2})", Region, Start, Start + Length);
        }

        /// <summary>What a part of a page is.</summary>
        %generated%
        %visibility% enum Region
        {
            /// <summary>The headline, and any second copy of it.</summary>
            Title,

            /// <summary>Who wrote it and when: byline, date line, the outlet's signature.</summary>
            Byline,

            /// <summary>The article's own text, sub-headings included.</summary>
            Body,

            /// <summary>The words under a picture, with their credit.</summary>
            Caption,

            /// <summary>Other articles: teasers, reading lists, whole articles that follow this one.</summary>
            Related,

            /// <summary>What the site prints on every page: navigation, share bars, comments, legal notices.</summary>
            Boilerplate,
        }
        """;
}
