using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generators.Citations;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>Puts a verdict into the words of a copy editor, at the words that are wrong, with what the fixes need.</summary>
internal sealed class VerdictReport(
    CitedCorpus corpus,
    MatchOptions options,
    string corpusNamespace,
    Citation citation,
    string words,
    Verdict verdict,
    Func<string, Verdict> ask)
{
    private const int MostPlaces = 5;

    private readonly SourcePassage? _passage = verdict.Occurrences.Count > 0 ? new SourcePassage(corpus, verdict.Occurrences[0]) : null;

    private readonly FaithfulWords _faithful = new(words, verdict, ask);

    /// <summary>Makes what is to be reported; null for a faithful citation.</summary>
    public Diagnostic? Describe() => verdict.Kind switch
    {
        VerdictKind.Faithful => null,
        VerdictKind.NotFound => Report(Rules.NotFound, Whole, MessageText.Clip(words)),
        VerdictKind.Altered => ReportAltered(verdict.IsSpelling ? Rules.WrittenDifferently : Rules.Altered),
        VerdictKind.NumberAltered => ReportAltered(Rules.NumberAltered),
        VerdictKind.MeaningAltered => ReportAltered(Rules.MeaningAltered),
        VerdictKind.OtherSource => ReportOtherSource(),
        VerdictKind.OtherSpeaker => ReportOtherSpeaker(),
        VerdictKind.BrokenElision => Report(Rules.BrokenElision, Whole, _passage is null ? "" : " (" + _passage.Place + ")"),
        VerdictKind.TooShort => Report(Rules.TooShort, Whole, MessageText.Clip(words), options.MinimumWords),
        VerdictKind.SeveralSources => Report(
            Rules.SeveralSources,
            Whole,
            verdict.Occurrences.Count.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", verdict.Occurrences.Take(3).Select(occurrence => new SourcePassage(corpus, occurrence).Place))),
        VerdictKind.OutsideBody => Report(Rules.OutsideBody, Whole, _passage?.RegionName ?? "boilerplate", _passage?.Place ?? ""),
        VerdictKind.LeftOut => ReportLeftOut(),
        _ => null,
    };

    private Location Whole => citation.Locate(citation.Text?.Whole ?? citation.Span);

    private Diagnostic ReportAltered(DiagnosticDescriptor rule)
    {
        var phrases = DifferencePhrases.Of(verdict, words, _passage?.Article.Text ?? "", Print);
        string place = _passage?.Place ?? "";
        if (phrases.More > 0)
            place += FormattableString.Invariant($"; {phrases.More} more differ{(phrases.More == 1 ? "s" : "")}");

        // A fix that would leave a warning behind is none.
        ImmutableDictionary<string, string?> fixes = FixPropertySet.Empty;
        if (MendedWords.InBrackets(words, verdict, _passage?.Article.Text ?? "") is { } bracketed && ask(bracketed).Kind == VerdictKind.Faithful)
            fixes = fixes.Add(FixProperties.BracketedWords, bracketed);
        if (verdict.SourceWords is { Length: > 0 } source)
        {
            string? mended = _faithful.Mended(source);
            string? whole = WithoutElision(source) ?? _faithful.Offered(source);
            fixes = fixes
                .AddIf(mended is not null, FixProperties.SourceWords, mended)
                .AddIf(whole is not null && whole != mended, FixProperties.WholePassage, whole);
        }

        return Report(rule, AtDifference(), fixes, phrases.Source, phrases.Cited, place);
    }

    private Diagnostic ReportLeftOut()
    {
        WordDifference place = verdict.Differences[0];
        string replaced = MessageText.Clip(Print(place.Source));
        return place.Cited.In(words) == "."
            ? Report(Rules.SentenceGoesOn, AtDifference(), replaced, _passage?.Place ?? "")
            : Report(Rules.WordsReplaced, AtDifference(), MessageText.Clip(place.Cited.In(words)), replaced, _passage?.Place ?? "");
    }

    private string Print(TextSpan span) => _passage?.Print(span) ?? "";

    private Diagnostic ReportOtherSource()
    {
        if (citation.Article is not { } named || _passage is null)
            return Report(Rules.NotFound, Whole, MessageText.Clip(words));

        ImmutableDictionary<string, string?> fix = FixPropertySet.Empty
            .Add(FixProperties.Name, corpus.Articles.NameLike(named, verdict.Occurrences[0].Article))
            .Add(FixProperties.Named, "Article")
            .AddIf(named.IsMember, FixProperties.IsMember, "true");
        return Report(Rules.OtherSource, citation.Locate(named.Span), fix, "“" + MessageText.Clip(named.Value) + "”", _passage.Title, _passage.Place);
    }

    private Diagnostic ReportOtherSpeaker()
    {
        if (citation.Speaker is not { } named)
            return Report(Rules.NotFound, Whole, MessageText.Clip(words));

        string? actual = null;
        ImmutableDictionary<string, string?> fix = FixPropertySet.Empty;
        if (verdict.ActualSpeaker is { } index && index < corpus.Catalogue.Speakers.Count)
        {
            actual = corpus.Catalogue.Speakers[index].Speaker.Name;
            fix = fix
                .Add(FixProperties.Name, corpus.Speakers.NameLike(named, index))
                .Add(FixProperties.Named, "Speaker")
                .AddIf(named.IsMember, FixProperties.IsMember, "true");
        }

        IReadOnlyList<int> meant = corpus.Speakers.Find(named);
        string claimed = meant.Count == 1 ? corpus.Catalogue.Speakers[meant[0]].Speaker.Name : named.Value;
        string page = _passage?.Page ?? "";
        return actual is null
            ? Report(Rules.NobodysWords, citation.Locate(named.Span), MessageText.Clip(claimed), page)
            : Report(Rules.OtherSpeaker, citation.Locate(named.Span), fix, actual, MessageText.Clip(claimed), page);
    }

    private Diagnostic Report(DiagnosticDescriptor rule, Location at, params object[] arguments) => Report(rule, at, FixPropertySet.Empty, arguments);

    private Diagnostic Report(DiagnosticDescriptor rule, Location at, ImmutableDictionary<string, string?> fixes, params object[] arguments)
    {
        ImmutableDictionary<string, string?> properties = fixes.Add(FixProperties.Namespace, corpusNamespace);
        string? faithful = verdict.SourceWords is null ? words : properties.TryGetValue(FixProperties.SourceWords, out string? mended) ? mended : null;
        if (faithful is not null && _passage?.QuotationMember(faithful) is { } member)
            properties = properties.Add(FixProperties.Quotation, member);

        IEnumerable<Location> places = verdict.Occurrences.Take(MostPlaces).Select(occurrence => new SourcePassage(corpus, occurrence).Location);
        return Diagnostic.Create(rule, at, places.Concat(FurtherDifferences()), properties, arguments);
    }

    /// <summary>The whole passage for words that leave some of it out; null when they leave out nothing.</summary>
    private string? WithoutElision(string elided)
    {
        Verdict found = ask(elided);
        if (found is not { Kind: VerdictKind.Faithful, Rung: Rung.Elision, Occurrences.Count: > 0 })
            return null;

        string whole = MessageText.OneLine(found.Occurrences[0].Span.In(corpus.Documents[found.Occurrences[0].Article].Article.Text));
        return _faithful.Offered(whole);
    }

    private Location AtDifference() =>
        citation.Text is { } text && verdict.Differences.Count > 0 ? Locate(text, verdict.Differences[0]) : Whole;

    private IEnumerable<Location> FurtherDifferences() =>
        citation.Text is { } text ? verdict.Differences.Skip(1).Take(MostPlaces).Select(difference => Locate(text, difference)) : [];

    private Location Locate(MappedText text, WordDifference difference)
    {
        TextSpan cited = difference.Cited.Length > 0 ? difference.Cited : MessageText.WordAt(text.Value, Math.Min(difference.Cited.Start, text.Value.Length));
        return citation.Locate(text.Locate(cited));
    }
}
