namespace Corpus.Generators.Emit.Types;

/// <summary>The generated code that gives the corpus as linked data, where the target has System.Text.Json.</summary>
internal static class JsonLdType
{
    public const string Code = """
        partial record Article
        {
            /// <summary>The article with its quotations and claims as linked data, for a page or another program: see <see cref="JsonLd"/>.</summary>
            public string ToJsonLd() => JsonLd.Of(new Article[] { this });
        }

        /// <summary>Articles as linked data: schema.org's NewsArticle, Quotation and Claim, each statement with the W3C's text-quote selector, which finds
        /// the words again: the words themselves, and what stands right before and behind them.</summary>
        /// <remarks>https://schema.org/Quotation, https://schema.org/Claim, https://www.w3.org/TR/annotation-model/#text-quote-selector</remarks>
        %attributes%
        %visibility% static class JsonLd
        {
            private const int Surroundings = 32;

            // Letters of all scripts as they are; what would mean something in a page is escaped, as the text is to stand in a script element.
            private static readonly global::System.Text.Json.JsonWriterOptions _options = new global::System.Text.Json.JsonWriterOptions
            {
                Indented = true,
                Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.Create(global::System.Text.Unicode.UnicodeRanges.All),
            };

            /// <summary>One graph of the articles, and of their quotations and claims.</summary>
            /// <param name="articles">The articles: <see cref="Articles.All"/>, or some.</param>
            public static string Of(global::System.Collections.Generic.IEnumerable<Article> articles)
            {
                using (var stream = new global::System.IO.MemoryStream())
                {
                    using (var writer = new global::System.Text.Json.Utf8JsonWriter(stream, _options))
                        Write(writer, articles ?? throw new global::System.ArgumentNullException(nameof(articles)));

                    return global::System.Text.Encoding.UTF8.GetString(stream.ToArray());
                }
            }

            private static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IEnumerable<Article> articles)
            {
                writer.WriteStartObject();
                writer.WriteStartArray("@context");
                writer.WriteStringValue("https://schema.org");
                writer.WriteStartObject();
                writer.WriteString("oa", "http://www.w3.org/ns/oa#");
                writer.WriteEndObject();
                writer.WriteEndArray();
                writer.WriteStartArray("@graph");
                foreach (Article article in articles)
                {
                    Write(writer, article);
                    foreach (Quote quote in article.Quotes)
                        WriteQuotation(writer, quote);
                    foreach (Claim claim in article.Claims)
                        WriteClaim(writer, claim);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            private static void Write(global::System.Text.Json.Utf8JsonWriter writer, Article article)
            {
                writer.WriteStartObject();
                WriteText(writer, "@type", "NewsArticle");
                WriteText(writer, "@id", Name("article", article.Id));
                WriteText(writer, "headline", article.Title);
                WriteNamed(writer, "author", "Person", article.Byline);
                WriteSpeaker(writer, "creator", article.Speaker);
                WriteNamed(writer, "publisher", "Organization", article.Outlet);
                WriteText(writer, "datePublished", article.Published?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
                WriteText(writer, "inLanguage", article.Language);
                WriteText(writer, "url", article.Url);
                string? original = article.ReprintOf?.Id;
                if (original != null)
                    WriteReference(writer, "isBasedOn", Name("article", original));
                writer.WriteEndObject();
            }

            private static void WriteQuotation(global::System.Text.Json.Utf8JsonWriter writer, Quote quote)
            {
                writer.WriteStartObject();
                WriteText(writer, "@type", "Quotation");
                WriteText(writer, "@id", Name("quote", quote.Id));
                WriteText(writer, "text", quote.Text);
                WriteSpeaker(writer, "creator", quote.Speaker);
                WriteReference(writer, "isPartOf", Name("article", quote.Article.Id));
                WriteSelector(writer, quote.Article.Text, quote.Start, quote.Length);
                writer.WriteEndObject();
            }

            // The selectors of one thing select the same words: a claim in pieces has parts, each with its own.
            private static void WriteClaim(global::System.Text.Json.Utf8JsonWriter writer, Claim claim)
            {
                string text = claim.Article.Text;
                writer.WriteStartObject();
                WriteText(writer, "@type", "Claim");
                WriteText(writer, "@id", Name("claim", claim.Id));
                WriteText(writer, "text", claim.Text);
                WriteSpeaker(writer, "author", claim.Speaker);
                WriteReference(writer, "appearance", Name("article", claim.Article.Id));
                if (claim.Pieces.Count == 1)
                {
                    WriteSelector(writer, text, claim.Start, claim.Length);
                }
                else
                {
                    writer.WriteStartArray("hasPart");
                    foreach (Passage piece in claim.Pieces)
                    {
                        writer.WriteStartObject();
                        WriteText(writer, "@type", "CreativeWork");
                        WriteText(writer, "text", piece.Text);
                        WriteSelector(writer, text, piece.Start, piece.Length);
                        writer.WriteEndObject();
                    }

                    writer.WriteEndArray();
                }

                writer.WriteEndObject();
            }

            private static void WriteSelector(global::System.Text.Json.Utf8JsonWriter writer, string text, int start, int length)
            {
                int end = start + length;
                int before = Whole(text, global::System.Math.Max(0, start - Surroundings));
                int behind = Whole(text, global::System.Math.Min(text.Length, end + Surroundings));
                writer.WriteStartObject("oa:hasSelector");
                WriteText(writer, "@type", "oa:TextQuoteSelector");
                WriteText(writer, "oa:exact", text.Substring(start, length));
                WriteText(writer, "oa:prefix", text.Substring(before, start - before));
                WriteText(writer, "oa:suffix", text.Substring(end, behind - end));
                writer.WriteEndObject();
            }

            private static void WriteSpeaker(global::System.Text.Json.Utf8JsonWriter writer, string name, Speaker? speaker)
            {
                if ((object?)speaker == null)
                    return;

                writer.WriteStartObject(name);
                WriteText(writer, "@type", "Person");
                WriteText(writer, "@id", Name("speaker", speaker.Id));
                WriteText(writer, "name", speaker.Name);
                WriteText(writer, "jobTitle", speaker.Role);
                writer.WriteEndObject();
            }

            private static void WriteNamed(global::System.Text.Json.Utf8JsonWriter writer, string name, string type, string? value)
            {
                if (value == null)
                    return;

                writer.WriteStartObject(name);
                WriteText(writer, "@type", type);
                WriteText(writer, "name", value);
                writer.WriteEndObject();
            }

            private static void WriteReference(global::System.Text.Json.Utf8JsonWriter writer, string name, string id)
            {
                writer.WriteStartObject(name);
                WriteText(writer, "@id", id);
                writer.WriteEndObject();
            }

            private static void WriteText(global::System.Text.Json.Utf8JsonWriter writer, string name, string? value)
            {
                if (value != null)
                    writer.WriteString(name, value);
            }

            // A character of two code units is not cut in the middle.
            private static int Whole(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;

            private static string Name(string kind, string id) => "urn:corpus:" + kind + ":" + global::System.Uri.EscapeDataString(id).Replace("%2F", "/");
        }
        """;
}
