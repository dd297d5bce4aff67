// The types that .NET Standard 2.0 lacks and the compiler needs for the C# of this repository. They are not from PolySharp, because it
// writes its types in an order that differs from build to build: no two builds of a commit were the same.
#if NETSTANDARD2_0
#pragma warning disable SA1402, SA1649 // one file for them all

using System.ComponentModel;

namespace System
{
    /// <summary>For <c>array[^1]</c>.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>For <c>init</c>, and so for records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    internal static class IsExternalInit;

    /// <summary>For <c>required</c>.</summary>
    [AttributeUsage(
        AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>For <c>required</c>, which older compilers shall not overlook.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>For <c>required</c> in records that are copied.</summary>
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
#endif
