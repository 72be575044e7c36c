namespace Corpus.Text;

/// <summary>How altered words differ from the source's.</summary>
public enum Alteration
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>The same words and numbers, written in another way.</summary>
    Spelling,

    /// <summary>Words are added, left out, or others.</summary>
    Words,

    /// <summary>A number differs.</summary>
    Number,

    /// <summary>A negation, a modal verb or a quantifier differs, or what is left out had one.</summary>
    Meaning,

    /// <summary>The parts of an elided quotation do not follow one another in one source.</summary>
    Elision,
}
