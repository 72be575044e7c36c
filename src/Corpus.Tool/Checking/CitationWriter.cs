using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Checking;

/// <summary>Writes a citation in prose with what the sources say to it.</summary>
internal sealed class CitationWriter(BinaryWriter to)
{
    public void Write(CheckedCitation citation)
    {
        to.WriteSpan(citation.Citation.Words);
        to.Write(citation.Citation.IsBlock);
        Write(citation.Citation.Source);
        Write(citation.Citation.Speaker);
        to.Write(citation.Words);
        to.Write(citation.IsInSources);

        Verdict? verdict = citation.Finding.Verdict;
        to.Write(verdict is not null);
        if (verdict is not null)
            Write(verdict);
        to.WriteAll(citation.Finding.Objections, objection => Write(objection, verdict));
    }

    private void Write(PlacedName? name)
    {
        to.WriteWords(name?.Value);
        if (name is not null)
            to.WriteSpan(name.Span);
    }

    private void Write(Verdict verdict)
    {
        to.Write((byte)verdict.Kind);
        to.WriteIf(verdict.Rung, rung => to.Write((byte)rung));
        to.WriteAll(verdict.Occurrences, Write);
        to.WriteWords(verdict.SourceWords);
        to.WriteAll(verdict.Differences, difference =>
        {
            to.WriteSpan(difference.Cited);
            to.WriteSpan(difference.Source);
        });
        to.Write(verdict.IsSpelling);
        to.WriteIf(verdict.ActualSpeaker, to.Write);
    }

    private void Write(Occurrence place)
    {
        to.Write7BitEncodedInt(place.Article);
        to.WriteSpan(place.Span);
        to.Write7BitEncodedInt(place.Quote);
    }

    private void Write(Objection objection, Verdict? verdict)
    {
        to.Write(objection.Rule.Id);
        to.Write(objection.Rule.Title);
        to.Write(objection.Rule.Message);
        to.Write(objection.Rule.IsWarning);
        to.Write((byte)objection.Part.Kind);
        to.Write7BitEncodedInt(objection.Part.Index);
        to.WriteAll(objection.Arguments, to.Write);
        to.WriteIf(objection.Words, to.WriteSpan);
        to.WriteAll(objection.FurtherWords, to.WriteSpan);
        to.WriteAll(objection.Places, Write);

        // Mostly it is the citation's own, which stands before it.
        bool isOther = objection.Verdict is not null && !ReferenceEquals(objection.Verdict, verdict);
        to.Write(objection.Verdict is not null);
        to.Write(isOther);
        if (isOther)
            Write(objection.Verdict!);
        to.WriteWords(objection.SourceWords);
        to.WriteWords(objection.WholePassage);
        to.WriteWords(objection.BracketedWords);
        to.WriteWords(objection.Name);
    }
}
