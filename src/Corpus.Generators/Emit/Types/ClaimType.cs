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
            private readonly int[] _pieces;
            private string? _text;
            private global::System.Collections.Generic.IReadOnlyList<Passage>? _passages;
            private global::System.Collections.Generic.IReadOnlyList<Figure>? _figures;

            internal Claim(Article article, int index, ref CorpusReader reader, Claim? last)
            {
                Article = article;
                _index = index;
                Start = (last?.Start ?? 0) + reader.NextSigned();
                int end = Start + reader.Next();
                Line = (last?.Line ?? 1) + reader.NextSigned();
                int form = reader.Next();
                Kind = (ClaimKind)(form & 1);
                _pieces = new int[2 + ((form >> 2) * 2)];
                _pieces[0] = Start;
                _pieces[1] = end;
                for (int i = 2; i < _pieces.Length; i += 2)
                {
                    _pieces[i] = _pieces[i - 1] + reader.Next();
                    _pieces[i + 1] = _pieces[i] + reader.Next();
                }

                Length = _pieces[_pieces.Length - 1] - Start;
                _speaker = reader.Next();
                _mention = reader.NextWords(Start);
                _cue = reader.NextWords(Start);
                _id = (form & 2) == 0 ? 0 : reader.NextId();
            }

            /// <summary>The claim's id, unique among the corpus's claims: the article's, a slash, and the first words.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Id => CorpusIds.Of(Article, _id, _id < 0 ? "" : CorpusIds.OfWords(Text, 0, Text.Length));

            /// <summary>What is stated, as printed, without the words that attribute it: the words of its pieces, a blank between two.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => _text ??= JoinPieces();

            /// <summary>The statement where it stands: one piece, or several where the words that attribute it interrupt it.</summary>
            /// <example>“Bergen is slow,” Brook said. “It will change.” is one claim in two pieces.</example>
            public global::System.Collections.Generic.IReadOnlyList<Passage> Pieces => _passages ?? MakePieces();

            /// <summary>The offset of the first word in the article's text, in UTF-16 code units.</summary>
            public int Start { get; }

            /// <summary>The number of UTF-16 code units from the first piece to the last, with what stands between.</summary>
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
            public global::System.Collections.Generic.IReadOnlyList<Figure> Figures => _figures ?? FindFigures();

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Claim? other) => (object?)other != null && _index == other._index && Article.Equals(other.Article);

            /// <inheritdoc/>
            public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ _index);

            /// <summary>What is stated, and by whom.</summary>
            public override string ToString()
            {
                string? who = Speaker?.Name ?? Mention;
                return who == null ? Text : Text + " — " + who;
            }

            private string JoinPieces()
            {
                var texts = new string[Pieces.Count];
                for (int i = 0; i < texts.Length; i++)
                    texts[i] = Pieces[i].Text;

                return string.Join(" ", texts);
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<Figure> FindFigures()
            {
                if (_figures != null)
                    return _figures;

                var figures = new global::System.Collections.Generic.List<Figure>();
                foreach (Figure figure in Article.Figures)
                {
                    if (figure.Start >= Start && figure.Start < Start + Length && IsInPiece(figure.Start, figure.Start + figure.Length))
                        figures.Add(figure);
                }

                return _figures = figures.AsReadOnly();
            }

            private bool IsInPiece(int start, int end)
            {
                for (int i = 0; i < _pieces.Length; i += 2)
                {
                    if (start >= _pieces[i] && end <= _pieces[i + 1])
                        return true;
                }

                return false;
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<Passage> MakePieces()
            {
                if (_passages != null)
                    return _passages;

                var pieces = new Passage[_pieces.Length / 2];
                for (int i = 0; i < pieces.Length; i++)
                    pieces[i] = new Passage(Article, Region.Body, _pieces[2 * i], _pieces[(2 * i) + 1]);

                return _passages = global::System.Array.AsReadOnly<Passage>(pieces);
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
