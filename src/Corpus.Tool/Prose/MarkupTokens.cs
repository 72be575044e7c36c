using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Corpus.Pages.Html.Markup;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Cuts a part of a file into AngleSharp's tokens: one begins where the one before it has ended.</summary>
internal static class MarkupTokens
{
    /// <summary>The tokens, in order; what was begun and never ended at the end of the part is none.</summary>
    public static IEnumerable<MarkupToken> Of(string file, TextSpan part)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(part.In(file)), HtmlEntityProvider.ResolverExtended)
        {
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => name.Span is "cite" or "href",
        };
        while (Next(tokenizer, part) is { Type: not HtmlTokenType.EndOfFile } token)
            yield return token;
    }

    private static MarkupToken Next(HtmlTokenizer tokenizer, TextSpan part)
    {
        ref StructHtmlToken token = ref tokenizer.GetStructToken();
        var read = new MarkupToken(
            token.Type,
            TextSpan.FromBounds(part.Start + token.Position.Index, Math.Min(part.Start + tokenizer.InsertionPoint, part.End)),
            token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag ? token.Name.ToString() : token.Data.ToString())
        {
            IsSelfClosing = token.IsSelfClosing,
            Cite = AttributeOf(ref token, "cite"),
            Target = AttributeOf(ref token, "href"),
        };

        // The rest of such an element is text to the end tag of the same name, whatever stands in it.
        if (token.Type == HtmlTokenType.StartTag && read.Is(ElementKind.Raw | ElementKind.RawWithEntities))
            tokenizer.State = read.Data == "script" ? HtmlParseMode.Script : read.Is(ElementKind.Raw) ? HtmlParseMode.Rawtext : HtmlParseMode.RCData;
        return read;
    }

    private static string? AttributeOf(ref StructHtmlToken token, string name)
    {
        for (int i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.ToString() == name)
                return token.Attributes[i].Value.ToString().Trim();
        }

        return null;
    }
}
