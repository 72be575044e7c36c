using System.Globalization;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;
using Corpus.Text.Verification.Wording;

namespace Corpus.Text.Verification;

/// <summary>Puts a verdict into the words of a copy editor, at the words that are wrong, with what may stand in their place.</summary>
internal sealed class VerdictWording(
    CitableCorpus corpus,
    MatchOptions options,
    CitationQuestion question,
    string words,
    Verdict verdict,
    Func<string, Verdict> ask)
{
    private const int MostPlaces = 5;

    private readonly SourcePlace? _place = verdict.Occurrences.Count > 0 ? new SourcePlace(corpus, verdict.Occurrences[0]) : null;

    private readonly FaithfulWords _faithful = new(words, verdict, ask);

    /// <summary>What is to be said; null for a faithful citation.</summary>
    public Objection? Describe() => verdict.Kind switch
    {
        VerdictKind.Faithful => null,
        VerdictKind.NotFound => NotFound(),
        VerdictKind.Altered => OfAltered(verdict.IsSpelling ? CitationRules.WrittenDifferently : CitationRules.Altered),
        VerdictKind.NumberAltered => OfAltered(CitationRules.NumberAltered),
        VerdictKind.MeaningAltered => OfAltered(CitationRules.MeaningAltered),
        VerdictKind.OtherSource => OfOtherSource(),
        VerdictKind.OtherSpeaker => OfOtherSpeaker(),
        VerdictKind.BrokenElision => Say(CitationRules.BrokenElision, Whole, _place is null ? "" : " (" + _place.Place + ")"),
        VerdictKind.TooShort => Say(
            CitationRules.TooShort, Whole, MessageText.Clip(words), options.MinimumWords.ToString(CultureInfo.InvariantCulture)),
        VerdictKind.SeveralSources => Say(
            CitationRules.SeveralSources,
            Whole,
            verdict.Occurrences.Count.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", verdict.Occurrences.Take(3).Select(occurrence => new SourcePlace(corpus, occurrence).Place))),
        VerdictKind.OutsideBody => Say(CitationRules.OutsideBody, Whole, _place?.RegionName ?? "boilerplate", _place?.Place ?? ""),
        VerdictKind.LeftOut => OfLeftOut(),
        _ => null,
    };

    private CitationPart Whole => new(question.IsByMember ? CitationPartKind.Citation : CitationPartKind.Words);

    private Objection NotFound() => Say(words.Any(char.IsLetterOrDigit) ? CitationRules.NotFound : CitationRules.NoWords, Whole, MessageText.Clip(words));

    private Objection OfAltered(CitationRule rule)
    {
        var phrases = DifferencePhrases.Of(verdict, words, _place?.Article.Text ?? "", Print);
        string place = _place?.Place ?? "";
        if (phrases.More > 0)
            place += FormattableString.Invariant($"; {phrases.More} more differ{(phrases.More == 1 ? "s" : "")}");

        Objection objection = AtDifference(Say(rule, Whole, phrases.Source, phrases.Cited, place));

        // A correction that would leave a fault behind is none.
        if (MendedWords.InBrackets(words, verdict, _place?.Article.Text ?? "") is { } bracketed && ask(bracketed).Kind == VerdictKind.Faithful)
            objection = objection with { BracketedWords = bracketed };
        if (verdict.SourceWords is not { Length: > 0 } source)
            return objection;

        string? mended = _faithful.Mended(source);
        string? whole = WithoutElision(source) ?? _faithful.Offered(source);
        return objection with { SourceWords = mended, WholePassage = whole == mended ? null : whole };
    }

    private Objection OfLeftOut()
    {
        WordDifference difference = verdict.Differences[0];
        string replaced = MessageText.Clip(Print(difference.Source));
        string cited = difference.Cited.In(words);
        return AtDifference(cited.Length == 0
            ? Say(CitationRules.NoteLeftOut, Whole, replaced, _place?.Place ?? "")
            : cited == "." ? Say(CitationRules.SentenceGoesOn, Whole, replaced, _place?.Place ?? "")
            : Say(CitationRules.WordsReplaced, Whole, MessageText.Clip(cited), replaced, _place?.Place ?? ""));
    }

    private string Print(TextSpan span) => _place?.Print(span) ?? "";

    private Objection OfOtherSource()
    {
        if (question.Articles.Count == 0 || _place is null)
            return NotFound();

        GivenName named = question.Articles[0];
        string title = "“" + MessageText.Clip(named.Value) + "”";
        return Say(CitationRules.OtherSource, new CitationPart(CitationPartKind.Article), title, _place.Title, _place.Place) with
        {
            Name = corpus.Articles.NameLike(named, verdict.Occurrences[0].Article),
        };
    }

    private Objection OfOtherSpeaker()
    {
        if (question.Speakers.Count == 0)
            return NotFound();

        var part = new CitationPart(CitationPartKind.Speaker);
        GivenName named = question.Speakers[0];
        IReadOnlyList<int> meant = corpus.Speakers.Find(named);
        string claimed = MessageText.Clip(meant.Count == 1 ? corpus.Directory.Speakers[meant[0]].Name : named.Value);
        string page = _place?.Page ?? "";
        return verdict.ActualSpeaker is { } index && index < corpus.Directory.Speakers.Count
            ? Say(CitationRules.OtherSpeaker, part, corpus.Directory.Speakers[index].Name, claimed, page) with
            {
                Name = corpus.Speakers.NameLike(named, index),
            }
            : Say(CitationRules.NobodysWords, part, claimed, page);
    }

    private Objection Say(CitationRule rule, CitationPart part, params string[] arguments) => new(rule, part, arguments)
    {
        Verdict = verdict,
        Places = verdict.Occurrences.Take(MostPlaces).ToEquatableArray(),
        FurtherWords = question.IsByMember ? default : verdict.Differences.Skip(1).Take(MostPlaces).Select(PlaceOf).ToEquatableArray(),
    };

    private Objection AtDifference(Objection objection) =>
        verdict.Differences.Count > 0 ? objection with { Words = PlaceOf(verdict.Differences[0]) } : objection;

    /// <summary>The words that differ; where words are missing, the nearest one.</summary>
    private TextSpan PlaceOf(WordDifference difference) =>
        difference.Cited.Length > 0 ? difference.Cited : MessageText.WordAt(words, Math.Min(difference.Cited.Start, words.Length));

    /// <summary>The whole passage for words that leave some of it out; null when they leave out nothing.</summary>
    private string? WithoutElision(string elided)
    {
        Verdict found = ask(elided);
        if (found is not { Kind: VerdictKind.Faithful, Rung: Rung.Elision, Occurrences.Count: > 0 })
            return null;

        string whole = MessageText.OneLine(found.Occurrences[0].Span.In(corpus.Sources[found.Occurrences[0].Article].Article.Text));
        return _faithful.Offered(whole);
    }
}
