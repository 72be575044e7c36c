namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Speaker</c>.</summary>
internal static class SpeakerType
{
    public const string Code = """
        /// <summary>Somebody who is quoted or reported, across all articles.</summary>
        /// <remarks>Two speakers are equal when their ids are.</remarks>
        %attributes%
        %visibility% sealed partial record Speaker
        {
            // The articles that quote or report the speaker.
            private readonly int[] _articles;

            internal Speaker(
                string id,
                string name,
                string? role,
                global::System.Collections.Generic.IReadOnlyList<string> mentions,
                int[] articles)
            {
                Id = id;
                Name = name;
                Role = role;
                Mentions = mentions;
                _articles = articles;
            }

            /// <summary>The speaker's id, unique in the corpus.</summary>
            public string Id { get; }

            /// <summary>The fullest form of the name that the articles have, without title or role.</summary>
            public string Name { get; }

            /// <summary>The title or role that the articles give.</summary>
            public string? Role { get; }

            /// <summary>Every form in which the articles name the speaker, in order.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> Mentions { get; }

            /// <summary>The speaker's quotations in all articles, in the order of <see cref="Articles.All"/>.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
            {
                get
                {
                    var quotes = new global::System.Collections.Generic.List<Quote>();
                    foreach (int article in _articles)
                    {
                        foreach (Quote quote in Articles.All[article].Quotes)
                        {
                            if (Equals(quote.Speaker))
                                quotes.Add(quote);
                        }
                    }

                    return quotes.AsReadOnly();
                }
            }

            /// <summary>The speaker's claims in all articles, in the order of <see cref="Articles.All"/>.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Claim> Claims
            {
                get
                {
                    var claims = new global::System.Collections.Generic.List<Claim>();
                    foreach (int article in _articles)
                    {
                        foreach (Claim claim in Articles.All[article].Claims)
                        {
                            if (Equals(claim.Speaker))
                                claims.Add(claim);
                        }
                    }

                    return claims.AsReadOnly();
                }
            }

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Speaker? other) => (object?)other != null && string.Equals(Id, other.Id, global::System.StringComparison.Ordinal);

            /// <inheritdoc/>
            public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

            /// <summary>The name.</summary>
            public override string ToString() => Name;
        }
        """;
}
