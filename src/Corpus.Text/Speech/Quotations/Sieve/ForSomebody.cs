using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>For Ada Brook, the closure was "..." — where no verb of saying decides: the one in whose eyes it was so.</summary>
internal sealed class ForSomebody : SieveRule
{
    private const int LongestApposition = 12;

    public override Evidence Evidence => Evidence.WeakCue;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        if (!story.Is(left, "for") || NounPhraseReader.Read(story, left + 1, quotation.At) is not { IsName: true } name || !IsPerson(story, name))
            return null;

        int comma = name.End;
        if (comma >= quotation.At || story.Tokens[comma].Kind != TokenKind.Comma)
            return null;
        // For Brook, 34, the closure was; For Brook, a baker, the closure was.
        for (int at = comma + 1; at < quotation.At && at <= comma + LongestApposition; at++)
        {
            if (story.Tokens[at].Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon)
                return null;
            if (story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.Be))
                return By(name, at);
        }

        return null;
    }

    private static bool IsPerson(Story story, NounPhrase name) => story.Names.PersonhoodOf(story, name.NameFirst, name.NameEnd) == Personhood.Person;
}
