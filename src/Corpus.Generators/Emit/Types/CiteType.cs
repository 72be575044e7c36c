namespace Corpus.Generators.Emit.Types;

/// <summary>The generated <c>Cite</c> and the attributes: what marks a citation in code.</summary>
internal static class CiteType
{
    public const string Code = """
        /// <summary>Marks a quotation in code, so that it is checked against the sources when the code is compiled.</summary>
        %attributes%
        %visibility% static class Cite
        {
            /// <summary>Returns <paramref name="text"/>. The words are checked against the sources at compile time; at run time the call
            /// costs nothing.</summary>
            /// <param name="text">The cited words: a constant.</param>
            /// <param name="speaker">Whose words they are: <c>nameof(Speakers.…)</c>, or a full or last name. Null checks the words only.</param>
            /// <param name="article">Where they stand: <c>nameof(Articles.…)</c>, or a title, path, file name, outlet or address. Null
            /// looks in all sources.</param>
            /// <returns>The same string.</returns>
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public static string Quote([QuotedText] string text, [QuotedSpeaker] string? speaker = null, [QuotedArticle] string? article = null) => text;
        }

        /// <summary>States the words that a declaration rests on. They are checked against the sources at compile time.</summary>
        %attributes%
        [global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
        %visibility% sealed class CitesAttribute : global::System.Attribute
        {
            /// <summary>Cites <paramref name="text"/>.</summary>
            /// <param name="text">The cited words.</param>
            public CitesAttribute([QuotedText] string text) => Text = text;

            /// <summary>The cited words.</summary>
            public string Text { get; }

            /// <summary>Whose words they are: <c>nameof(Speakers.…)</c>, or a full or last name. Null checks the words only.</summary>
            [QuotedSpeaker]
            public string? Speaker { get; set; }

            /// <summary>Where they stand: <c>nameof(Articles.…)</c>, or a title, path, file name, outlet or address. Null looks in all sources.</summary>
            [QuotedArticle]
            public string? Article { get; set; }
        }

        /// <summary>Makes every argument of a parameter, and every value of a property, a citation that is checked against the sources.</summary>
        %attributes%
        [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property)]
        %visibility% sealed class QuotedTextAttribute : global::System.Attribute
        {
        }

        /// <summary>Marks the parameter or property that names the speaker of the citation beside it.</summary>
        %attributes%
        [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property)]
        %visibility% sealed class QuotedSpeakerAttribute : global::System.Attribute
        {
        }

        /// <summary>Marks the parameter or property that names the article of the citation beside it.</summary>
        %attributes%
        [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property)]
        %visibility% sealed class QuotedArticleAttribute : global::System.Attribute
        {
        }
        """;
}
