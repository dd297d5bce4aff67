using System.Collections;
using System.Reflection;

namespace CorpusGen.Generator.Tests.Infrastructure;

/// <summary>Walks everything that an object holds on to.</summary>
internal static class ObjectGraph
{
    /// <summary>Fails when <paramref name="root"/> reaches an object of one of the forbidden types.</summary>
    public static void AssertFree(object? root, params Type[] forbidden)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var at))
        {
            if (at is null or string || at.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(at))
                continue;
            Assert.DoesNotContain(forbidden, type => type.IsInstanceOfType(at));
            if (at is IEnumerable items and not Microsoft.CodeAnalysis.Text.SourceText)
            {
                foreach (var item in items)
                    open.Push(item);
            }

            for (var type = at.GetType(); type is not null && type.Assembly.GetName().Name!.StartsWith("CorpusGen", StringComparison.Ordinal); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    open.Push(field.GetValue(at));
            }
        }
    }
}
