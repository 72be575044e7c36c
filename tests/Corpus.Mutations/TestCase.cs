using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Corpus.Mutations;

/// <summary>One test with one row of data, run here and now, on a thread of its own, so that what it reaches is what it reaches.</summary>
internal sealed class TestCase(MethodInfo method, object?[] arguments, string name)
{
    private const int StackSize = 8 << 20;

    public string Name => name;

    /// <summary>The tests of an assembly, in an order that does not change.</summary>
    public static IEnumerable<TestCase> Of(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes().Where(type => type is { IsAbstract: false, ContainsGenericParameters: false }).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (MethodInfo method in type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null }).OrderBy(method => method.Name, StringComparer.Ordinal))
            {
                int row = 0;
                foreach (object?[] arguments in Rows(method))
                    yield return new TestCase(method, arguments, $"{type.FullName}.{method.Name}/{row++}");
            }
        }
    }

    /// <summary>Why the test failed; null when it passed. A test that takes longer than it may leaves its thread behind.</summary>
    public string? Run(TimeSpan limit, out bool isLate)
    {
        string? failure = null;
        var thread = new Thread(() => failure = Failure(), StackSize) { IsBackground = true };
        thread.Start();
        isLate = !thread.Join(limit);
        return isLate ? "takes too long" : failure;
    }

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method.GetCustomAttribute<TheoryAttribute>() is null
            ? [[]]
            : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method) ?? []).Select(row => Fitted(method, row));

    // As xunit does: parameters that are left out take their defaults, and a last array takes the rest.
    private static object?[] Fitted(MethodInfo method, object?[]? row)
    {
        row ??= [null];
        ParameterInfo[] parameters = method.GetParameters();
        if (parameters is [.., { ParameterType.IsArray: true } last] && last.IsDefined(typeof(ParamArrayAttribute)) && !(row.Length == parameters.Length && last.ParameterType.IsInstanceOfType(row[^1])))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, row.Length - parameters.Length + 1);
            for (int i = 0; i < rest.Length; i++)
                rest.SetValue(row[parameters.Length - 1 + i], i);
            return [.. row[..(parameters.Length - 1)], rest];
        }

        return [.. row, .. parameters.Skip(row.Length).Select(parameter => parameter.DefaultValue)];
    }

    private string? Failure()
    {
        object? instance = null;
        try
        {
            ConstructorInfo constructor = method.DeclaringType!.GetConstructors().Single();
            instance = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Fixture(parameter.ParameterType))]);
            if (instance is IAsyncLifetime lifetime)
                lifetime.InitializeAsync().GetAwaiter().GetResult();
            if (method.Invoke(method.IsStatic ? null : instance, arguments) is Task task)
                task.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception exception)
        {
            Exception cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            return $"{cause.GetType().Name}: {cause.Message}";
        }
        finally
        {
            (instance as IAsyncLifetime)?.DisposeAsync().GetAwaiter().GetResult();
            (instance as IDisposable)?.Dispose();
        }
    }

    private static object? Fixture(Type type) => type == typeof(ITestOutputHelper) ? new Silence() : Activator.CreateInstance(type);

    private sealed class Silence : ITestOutputHelper
    {
        public void WriteLine(string message)
        {
        }

        public void WriteLine(string format, params object[] args)
        {
        }
    }
}
