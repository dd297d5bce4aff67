using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusGen.Runtime;

/// <summary>
/// Whether this runtime has the references of an object one after another, in the order of declaration, with a derived class after its
/// base, and the size of an object in the description of its type. The known runtimes do; Mono has the size elsewhere.
/// </summary>
internal static class ObjectLayout
{
    // In a static field, so that no compiler sees that the object needs no place in memory.
    private static readonly Derived Sample = new();

    public static readonly bool IsKnown = Probe();

    /// <summary>Whether an object of this type has as many references as that, and nothing else.</summary>
    public static bool HasReferences(Type type, int count) => SizeOf(type) == (2 + count) * IntPtr.Size;

    private static bool Probe()
    {
        ref var first = ref Unsafe.As<string?, object?>(ref Sample.First);
        return HasReferences(typeof(Base), 1)
            && HasReferences(typeof(Derived), 5)
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 1), ref Sample.D)
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 2), ref Unsafe.As<string?, object?>(ref Sample.A))
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 3), ref Unsafe.As<string?, object?>(ref Sample.C))
            && Unsafe.AreSame(ref Unsafe.Add(ref first, 4), ref Sample.B);
    }

    /// <summary>The size of an object, the words before its fields included: the second number in the description of its type.</summary>
    private static int SizeOf(Type type) => Marshal.ReadInt32(type.TypeHandle.Value, sizeof(int));

    private class Base
    {
        public string? First;
    }

    // Named out of order and of two types, so that an order by name or by type would show.
    private sealed class Derived : Base
    {
#pragma warning disable CS0649 // only their places count
        public object? D;
        public string? A;
        public string? C;
        public object? B;
#pragma warning restore CS0649
    }
}
