namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Quote</c> and <c>QuoteKind</c>.</summary>
internal static class QuoteType
{
    public const string Code = """
        /// <summary>A quotation: words between quotation marks, and whose they are.</summary>
        /// <remarks>Two quotations are equal when their ids are.</remarks>
        %attributes%
        %visibility% sealed partial record Quote
        {
            private readonly int _start, _length, _index, _id, _continues, _speaker;
            private readonly Article _article;
            private readonly CorpusWords _mention, _cue, _via;
            private string? _text;

            internal Quote(Article article, int index, ref CorpusReader reader, Quote? last)
            {
                _article = article;
                _index = index;
                _start = (last?._start ?? 0) + reader.NextSigned();
                _length = reader.Next();
                Line = (last?.Line ?? 1) + reader.NextSigned();
                int form = reader.Next();
                Kind = (QuoteKind)(form % 3);
                Region = (Region)(form / 3);
                _speaker = reader.Next();
                _mention = reader.NextWords(_start);
                _cue = reader.NextWords(_start);
                int more = reader.Next();
                _continues = (more & 1) == 0 ? 0 : reader.NextSigned();
                _via = (more & 2) == 0 ? new CorpusWords(0, -1) : reader.NextWords(_start);
                _id = (more & 4) == 0 ? 0 : reader.NextId();
            }

            /// <summary>The quotation's id, unique in the corpus: the article's, a slash, and the first words.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Id => CorpusIds.Of(_article, _id, _id < 0 ? "" : CorpusIds.OfWords(_article.Text, _start, _length));

            /// <summary>The words between the outer marks, as printed.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => _text ??= _article.Text.Substring(_start, _length);

            /// <summary>The offset of the first word in the article's text, in UTF-16 code units.</summary>
            public int Start => _start;

            /// <summary>The number of UTF-16 code units.</summary>
            public int Length => _length;

            /// <summary>The line of the first word, counted from 1.</summary>
            public int Line { get; }

            /// <summary>The article that the quotation stands in.</summary>
            public Article Article => _article;

            /// <summary>The quotation's index in the article.</summary>
            internal int Index => _index;

            /// <summary>How it stands in the reporter's text.</summary>
            public QuoteKind Kind { get; }

            /// <summary>What part of the page it stands in.</summary>
            public Region Region { get; }

            /// <summary>Whose words they are; null when nobody can be named for certain.</summary>
            public Speaker? Speaker => Article.SpeakerOf(_speaker);

            /// <summary>The speaker as the sentence has it: "Arana", "he", "a spokesman".</summary>
            public string? Mention => _mention.In(Article);

            /// <summary>The words that report the speech: "told", "According to".</summary>
            public string? Cue => _cue.In(Article);

            /// <summary>The outlet that the quotation was taken over from.</summary>
            public string? Via => _via.In(Article);

            /// <summary>The quotation that this one goes on from, when the reporter's words or a paragraph's end part one utterance: “A,”
            /// she said, “B.”</summary>
            public Quote? ContinuesFrom => _continues == 0 ? null : Article.Quotes[_index - _continues];

            /// <summary>The same words in other articles, or elsewhere in this one: equal but for white space, typography and the first
            /// letter's case.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Quote> AlsoIn => CorpusRelations.OthersOf(this);

            /// <summary>The articles that have these words in their headline or body, and not from each other: reprints and rewrites do not count,
            /// nor do captions, related articles and boilerplate.</summary>
            /// <remarks>A rewrite is recognised by sentences that follow another article's one by one, around the same quotation; and articles that
            /// have the reporter's sentence around it in the same words count as one. Two that rest on the same press release or broadcast, in words
            /// of their own, are counted as two. The compiler's CORP109 counts in the same way.</remarks>
            public global::System.Collections.Generic.IReadOnlyList<Article> IndependentSources => CorpusRelations.SourcesOf(this);

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Quote? other) => (object?)other != null && _index == other._index && Article.Equals(other.Article);

            /// <inheritdoc/>
            public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ _index);

            /// <summary>The words in quotation marks, and who said them.</summary>
            public override string ToString()
            {
                string? who = Speaker?.Name ?? Mention;
                return who == null ? "“" + Text + "”" : "“" + Text + "” — " + who;
            }
        }

        /// <summary>How a quotation stands in the reporter's text.</summary>
        %generated%
        %visibility% enum QuoteKind
        {
            /// <summary>A sentence or clause that stands by itself.</summary>
            Direct,

            /// <summary>Words fitted into the reporter's own sentence.</summary>
            Partial,

            /// <summary>A term in marks that nobody is reported to have said.</summary>
            Scare,
        }
        """;
}
