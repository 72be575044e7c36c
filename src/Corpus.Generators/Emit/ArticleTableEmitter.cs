using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes an article's row: what the emitted <c>Article</c>, <c>Quote</c>, <c>Claim</c>, <c>Figure</c> and <c>DateConflict</c>
/// read, in their order.</summary>
internal sealed class ArticleTableEmitter
{
    private readonly ArticleModel _model;
    private readonly Article _article;
    private readonly string _text;

    // The article's own speakers: what another article says of anybody must not change this one's row.
    private readonly Dictionary<string, int> _speakers = new(StringComparer.Ordinal);
    private readonly TableWriter _speakerIds = new();

    private ArticleTableEmitter(ArticleModel model)
    {
        _model = model;
        _article = model.Article;
        _text = model.Article.Text;
    }

    /// <summary>Writes the row.</summary>
    public static void Write(TableWriter table, ArticleModel model)
    {
        var emitter = new ArticleTableEmitter(model);
        TableWriter head = emitter.Head();
        TableWriter quotes = emitter.Quotes();
        TableWriter claims = emitter.Claims();
        table.Write(quotes);
        table.Write(claims);
        table.Write(emitter.Figures());
        table.Write(emitter.Document());
        table.Write(head);
        table.Write(emitter.Passages());
        table.Write(emitter.Speakers());
        table.Write(emitter.DateConflicts());
    }

    private TableWriter Document()
    {
        var table = new TableWriter();
        string path = _model.Document.Item.Path;
        string resource = _model.Document.Item.ResourceName;
        table.Write(path);
        table.Write(resource == "corpus/" + path ? null : resource);
        table.Write(_text.Length);
        table.Write(unchecked((uint)(_model.Document.Checksum >> 32)));
        table.Write(unchecked((uint)_model.Document.Checksum));
        return table;
    }

