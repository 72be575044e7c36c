namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Quote</c> and <c>QuoteKind</c>.</summary>
internal static class QuoteType
{
    public const string Code = """
        /// <summary>A quotation: words between quotation marks, and whose they are.</summary>
        /// <remarks>Two quotations are equal when their ids are.</remarks>
        %attributes%
        %visibility% sealed record Quote
        {
            private readonly CorpusTable _table;
            private readonly int _row;
            private string? _text;
            private Speaker? _speaker;

            internal Quote(Article article, CorpusTable table, int index)
            {
                Article = article;
                _table = table;
                _row = table.QuoteRow(index);
            }

            /// <summary>The quotation's id, unique in the corpus: the article's, a slash, and the first words.</summary>
            public string Id => Article.Id + "/" + _table.Text(_row + CorpusTable.QuoteId);

            /// <summary>The words between the outer marks, as printed.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text => _text ??= Article.Text.Substring(Start, Length);

            /// <summary>The offset of the first word in the article's text, in UTF-16 code units.</summary>
            public int Start => _table[_row + CorpusTable.QuoteStart];

            /// <summary>The number of UTF-16 code units.</summary>
            public int Length => _table[_row + CorpusTable.QuoteLength];

            /// <summary>The line of the first word, counted from 1.</summary>
            public int Line => _table[_row + CorpusTable.QuoteLine];

            /// <summary>The article that the quotation stands in.</summary>
            public Article Article { get; }

            /// <summary>How it stands in the reporter's text.</summary>
            public QuoteKind Kind => (QuoteKind)_table[_row + CorpusTable.QuoteKind];

            /// <summary>What part of the page it stands in.</summary>
            public Region Region => (Region)_table[_row + CorpusTable.QuoteRegion];

            /// <summary>Whose words they are; null when nobody can be named for certain.</summary>
            public Speaker? Speaker =>
                _speaker ??= _table.Text(_row + CorpusTable.QuoteSpeaker) is string id ? Speakers.Find(id) : null;

            /// <summary>The speaker as the sentence has it: "Arana", "he", "a spokesman".</summary>
            public string? Mention => _table.Text(_row + CorpusTable.QuoteMention);

            /// <summary>The words that report the speech: "told", "According to".</summary>
            public string? Cue => _table.Text(_row + CorpusTable.QuoteCue);

            /// <summary>The outlet that the quotation was taken over from.</summary>
            public string? Via => _table.Text(_row + CorpusTable.QuoteVia);

            /// <summary>The quotation that this one goes on from, when the reporter's words or a paragraph's end part one utterance: “A,” she said, “B.”</summary>
            public Quote? ContinuesFrom =>
                _table[_row + CorpusTable.QuoteContinues] is int index && index >= 0 ? Article.Quotes[index] : null;

            /// <summary>The same words in other articles, or elsewhere in this one: equal but for white space, typography and the first letter's case.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Quote> AlsoIn => CorpusRelations.OthersOf(this);

            /// <summary>The articles that have these words from somebody else than each other: all that have them, less reprints and rewrites.</summary>
            /// <remarks>A rewrite is recognised by sentences that follow another article's one by one, around the same quotation. Two articles that
            /// rest on the same press release or broadcast, in words of their own, are counted as two.</remarks>
            public global::System.Collections.Generic.IReadOnlyList<Article> IndependentSources => CorpusRelations.SourcesOf(this);

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Quote? other) => other is not null && _row == other._row && Article.Equals(other.Article);

            /// <inheritdoc/>
            public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ _row);

            /// <summary>The words in quotation marks, and who said them.</summary>
            public override string ToString() => (Speaker?.Name ?? Mention) is string who ? "“" + Text + "” — " + who : "“" + Text + "”";
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
