using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Citations;

/// <summary>Knows the generated marks (<c>[QuotedText]</c> and its like) on parameters and properties, of this project and of others.</summary>
/// <remarks>Every project has marks of its own, in a namespace of its own: they are known by their names.</remarks>
internal sealed class CitationMarkers(string corpusNamespace)
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
        return type is not null && MayHoldText(type) ? _roles.GetOrAdd(parameterOrProperty!.OriginalDefinition, ReadRole) : CitationRole.None;
    }

    /// <summary>Whether a parameter bears the mark by its name: for declarations that cannot be bound.</summary>
    public static bool IsMarkedText(ParameterSyntax parameter) =>
        parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => MemberName.Last(attribute.Name) is "QuotedText" or "QuotedTextAttribute");

    /// <summary>Whether <paramref name="type"/> is the generated type of that name, in this project or another; or nobody knows the type, as before
    /// generators have run.</summary>
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

    /// <summary>Whether the value is checked where it comes from: a generated member's text or name, another marked parameter, a call of
    /// <c>Cite.Quote</c>.</summary>
    /// <remarks>What the compiler does not know is left to the compiler: it may be a generated member.</remarks>
    public bool IsCheckedElsewhere(ExpressionSyntax value, CitationRole role, SemanticModel model, CancellationToken cancellationToken)
    {
        value = Arms.Bare(value);
        if (value is AwaitExpressionSyntax awaited)
            value = Arms.Bare(awaited.Expression);
        if (value is ConditionalAccessExpressionSyntax conditional)
            return IsCheckedElsewhere(conditional.WhenNotNull, role, model, cancellationToken);
        if (value is InvocationExpressionSyntax call && UnboundCall.IsCiteQuote(call))
            return true;

        ISymbol? symbol = model.GetSymbolInfo(value, cancellationToken).Symbol;
        return symbol switch
        {
            IParameterSymbol or IPropertySymbol when RoleOf(symbol) == role => true,
            IPropertySymbol property => IsOfCorpus(property, role),
            null => model.GetTypeInfo(value, cancellationToken).Type is null or { TypeKind: TypeKind.Error },
            _ => false,
        };
    }

    /// <summary>Whether a property of a generated record holds what a citation of that role needs.</summary>
    private bool IsOfCorpus(IPropertySymbol property, CitationRole role) => role switch
    {
        CitationRole.Text => property.Name == "Text" && (IsGenerated(property.ContainingType, "Quote") || IsGenerated(property.ContainingType, "Claim")),
        CitationRole.Speaker => IsGenerated(property.ContainingType, "Speaker")
            || (property.Name == "Mention" && IsGenerated(property.ContainingType, "Quote")),
        CitationRole.Article => IsGenerated(property.ContainingType, "Article"),
        _ => false,
    };

    // Text may be handed over as a string, as several, or as something that is made of one; never as a number.
    private static bool MayHoldText(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object
            or (>= SpecialType.System_Array and <= SpecialType.System_Collections_Generic_IReadOnlyCollection_T)
        && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer);

    private CitationRole ReadRole(ISymbol symbol)
    {
        CitationRole role = OwnOrInheritedRole(symbol);
        return role == CitationRole.None && RecordTwin.Of(symbol) is { } twin ? OwnOrInheritedRole(twin) : role;
    }

    private CitationRole OwnOrInheritedRole(ISymbol symbol)
    {
        CitationRole own = OwnRole(symbol);
        return own != CitationRole.None ? own : Forebears.Of(symbol).Select(RoleOf).FirstOrDefault(role => role != CitationRole.None);
    }

    private CitationRole OwnRole(ISymbol symbol)
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
