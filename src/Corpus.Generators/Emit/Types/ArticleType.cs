namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Article</c>.</summary>
internal static class ArticleType
{
    public const string Code = """
        /// <summary>A source document, and what was read out of it.</summary>
        /// <remarks>Two articles are equal when their ids are.</remarks>
        %attributes%
        %visibility% sealed partial record Article
        {
            /// <summary>The table that the article is a row of.</summary>
            internal readonly byte[] Data;

            /// <summary>The article's index in <see cref="Articles.All"/>; below zero while nobody has told it.</summary>
            internal int KnownIndex = -1;

            // The parts of the row, in order. The first three are of the kinds of things.
            private const int QuotesPart = 0, ClaimsPart = 1, FiguresPart = 2;
            private const int DocumentPart = 3, HeadPart = 4, PassagesPart = 5, SpeakersPart = 6, DateConflictsPart = 7;

            private readonly int _row;
            private string? _id;
            private string? _path;
            private Head? _head;
            private int[]?[]? _slots;
            private Speaker?[]? _speakers;
            private global::System.WeakReference<string>? _text;
            private global::System.WeakReference<string>? _body;
            private global::System.Collections.Generic.IReadOnlyList<Passage>? _passages;
            private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;
            private global::System.Collections.Generic.IReadOnlyList<Claim>? _claims;
            private global::System.Collections.Generic.IReadOnlyList<Figure>? _figures;
            private global::System.Collections.Generic.IReadOnlyList<DateConflict>? _dateConflicts;

            internal Article(byte[] data, int row)
            {
                Data = data;
                _row = row;
            }

            /// <summary>For quotations (0), claims (1) and figures (2), the table by which one is found by its id; made when it is needed.</summary>
            internal int[]?[] Slots => _slots ??= new int[]?[3];

            /// <summary>The article's index in <see cref="Articles.All"/>.</summary>
            internal int Index
            {
                get
                {
                    if (KnownIndex < 0)
                        Articles.Find(Id);

                    return KnownIndex;
                }
            }

            /// <summary>The article's id, unique in the corpus: the metadata's, or made of the title.</summary>
            public string Id => _id ??= CorpusIds.Own(Data, Values.Id, Values.Id < 0 ? "" : CorpusIds.OfTitle(Title));

            /// <summary>The document's path relative to the project, or its link; with <c>/</c> on every system.</summary>
            public string Path => _path ??= Part(DocumentPart).NextText()!;

            /// <summary>The headline; null for a text without one.</summary>
            public string? Title => Values.Title;

            /// <summary>Who wrote it, as printed, without "By".</summary>
            public string? Byline => Values.Byline;

            /// <summary>Who published this page.</summary>
            public string? Outlet => Values.Outlet;

            /// <summary>The page's address.</summary>
            public string? Url => Values.Url;

            /// <summary>Where the page says that it was published first.</summary>
            public string? SyndicatedFrom => Values.SyndicatedFrom;

            /// <summary>The one whose words the whole document is: the speaker of a speech or a statement, as the document or the project
            /// says. Null for an article.</summary>
            /// <remarks>What is quoted in it is in <see cref="Quotes"/>, and the words of whom it quotes. The speaker's own words are no
            /// quotations: they are the <see cref="Body"/>.</remarks>
            public Speaker? Speaker => SpeakerOf(Values.Speaker);

            /// <summary>The tag of its language, as the document or the project says: <c>de</c>, <c>pt-BR</c>; null when nobody says it.</summary>
            public string? Language => Values.Language;

            /// <summary>When the document was fetched, or taken from its original, as its head says; null when nobody says it.</summary>
            public global::System.DateTimeOffset? Retrieved =>
                Values.Retrieved == null
                    ? (global::System.DateTimeOffset?)null
                    : global::System.DateTimeOffset.ParseExact(
                        Values.Retrieved, "yyyy-MM-dd'T'HH:mm:sszzz", global::System.Globalization.CultureInfo.InvariantCulture);

            /// <summary>The SHA-256 of the page, PDF or other original that the document was made of, in 64 small hexadecimal digits, as
            /// its head says; null when nobody says it.</summary>
            public string? Sha256 => Values.Sha256;

        #if NET6_0_OR_GREATER
            /// <summary>The day of publication.</summary>
            public global::System.DateOnly? Published =>
                Day == 0 ? (global::System.DateOnly?)null : new global::System.DateOnly(Day / 10000, Day / 100 % 100, Day % 100);
        #else
            /// <summary>The day of publication, at midnight, of no time zone.</summary>
            public global::System.DateTime? Published =>
                Day == 0 ? (global::System.DateTime?)null : new global::System.DateTime(Day / 10000, Day / 100 % 100, Day % 100);
        #endif

            /// <summary>The document, whole. All offsets count UTF-16 code units of this string.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Text
            {
                get
                {
                    if (_text == null || !_text.TryGetTarget(out string? text))
                    {
                        text = EmbeddedText.Read(Part(DocumentPart));
                        _text = new global::System.WeakReference<string>(text);
                    }

                    return text!;
                }
            }

            /// <summary>The lines of the body, trimmed, without blank ones, joined by a line feed.</summary>
            /// <exception cref="global::System.InvalidOperationException">The assembly does not hold the text that it was compiled against.</exception>
            public string Body
            {
                get
                {
                    if (_body == null || !_body.TryGetTarget(out string? body))
                    {
                        body = EmbeddedText.Lines(Text, Passages);
                        _body = new global::System.WeakReference<string>(body);
                    }

                    return body!;
                }
            }

            /// <summary>The page's parts, in order. They cover <see cref="Text"/> exactly once.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Passage> Passages => _passages ?? MakePassages();

            /// <summary>The quotations of all regions, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes => _quotes ?? MakeQuotes();

            /// <summary>The statements that the body attributes to somebody, quoted or reported, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Claim> Claims => _claims ?? MakeClaims();

            /// <summary>The numbers of headline, body and captions, with what they count, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Figure> Figures => _figures ?? MakeFigures();

            /// <summary>The dates that cannot be right as they stand, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<DateConflict> DateConflicts => _dateConflicts ?? MakeDateConflicts();

            /// <summary>The article that this one reprints; null when it is nobody's reprint.</summary>
            /// <remarks>A reprint has nearly all of its body from the other one, word by word. The original is the one that the page names
            /// ("appeared first on"), else the one published first. An article told in other words is no reprint.</remarks>
            public Article? ReprintOf => CorpusRelations.OriginalOf(this);

            /// <summary>The articles that reprint this one, sorted by path.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Article> Reprints => CorpusRelations.ReprintsOf(this);

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Article? other) => (object?)other != null && string.Equals(Id, other.Id, global::System.StringComparison.Ordinal);

            /// <inheritdoc/>
            public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

            /// <summary>The title, or without one the path, with the outlet and the date behind it.</summary>
            public override string ToString()
            {
                string? day = Published?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);
                string? source = Outlet == null ? day : day == null ? Outlet : Outlet + ", " + day;
                return source == null ? Title ?? Path : (Title ?? Path) + " (" + source + ")";
            }

            /// <summary>How many quotations (0), claims (1) or figures (2) there are.</summary>
            internal int CountOf(int kind) => Part(kind).Next();

            // The day of publication, as in 20250131; 0 when nobody says it.
            private int Day => Values.Published;

            private Head Values => _head ??= new Head(Part(HeadPart));

            private CorpusReader Part(int part) => new CorpusReader(Data, _row, part);

            /// <summary>The speaker whom the article's row numbers so, from 1; null for none.</summary>
            internal Speaker? SpeakerOf(int number)
            {
                if (number == 0)
                    return null;

                if (_speakers == null)
                {
                    CorpusReader reader = Part(SpeakersPart);
                    var speakers = new Speaker?[reader.Next()];
                    for (int i = 0; i < speakers.Length; i++)
                        speakers[i] = Speakers.Find(reader.NextText()!);
                    _speakers = speakers;
                }

                return _speakers[number - 1];
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<Passage> MakePassages()
            {
                if (_passages != null)
                    return _passages;

                CorpusReader reader = Part(PassagesPart);
                var passages = new Passage[reader.Next()];
                for (int i = 0, end = 0; i < passages.Length; i++)
                {
                    passages[i] = new Passage(this, ref reader, end);
                    end = passages[i].Start + passages[i].Length;
                }

                return _passages = global::System.Array.AsReadOnly<Passage>(passages);
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<Quote> MakeQuotes()
            {
                if (_quotes != null)
                    return _quotes;

                CorpusReader reader = Part(QuotesPart);
                var quotes = new Quote[reader.Next()];
                for (int i = 0; i < quotes.Length; i++)
                    quotes[i] = new Quote(this, i, ref reader, i == 0 ? null : quotes[i - 1]);

                return _quotes = global::System.Array.AsReadOnly<Quote>(quotes);
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<Claim> MakeClaims()
            {
                if (_claims != null)
                    return _claims;

                CorpusReader reader = Part(ClaimsPart);
                var claims = new Claim[reader.Next()];
                for (int i = 0; i < claims.Length; i++)
                    claims[i] = new Claim(this, i, ref reader, i == 0 ? null : claims[i - 1]);

                return _claims = global::System.Array.AsReadOnly<Claim>(claims);
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<Figure> MakeFigures()
            {
                if (_figures != null)
                    return _figures;

                CorpusReader reader = Part(FiguresPart);
                var figures = new Figure[reader.Next()];
                for (int i = 0; i < figures.Length; i++)
                    figures[i] = new Figure(this, i, ref reader, i == 0 ? null : figures[i - 1]);

                return _figures = global::System.Array.AsReadOnly<Figure>(figures);
            }

            %once%
            private global::System.Collections.Generic.IReadOnlyList<DateConflict> MakeDateConflicts()
            {
                if (_dateConflicts != null)
                    return _dateConflicts;

                CorpusReader reader = Part(DateConflictsPart);
                var conflicts = new DateConflict[reader.Next()];
                DatePlace? last = null;
                for (int i = 0; i < conflicts.Length; i++)
                {
                    var date = new DatePlace(this, ref reader, last);
                    DatePlace? against = reader.Next() == 0 ? null : new DatePlace(this, ref reader, date);
                    conflicts[i] = new DateConflict(date, against);
                    last = against ?? date;
                }

                return _dateConflicts = global::System.Array.AsReadOnly<DateConflict>(conflicts);
            }

            /// <summary>What the row says of the document as a whole.</summary>
            private sealed class Head
            {
                internal readonly string? Title, Byline, Outlet, Url, SyndicatedFrom, Language, Retrieved, Sha256;
                internal readonly int Id, Speaker, Published;

                internal Head(CorpusReader reader)
                {
                    Title = reader.NextText();
                    Id = reader.NextId();
                    Byline = reader.NextText();
                    Outlet = reader.NextText();
                    Url = reader.NextText();
                    SyndicatedFrom = reader.NextText();
                    Language = reader.NextText();
                    Retrieved = reader.NextText();
                    Sha256 = reader.NextText();
                    Speaker = reader.Next();
                    Published = reader.Next();
                }
            }
        }
        """;
}
