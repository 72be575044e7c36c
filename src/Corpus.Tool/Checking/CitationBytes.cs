using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Checking;

/// <summary>Reads what <see cref="CitationWriter"/> has written.</summary>
internal sealed class CitationBytes(BinaryReader from)
{
    // Here as everywhere below: the order in which the fields are read is the one in which they stand.
    public CheckedCitation Read()
    {
        var found = new FoundCitation(from.ReadSpan(), from.ReadBoolean()) { Source = Name(), Speaker = Name() };
        string words = from.ReadString();
        bool isInSources = from.ReadBoolean();
        Verdict? verdict = from.ReadBoolean() ? Verdict() : null;
        var finding = new CitationFinding(verdict, Objections(verdict));
        return new CheckedCitation(found, words, found.Ask(words), finding) { IsInSources = isInSources };
    }

    private PlacedName? Name() => from.ReadWords() is { } name ? new PlacedName(name, from.ReadSpan()) : null;

    private Verdict Verdict() => new()
    {
        Kind = (VerdictKind)from.ReadByte(),
        Rung = from.ReadIf(() => (Rung)from.ReadByte()),
        Occurrences = from.ReadAll(Occurrence),
        SourceWords = from.ReadWords(),
        Differences = from.ReadAll(() => new WordDifference(from.ReadSpan(), from.ReadSpan())),
        IsSpelling = from.ReadBoolean(),
        ActualSpeaker = from.ReadIf(from.ReadInt32),
    };

    private Occurrence Occurrence() => new(from.Read7BitEncodedInt(), from.ReadSpan(), from.Read7BitEncodedInt());

    private Objection[] Objections(Verdict? verdict) => [.. from.ReadAll(() => Objection(verdict))];

    private Objection Objection(Verdict? verdict) => new(
        new CitationRule(from.ReadString(), from.ReadString(), from.ReadString(), from.ReadBoolean()),
        new CitationPart((CitationPartKind)from.ReadByte(), from.Read7BitEncodedInt()),
        from.ReadAll(from.ReadString))
    {
        Words = from.ReadIf(from.ReadSpan),
        FurtherWords = from.ReadAll(from.ReadSpan),
        Places = from.ReadAll(Occurrence),
        Verdict = (from.ReadBoolean(), from.ReadBoolean()) switch { (_, true) => Verdict(), (true, _) => verdict, _ => null },
        SourceWords = from.ReadWords(),
        WholePassage = from.ReadWords(),
        BracketedWords = from.ReadWords(),
        Name = from.ReadWords(),
    };
}
