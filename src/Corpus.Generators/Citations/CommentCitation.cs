using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Citations in comments, in the form that code citing specifications uses: <c>//= source#section</c>, then lines of <c>//# words</c>.</summary>
/// <remarks>The form is that of the Duvet tool, whose further <c>//= key=value</c> lines are read over.</remarks>
internal sealed class CommentCitation
{
    private const string SourceMark = "//=";
    private const string WordsMark = "//#";

    private readonly SyntaxTree _tree;
    private readonly string _code;
    private readonly TextLineCollection _lines;
    private readonly CancellationToken _cancellationToken;

    private CommentCitation(SyntaxTree tree, string code, CancellationToken cancellationToken)
    {
        _tree = tree;
        _code = code;
        _lines = tree.GetText(cancellationToken).Lines;
        _cancellationToken = cancellationToken;
    }

    public static IEnumerable<Citation> Read(SyntaxTree tree, string code, CancellationToken cancellationToken) =>
        code.IndexOf(WordsMark, StringComparison.Ordinal) < 0 && code.IndexOf(SourceMark, StringComparison.Ordinal) < 0
            ? []
            : new CommentCitation(tree, code, cancellationToken).Read();

    private IEnumerable<Citation> Read()
    {
        CitedName? source = null;
        bool hasSources = false;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (Content(_lines[i].Span, SourceMark) is { } named)
            {
                if (NameOf(named) is not { } name)
                    continue;
                if (source is not null && WithoutWords(source) is { } bare)
                    yield return bare;
                source = name;
                hasSources |= IsComment(_lines[i]);
                continue;
            }

            if (Content(_lines[i].Span, WordsMark) is null)
            {
                if (source is not null && WithoutWords(source) is { } bare)
                    yield return bare;
                source = null;
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            int first = i;
            MappedText? words = WordsFrom(ref i);
            if (words is not null && IsComment(_lines[first]) && (source is not null || IsSetOff(_lines[first].Span)))
            {
                yield return new Citation
                {
                    Tree = _tree,
                    Span = words.Whole,
                    Text = words,
                    Articles = source is null ? [] : [source],
                    Orphan = source is not null ? OrphanKind.None : hasSources ? OrphanKind.Certain : OrphanKind.Possible,
                };
            }

            source = null;
        }

        if (source is not null && WithoutWords(source) is { } last)
            yield return last;
    }

    /// <summary>The words from a line on, as far as the lines with the mark go.</summary>
    private MappedText? WordsFrom(ref int line)
    {
        var text = new RunningText();
        int first = line;
        for (; line < _lines.Count && Content(_lines[line].Span, WordsMark) is { } words; line++)
        {
            if (line > first)
                text.Add(" ", new SourceSpan(_lines[line - 1].End, 0), "", TextForm.Opaque);
            text.Add(_code.Substring(words.Start, words.Length), words);
        }

        line--;
        return text.ToText();
    }

    // A source without words cites nothing, but has to be there: when it looks like a source at all.
    private Citation? WithoutWords(CitedName source) =>
        source.Value.IndexOfAny(['(', ')', ';', '"', '\'', '+', '*']) < 0
        && (Address.Normalize(source.Value) is not null || (source.Value.IndexOf(' ') < 0 && source.Value.IndexOfAny(['.', '/']) > 0))
        && IsComment(_lines.GetLineFromPosition(source.Span.Start))
            ? new Citation { Tree = _tree, Span = source.Span, Articles = [source] }
            : null;

    /// <summary>What stands behind <paramref name="mark"/> on a line that begins with it, without white space at both ends; null on other lines.</summary>
    private SourceSpan? Content(SourceSpan line, string mark)
    {
        int start = line.Start;
        while (start < line.End && char.IsWhiteSpace(_code[start]))
            start++;
        if (string.CompareOrdinal(_code, start, mark, 0, mark.Length) != 0 || start + mark.Length > line.End)
            return null;

        start += mark.Length;
        // "//======" is a rule between two parts of a file, and "//###" another.
        if (start < line.End && _code[start] == mark[2])
            return null;

        int end = line.End;
        while (end > start && char.IsWhiteSpace(_code[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(_code[start]))
            start++;
        return SourceSpan.FromBounds(start, end);
    }

    // "//#if" and "//#region" are directives that somebody switched off.
    private bool IsSetOff(SourceSpan line)
    {
        int mark = _code.IndexOf(WordsMark, line.Start, StringComparison.Ordinal) + WordsMark.Length;
        return mark < line.End && char.IsWhiteSpace(_code[mark]);
    }

    private CitedName? NameOf(SourceSpan content)
    {
        string written = _code.Substring(content.Start, content.Length);
        int equals = written.IndexOf('=');
        if (equals > 0 && written.Take(equals).All(c => char.IsLetter(c) || c is '-' or '_'))
            return null;

        int section = written.IndexOf('#');
        string name = (section < 0 ? written : written.Substring(0, section)).TrimEnd();
        if (name.Length == 0)
            return null;

        return new CitedName(name, new SourceSpan(content.Start, name.Length), IsMember: false)
        {
            Section = section < 0 || section + 1 == written.Length
                ? null
                : new CitedSection(written.Substring(section + 1), SourceSpan.FromBounds(content.Start + section + 1, content.End)),
        };
    }

    // The same characters may stand in a string, or in code that is switched off.
    private bool IsComment(TextLine line)
    {
        int start = line.Start;
        while (start < line.End && char.IsWhiteSpace(_code[start]))
            start++;
        SyntaxTrivia trivia = _tree.GetRoot(_cancellationToken).FindTrivia(start);
        return trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.SpanStart == start;
    }
}
