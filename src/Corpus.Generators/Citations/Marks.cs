using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Knows the generated marks (<c>[QuotedText]</c> and its like) on parameters and properties, of this project and of others.</summary>
/// <remarks>Every project has marks of its own, in a namespace of its own: they are known by their names.</remarks>
internal sealed class Marks(string corpusNamespace)
{
    private readonly ConcurrentDictionary<ISymbol, CitationRole> _roles = new(SymbolEqualityComparer.Default);

    /// <summary>The namespace of the project's own generated types.</summary>
    public string Namespace => corpusNamespace;

    /// <summary>What the argument for a parameter, or the value of a property, is to a citation.</summary>
    public CitationRole RoleOf(ISymbol? parameterOrProperty)
    {
        ITypeSymbol? type = parameterOrProperty switch
        {
            IParameterSymbol parameter => parameter.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return type?.SpecialType == SpecialType.System_String ? _roles.GetOrAdd(parameterOrProperty!.OriginalDefinition, ReadRole) : CitationRole.None;
    }

    /// <summary>Whether <paramref name="type"/> is the generated type of that name, in this project or another; or nobody knows the type, as before generators have run.</summary>
    public bool IsGenerated(INamedTypeSymbol? type, string name)
    {
        if (type is null || type.ContainingType is not null)
            return false;
        if (type.TypeKind == TypeKind.Error)
            return type.Name == name || type.Name + nameof(Attribute) == name;
        if (type.Name != name)
            return false;

        INamespaceSymbol space = type.ContainingNamespace;
        return space.Name == "Corpus" || space.ToDisplayString() == corpusNamespace || type.GetAttributes().Any(IsGeneratedCode);
    }

    /// <summary>Whether the words are checked where they come from: a generated quotation's text, another marked parameter, a call of <c>Cite.Quote</c>.</summary>
    /// <remarks>What the compiler does not know is left to the compiler: it may be a generated member.</remarks>
    public bool IsCheckedElsewhere(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        if (text is InvocationExpressionSyntax call && UnboundCall.IsCiteQuote(call))
            return true;

        ISymbol? symbol = model.GetSymbolInfo(text, cancellationToken).Symbol;
        return symbol switch
        {
            IParameterSymbol or IPropertySymbol when RoleOf(symbol) == CitationRole.Text => true,
            IPropertySymbol { Name: "Text" } property => IsGenerated(property.ContainingType, "Quote"),
            null => model.GetTypeInfo(text, cancellationToken).Type is null or { TypeKind: TypeKind.Error },
            _ => false,
        };
    }

    private CitationRole ReadRole(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsGenerated(attribute.AttributeClass, "QuotedTextAttribute"))
                return CitationRole.Text;
            if (IsGenerated(attribute.AttributeClass, "QuotedSpeakerAttribute"))
                return CitationRole.Speaker;
            if (IsGenerated(attribute.AttributeClass, "QuotedArticleAttribute"))
                return CitationRole.Article;
        }

        return CitationRole.None;
    }

    private static bool IsGeneratedCode(AttributeData attribute) =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments.Length: > 0 }
        && attribute.ConstructorArguments[0].Value is "Corpus.Generators";
}
