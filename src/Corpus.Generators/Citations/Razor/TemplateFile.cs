using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations.Razor;

/// <summary>The <c>.cshtml</c> or <c>.razor</c> file that code was generated from.</summary>
internal sealed class TemplateFile
{
    private readonly string _path;
    private readonly AdditionalText? _file;
    private readonly SourceText? _text;

    private TemplateFile(string path, AdditionalText? file, SourceText? text)
    {
        _path = path;
        _file = file;
        _text = text;
    }

    /// <summary>Whether a <c>#line</c> directive says where the code at <paramref name="span"/> was written.</summary>
    public static bool HasPlace(SyntaxTree tree, SourceSpan span) => tree.GetMappedLineSpan(span).HasMappedPath;

    /// <summary>The file that the generated code names at its head; null when it names none.</summary>
    public static TemplateFile? Of(SyntaxTree tree, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        foreach (SyntaxTrivia trivia in root.GetLeadingTrivia())
        {
            if (trivia.GetStructure() is not PragmaChecksumDirectiveTriviaSyntax checksum)
                continue;

            string path = checksum.File.ValueText;
            AdditionalText? file = options.AdditionalFiles.FirstOrDefault(candidate => candidate.Path == path);
            return new TemplateFile(path, file, file?.GetText(cancellationToken));
        }

        return null;
    }

    /// <summary>What <c>.editorconfig</c> says for the file: in <c>[*.razor]</c>, in <c>[*.cshtml]</c>.</summary>
    public AnalyzerConfigOptions? Options(AnalyzerConfigOptionsProvider provider) => _file is null ? null : provider.GetOptions(_file);

    /// <summary>Where an attribute has the value, which generated code does not tell; the beginning of the file when it cannot be found.</summary>
    public Location Find(string attribute, string value)
    {
        if (_text?.ToString() is { } written)
        {
            for (int at = value.Length == 0 ? -1 : written.IndexOf(value, StringComparison.Ordinal);
                at >= 0;
                at = written.IndexOf(value, at + 1, StringComparison.Ordinal))
            {
                if (!IsValueOf(attribute, written, at))
                    continue;
                var span = new SourceSpan(at, value.Length);
                return Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
            }
        }

        return Location.Create(_path, default, default);
    }

    private static bool IsValueOf(string attribute, string written, int at)
    {
        int end = written.LastIndexOf('=', Math.Max(0, at - 1));
        return end >= attribute.Length
            && written.Substring(end + 1, at - end - 1).Trim() is "\"" or "'" or ""
            && written.Substring(0, end).TrimEnd().EndsWith(attribute, StringComparison.OrdinalIgnoreCase);
    }
}
