using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusGen.Runtime;

/// <summary>
/// Fills the generated classes of names, which have a field for each named item and nothing else. The fields are filled as the run of
/// references that they are, because a statement for each of 80,000 quotes costs compile time (docs/performance.md). Where the layout of
/// objects is not known, reflection fills them.
/// </summary>
internal static class Names
{
    /// <summary>The members of such a class that no trimmer may remove.</summary>
    public const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;

    /// <summary>Fills the fields of <paramref name="names"/> with <paramref name="items"/>.</summary>
    /// <param name="names">An object of a generated class.</param>
    /// <param name="list">Its field before the fields of the generated class.</param>
    /// <param name="items">The items that have names, in the order of the fields.</param>
    /// <exception cref="InvalidOperationException">The class does not have as many fields: it is of other articles.</exception>
    public static void Fill<[DynamicallyAccessedMembers(Members)] T, TList>(T names, ref TList list, object[] items)
        where T : class
        where TList : class
    {
        if (ObjectLayout.IsKnown && ObjectLayout.HasReferences(typeof(T), 1 + items.Length))
        {
            ref var slot = ref Unsafe.As<TList, object>(ref list);
            for (var i = 0; i < items.Length; i++)
                Unsafe.Add(ref slot, i + 1) = items[i];
        }
        else if (ObjectLayout.IsKnown || !TryFillByReflection(names, items, typeof(T)))
        {
            throw new InvalidOperationException(
                $"{typeof(T).Name} does not have the {items.Length} names of its article; build and start the application again.");
        }
    }

    internal static bool TryFillByReflection(object names, object[] items, [DynamicallyAccessedMembers(Members)] Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        if (fields.Length != items.Length)
            return false;
        for (var i = 0; i < fields.Length; i++)
            fields[i].SetValue(names, items[i]);
        return true;
    }
}
