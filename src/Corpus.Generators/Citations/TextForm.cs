namespace Corpus.Generators.Citations;

/// <summary>How a piece of cited text is written down in the code.</summary>
internal enum TextForm
{
    /// <summary>Character for character.</summary>
    Plain,

    /// <summary>A regular literal, with backslash escapes.</summary>
    Escaped,

    /// <summary>A verbatim literal, with doubled quotation marks.</summary>
    Verbatim,

    /// <summary>A raw literal, whose lines stand behind an indentation that is not part of the value.</summary>
    Raw,

    /// <summary>Not written here: a constant from elsewhere, or an entity. All of the value stands at all of the source.</summary>
    Opaque,
}
