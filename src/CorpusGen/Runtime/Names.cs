using System.Runtime.CompilerServices;

namespace CorpusGen.Runtime;

/// <summary>
/// Fills a generated struct of names: a field for the whole list, then one for each item, nothing else. Filling it as the run
/// of references that it is keeps a statement per quote out of the generated code, where each costs compile time
/// (docs/performance.md); what that relies on is checked before it is used.
/// </summary>
internal sealed class Names<TNames>
    where TNames : struct
{
    private TNames _values;

    public Names(object list, object[] items, Func<object, string?> idOf)
    {
        // Not all items have names (CorpusNamed): either those with an id do, or none, and the struct holds the list alone.
        var slots = Unsafe.SizeOf<TNames>() / IntPtr.Size;
        if (slots != items.Length + 1)
            items = slots == 1 ? [] : Array.FindAll(items, item => idOf(item) is not null);
        if (Unsafe.SizeOf<TNames>() != (items.Length + 1) * IntPtr.Size || !FieldOrder.IsDeclarationOrder)
        {
            throw new PlatformNotSupportedException(
                $"The fields of {typeof(TNames)} are not laid out as {items.Length + 1} references in their order of declaration. Please report this with the name of your runtime.");
        }

        ref var first = ref Unsafe.As<TNames, object>(ref _values);
        first = list;
        for (var i = 1; i < slots; i++)
            Unsafe.Add(ref first, i) = items[i - 1];
    }

    public ref readonly TNames Values => ref _values;
}

/// <summary>Whether this runtime lays out a struct of references in the order of its fields, as all known ones do.</summary>
internal static class FieldOrder
{
    public static readonly bool IsDeclarationOrder = Probe();

    private static bool Probe()
    {
        // In an array: of a local, an optimizing compiler (NativeAOT, or the JIT with TieredCompilation=0) finds that the
        // first field is not where the struct is.
        var fields = new Fields[1];
        ref var first = ref Unsafe.As<Fields, object>(ref fields[0]);
        return Unsafe.AreSame(ref first, ref fields[0].D!)
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 1), ref Unsafe.As<string, object>(ref fields[0].A!))
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 2), ref Unsafe.As<string, object>(ref fields[0].C!))
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 3), ref fields[0].B!)
            && Unsafe.SizeOf<Fields>() == 4 * IntPtr.Size;
    }

    // Named out of order and of two types, so that an order by name or by type would show.
    private struct Fields
    {
#pragma warning disable CS0649 // only their places count
        public object D;
        public string A;
        public string C;
        public object B;
#pragma warning restore CS0649
    }
}
