#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Json;

/// <summary>Writes an actor as its id, where the actor itself is elsewhere.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ActorIdJsonConverter : JsonConverter<Actor>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a corpus is not read from JSON.</exception>
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A corpus is not read from JSON; look the id up in Corpus.Actors.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

/// <summary>Writes actors as their ids.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ActorIdsJsonConverter : JsonConverter<IReadOnlyList<Actor>>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a corpus is not read from JSON.</exception>
    public override IReadOnlyList<Actor> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A corpus is not read from JSON; look the ids up in Corpus.Actors.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Actor> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var actor in value)
            writer.WriteStringValue(actor.Id);
        writer.WriteEndArray();
    }
}

/// <summary>Writes an article as its id, in a quote or a date.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleIdJsonConverter : JsonConverter<Article>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a corpus is not read from JSON.</exception>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A corpus is not read from JSON; look the id up in Corpus.Articles.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
#endif
