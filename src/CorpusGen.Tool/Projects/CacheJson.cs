using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp.Classes;

namespace CorpusGen.Tool.Projects;

/// <summary>The cache as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, Converters =
[
    typeof(EquatableArrayConverter<string>),
    typeof(EquatableArrayConverter<EnumMember>),
    typeof(EquatableArrayConverter<FieldRule>),
    typeof(EquatableArrayConverter<OwnProperty>),
    typeof(EquatableArrayConverter<ObjectType>),
    typeof(EquatableArrayConverter<ObjectShape>),
    typeof(EquatableArrayConverter<PropertyShape>),
])]
[JsonSerializable(typeof(CachedProject))]
[JsonSerializable(typeof(EnumMember[]))]
[JsonSerializable(typeof(FieldRule[]))]
[JsonSerializable(typeof(OwnProperty[]))]
[JsonSerializable(typeof(ObjectType[]))]
[JsonSerializable(typeof(ObjectShape[]))]
[JsonSerializable(typeof(PropertyShape[]))]
[JsonSerializable(typeof(ScalarType))]
[JsonSerializable(typeof(EnumType))]
[JsonSerializable(typeof(ReferenceType))]
[JsonSerializable(typeof(ListType))]
[JsonSerializable(typeof(DictionaryType))]
[JsonSerializable(typeof(NestedType))]
[JsonSerializable(typeof(RangeRule))]
[JsonSerializable(typeof(LengthRule))]
[JsonSerializable(typeof(PatternRule))]
[JsonSerializable(typeof(UrlRule))]
[JsonSerializable(typeof(EmailAddressRule))]
[JsonSerializable(typeof(AllowedValuesRule))]
internal sealed partial class CacheJson : JsonSerializerContext
{
    /// <summary>How a project is read and written.</summary>
    public static JsonTypeInfo<CachedProject> OfProject() => (JsonTypeInfo<CachedProject>)new JsonSerializerOptions(Default.Options)
    {
        TypeInfoResolver = Default.WithAddedModifier(NameDerived),
    }.GetTypeInfo(typeof(CachedProject));

    /// <summary>The models of the core know nothing of JSON, so the derived types are named here.</summary>
    private static void NameDerived(JsonTypeInfo info)
    {
        Type[] derived = info.Type == typeof(FieldType)
            ? [typeof(ScalarType), typeof(EnumType), typeof(ReferenceType), typeof(ListType), typeof(DictionaryType), typeof(NestedType)]
            : info.Type == typeof(FieldRule)
            ?
            [
                typeof(RangeRule), typeof(LengthRule), typeof(PatternRule),
                typeof(UrlRule), typeof(EmailAddressRule), typeof(AllowedValuesRule),
            ]
            : [];
        if (derived.Length == 0)
            return;
        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var type in derived)
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, type.Name));
    }

    /// <summary>An <see cref="EquatableArray{T}"/> as an array.</summary>
    /// <typeparam name="T">The element.</typeparam>
    internal sealed class EquatableArrayConverter<T> : JsonConverter<EquatableArray<T>>
        where T : IEquatable<T>
    {
        public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[])))!);

        public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.AsSpan().ToArray(), (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[])));
    }
}
