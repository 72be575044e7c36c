using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Tells names, titles and terms in marks from speech.</summary>
internal sealed class TermFilter(ReportedText text)
{
    private const int Short = 3;
    private const int LongestTitle = 6;
    private const int Farthest = 80;

    // Their verb stands right at the quotation.
    private static readonly ReportingRow[] _atMark = [ReportingRows.VerbThenSpeaker, ReportingRows.SubjectVerbColon, ReportingRows.SubjectQuotationVerb];

    /// <summary>Whether nobody is reported to have said <paramref name="quotation"/>.</summary>
    public bool IsTerm(Quotation quotation, Report? clause)
    {
        if (quotation.Words == 0)
            return true;
        if (quotation.Marks.Family == MarkFamily.Dash)
            return false;
        int at = text.TokenOf(quotation);
        Sentence sentence = text.Sentences[text.SentenceOf(quotation)];
        bool isDense = text.Language.Has(LanguageTraits.WritesWithoutSpaces);
        if (isDense)
            return clause is null && (quotation.Inner.Length < 8 || !StandsAlone(sentence, at));
        if (text.Has(at - 1, GrammarClass.Work) && at > sentence.First && text[at - 1].IsWord)
            return true;
        bool isWhole = quotation.LastCharacter is '.' or '?' or '!' or ',' or '…' || text[at - 1].Kind == TokenKind.Colon;
        bool startsLow = quotation.Inner.Length > 0 && char.IsLower(text.Text[quotation.Inner.Start]);
        if (clause is null)
        {
            // Diese werde „nur Zeit kosten“; «Теперь надо строить». behind another quotation
            bool isReported = startsLow && text.IsReported(sentence);
            bool standsAlone = StandsAlone(sentence, at);
            bool closes = quotation.Words > Short && at == sentence.First && text[at + 1].Kind == TokenKind.Comma;
            if (isReported || closes || (standsAlone && quotation.Index > 0 && text.SentenceOf(quotation) > 0
                && text.Quotations[quotation.Index - 1].Paragraph == quotation.Paragraph))
                return quotation.Words <= 1 && !isReported;
            return !isWhole ? quotation.Words <= LongestTitle || !standsAlone : quotation.Words <= Short && !standsAlone;
        }

        if (quotation.Words > Short)
            return quotation.IsTitleCase && !isWhole && clause.Row.IsApart;
        bool touches = text[at + 1].Kind == TokenKind.Comma || isWhole || _atMark.Contains(clause.Row);
        return !touches && !startsLow && clause.Row != ReportingRows.WeakVerbBefore;
    }

    private bool StandsAlone(Sentence sentence, int at)
    {
        for (int i = Math.Max(sentence.First, at - Farthest); i < Math.Min(sentence.End, at + Farthest); i++)
        {
            if (i != at && text[i].IsWord)
                return false;
        }

        return true;
    }
}
