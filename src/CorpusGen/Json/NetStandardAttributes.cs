#if NETSTANDARD2_0
// .NET Standard does not have System.Text.Json, and this library has no dependencies. These attributes take the place of the JSON
// attributes there, and have no effect.
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

    internal sealed class PartialDurationJsonConverter;

    internal sealed class ActorIdJsonConverter;

    internal sealed class ActorIdsJsonConverter;

    internal sealed class ArticleIdJsonConverter;
}
#endif
