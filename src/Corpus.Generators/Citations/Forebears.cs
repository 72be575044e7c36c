using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Citations;

/// <summary>The parameters and properties whose marks count for another: of what it overrides, and of what it implements.</summary>
internal static class Forebears
{
    public static IEnumerable<ISymbol> Of(ISymbol parameterOrProperty) => parameterOrProperty switch
    {
        IPropertySymbol property => Behind(property),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
            Behind(method).Select(member => At(member.Parameters, parameter)).OfType<ISymbol>(),
        IParameterSymbol { ContainingSymbol: IPropertySymbol indexer } parameter =>
            Behind(indexer).Select(member => At(member.Parameters, parameter)).OfType<ISymbol>(),
        _ => [],
    };

    private static IEnumerable<IPropertySymbol> Behind(IPropertySymbol property)
    {
        IEnumerable<IPropertySymbol> overridden = property.OverriddenProperty is { } known ? [known] : [];
        return overridden.Concat(property.ExplicitInterfaceImplementations).Concat(Implemented(property).OfType<IPropertySymbol>());
    }

    private static IEnumerable<IMethodSymbol> Behind(IMethodSymbol method)
    {
        IEnumerable<IMethodSymbol> overridden = method.OverriddenMethod is { } known ? [known] : [];
        IEnumerable<IMethodSymbol> implemented = method.MethodKind == MethodKind.Ordinary ? Implemented(method).OfType<IMethodSymbol>() : [];
        return overridden.Concat(method.ExplicitInterfaceImplementations).Concat(implemented);
    }

    private static IEnumerable<ISymbol> Implemented(ISymbol member) =>
        member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            ? type.AllInterfaces
                .SelectMany(known => known.GetMembers(member.Name))
                .Where(candidate => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
            : [];

    private static IParameterSymbol? At(ImmutableArray<IParameterSymbol> parameters, IParameterSymbol like) =>
        like.Ordinal < parameters.Length ? parameters[like.Ordinal] : null;
}