    private TableWriter Head()
    {
        var table = new TableWriter();
        table.Write(_article.Title);
        WriteId(table, _model.Id, FirstWords.Of(_article.Title ?? "", 0, _article.Title?.Length ?? 0, FirstWords.LongestTitle, int.MaxValue));
        table.Write(_article.Byline);
        table.Write(_article.Outlet);
        table.Write(_article.Url);
        table.Write(_article.SyndicatedFrom);
        table.Write(_article.Language);
        table.Write(_article.Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        table.Write(_article.Sha256);
        WriteSpeaker(table, _model.SpeakerId);
        table.Write(_article.Published is DateTime day ? (day.Year * 10000) + (day.Month * 100) + day.Day : 0);
        return table;
    }

    private TableWriter Passages()
    {
        var table = new TableWriter();
        table.Write(_article.Passages.Count);
        int end = 0;
        foreach (Passage passage in _article.Passages)
        {
            table.Write((int)passage.Region);
            table.WriteSigned(passage.Span.Start - end);
            table.Write(passage.Span.Length);
            end = passage.Span.End;
        }

        return table;
    }

    private TableWriter Quotes()
    {
        var table = new TableWriter();
        var place = new RunningPlace(table);
        table.Write(_model.Quotes.Count);
        for (int i = 0; i < _model.Quotes.Count; i++)
        {
            QuoteModel model = _model.Quotes[i];
            Quote quote = model.Quote;
            place.Write(quote.Span, quote.Line);
            table.Write((int)quote.Kind + ((int)quote.Region * 3));
            WriteSpeaker(table, model.SpeakerId);
            WriteWords(table, quote.Mention, quote.Span);
            WriteWords(table, quote.Cue, quote.Span);

            // What few quotations have is told in one digit.
            int id = IdCode(model.Id, quote.Span);
            table.Write((quote.ContinuesFrom is null ? 0 : 1) | (quote.Via is null ? 0 : 2) | (id == 0 ? 0 : 4));
            if (quote.ContinuesFrom is int from)
                table.WriteSigned(i - from);
            if (quote.Via is not null)
                WriteWords(table, quote.Via, quote.Span);
            if (id != 0)
                WriteId(table, Own(model.Id), id);
        }

        return table;
    }

    private TableWriter Claims()
    {
        var table = new TableWriter();
        var place = new RunningPlace(table);
        table.Write(_model.Claims.Count);
        foreach (ClaimModel model in _model.Claims)
        {
            Claim claim = model.Claim;
            string words = claim.In(_text);
            int id = FirstWords.Code(Own(model.Id), FirstWords.Of(words, 0, Math.Min(words.Length, FirstWords.Scope),
                FirstWords.Longest, FirstWords.MostWords));
            place.Write(claim.Pieces[0], claim.Line);
            table.Write((int)claim.Kind | (id == 0 ? 0 : 2) | ((claim.Pieces.Count - 1) << 2));
            for (int i = 1; i < claim.Pieces.Count; i++)
            {
                table.Write(claim.Pieces[i].Start - claim.Pieces[i - 1].End);
                table.Write(claim.Pieces[i].Length);
            }

            WriteSpeaker(table, model.SpeakerId);
            WriteWords(table, claim.Mention, claim.Span);
            WriteWords(table, claim.Cue, claim.Span);
            if (id != 0)
                WriteId(table, Own(model.Id), id);
        }

        return table;
    }

    private TableWriter Figures()
    {
        var table = new TableWriter();
        var place = new RunningPlace(table);
        table.Write(_model.Figures.Count);
        foreach (FigureModel model in _model.Figures)
        {
            Figure figure = model.Figure;
            string value = figure.Value.ToString(CultureInfo.InvariantCulture);
            bool isUnitThere = figure.UnitSpan.Start >= 0 && figure.UnitSpan.End <= _text.Length && figure.UnitSpan.In(_text) == figure.Unit;
            string unit = FirstWords.Of(figure.Unit, 0, figure.Unit.Length, FirstWords.Longest, FirstWords.MostUnitWords);
            place.Write(figure.Span, figure.Line);
            table.Write((figure.Approximate ? 1 : 0) | (figure.UpTo is null ? 0 : 2) | ((int)figure.Bound << 2));
            table.Write(value);
            if (figure.UpTo is decimal end)
                table.Write(end.ToString(CultureInfo.InvariantCulture));
            table.Write(figure.Unit, isUnitThere ? figure.UnitSpan.Start : null, figure.Span.Start);
            WriteId(table, Own(model.Id), unit.Length == 0 ? "" : unit + "-" + value.Replace('.', '-'));
        }

        return table;
    }

    // Behind what names them.
    private TableWriter Speakers()
    {
        var table = new TableWriter();
        table.Write(_speakers.Count);
        table.Append(_speakerIds);
        return table;
    }

    private TableWriter DateConflicts()
    {
        var table = new TableWriter();
        Finding[] conflicts = [.. _article.Findings.Where(finding => finding.Kind is FindingKind.ConflictingDates or FindingKind.WrongWeekday)];
        table.Write(conflicts.Length);
        if (conflicts.Length == 0)
            return table;

        int[] lines = [.. Line.In(_text).Select(line => line.Span.Start)];
        var place = new RunningPlace(table);
        foreach (Finding conflict in conflicts)
        {
            place.Write(conflict.Span, LineAt(conflict.Span.Start));
            table.Write(conflict.Against is null ? 0 : 1);
            if (conflict.Against is TextSpan against)
                place.Write(against, LineAt(against.Start));
        }

        return table;

        int LineAt(int offset)
        {
            int found = Array.BinarySearch(lines, offset);
            return found < 0 ? ~found : found + 1;
        }
    }

    private void WriteSpeaker(TableWriter table, string? id)
    {
        if (id is not null && !_speakers.ContainsKey(id))
        {
            _speakers.Add(id, _speakers.Count + 1);
            _speakerIds.Write(id);
        }

        table.Write(id is null ? 0 : _speakers[id]);
    }

    private void WriteWords(TableWriter table, string? words, TextSpan span) => table.Write(words, WordPlaces.Near(span, words, _text), span.Start);

    private int IdCode(string id, TextSpan span) =>
        FirstWords.Code(Own(id), FirstWords.Of(_text, span.Start, Math.Min(span.Length, FirstWords.Scope), FirstWords.Longest, FirstWords.MostWords));

    private static void WriteId(TableWriter table, string slug, string byRule) => WriteId(table, slug, FirstWords.Code(slug, byRule));

    private static void WriteId(TableWriter table, string slug, int code)
    {
        table.Write(code);
        if (code == 1)
            table.Write(slug);
    }

    // Every id begins with the article's, which the head has.
    private string Own(string id) => id.Substring(_model.Id.Length + 1);

    /// <summary>Writes places as seen from the one before: they are in order, or nearly so, and the steps are small.</summary>
    private sealed class RunningPlace(TableWriter table)
    {
        private int _start;
        private int _line = 1;

        public void Write(TextSpan span, int line)
        {
            table.WriteSigned(span.Start - _start);
            table.Write(span.Length);
            table.WriteSigned(line - _line);
            _start = span.Start;
            _line = line;
        }
    }
}
