using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Driver;

/// <summary>Walks everything that an object holds, and finds what must not be kept from one run to the next.</summary>
internal static class ObjectGraph
{
    /// <summary>The way to the first object of the compiler's that <paramref name="root"/> keeps alive; null when there is none.</summary>
    public static string? FindForbidden(object? root) => Find(root, root?.GetType().Name ?? "", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string way, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Pointer)
            return null;
        if (value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText or SemanticModel
            or AnalyzerConfigOptionsProvider or AnalyzerConfigOptions or AnalyzerOptions or ParseOptions or CompilationOptions or GeneratorDriver)
        {
            return way + " is a " + value.GetType().Name;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
            return null;
        if (value is Type or MemberInfo)
            return null;

        // A delegate keeps what it was made with: a lazy value holds its documents, or a compilation, in the same way.
        if (value is Delegate made)
            return made.GetInvocationList().Select(one => Find(one.Target, way + " of a delegate", seen)).FirstOrDefault(found => found is not null);

        if (value is Array array)
        {
            int index = 0;
            foreach (object? item in (IEnumerable)array)
            {
                if (Find(item, $"{way}[{index++}]", seen) is string found)
                    return found;
            }

            return null;
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Find(field.GetValue(value), way + "." + field.Name, seen) is string found)
                    return found;
            }
        }

        return null;
    }
}
