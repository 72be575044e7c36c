namespace Corpus.Text.Speech.Clauses;

/// <summary>What introduces the statement behind a reporting verb.</summary>
internal enum ContentStartKind : byte
{
    /// <summary>Nothing: the clause ends.</summary>
    None,

    /// <summary>"that".</summary>
    That,

    /// <summary>A quotation mark.</summary>
    Marks,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>Anything else: perhaps a clause without "that".</summary>
    Bare,
}

/// <summary>Where the statement behind a reporting verb begins.</summary>
/// <param name="First">Its first token; without a statement, where the reporting clause ends.</param>
/// <param name="Kind">What introduces it.</param>
internal readonly record struct ContentStart(int First, ContentStartKind Kind);
