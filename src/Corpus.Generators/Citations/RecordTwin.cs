using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Citations;

/// <summary>A positional record's parameter and its property are one thing to the reader: a mark on one of them is a mark on both.</summary>
internal static class RecordTwin
{
    /// <summary>The property of a parameter, or the parameter of a property; null outside of positional records.</summary>
    public static ISymbol? Of(ISymbol parameterOrProperty) => parameterOrProperty switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } } parameter =>
            record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => IsSame(ParameterOf(record, property), parameter)),
        IPropertySymbol { ContainingType: { IsRecord: true } record } property => ParameterOf(record, property),
        _ => null,
    };

    private static IParameterSymbol? ParameterOf(INamedTypeSymbol record, IPropertySymbol property) =>
        record.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name && IsSame(parameter.Type, property.Type));

    private static bool IsSame(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
