using System.Text;
using Corpus.Generators.Citations;
using Corpus.Text.Citing;
using Corpus.Text.Model;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Tool.Code;

/// <summary>What a file of C# cites, as prose: the words and names of each citation one behind the other, each character with what it is written in.</summary>
internal sealed class CodeProse
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, TextSpan> _written = [];

    /// <summary>Puts a citation behind the others.</summary>
    public FoundCitation Add(Citation citation)
    {
        TextSpan words = citation.Text is { } text
            ? Put(text.Value, at => text.Locate(new TextSpan(at, 1)), citation.Span)
            : Put("", _ => citation.Span, citation.Span);
        return new FoundCitation(words, IsBlock: false) { Source = Name(citation.Article), Speaker = Name(citation.Speaker) };
    }

    public ProseText ToProse() => new(_text.ToString()) { Written = _written };

    private PlacedName? Name(CitedName? name) => name is null ? null : new PlacedName(name.Value, Put(name.Value, _ => name.Span, name.Span))
    {
        Fragment = name.Fragment,
    };

    private TextSpan Put(string text, Func<int, SourceSpan> written, SourceSpan whole)
    {
        int start = _text.Length;
        for (int at = 0; at < text.Length; at++)
            _written[start + at] = Of(written(at));

        // What has no words has a place all the same.
        _written[start + text.Length] = Of(whole);
        _text.Append(text).Append('\n');
        return new TextSpan(start, text.Length);
    }

    private static TextSpan Of(SourceSpan span) => new(span.Start, span.Length);
}
