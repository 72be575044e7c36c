using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Reads what a reporting clause governs without marks: behind its conjunction (sagte, dass …), or beside its word for "according to".</summary>
internal sealed class ContentReader(ReportedText text, ClauseReader clauses)
{
    private const int FarthestConjunction = 14;
    private const int Farthest = 80;
    private const int FewestWords = 3;

    /// <summary>The statement of a sentence, with the clause that governs it; null where none does.</summary>
    public (Report Report, int First, int End)? Read(Sentence sentence)
    {
        for (int at = sentence.First; at < Math.Min(sentence.End, sentence.First + Farthest); at++)
        {
            if (clauses.VerbAt(at, sentence) is { Speaker: not null } report)
                return Behind(report, sentence);
            if (clauses.AccordingAt(at, sentence) is { Speaker: { } speaker } according)
                return at == sentence.First ? Content(according, Past(Math.Max(speaker.End, according.CueEnd), sentence), sentence.End) : null;
        }

        return null;
    }

    private (Report, int, int)? Behind(Report report, Sentence sentence)
    {
        for (int at = report.CueEnd; at < Math.Min(sentence.End, report.CueEnd + FarthestConjunction); at++)
        {
            if (text[at].Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon)
                return null;
            if (text.Has(at, GrammarClass.That) && (at == report.CueEnd || text[at - 1].Kind == TokenKind.Comma || !text[at - 1].BreaksClause))
                return Content(report, at + 1, sentence.End);
        }

        return null;
    }

    private int Past(int at, Sentence sentence) => at < sentence.End && text[at].Kind == TokenKind.Comma ? at + 1 : at;

    private (Report, int, int)? Content(Report report, int first, int end)
    {
        while (end > first && (text[end - 1].EndsSentence || text[end - 1].Kind == TokenKind.CloseBracket))
            end--;
        return end - first >= FewestWords ? (report, first, end) : null;
    }
}
