using System.Text;
using Corpus.Text.Citing;
using Corpus.Text.Comparison;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Text.People;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text;

/// <summary>Holds quotations against sources: one by one, or all that a running text has. Safe for concurrent use.</summary>
public sealed class CorpusVerifier
{
    private const int MostPlaces = 5;

    private readonly CitableCorpus _corpus;
    private readonly Verifier _verifier;
    private readonly ProseVerifier _prose;

    /// <summary>Makes a verifier. The sources are indexed when the first question is asked.</summary>
    /// <param name="sources">The sources. Of two with one name the first counts.</param>
    /// <param name="options">What a quotation may do; the usual when null.</param>
    /// <exception cref="ArgumentException">One of the sources is null.</exception>
    public CorpusVerifier(IEnumerable<CorpusSource> sources, VerifierOptions? options = null)
    {
        Sources =
        [
            .. (sources ?? throw new ArgumentNullException(nameof(sources)))
                .Select(source => source ?? throw new ArgumentException("One of the sources is null.", nameof(sources)))
                .GroupBy(source => source.Name, StringComparer.Ordinal).Select(same => same.First()).OrderBy(source => source.Name, StringComparer.Ordinal),
        ];
        options ??= new VerifierOptions();
        var match = new MatchOptions(options.MinimumWords, options.AllowElision, options.AllowBrackets);
        var compared = new Lazy<CorpusComparison>(() => CorpusComparison.Create(
            [.. Sources.Select(source => (source.Article, ArticleFingerprint.Of(source.Article)))]));
        _corpus = new CitableCorpus(
            [.. Sources.Select(source => new CitableSource(source.Name, source.Search))],
            () => SpeakerDirectory.Create([.. Sources.Select(source => source.Article)]),
            _ => compared.Value,
            GeneratedNames.None);
        _verifier = new Verifier(_corpus, match);
        _prose = new ProseVerifier(_corpus, match, isStrict: true);
    }

    /// <summary>The sources, sorted by name.</summary>
    public IReadOnlyList<CorpusSource> Sources { get; }

    /// <summary>Checks one quotation.</summary>
    /// <param name="words">The words, without their marks.</param>
    /// <param name="source">The source that is named: by its name, title, outlet or address; null for none.</param>
    /// <param name="speaker">Who is said to have said it; null for nobody.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public QuotationCheck CheckQuotation(string words, string? source = null, string? speaker = null, CancellationToken cancellationToken = default)
    {
        var question = new CitationQuestion
        {
            Words = words ?? throw new ArgumentNullException(nameof(words)),
            Articles = source is null ? [] : [new GivenName(source)],
            Speakers = speaker is null ? [] : [new GivenName(speaker)],
        };
        return Describe(words, 0, question, _verifier.Check(question, cancellationToken));
    }

    /// <summary>Finds the quotations in a running text, such as an answer of a language model, and checks each.</summary>
    /// <param name="answer">The text, plain or Markdown.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnswerCheck Check(string answer, CancellationToken cancellationToken = default)
    {
        StreamedAnswer stream = Begin();
        stream.Add(answer ?? throw new ArgumentNullException(nameof(answer)), cancellationToken);
        return stream.Complete(cancellationToken);
    }

    /// <summary>Begins to check a text that comes in pieces: what a paragraph quotes is told when the next one has begun.</summary>
    public StreamedAnswer Begin() => new(this);

    /// <summary>Checks the quotations of a part of an answer.</summary>
    internal List<QuotationCheck> CheckPart(string part, int offset, CancellationToken cancellationToken)
    {
        // What hides within the words, such as a link's target, would be lost: those are corrected by nobody.
        ProseText prose = PlainProse.Read(part);
        var checks = new List<QuotationCheck>();
        foreach (CheckedCitation citation in _prose.Check(prose, cancellationToken))
        {
            TextSpan place = prose.InFile(citation.Citation.Words);
            string words = place.In(part);
            bool isWhole = place.Length == citation.Words.Length && words.IndexOf('\n') < 0;
            checks.Add(Describe(words, place.Start + offset, citation.Question, citation.Finding, isWhole));
        }

        return checks;
    }

    /// <summary>The answer with the source's words put in.</summary>
    internal static string Correct(string answer, IReadOnlyList<QuotationCheck> quotations)
    {
        var corrected = new StringBuilder(answer.Length);
        int at = 0;
        foreach (QuotationCheck quotation in quotations)
        {
            if (quotation.SourceWords is not { } words || quotation.Start < at)
                continue;

            corrected.Append(answer, at, quotation.Start - at).Append(words);
            at = quotation.Start + quotation.Length;
        }

        return corrected.Append(answer, at, answer.Length - at).ToString();
    }

    private QuotationCheck Describe(string words, int start, CitationQuestion question, CitationFinding finding, bool isWhole = true)
    {
        Verdict verdict = finding.Verdict!;
        Objection? objection = finding.Objections.FirstOrDefault(one => one.Rule.IsWarning);
        return new QuotationCheck(words, start)
        {
            Verdict = VerdictOf(verdict, objection),
            Alteration = AlterationOf(verdict),
            Message = objection?.Message,
            Speaker = question.Speakers.Count == 0 ? null : question.Speakers[0].Value,
            SourceWords = isWhole ? finding.Objections.Select(one => one.SourceWords).FirstOrDefault(mended => mended is not null) : null,
            Places = [.. verdict.Occurrences.Take(MostPlaces).Select(Passage)],
        };
    }

    private SourcePassage Passage(Occurrence place)
    {
        var passage = new SourcePlace(_corpus, place);
        return new SourcePassage(
            Sources[place.Article], place.Span.Start, place.Span.Length, passage.LineNumber, passage.Print(place.Span), passage.Speaker);
    }

    private static QuotationVerdict VerdictOf(Verdict verdict, Objection? objection) => verdict.Kind switch
    {
        VerdictKind.NotFound => QuotationVerdict.Absent,
        VerdictKind.Altered or VerdictKind.NumberAltered or VerdictKind.MeaningAltered or VerdictKind.BrokenElision => QuotationVerdict.Altered,
        VerdictKind.OtherSpeaker => QuotationVerdict.WrongSpeaker,
        VerdictKind.OtherSource => QuotationVerdict.WrongSource,
        _ => objection?.Part.Kind switch
        {
            CitationPartKind.Speaker => QuotationVerdict.WrongSpeaker,
            CitationPartKind.Article or CitationPartKind.Section => QuotationVerdict.WrongSource,
            _ => QuotationVerdict.Faithful,
        },
    };

    private static Alteration AlterationOf(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Altered => verdict.IsSpelling ? Alteration.Spelling : Alteration.Words,
        VerdictKind.NumberAltered => Alteration.Number,
        VerdictKind.MeaningAltered => Alteration.Meaning,
        VerdictKind.BrokenElision => Alteration.Elision,
        _ => Alteration.None,
    };
}
