#if NETSTANDARD2_0
// .NET Standard does not have these attributes; the compiler reads the first by its name, and the second has no effect there.
#pragma warning disable CA1018, CA1019, CS9113

namespace System.Diagnostics.CodeAnalysis;

[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

[AttributeUsage(AttributeTargets.GenericParameter | AttributeTargets.Parameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes types) : Attribute;

[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicParameterlessConstructor = 1,
    PublicFields = 32,
}
#endif
