namespace Corpus.Text.Speech.Rows;

/// <summary>What an attribution stands on, from the best down.</summary>
internal enum Evidence
{
    /// <summary>A verb of saying, "according to", or a label before a colon, beside the quotation or left of it.</summary>
    Cue,

    /// <summary>A verb of saying further right in the sentence.</summary>
    LaterCue,

    /// <summary>A verb that takes a quotation inside its clause: call, describe, dismiss.</summary>
    WeakCue,

    /// <summary>The subject of a headline.</summary>
    Headline,

    /// <summary>Another quotation right before this one, or the paragraph before.</summary>
    Continuation,

    /// <summary>Nothing but the subject of the sentence, or a quotation elsewhere in the paragraph.</summary>
    Context,
}
