#if NETSTANDARD2_0
// .NET Standard has no System.Text.Json, and this library no dependency: there, the attributes that say how the API becomes JSON
// are these, and mean nothing.
#pragma warning disable CA1018, CA1019, CS9113

namespace System.Text.Json.Serialization
{
    internal sealed class JsonIgnoreAttribute : Attribute;

    internal sealed class JsonConverterAttribute(Type converter) : Attribute;

    internal sealed class JsonStringEnumConverter<TEnum>;

    internal sealed class JsonPolymorphicAttribute : Attribute
    {
        public string? TypeDiscriminatorPropertyName { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    internal sealed class JsonDerivedTypeAttribute(Type type, string discriminator) : Attribute;
}

namespace CorpusGen.Json
{
    internal sealed class PartialDateJsonConverter;
}
#endif
