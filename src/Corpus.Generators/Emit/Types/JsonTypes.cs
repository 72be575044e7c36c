namespace Corpus.Generators.Emit.Types;

/// <summary>The generated code that writes the records with System.Text.Json, where the target has it.</summary>
internal static class JsonTypes
{
    /// <summary>How a serializer writes the records, and finds them again.</summary>
    public const string Converters = """
        [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJsonConverter))]
        partial record Article
        {
        }

        [global::System.Text.Json.Serialization.JsonConverter(typeof(QuoteJsonConverter))]
        partial record Quote
        {
        }

        [global::System.Text.Json.Serialization.JsonConverter(typeof(ClaimJsonConverter))]
        partial record Claim
        {
        }

        [global::System.Text.Json.Serialization.JsonConverter(typeof(FigureJsonConverter))]
        partial record Figure
        {
        }

        [global::System.Text.Json.Serialization.JsonConverter(typeof(SpeakerJsonConverter))]
        partial record Speaker
        {
        }

        /// <summary>Writes one kind of record, and finds one that was written by its id: what comes back is the corpus's own.</summary>
        /// <remarks>What a record holds is written whole, what it refers to as its id, so nothing goes round in a circle. Names follow the
        /// options' naming policy; what is null is left out.</remarks>
        /// <typeparam name="T">The record.</typeparam>
        %attributes%
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        %visibility% abstract class CorpusJsonConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
            where T : class
        {
            private protected CorpusJsonConverter()
            {
            }

            /// <inheritdoc/>
            public override T Read(
                ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
            {
                string? id;
                using (global::System.Text.Json.JsonDocument document = global::System.Text.Json.JsonDocument.ParseValue(ref reader))
                    id = IdOf(document.RootElement);

                return (id == null ? null : Find(id))
                    ?? throw new global::System.Text.Json.JsonException("The corpus has no " + typeof(T).Name + " with the id '" + id + "'.");
            }

            private protected abstract T? Find(string id);

            private static string? IdOf(global::System.Text.Json.JsonElement written)
            {
                if (written.ValueKind == global::System.Text.Json.JsonValueKind.String)
                    return written.GetString();
                if (written.ValueKind != global::System.Text.Json.JsonValueKind.Object)
                    return null;

                foreach (global::System.Text.Json.JsonProperty property in written.EnumerateObject())
                {
                    if (string.Equals(property.Name, "Id", global::System.StringComparison.OrdinalIgnoreCase))
                        return IdOf(property.Value);
                }

                return null;
            }
        }

        /// <summary>Writes an article with its quotations, claims and figures.</summary>
        %attributes%
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        %visibility% sealed class ArticleJsonConverter : CorpusJsonConverter<Article>
        {
            /// <summary>Makes one; the serializer does.</summary>
            public ArticleJsonConverter()
            {
            }

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Article value, global::System.Text.Json.JsonSerializerOptions options) =>
                new CorpusJsonWriter(writer, options).Write(value);

            private protected override Article? Find(string id) => Articles.Find(id);
        }

        /// <summary>Writes a quotation.</summary>
        %attributes%
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        %visibility% sealed class QuoteJsonConverter : CorpusJsonConverter<Quote>
        {
            /// <summary>Makes one; the serializer does.</summary>
            public QuoteJsonConverter()
            {
            }

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Quote value, global::System.Text.Json.JsonSerializerOptions options) =>
                new CorpusJsonWriter(writer, options).Write(value);

            private protected override Quote? Find(string id) => Quotes.Find(id);
        }

        /// <summary>Writes a claim.</summary>
        %attributes%
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        %visibility% sealed class ClaimJsonConverter : CorpusJsonConverter<Claim>
        {
            /// <summary>Makes one; the serializer does.</summary>
            public ClaimJsonConverter()
            {
            }

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Claim value, global::System.Text.Json.JsonSerializerOptions options) =>
                new CorpusJsonWriter(writer, options).Write(value);

            private protected override Claim? Find(string id) => Claims.Find(id);
        }

        /// <summary>Writes a figure.</summary>
        %attributes%
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        %visibility% sealed class FigureJsonConverter : CorpusJsonConverter<Figure>
        {
            /// <summary>Makes one; the serializer does.</summary>
            public FigureJsonConverter()
            {
            }

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Figure value, global::System.Text.Json.JsonSerializerOptions options) =>
                new CorpusJsonWriter(writer, options).Write(value);

            private protected override Figure? Find(string id) => Figures.Find(id);
        }

        /// <summary>Writes a speaker.</summary>
        %attributes%
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        %visibility% sealed class SpeakerJsonConverter : CorpusJsonConverter<Speaker>
        {
            /// <summary>Makes one; the serializer does.</summary>
            public SpeakerJsonConverter()
            {
            }

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Speaker value, global::System.Text.Json.JsonSerializerOptions options) =>
                new CorpusJsonWriter(writer, options).Write(value);

            private protected override Speaker? Find(string id) => Speakers.Find(id);
        }

        /// <summary>Writes the records as objects of JSON.</summary>
        %attributes%
        internal readonly struct CorpusJsonWriter
        {
            private readonly global::System.Text.Json.Utf8JsonWriter _writer;
            private readonly global::System.Text.Json.JsonNamingPolicy? _policy;

            internal CorpusJsonWriter(global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonSerializerOptions options)
            {
                _writer = writer;
                _policy = options.PropertyNamingPolicy;
            }

            internal void Write(Article article)
            {
                _writer.WriteStartObject();
                Text("Id", article.Id);
                Text("Path", article.Path);
                Text("Title", article.Title);
                Text("Byline", article.Byline);
                Text("Outlet", article.Outlet);
                Text("Published", article.Published?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
                Text("Url", article.Url);
                Text("SyndicatedFrom", article.SyndicatedFrom);
                Text("Speaker", article.Speaker?.Id);
                Text("Language", article.Language);
                Text("Retrieved", article.Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", global::System.Globalization.CultureInfo.InvariantCulture));
                Text("Sha256", article.Sha256);
                Text("ReprintOf", article.ReprintOf?.Id);
                Begin("Reprints");
                foreach (Article reprint in article.Reprints)
                    _writer.WriteStringValue(reprint.Id);

                _writer.WriteEndArray();
                Text("Text", article.Text);
                Passages("Passages", article.Passages);
                Begin("Quotes");
                foreach (Quote quote in article.Quotes)
                    Write(quote);

                _writer.WriteEndArray();
                Begin("Claims");
                foreach (Claim claim in article.Claims)
                    Write(claim);

                _writer.WriteEndArray();
                Begin("Figures");
                foreach (Figure figure in article.Figures)
                    Write(figure);

                _writer.WriteEndArray();
                _writer.WriteEndObject();
            }

            internal void Write(Quote quote)
            {
                _writer.WriteStartObject();
                Text("Id", quote.Id);
                Text("Text", quote.Text);
                Place(quote.Start, quote.Length);
                Number("Line", quote.Line);
                Text("Kind", quote.Kind.ToString());
                Text("Region", quote.Region.ToString());
                Text("Article", quote.Article.Id);
                Text("Speaker", quote.Speaker?.Id);
                Text("Mention", quote.Mention);
                Text("Cue", quote.Cue);
                Text("Via", quote.Via);
                Text("ContinuesFrom", quote.ContinuesFrom?.Id);
                Begin("AlsoIn");
                foreach (Quote other in quote.AlsoIn)
                    _writer.WriteStringValue(other.Id);

                _writer.WriteEndArray();
                Begin("IndependentSources");
                foreach (Article source in quote.IndependentSources)
                    _writer.WriteStringValue(source.Id);

                _writer.WriteEndArray();
                _writer.WriteEndObject();
            }

            internal void Write(Claim claim)
            {
                _writer.WriteStartObject();
                Text("Id", claim.Id);
                Text("Text", claim.Text);
                Place(claim.Start, claim.Length);
                Passages("Pieces", claim.Pieces);
                Number("Line", claim.Line);
                Text("Kind", claim.Kind.ToString());
                Text("Article", claim.Article.Id);
                Text("Speaker", claim.Speaker?.Id);
                Text("Mention", claim.Mention);
                Text("Cue", claim.Cue);
                Begin("Figures");
                foreach (Figure figure in claim.Figures)
                    _writer.WriteStringValue(figure.Id);

                _writer.WriteEndArray();
                _writer.WriteEndObject();
            }

            internal void Write(Figure figure)
            {
                _writer.WriteStartObject();
                Text("Id", figure.Id);
                _writer.WriteNumber(Name("Value"), figure.Value);
                if (figure.UpTo.HasValue)
                    _writer.WriteNumber(Name("UpTo"), figure.UpTo.Value);
                Text("Unit", figure.Unit);
                _writer.WriteBoolean(Name("Approximate"), figure.Approximate);
                if (figure.Bound != FigureBound.None)
                    Text("Bound", figure.Bound.ToString());
                Text("Text", figure.Text);
                Place(figure.Start, figure.Length);
                Number("Line", figure.Line);
                Text("Article", figure.Article.Id);
                _writer.WriteEndObject();
            }

            internal void Write(Speaker speaker)
            {
                _writer.WriteStartObject();
                Text("Id", speaker.Id);
                Text("Name", speaker.Name);
                Text("Role", speaker.Role);
                Begin("Mentions");
                foreach (string mention in speaker.Mentions)
                    _writer.WriteStringValue(mention);

                _writer.WriteEndArray();
                Begin("Quotes");
                foreach (Quote quote in speaker.Quotes)
                    _writer.WriteStringValue(quote.Id);

                _writer.WriteEndArray();
                Begin("Claims");
                foreach (Claim claim in speaker.Claims)
                    _writer.WriteStringValue(claim.Id);

                _writer.WriteEndArray();
                _writer.WriteEndObject();
            }

            private string Name(string name) => _policy == null ? name : _policy.ConvertName(name);

            private void Begin(string name) => _writer.WriteStartArray(Name(name));

            private void Number(string name, int value) => _writer.WriteNumber(Name(name), value);

            private void Text(string name, string? value)
            {
                if (value != null)
                    _writer.WriteString(Name(name), value);
            }

            private void Passages(string name, global::System.Collections.Generic.IReadOnlyList<Passage> passages)
            {
                Begin(name);
                foreach (Passage passage in passages)
                {
                    _writer.WriteStartObject();
                    Text("Region", passage.Region.ToString());
                    Place(passage.Start, passage.Length);
                    _writer.WriteEndObject();
                }

                _writer.WriteEndArray();
            }

            private void Place(int start, int length)
            {
                Number("Start", start);
                Number("Length", length);
            }
        }
        """;
}
