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
            private readonly global::System.Func<Speaker, global::System.Collections.Generic.IReadOnlyList<Quote>> _quotes;
            private readonly global::System.Func<Speaker, global::System.Collections.Generic.IReadOnlyList<Claim>> _claims;

            internal Speaker(
                string id,
                string name,
                string? role,
                global::System.Collections.Generic.IReadOnlyList<string> mentions,
                global::System.Func<Speaker, global::System.Collections.Generic.IReadOnlyList<Quote>> quotes,
                global::System.Func<Speaker, global::System.Collections.Generic.IReadOnlyList<Claim>> claims)
            {
                Id = id;
                Name = name;
                Role = role;
                Mentions = mentions;
                _quotes = quotes;
                _claims = claims;
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
            public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes => _quotes(this);

            /// <summary>The speaker's claims in all articles, in the order of <see cref="Articles.All"/>.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Claim> Claims => _claims(this);

            /// <summary>Whether the two have the same id.</summary>
            public bool Equals(Speaker? other) => other is not null && string.Equals(Id, other.Id, global::System.StringComparison.Ordinal);

            /// <inheritdoc/>
            public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

            /// <summary>The name.</summary>
            public override string ToString() => Name;
        }
        """;
}
