namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Claim</c> and <c>ClaimKind</c>.</summary>
internal static class ClaimType
{
    public const string Code = """
        /// <summary>A statement that an article's body attributes to somebody.</summary>
        /// <remarks>Two claims are equal when their ids are.</remarks>
        %attributes%
        %visibility% sealed partial record Claim
        {
            private readonly int _index, _id, _speaker;
            private readonly CorpusWords _mention, _cue;
            private string? _text;
            private global::System.Collections.Generic.IReadOnlyList<Figure>? _figures;

            internal Claim(Article article, int index, ref CorpusReader reader, Claim? last)
            {
                Article = article;
                _index = index;
                Start = (last?.Start ?? 0) + reader.NextSigned();
                Length = reader.Next();
                Line = (last?.Line ?? 1) + reader.NextSigned();
                Kind = (ClaimKind)reader.Next();
                _speaker = reader.Next();
                _mention = reader.NextWords(Start);
                _cue = reader.NextWords(Start);
                _id = reader.NextId();
            }

            /// <summary>The claim's id, unique among the corpus's claims: the article's, a slash, and the first words.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Id => CorpusIds.Of(Article, _id, () => CorpusIds.OfWords(Article.Text, Start, Length));

            /// <summary>What is stated, as printed, without the words that attribute it.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => _text ??= Article.Text.Substring(Start, Length);

            /// <summary>The offset of the first word in the article's text, in UTF-16 code units.</summary>
            public int Start { get; }

            /// <summary>The number of UTF-16 code units.</summary>
            public int Length { get; }

            /// <summary>The line of the first word, counted from 1.</summary>
            public int Line { get; }

            /// <summary>The article that the claim stands in.</summary>
            public Article Article { get; }

            /// <summary>Whether words of it stand in quotation marks.</summary>
            public ClaimKind Kind { get; }

            /// <summary>Who makes the claim; null when nobody can be named for certain.</summary>
            public Speaker? Speaker => Article.SpeakerOf(_speaker);

            /// <summary>The speaker as the sentence has it: "Arana", "he", "a spokesman".</summary>
            public string? Mention => _mention.In(Article);

            /// <summary>The words that report the statement: "said", "According to".</summary>
            public string? Cue => _cue.In(Article);

            /// <summary>The numbers in the claim, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Figure> Figures =>
                _figures ?? global::System.Threading.Interlocked.CompareExchange(ref _figures, FindFigures(), null) ?? _figures!;

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Claim? other) => other is not null && _index == other._index && Article.Equals(other.Article);

            /// <inheritdoc/>
            public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ _index);

            /// <summary>What is stated, and by whom.</summary>
            public override string ToString() => (Speaker?.Name ?? Mention) is string who ? Text + " — " + who : Text;

            private global::System.Collections.Generic.IReadOnlyList<Figure> FindFigures()
            {
                var figures = new global::System.Collections.Generic.List<Figure>();
                foreach (Figure figure in Article.Figures)
                {
                    if (figure.Start >= Start && figure.Start + figure.Length <= Start + Length)
                        figures.Add(figure);
                }

                return figures.AsReadOnly();
            }
        }

        /// <summary>How a statement is given.</summary>
        %generated%
        %visibility% enum ClaimKind
        {
            /// <summary>In quotation marks, wholly or in part.</summary>
            Quoted,

            /// <summary>In the reporter's own words.</summary>
            Reported,
        }
        """;
}
